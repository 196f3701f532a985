import type { Charter, Decision } from '../../charter/model/charter.js';
import { findPerson } from '../../charter/resolve/owners.js';
import { rolesWithAreaOf } from '../../charter/resolve/teamCharter.js';
import { decidedIn } from '../decisions.js';
import type { TandemDocument } from '../document.js';
import { normalizeHeading } from '../../language/normalizeHeading.js';
import type { ListedName } from './nameList.js';
import { readOwners, type NamedOwner } from './namedOwners.js';
import { ownerDeclarations, ownsDecisions, type OwnerDeclaration } from './ownerDeclarations.js';
import { topicTest } from './ownerTopics.js';
import { holding } from './ownerWords.js';
import { isAboutLaunch } from '../recognise/launches.js';
import { derived } from '../../text/derived.js';
import { mustAnswer } from '../documentPlace.js';

/** One owner that a document names, and where. */
export interface DeclaredOwner extends NamedOwner {
  readonly declaration: OwnerDeclaration;
}

/** What a document itself says about who owns the decisions of one of its sections, or all of its own. */
export interface DeclaredOwnership {
  /** All owned by one role. */
  readonly decisions: readonly Decision[];
  readonly declarations: readonly OwnerDeclaration[];
  /** One for each person, role or team; never empty. */
  readonly owners: readonly DeclaredOwner[];
  /** The declaration speaks of the document as a whole. */
  readonly ofDocument: boolean;
  /** Whoever is named stands in for another, or is followed by one: “Ada until May, then Grace”. */
  readonly passing: boolean;
}

/**
 * The owners that a document declares for its decisions.
 *
 * Sections of all kinds name owners of other things: of a component, a milestone, a rollout. So what counts is a section
 * whose own heading says which decision it answers, with its declaration at one place of it, and nothing nested below list
 * items. Under *Who* an “Owner” leads the work; there only “Decision owner” speaks of the decision.
 */
export const declaredOwnerships = derived((document: TandemDocument): readonly DeclaredOwnership[] => {
  const bySection = new Map<OwnerDeclaration['section'], OwnerDeclaration[]>();
  for (const declaration of ownerDeclarations(document)) {
    if (declaration.nested) continue;
    const list = bySection.get(declaration.section) ?? [];
    list.push(declaration);
    bySection.set(declaration.section, list);
  }
  return [...bySection.values()].flatMap((declarations) => {
    const ownership = readOwnership(document, declarations);
    return ownership ? [ownership] : [];
  });
});

function readOwnership(document: TandemDocument, all: readonly OwnerDeclaration[]): DeclaredOwnership | undefined {
  const section = all[0]?.section;
  const decisions = section ? decisionsOf(document, section, all) : ownDecisions(document);
  const [first, ...others] = decisions;
  if (!first || others.some((decision) => decision.owner !== first.owner)) return undefined;
  const isTopic = topicTest(document, decisions);
  const declarations = thatCount(all.filter(({ label }) => label.of === '' || isTopic(label.of)));
  if (declarations.length === 0 || !areTogether(declarations, document.text)) return undefined;
  const isAboutPeople = decisions.some((decision) => (decision.standsFor ?? decision.id) === 'who');
  if (isAboutPeople && section && !declarations.every(({ label }) => label.kind === 'decision')) return undefined;
  const names = new Map<ListedName, OwnerDeclaration>();
  const listed = declarations.flatMap((declaration, index) =>
    namesOf(document.charter, declaration, document.text).map((name, at): ListedName => {
      // Another line names another owner, as a word between them would.
      const isJoined = at === 0 ? index > 0 : name.joint === 'comma' && declaration.label.kind === 'shared';
      const own: ListedName = isJoined ? { ...name, joint: 'joined' } : name;
      names.set(own, declaration);
      return own;
    }),
  );
  const owners = readOwners(listed, document).flatMap((owner): DeclaredOwner[] => {
    const declaration = names.get(owner.name);
    return declaration ? [{ ...owner, declaration }] : [];
  });
  if (owners.length === 0) return undefined;
  const passing = declarations.some(({ value }) => isPassing(document.text.slice(value.start, value.end)));
  return { decisions, declarations, owners, ofDocument: section === undefined, passing };
}

const isPassing = holding('standIn');

/** What a section says of its owner in lines goes before its heading, and that before its sentences. */
function thatCount(declarations: readonly OwnerDeclaration[]): readonly OwnerDeclaration[] {
  for (const forms of [['line', 'row', 'front matter'], ['heading'], ['sentence']]) {
    const some = declarations.filter(({ form }) => forms.includes(form));
    if (some.length === 0) continue;
    // Where one is accountable, whoever is “responsible” does the work.
    const accountable = some.filter(({ label }) => label.kind === 'accountable');
    return accountable.length > 0 ? accountable : some;
  }
  return [];
}

function decisionsOf(
  document: TandemDocument,
  entry: NonNullable<OwnerDeclaration['section']>,
  declarations: readonly OwnerDeclaration[],
): readonly Decision[] {
  if (!ownsDecisions(entry)) return [];
  const decisions = decidedIn(document.charter, entry);
  if (isAboutArea(document, entry.section.text)) {
    return decisions.filter((decision) => isGivenWithArea(document, decision));
  }
  // “Problem (owner: Ada)” says who owns the problem, and not who builds anything.
  const isHeading = decisions.length > 1 && declarations.some(({ form }) => form === 'heading');
  return isHeading ? decisions.filter((decision) => (decision.standsFor ?? decision.id) !== 'who') : decisions;
}

/** What front matter's `owner` speaks of: the decisions that are written in this kind of document. */
function ownDecisions(document: TandemDocument): readonly Decision[] {
  return document.charter.decisions.filter((decision) => mustAnswer(document, decision));
}

/** Whether a decision is written in such a document, and somebody has the area that it goes with. */
function isGivenWithArea({ charter, team, kind }: TandemDocument, decision: Decision): boolean {
  return decision.document === kind && rolesWithAreaOf(charter, team, decision).length > 0;
}

/** Rollouts and the like have an owner of their own, who need not be the one of the decision they are written under. */
function isAboutArea({ charter, team }: TandemDocument, heading: string): boolean {
  if (isAboutLaunch(heading) || /experiment|a\/b[ -]test|monitor/i.test(heading)) return true;
  const text = normalizeHeading(heading).whole;
  const areas = team === undefined ? [] : (charter.teams.get(team)?.areas ?? []);
  return areas.some((area) => area.span !== undefined && text === normalizeHeading(area.label).whole);
}

/** Whether declarations follow each other line by line: elsewhere in the section they speak of its parts. */
function areTogether(declarations: readonly OwnerDeclaration[], text: string): boolean {
  return declarations.slice(1).every((next, index) => {
    const between = text.slice(declarations[index]?.line.end ?? 0, next.line.start);
    return /^[ \t|*_]*(?:\r\n|\n|\r){1,2}[ \t]*(?:[-*+]\s*)?$/.test(between);
  });
}

function namesOf(charter: Charter, declaration: OwnerDeclaration, text: string): readonly ListedName[] {
  const { names, value } = declaration;
  const [first, second] = names;
  const whole = text.slice(value.start, value.end);
  // “Lovelace, Ada” is one person, and so is a name with a comma in it that the charter knows.
  const isOne =
    names.length > 1 &&
    (findPerson(charter, whole) !== undefined ||
      (first && second && names.length === 2 && findPerson(charter, `${second.text} ${first.text}`) !== undefined));
  if (!isOne) return names;
  const person = findPerson(charter, whole) ?? findPerson(charter, `${second?.text ?? ''} ${first?.text ?? ''}`);
  return [{ text: person?.name ?? whole, span: value, joint: 'first' }];
}
