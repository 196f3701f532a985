import type { Charter, Person, Team, TeamId } from '../../charter/model/charter.js';
import { findPerson } from '../../charter/resolve/owners.js';
import { findTeam } from '../../charter/resolve/teams.js';
import { splitPhrases } from '../../language/headingIndex.js';
import { languages } from '../../language/languages.js';
import { normalizePhrase } from '../../language/normalizeHeading.js';
import { foldWord, isFirstNameWord, sort, sortsOf } from '../../language/peopleIndex.js';
import { knownNamesOf } from '../../document/recognise/people/namesOfCharter.js';
import { findPeople } from '../../document/recognise/people/people.js';
import { hintsIn } from '../../document/recognise/options/optionStatements.js';
import { isBlankValue } from '../../document/recognise/blanks/placeholders.js';
import { isAnyTeam } from '../../document/recognise/people/staffing.js';
import { withoutLinks } from '../../document/recognise/text/withoutLinks.js';
import { lazy } from '../../text/lazy.js';
import type { Span } from '../../text/range.js';

/** Who is named where a team belongs. */
export type Party =
  | {
      readonly kind: 'team';
      /** The name alone, without “team” beside it: its place in the text that was read, and what stands there. */
      readonly span: Span;
      readonly name: string;
      /** The same for comparing. */
      readonly key: string;
      readonly team: Team | undefined;
      /** It is a team beyond doubt: the charter has it, or “team” stands beside it. */
      readonly sure: boolean;
    }
  | { readonly kind: 'person'; readonly person: Person | undefined }
  /** “Our team”, “an external vendor”, “two engineers”: nobody in particular, and nothing that others could contradict. */
  | { readonly kind: 'anybody' };

/** Longest text that is looked at for teams, in UTF-16 units. */
const maxText = 300;

/**
 * Reads who stands where a team belongs: in a column or after a label for teams.
 *
 * @param source as it stands in the file; places in the result count from its start
 */
export function partiesIn(source: string, charter: Charter): readonly Party[] {
  if (source.length > maxText) return [{ kind: 'anybody' }];
  // Comments and the targets of links are no names.
  const text = source.replace(/<!--[\s\S]*?(?:-->|$)|\]\([^()]*\)/gu, (hidden) => ' '.repeat(hidden.length));
  const parties: Party[] = [];
  let from = 0;
  const add = (end: number): void => {
    const item = text.slice(from, end);
    if (/[\p{L}\p{N}]/u.test(item)) parties.push(partyOf(item, from, charter));
  };
  for (const { 0: mark, index } of text.matchAll(separator)) {
    add(index);
    from = index + mark.length;
  }
  add(text.length);
  return parties;
}

const separator =
  /<br\s*\/?>|[,;、，/&+|\n]|\s(?:and|und|et|y|e|with|mit|avec|con|com)\s|(?<=[\p{Script=Han}])[与和]/giu;

function partyOf(item: string, start: number, charter: Charter): Party {
  const visible = withoutLinks(item).replace(/[*_`[\]]/gu, ' ');
  const plain = visible.replace(/\([^()]*\)/gu, ' ').trim();
  const known = findTeam(charter, plain);
  const bare = nameAlone(item);
  if (known) return team(known);
  const person = findPerson(charter, plain);
  if (person) return { kind: 'person', person };
  if (isOpen(visible)) return { kind: 'anybody' };
  if (plain.startsWith('@')) return { kind: 'person', person: undefined };
  if (/\d/u.test(plain) || isBlankValue(plain) || isAnyTeam(plain) || isOrdinaryWord(plain)) return { kind: 'anybody' };
  if (!bare || isAnyTeam(bare.name) || isOrdinaryWord(bare.name)) return { kind: 'anybody' };
  const mentions = findPeople(plain, knownNamesOf(charter.people), 'label');
  if (bare.hadGroup && bare.words <= 4) return team(findTeam(charter, bare.name));
  if (mentions.some(({ kind, sure }) => kind === 'person' && sure !== 'possible'))
    return { kind: 'person', person: undefined };
  if (mentions.some(({ kind }) => kind === 'role' || kind === 'vacancy')) return { kind: 'anybody' };
  const isName =
    bare.words <= 3 && (/^\p{Lu}/u.test(bare.name) || (/^\p{Lo}/u.test(bare.name) && bare.name.length <= 10));
  if (!isName || isFirstNameWord(foldWord(bare.name))) return { kind: 'anybody' };
  return team(findTeam(charter, bare.name));

  function team(found: Team | undefined): Party {
    const { span, name } = bare ?? { span: { start: 0, end: item.length }, name: plain };
    return {
      kind: 'team',
      span: { start: start + span.start, end: start + span.end },
      name,
      key: normalizePhrase(name),
      team: found,
      sure: found !== undefined || bare?.hadGroup === true,
    };
  }
}

/** “Payments?”, “Payments or Search”, “any backend team”, “Acme (vendor)”: who it is, is left open. */
function isOpen(item: string): boolean {
  if (/[?？]/u.test(item) || hintsIn(item).has('or')) return true;
  const [first = ''] = foldWord(item).trim().split(' ');
  const isAny = sortsOf([first], () => true).some(
    (sorts) => (sorts & sort.ordinary) !== 0 && (sorts & sort.article) === 0,
  );
  return isAny || [...item.matchAll(/\(([^()]*)\)/gu)].some(([, remark = '']) => isAnyTeam(remark));
}

/** Whether all words are of every day; products and the like may be names of teams. */
function isOrdinaryWord(name: string): boolean {
  const words = foldWord(name)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);
  return sortsOf(words, () => true).every((sorts) => (sorts & sort.ordinary) !== 0);
}

const groupWords = lazy(() => phrasesOf(({ people }) => people.groups));
const smallWords = lazy(() => phrasesOf(({ people }) => `${people.articles}, ${people.of}`));
const groupEndings = lazy(() =>
  [...phrasesOf(({ people }) => people.groupEndings)].filter((ending) => !/[a-z]/u.test(ending)),
);

function phrasesOf(select: (pack: (typeof languages)[number]) => string): ReadonlySet<string> {
  return new Set(
    languages
      .flatMap((pack) => splitPhrases(select(pack)))
      .map(normalizePhrase)
      .filter((phrase) => phrase !== '' && !phrase.includes(' ')),
  );
}

/** The name of a team without articles and words such as “team”; `undefined` when nothing is left. */
function nameAlone(
  item: string,
): { readonly span: Span; readonly name: string; readonly words: number; readonly hadGroup: boolean } | undefined {
  const ends = item.search(/[(（【]/u);
  const words = [
    ...(ends > 0 ? item.slice(0, ends) : item).matchAll(/[\p{L}\p{M}\p{N}]+(?:[.’'-][\p{L}\p{M}\p{N}]+)*/gu),
  ].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const plainOf = ({ start, end }: Span): string => normalizePhrase(item.slice(start, end).replace(/^[lLdD][’']/u, ''));
  let hadGroup = false;
  const isSmall = (word: Span | undefined): boolean => {
    if (!word) return false;
    const plain = plainOf(word);
    const isGroup = groupWords().has(plain);
    hadGroup ||= isGroup;
    return isGroup || smallWords().has(plain) || plain === '';
  };
  while (isSmall(words[0])) words.shift();
  while (words.length > 0 && isSmall(words.at(-1))) words.pop();
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return undefined;
  let end = last.end;
  const glued = groupEndings().find((ending) => item.slice(last.start, end).endsWith(ending));
  if (glued !== undefined && end - last.start - glued.length >= 1) {
    end -= glued.length;
    hadGroup = true;
  }
  return { span: { start: first.start, end }, name: item.slice(first.start, end), words: words.length, hadGroup };
}

/** Whether two names may be of one team, for all that anybody can tell: then nobody is told that they differ. */
export function mayBeSameTeam(
  one: Party & { kind: 'team' },
  other: Party & { kind: 'team' },
  charter: Charter,
): boolean {
  if (one.team && other.team) return isWithin(one.team.id, other.team.id, charter);
  if (one.key === other.key) return true;
  const [short, long] = one.key.length < other.key.length ? [one.key, other.key] : [other.key, one.key];
  if (/[^\p{Script=Latin}\p{N} .]/u.test(short)) return long.includes(short);
  if (long.startsWith(short) || initialsOf(long) === short.replaceAll(' ', '')) return true;
  const words = new Set(long.split(' '));
  return short.split(' ').some((word) => (word.length >= 3 && words.has(word)) || isStem(word, words));
}

function isStem(word: string, words: ReadonlySet<string>): boolean {
  const stem = word.slice(0, Math.max(5, word.length - 2));
  return word.length >= 5 && [...words].some((other) => other.startsWith(stem));
}

function initialsOf(name: string): string {
  return name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
}

/** Whether one team is the other, or lies above or below it. */
function isWithin(one: TeamId, other: TeamId, charter: Charter): boolean {
  return isAbove(one, other, charter) || isAbove(other, one, charter);
}

function isAbove(above: TeamId, below: TeamId, { teams }: Charter): boolean {
  const seen = new Set<TeamId>();
  for (let at: TeamId | undefined = below; at !== undefined && !seen.has(at); at = teams.get(at)?.parent) {
    if (at === above) return true;
    seen.add(at);
  }
  return false;
}

/** The teams in which somebody has a role. */
export function teamsOf({ id }: Person, { teams }: Charter): readonly Team[] {
  return [...teams.values()].filter(({ roles }) => [...roles.values()].some((people) => people.includes(id)));
}

/** Whether somebody has a role in a team, or in one above or below it. */
export function belongsTo(person: Person, team: Team, charter: Charter): boolean {
  return teamsOf(person, charter).some(({ id }) => isWithin(id, team.id, charter));
}
