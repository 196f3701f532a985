import * as l10n from '@vscode/l10n';
import type { Charter } from '../../charter/model/charter.js';
import { findRole } from '../../charter/resolve/findRole.js';
import {
  coverageOf,
  type CoveringPart,
  type RequirementCoverage,
  type RequirementState,
} from '../../workspace/coverage.js';
import type { DocumentFacts } from '../../workspace/index/facts.js';
import type { Named, NameIndex } from '../../workspace/names.js';
import { nameOf } from '../../workspace/uris.js';
import { describePerson, describeRole, describeTeam } from '../describeNames.js';
import { bold, escaped, paragraphs, type Markdown } from '../markdown.js';

/** Most parts of designs that a hover lists. */
const mostParts = 5;

/** Where to look up what a hover says. */
export interface HoverSource {
  readonly index: NameIndex;
  readonly folders: readonly string[];
  /** The charter that governs a document. */
  readonly charterFor: (uri: string) => Charter;
}

/** What a name stands for, for whoever points at it; `undefined` when nothing is known of it. */
export function describeNamed(named: Named, source: HoverSource, charter: Charter): Markdown | undefined {
  switch (named.kind) {
    case 'requirement':
      return describeRequirement(named, source);
    case 'person': {
      const person = charter.people.get(named.id);
      return person && describePerson(charter, person);
    }
    case 'team': {
      const team = charter.teams.get(named.id);
      return team && describeTeam(charter, team);
    }
    case 'role': {
      const role = charter.roles.get(named.id) ?? findRole(charter, named.id);
      return role && describeRole(charter, role);
    }
  }
}

/** A document that a path leads to: its title, kind, team and stage. */
export function describeDocument({ title, kind, stage, team }: DocumentFacts, charter: Charter): Markdown {
  const about = [
    kind.toUpperCase(),
    ...(team === undefined ? [] : [charter.teams.get(team)?.name ?? team]),
    ...(stage === undefined ? [] : [l10n.t('stage {0}', stage)]),
  ];
  return paragraphs(bold(title), escaped(about.join(' · ')));
}

function describeRequirement({ prd, id }: Named & { kind: 'requirement' }, source: HoverSource): Markdown | undefined {
  const facts = source.index.facts(prd);
  if (!facts) return undefined;
  const charter = source.charterFor(prd);
  const around = source.index.around(prd);
  const found = coverageOf(around, source.folders).find((each) => each.prd === prd && each.requirement.id === id);
  const retired = facts.retired.find((each) => each.id === id);
  const owner = ownerLine(facts, charter);
  return paragraphs(
    found ? escapedTitle(id, found.requirement.text) : bold(id),
    retired && escaped(retired.instead === '' ? l10n.t('Retired') : l10n.t('Retired: {0}', retired.instead)),
    escaped([facts.title, owner].filter(Boolean).join(' · ')),
    ...(found && !retired && !found.isUnasked ? stateLines(found, source.index, charter) : []),
  );
}

function escapedTitle(id: string, text: string): Markdown {
  return `${bold(id)} ${escaped(text)}` as Markdown;
}

/** Who owns What in a PRD: `PM Ada Lovelace`. */
function ownerLine({ owners }: DocumentFacts, charter: Charter): string {
  const owner = Object.hasOwn(owners, what) ? owners[what] : undefined;
  if (!owner) return '';
  const names = owner.people.map((person) => charter.people.get(person)?.name ?? person).join(', ');
  return [charter.roles.get(owner.role)?.label ?? owner.role, names].filter(Boolean).join(' ');
}

/** The decision that requirements are a part of. */
const what = 'what';

function stateLines({ state, coveredBy, turn }: RequirementCoverage, index: NameIndex, charter: Charter): Markdown[] {
  const name = turn === undefined ? undefined : (charter.people.get(turn)?.name ?? turn);
  const said = stateText(state);
  const parts = coveredBy.slice(0, mostParts).map((part) => escaped(partText(part, index)));
  const more = coveredBy.length - parts.length;
  return [
    escaped(name === undefined ? said : l10n.t('{0}. Next: {1}', said, name)),
    ...parts,
    ...(more > 0 ? [escaped(l10n.t('… and {0} more', more))] : []),
  ];
}

function partText({ uri, section, state }: CoveringPart, index: NameIndex): string {
  const title = index.facts(uri)?.title ?? nameOf(uri);
  const place = [title, section].filter(Boolean).join(' › ');
  return state === 'covered' ? place : l10n.t('{0} ({1})', place, stateText(state));
}

/** How things stand with a requirement, in words. */
export function stateText(state: RequirementState): string {
  switch (state) {
    case 'covered':
      return l10n.t('covered');
    case 'partial':
      return l10n.t('partly covered');
    case 'deferred':
      return l10n.t('deferred');
    case 'out-of-scope':
      return l10n.t('out of scope');
    case 'suspect':
      return l10n.t('changed since it was confirmed');
    case 'uncovered':
      return l10n.t('not covered yet');
    case 'retired':
      return l10n.t('retired');
  }
}
