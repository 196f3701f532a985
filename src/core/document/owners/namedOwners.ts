import type { Charter, Person, Role, Team, TeamId } from '../../charter/model/charter.js';
import { findRole } from '../../charter/resolve/findRole.js';
import { findPerson } from '../../charter/resolve/owners.js';
import { findTeam } from '../../charter/resolve/teams.js';
import { listNames, type ListedName } from './nameList.js';
import { being, holding, withoutArticle } from './ownerWords.js';

/** One owner that a text names, as far as the charter can tell who that is. */
export interface NamedOwner {
  readonly name: ListedName;
  readonly person?: Person;
  readonly role?: Role;
  readonly team?: Team;
  /** More is said of them than their name: “Ada on Mondays”. */
  readonly remarked?: true;
}

/** Where a document stands, for whom a name means. */
export interface NamingContext {
  readonly charter: Charter;
  readonly team: TeamId | undefined;
}

/** The owners among the names that a value lists: one for each person, role or team, in the order of the text. */
export function readOwners(names: readonly ListedName[], context: NamingContext): readonly NamedOwner[] {
  const owners: NamedOwner[] = [];
  let last: 'owner' | 'remark' | 'asked' | undefined;
  for (const name of names) {
    // Who is asked or stands by is named up to a semicolon.
    if (last === 'asked' && name.joint !== 'semicolon') continue;
    if (isAsked(name.text)) {
      last = 'asked';
      continue;
    }
    if (owners.length > 0 && isOwnTeam(name.text)) continue;
    const owner = whoIs(name, context);
    if (owner && (isKnown(owner) || mayBeOwner(owner, owners, last))) {
      owners.push(owner);
      last = 'owner';
    } else {
      last = 'remark';
    }
  }
  return isLastNameFirst(names, owners) ? owners.slice(0, 1) : distinct(owners, context);
}

/** “Torvalds, Linus”: two single words that nobody knows may be one name as well as two. */
function isLastNameFirst(names: readonly ListedName[], owners: readonly NamedOwner[]): boolean {
  return (
    names.length === 2 &&
    owners.length === 2 &&
    names[1]?.joint === 'comma' &&
    owners.every((owner) => !isKnown(owner) && /^\p{Script=Latin}+$/u.test(owner.name.text))
  );
}

/** Whether a text is nothing but names of owners, of whom the charter knows each or who is named in full. */
export function isOnlyOwners(text: string, context: NamingContext): boolean {
  const names = listNames(text, 0);
  return (
    names.length > 0 &&
    names.every((name) => {
      if (isAsked(name.text)) return false;
      const owner = whoIs(name, context);
      return owner !== undefined && owner.remarked === undefined && (isKnown(owner) || isFullName(name.text));
    })
  );
}

const isAsked = holding('consulted', 'standIn');
const isOwnTeam = being('ownTeam');
const namesTeam = holding('team');
const isProduct = being('product');
const isEngineering = being('engineering');
const hasRemark = holding('remarks');

function isKnown({ person, role, team, name }: NamedOwner): boolean {
  return person !== undefined || role !== undefined || team !== undefined || name.text.startsWith('@');
}

/**
 * Whether somebody whom the charter does not know is another owner. Behind a comma as well stands where somebody works or
 * on which days: there a single word is a name only beside others of its sort, of which there are at least three, since
 * two may be the last name and the first.
 */
function mayBeOwner(
  { name }: NamedOwner,
  owners: readonly NamedOwner[],
  last: 'owner' | 'remark' | 'asked' | undefined,
): boolean {
  if (owners.length === 0) return true;
  if (name.joint === 'joined') return last === 'owner';
  return isFullName(name.text) || !owners.some(isKnown);
}

function isFullName(text: string): boolean {
  return text.startsWith('@') || text.includes(' ') || eastAsianName.test(text);
}

const nameWords =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|del|van|von|der|den|di|la|bin|al)){0,4}$/u;
const eastAsianName = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,6}$/u;
/** What follows a name whose owner is said more of: a word that begins no name, or one of another script. */
const remarkAfter = /^(?:\s+\p{Ll}|\s*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])/u;

/** Whom a name means; nothing for what is a remark rather than a name. */
function whoIs(name: ListedName, { charter, team }: NamingContext): NamedOwner | undefined {
  const text = withoutArticle(name.text);
  const found = findPerson(charter, text) ?? findPerson(charter, withoutRole(charter, text));
  if (found) return { name, person: found };
  const role = findRole(charter, text);
  if (role) return { name, role };
  const known = findTeam(charter, text) ?? (namesTeam(text) ? findTeam(charter, withoutLastWord(text)) : undefined);
  if (known) return { name, team: known };
  const side = isProduct(text) ? charter.roles.get('pm') : isEngineering(text) ? charter.roles.get('em') : undefined;
  if (side) return { name, role: side };
  if (isOwnTeam(text)) {
    const own = team === undefined ? undefined : charter.teams.get(team);
    return { name, ...(own ? { team: own } : {}) };
  }
  const remarked = personBefore(charter, text);
  if (remarked) return { name, person: remarked, remarked: true };
  if (namesTeam(text)) return { name };
  const isName = /^@[^\s@]+$/u.test(text) || ((nameWords.test(text) || eastAsianName.test(text)) && !hasRemark(text));
  return isName ? { name } : undefined;
}

/** “Payments team” as “Payments”. */
function withoutLastWord(text: string): string {
  return text.slice(0, Math.max(0, text.lastIndexOf(' '))).trimEnd();
}

/** “Ada until May”: the person whose name a text begins with when it goes on with something else. */
function personBefore(charter: Charter, text: string): Person | undefined {
  const ends = [...text.slice(0, 80).matchAll(/[\p{L}\p{N}.](?![\p{Script=Latin}\p{N}.'’-])/gu)].slice(0, 4);
  for (const { 0: letter, index } of ends.toReversed()) {
    const end = index + letter.length;
    const person = remarkAfter.test(text.slice(end)) ? findPerson(charter, text.slice(0, end)) : undefined;
    if (person) return person;
  }
  return undefined;
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

/**
 * A person with their role named beside them is one owner, and so are one named twice, and one with the team they are in.
 * “Ada and the EM” are two, unless Ada is the EM.
 */
function distinct(owners: readonly NamedOwner[], { charter, team }: NamingContext): readonly NamedOwner[] {
  const people = owners.flatMap(({ person }) => person ?? []);
  const isNamed = owners.some((owner) => !owner.role);
  const own = team === undefined ? undefined : charter.teams.get(team);
  const seen = new Set<string>();
  return owners.filter((owner) => {
    const { role, name } = owner;
    if (role && isNamed && name.joint !== 'joined' && !isJoinedNext(owners, owner)) return false;
    if (role && people.some((person) => own?.roles.get(role.id)?.includes(person.id))) return false;
    if (owner.team && people.some((person) => isIn(owner.team, person))) return false;
    const key = owner.person?.id ?? role?.id ?? name.text.toLowerCase();
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function isJoinedNext(owners: readonly NamedOwner[], owner: NamedOwner): boolean {
  return owners[owners.indexOf(owner) + 1]?.name.joint === 'joined' && owner.name.joint === 'first';
}

function isIn(team: Team | undefined, person: Person): boolean {
  return team !== undefined && [...team.roles.values()].some((holders) => holders.includes(person.id));
}
