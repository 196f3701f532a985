import type { DecisionId, PersonId, RoleId, TeamId } from '../../charter/model/charter.js';
import { placeAt, spanAt, type YamlPath } from '../../parse/yaml/yamlPath.js';
import { readYaml } from '../../parse/yaml/yamlSource.js';
import { LineIndex } from '../../text/lineIndex.js';
import type { Range } from '../../text/range.js';

/** What a line of the *Ownership* view stands for. */
export type OwnershipTarget =
  | { readonly type: 'charter' }
  | { readonly type: 'decision'; readonly decision: DecisionId; readonly team: TeamId | undefined }
  | { readonly type: 'area'; readonly team: TeamId; readonly area: string }
  | { readonly type: 'role'; readonly team: TeamId; readonly role: RoleId }
  | { readonly type: 'agreement'; readonly team: TeamId; readonly agreement: string }
  | { readonly type: 'team'; readonly team: TeamId }
  | { readonly type: 'capacity'; readonly team: TeamId }
  /** The areas that nobody has yet: of a team or, with several, of whichever the user chooses. */
  | { readonly type: 'undecided'; readonly team: TeamId | undefined }
  | { readonly type: 'person'; readonly person: PersonId };

/** A target of one type, or of some. */
export type TargetOf<T extends OwnershipTarget['type']> = Extract<OwnershipTarget, { readonly type: T }>;

/** A text that only this target has, within its charter. */
export function keyOf(target: OwnershipTarget): string {
  // Names from the file may hold a slash.
  return [target.type, ...stepsOf(target)].map(encodeStep).join('/');
}

function stepsOf(target: OwnershipTarget): readonly string[] {
  switch (target.type) {
    case 'charter':
      return [];
    case 'decision':
      return [target.team ?? '', target.decision];
    case 'area':
      return [target.team, target.area];
    case 'role':
      return [target.team, target.role];
    case 'agreement':
      return [target.team, target.agreement];
    case 'team':
    case 'capacity':
      return [target.team];
    case 'undecided':
      return [target.team ?? ''];
    case 'person':
      return [target.person];
  }
}

function encodeStep(step: string): string {
  return step.replace(/[%/]/g, (character) => (character === '%' ? '%25' : '%2F'));
}

/**
 * Where the text of a charter says what the target stands for; where it says nothing of it, the nearest place that does.
 */
export function placeOfTarget(text: string, target: OwnershipTarget): Range {
  const source = readYaml(text);
  const path = pathsOf(target).find((each) => placeAt(source, each));
  return new LineIndex(text).rangeOf(spanAt(source, path ?? [], 'key'));
}

/** Places that speak of the target, the most exact first. */
function pathsOf(target: OwnershipTarget): readonly YamlPath[] {
  switch (target.type) {
    case 'charter':
      return [];
    case 'decision':
      return [['decisions', target.decision], ['charter']];
    case 'area':
      return withTeam(target.team, ['responsibilities', target.area], ['responsibilities']);
    case 'role':
      return withTeam(target.team, ['roles', target.role], ['roles']);
    case 'agreement':
      return withTeam(target.team, ['agreements', target.agreement]);
    case 'team':
      return withTeam(target.team);
    case 'capacity':
      return withTeam(target.team, ['capacity']);
    case 'undecided':
      return target.team === undefined ? [] : withTeam(target.team, ['responsibilities']);
    case 'person':
      return [['people', target.person]];
  }
}

function withTeam(team: TeamId, ...below: YamlPath[]): readonly YamlPath[] {
  return [...below.map((path) => ['teams', team, ...path]), ['teams', team]];
}
