import { foldName } from '../text/foldName.js';
import { lazy } from '../text/lazy.js';
import { foldHan } from './foldHan.js';
import { splitPhrases } from './headingIndex.js';
import { languages } from './languages.js';
import { phrasePattern, type FoundPhrases } from './phrasePattern.js';
import type { PeopleWords } from './words/people.js';

/** What a word does in a sentence about people; a word may do several things. Bits of one number. */
export const sort = {
  deed: 1,
  helper: 2,
  agent: 4,
  joint: 8,
  title: 16,
  role: 32,
  group: 64,
  vacancy: 128,
  ordinary: 256,
  skill: 512,
  thing: 1024,
  firstName: 2048,
  done: 4096,
  article: 8192,
  of: 16384,
} as const;

const sorts: readonly (readonly [key: keyof PeopleWords, sort: number])[] = [
  ['deeds', sort.deed],
  ['helpers', sort.helper],
  ['agents', sort.agent],
  ['joints', sort.joint],
  ['titles', sort.title],
  ['roles', sort.role],
  ['groups', sort.group],
  ['vacancies', sort.vacancy],
  ['ordinary', sort.ordinary],
  ['skills', sort.skill],
  ['things', sort.thing],
  ['machines', sort.thing],
  ['firstNames', sort.firstName],
  ['done', sort.done],
  ['articles', sort.article],
  ['of', sort.of],
];

const machines = lazy((): readonly string[] =>
  languages.flatMap(({ people }) => splitPhrases(people.machines).map((phrase) => foldHan(foldWord(phrase)))),
);

/** Whether a name is that of a program which does the work: it ends as such names do. */
export function isMachine(name: string): boolean {
  const folded = foldHan(foldWord(name.trim()));
  return machines().some(
    (machine) =>
      folded.endsWith(machine) &&
      (foreign.test(machine) || !/[\p{L}\p{N}]/u.test(folded.charAt(folded.length - machine.length - 1))),
  );
}

/** What is glued to the end of names tells the languages in which names are not set apart. */
const spaced = languages.filter(({ people }) => people.particles === '');
const glued = languages.filter(({ people }) => people.particles !== '');

/** A phrase by its first word. */
interface Entry {
  readonly words: readonly string[];
  readonly sort: number;
}

const entries = lazy((): ReadonlyMap<string, readonly Entry[]> => {
  const known = new Map<string, Entry[]>();
  for (const { people } of spaced) {
    for (const [key, bit] of sorts) {
      for (const phrase of splitPhrases(people[key])) {
        const words = phrase.replace(/['’]/gu, ' ').split(/\s+/u).filter(Boolean).map(foldWord);
        const [first] = words;
        if (first === undefined) continue;
        const list = known.get(first) ?? [];
        known.set(first, list);
        list.push({ words, sort: bit });
      }
    }
  }
  return known;
});

/** All that a word may do, in whatever phrase it stands. */
const perhaps = lazy((): ReadonlyMap<string, number> => {
  const known = new Map<string, number>();
  for (const list of entries().values())
    for (const { words, sort: bits } of list) for (const word of words) known.set(word, (known.get(word) ?? 0) | bits);
  return known;
});

const groupsAndTitles = phrasePattern(
  ({ people }) => people.groups,
  ({ people }) => people.titles,
);
const agents = phrasePattern(({ people }) => people.agents);
const done = phrasePattern(
  ({ people }) => people.done,
  ({ people }) => people.agents,
);
const foreign = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Whether a text may say outright that somebody whom no charter knows does something: a cheap look before it is read word
 * by word.
 *
 * @param phrases those that stand in the text
 */
export function mayTellOfSomebody(text: string, phrases: FoundPhrases): boolean {
  return (
    groupsAndTitles.isAmong(phrases) ||
    (agents.isAmong(phrases) && done.isAmong(phrases)) ||
    foreign.test(text) ||
    teamWord().test(text)
  );
}

/**
 * Whether a text of ASCII may say outright who does something: it names a group or a title, or has a word for what is done
 * by somebody. A cheap look before the text is read.
 *
 * @param isKnown whether a folded word is a name that the charter knows
 */
export function mayTellWhoDoes(text: string, isKnown: (word: string) => boolean): boolean {
  let before = 0;
  for (const joined of text.toLowerCase().match(/[a-z][a-z0-9]*(?:-[a-z0-9]+)*/gu) ?? []) {
    // “Jean-Luc” is one name.
    if (isKnown(joined.replaceAll('-', ' '))) return true;
    for (const word of joined.split('-')) {
      const bits = perhaps().get(word) ?? 0;
      if ((bits & (sort.group | sort.title)) !== 0) return true;
      if ((bits & sort.agent) !== 0 && (before & (sort.done | sort.agent)) !== 0) return true;
      if (isTeamWord(word)) return true;
      before = bits;
    }
  }
  return false;
}

/** A word as it compares with those of the packs. */
export function foldWord(word: string): string {
  return foldName(word);
}

/**
 * What each word does, phrases of several words included.
 *
 * @param words in the order of the text, folded
 * @param follows whether the word after one follows it without anything between
 */
export function sortsOf(words: readonly string[], follows: (at: number) => boolean): number[] {
  const found = new Array<number>(words.length).fill(0);
  for (const [at, word] of words.entries()) {
    for (const entry of entries().get(word) ?? []) {
      if (!entry.words.every((each, step) => words[at + step] === each && (step === 0 || follows(at + step - 1))))
        continue;
      for (let step = 0; step < entry.words.length; step++) found[at + step] = (found[at + step] ?? 0) | entry.sort;
    }
  }
  return found;
}

const abstractEndings = lazy(() => spaced.flatMap(({ people }) => splitPhrases(people.abstractEndings).map(foldWord)));
const groupEndings = lazy(() => spaced.flatMap(({ people }) => splitPhrases(people.groupEndings).map(foldWord)));

/** Folded words that begin a name: `dr`. */
export const titlesOfPeople = lazy(
  (): ReadonlySet<string> => new Set(spaced.flatMap(({ people }) => splitPhrases(people.titles).map(foldWord))),
);

/** Whether a folded word ends like one for a thing or doing: `Monitoring`, `Planung`. */
export function isAbstract(word: string): boolean {
  return abstractEndings().some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
}

/** A word that {@link isTeamWord} may take for one. */
const teamWord = lazy(() => new RegExp(`\\p{L}(?:${groupEndings().join('|')})(?!\\p{L})`, 'iu'));

/** Whether a folded word is a team by itself: `Abrechnungsteam`. */
export function isTeamWord(word: string): boolean {
  return groupEndings().some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
}

/** Words of a language that does not set them apart, as its reader needs them. */
export interface GluedPeople {
  readonly name: string;
  readonly deeds: Trie;
  readonly helpers: Trie;
  readonly agents: Trie;
  readonly joints: Trie;
  readonly honorifics: Trie;
  readonly roles: Trie;
  readonly groupEndings: readonly string[];
  readonly vacancies: Trie;
  readonly skills: Trie;
  readonly surnames: Trie;
  readonly familiar: Trie;
  readonly particles: Trie;
  /** Whole words that are no names: roles, groups, things, ordinary words. */
  readonly noNames: ReadonlySet<string>;
}

/** Finds the longest of many words at a place: by their first letter, and so at a cost that does not grow with their number. */
export class Trie {
  /** By the code of the first letter: of one beyond Latin, each `charAt` makes a string. */
  readonly #byFirst = new Map<number, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const first = word.charCodeAt(0);
      const list = this.#byFirst.get(first) ?? [];
      this.#byFirst.set(first, list);
      list.push(word);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.length - a.length);
  }

  /** Length of the longest word that begins at `at`; 0 for none. */
  at(text: string, at: number): number {
    const words = this.#byFirst.get(text.charCodeAt(at));
    if (words === undefined) return 0;
    for (const word of words) if (text.startsWith(word, at)) return word.length;
    return 0;
  }

  /** The first place from `from` on, before `end`, at which a word begins; -1 for none. */
  search(text: string, from: number, end: number): number {
    for (let at = from; at < end; at++) if (this.at(text, at) > 0) return at;
    return -1;
  }
}

export const gluedPeople = lazy((): readonly GluedPeople[] =>
  glued.map(({ name, people }) => {
    const list = (key: keyof PeopleWords): string[] => splitPhrases(people[key]).map(foldHan);
    const trie = (key: keyof PeopleWords): Trie => new Trie(list(key));
    return {
      name,
      deeds: trie('deeds'),
      helpers: trie('helpers'),
      agents: trie('agents'),
      joints: trie('joints'),
      honorifics: trie('honorifics'),
      roles: trie('roles'),
      groupEndings: list('groupEndings'),
      vacancies: trie('vacancies'),
      skills: trie('skills'),
      surnames: trie('surnames'),
      familiar: trie('familiar'),
      particles: trie('particles'),
      noNames: new Set([
        ...list('roles'),
        ...list('groups'),
        ...list('things'),
        ...list('machines'),
        ...list('ordinary'),
        ...list('vacancies'),
      ]),
    };
  }),
);

/** Whether several words hold one that says something of people or is one of every day, so that they are no account’s name. */
export function isPhrase(value: string): boolean {
  const words = value.split(/\s+/u).filter(Boolean).map(foldWord);
  return words.length > 1 && sortsOf(words, () => true).some((sorts) => sorts !== 0);
}

/** Whether a value is made of words of every day alone: `all of us`. */
export function isOrdinary(value: string): boolean {
  const words = foldWord(value)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);
  return sortsOf(words, () => true).every((sorts) => (sorts & (sort.ordinary | sort.thing)) !== 0);
}

const firstNameWords = lazy(
  () => new Set(languages.flatMap(({ people }) => splitPhrases(people.firstNames).map(foldWord))),
);

/** Whether a folded word is a first name and a word of every day at once: `grace`, `mark`. */
export function isFirstNameWord(word: string): boolean {
  return firstNameWords().has(word);
}
