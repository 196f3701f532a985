import type { Charter, Decision, Person, Role } from '../../charter/model/charter.js';
import { findRole } from '../../charter/resolve/findRole.js';
import { findPerson } from '../../charter/resolve/owners.js';
import { rolesWithAreaOf } from '../../charter/resolve/teamCharter.js';
import { findTeam } from '../../charter/resolve/teams.js';
import { decidedIn } from '../decisions.js';
import type { TandemDocument } from '../document.js';
import { normalizeHeading } from '../../language/normalizeHeading.js';
import type { ListedName } from './nameList.js';
import { ownerDeclarations, type OwnerDeclaration } from './ownerDeclarations.js';
import { isAboutLaunch } from '../recognise/launches.js';
import { derived } from '../../text/derived.js';

/** One owner that a document names, as far as the charter can tell who that is. */
export interface NamedOwner {
  readonly name: ListedName;
  readonly declaration: OwnerDeclaration;
  readonly person?: Person;
  readonly role?: Role;
}

/** What a document itself says about who owns the decisions of one of its sections, or all of its own. */
export interface DeclaredOwnership {
  /** All owned by one role. */
  readonly decisions: readonly Decision[];
  readonly declarations: readonly OwnerDeclaration[];
  /** One for each person, role or team; never empty. */
  readonly owners: readonly NamedOwner[];
  /** The declaration speaks of the document as a whole. */
  readonly ofDocument: boolean;
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

function readOwnership(
  document: TandemDocument,
  declarations: readonly OwnerDeclaration[],
): DeclaredOwnership | undefined {
  const section = declarations[0]?.section;
  const decisions = section ? decisionsOf(document, section) : ownDecisions(document);
  const [first, ...others] = decisions;
  if (!first || others.some((decision) => decision.owner !== first.owner)) return undefined;
  if (!areTogether(declarations, document.text)) return undefined;
  const isAboutPeople = decisions.some((decision) => (decision.standsFor ?? decision.id) === 'who');
  if (isAboutPeople && section && !declarations.every((each) => each.ofDecision)) return undefined;
  const owners = distinct(
    declarations.flatMap((declaration) =>
      namesOf(document.charter, declaration, document.text).flatMap((name) =>
        whoIs(document.charter, name, declaration),
      ),
    ),
  );
  return owners.length > 0 ? { decisions, declarations, owners, ofDocument: section === undefined } : undefined;
}

function decisionsOf(document: TandemDocument, entry: NonNullable<OwnerDeclaration['section']>): readonly Decision[] {
  if (entry.evidence !== 'marker' && entry.evidence !== 'charter' && entry.evidence !== 'alias') return [];
  const decisions = decidedIn(document.charter, entry);
  return isAboutArea(document, entry.section.text)
    ? decisions.filter((decision) => isGivenWithArea(document, decision))
    : decisions;
}

/** What front matter's `owner` speaks of: the decisions that are written in this kind of document. */
function ownDecisions(document: TandemDocument): readonly Decision[] {
  return document.charter.decisions.filter((decision) => decision.document === document.kind && decision.required);
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
    return /^[ \t|*_]*(?:\r\n|\n|\r)[ \t]*(?:[-*+]\s*)?$/.test(between);
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
  return [{ text: person?.name ?? whole, span: value }];
}

/** Words that say what somebody does and not who it is: “Grace, tech lead”. */
const occupation =
  /\b(?:manager|management|engineer(?:s|ing)?|product|lead|leads|director|head|vp|c[a-z]o|chief|officer|owner|design(?:er)?|architect(?:ure)?|analyst|developers?|inc|ltd|llc|gmbh)\b/i;
const nameWords =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|del|van|von|der|den|di|la|bin|al)){0,4}$/u;
const eastAsianName = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,6}$/u;
const teamWords = /\b(?:team|squad|group|guild|sig|wg)\b/i;

/** Whom a name means; nothing for what is a remark rather than a name. */
function whoIs(charter: Charter, name: ListedName, declaration: OwnerDeclaration): readonly NamedOwner[] {
  const { text } = name;
  const found = findPerson(charter, text) ?? findPerson(charter, withoutRole(charter, text));
  if (found) return [{ name, declaration, person: found }];
  const role = findRole(charter, text);
  if (role) return [{ name, declaration, role }];
  if (findTeam(charter, text) || teamWords.test(text)) return [{ name, declaration }];
  const isName =
    /^@[^\s@]+$/.test(text) ||
    (nameWords.test(text) && !occupation.test(text) && !/^(?:i\.?e|e\.?g|see|with|and)\b/i.test(text)) ||
    eastAsianName.test(text);
  return isName ? [{ name, declaration }] : [];
}

/** “PM Ada Lovelace”, “Ada Lovelace PM” without the role. */
function withoutRole(charter: Charter, text: string): string {
  const words = text.split(' ');
  for (let count = 1; count < words.length && count <= 2; count++) {
    if (findRole(charter, words.slice(0, count).join(' '))) return words.slice(count).join(' ');
    if (findRole(charter, words.slice(-count).join(' '))) return words.slice(0, -count).join(' ');
  }
  return text;
}

/** A person with their role named beside them is one owner, and so is one named twice. */
function distinct(owners: readonly NamedOwner[]): readonly NamedOwner[] {
  const isNamed = owners.some((owner) => !owner.role);
  const seen = new Set<string>();
  return owners.filter((owner) => {
    if (owner.role && isNamed) return false;
    const key = owner.person?.id ?? owner.role?.id ?? owner.name.text.toLowerCase();
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
