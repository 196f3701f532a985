import { foldInPlace } from './foldInPlace.js';
import { splitPhrases } from './headingIndex.js';
import type { LanguagePack } from './language.js';
import { languages } from './languages.js';
import type { BlankWords } from './words/blanks.js';

/** What a whole value says: a blank to fill in, the value of a status, or nothing without leaving anything to fill in. */
export type WholeMeaning = 'blank' | 'state' | 'nothing';

/** Keys of the packs that are lists of phrases. */
type WordKey = Exclude<keyof BlankWords, 'ordersAt'>;

const foreignScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** German glues nouns together and sets the words of a sentence apart; what counts here are sentences. */
const isGlued = ({ blanks }: LanguagePack): boolean => foreignScript.test(blanks.standIns);
const spaced = languages.filter((language) => !isGlued(language));
const glued = languages.filter(isGlued);

/** Stand-ins and promises, wherever they stand, by how their language sets words apart. */
export const standIns = { spaced: matcher(spaced, 'standIns'), glued: matcher(glued, 'standIns') };
export const promises = { spaced: matcher(spaced, 'promises'), glued: matcher(glued, 'promises') };

/** Phrases that are blanks alone, and after a copula too since they are more than a word. */
export const alonePhrases = new RegExp(
  boundedBy(listOf(spaced, 'alone').filter((phrase) => phrase.includes(' '))),
  'gu',
);

const wordsToLookAt = [
  ...['standIns', 'promises', 'alone', 'states'].flatMap((key) => listOf(languages, key as WordKey)),
  ...glued.filter(({ blanks }) => blanks.ordersAt === 'end').flatMap(({ blanks }) => folded(blanks.orders)),
].map(escaped);
const anyOfThem = new RegExp(wordsToLookAt.join('|'), 'u');
const plainOfThem = new RegExp(wordsToLookAt.filter((word) => !/[^ -~]/u.test(word)).join('|'), 'u');

/** Whether a text holds a word of the packs at which a closer look begins. Compared with a folded text. */
export function mayHoldWords(text: string): boolean {
  return (/[^ -~]/u.test(text) ? anyOfThem : plainOfThem).test(text);
}

const endsIn = (key: WordKey): RegExp => ending(spaced, key);
export const endsInCopula = endsIn('copulas');
export const endsInArticle = endsIn('articles');
export const endsInShown = ending(languages, 'shown');
export const endsInCentury = ending(languages, 'centuries');
export const endsInGluedArticle = ending(glued, 'articles');

export const beginsWithThing = beginning(languages, 'things');
export const beginsWithHedge = beginning(languages, 'hedges');
export const beginsWithUnit = beginning(languages, 'units');
export const beginsWithCentury = beginning(languages, 'centuries');
export const beginsWithAdvice = beginning(languages, 'advice');
export const beginsWithPurpose = beginning(languages, 'purposes');
export const beginsWithInsert = beginning(languages, 'inserts');
export const beginsWithPlease = beginning(languages, 'please');
export const beginsWithQuestion = beginning(languages, 'questions');
const startOrders = languages.filter(({ blanks }) => blanks.ordersAt === 'start');
const endOrders = languages.filter(({ blanks }) => blanks.ordersAt === 'end');
export const beginsWithSubject = beginning(languages, 'subjects');
export const beginsWithOrder = beginning(startOrders, 'orders');
export const beginsWithWeakOrder = beginning(startOrders, 'weakOrders');
/** German puts an order in the infinitive at the end: “bitte hier das Problem beschreiben”. */
export const endsInInfinitive = ending(startOrders, 'orders');
export const endsInOrder = ending(endOrders, 'orders');
export const endsInWeakOrder = ending(endOrders, 'weakOrders');

export const holdsHere = holding('here');
export const holdsSubject = holding('subjects');
export const holdsFormat = holding('formats');
export const holdsQuestion = new RegExp(listOf(glued, 'questions').map(escaped).join('|'), 'u');

/** What may stand between a blank and the end of its clause in languages that put the verb last. */
export const gluedCopulas: ReadonlySet<string> = new Set(listOf(glued, 'copulas'));

export const dateForms = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${alternatives(listOf(languages, 'dateForms'))})(?![a-z\\p{N}])`,
  'gu',
);

export const wanted: ReadonlySet<string> = new Set(listOf(languages, 'wanted').map(plainWords));
export const wantedGlued: readonly string[] = listOf(glued, 'wanted');
export const statuses: ReadonlySet<string> = new Set(listOf(languages, 'statuses').map(plainWords));
export const grades: ReadonlySet<string> = new Set(listOf(languages, 'grades').map(plainWords));
export const states: ReadonlySet<string> = new Set(['todo', ...listOf(languages, 'states').map(plainWords)]);

const wholes = new Map<string, WholeMeaning>();
for (const [key, meaning] of [
  ['standIns', 'blank'],
  ['alone', 'blank'],
  ['states', 'state'],
  ['nothing', 'nothing'],
  ['dateForms', 'blank'],
] as const) {
  for (const phrase of listOf(languages, key)) {
    const words = plainWords(phrase);
    if (words !== '' && !wholes.has(words)) wholes.set(words, meaning);
  }
}
wholes.set('todo', 'blank');

/** What a value says as a whole, if it is known to say nothing; `text` is folded. */
export function meaningOfWhole(text: string): WholeMeaning | undefined {
  return text.length > 80 ? undefined : wholes.get(plainWords(text));
}

/** Letters and digits of a folded text with single blanks between its words. */
export function plainWords(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();
}

function folded(phrases: string): string[] {
  return splitPhrases(phrases).map(foldInPlace);
}

function listOf(packs: readonly LanguagePack[], key: WordKey): string[] {
  return [...new Set(packs.flatMap(({ blanks }) => folded(blanks[key])))];
}

function escaped(phrase: string): string {
  return phrase.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
}

/** The longest goes first: an alternative that fails behind it must not hide one that would not. */
function alternatives(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
}

function boundedBy(phrases: readonly string[]): string {
  return `(?<![\\p{L}\\p{N}_/-])(?:${alternatives(phrases)})(?![\\p{L}\\p{N}_]|[/-]\\p{L})`;
}

function matcher(packs: readonly LanguagePack[], key: WordKey): RegExp {
  const phrases = listOf(packs, key);
  return new RegExp(packs === spaced ? boundedBy(phrases) : alternatives(phrases), 'gu');
}

function beginning(packs: readonly LanguagePack[], key: WordKey): RegExp {
  const own = packs.filter((pack) => !isGlued(pack));
  const others = packs.filter(isGlued);
  return new RegExp(
    `^ *(?:(?:${alternatives(listOf(own, key))})(?![\\p{L}\\p{N}])|(?:${alternatives(listOf(others, key)) || '(?!)'}))`,
    'u',
  );
}

function ending(packs: readonly LanguagePack[], key: WordKey): RegExp {
  const own = packs.filter((pack) => !isGlued(pack));
  const others = packs.filter(isGlued);
  return new RegExp(
    `(?:(?<![\\p{L}\\p{N}])(?:${alternatives(listOf(own, key)) || '(?!)'})|(?:${alternatives(listOf(others, key)) || '(?!)'}))[ .。:*"'（(]*$`,
    'u',
  );
}

function holding(key: WordKey): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives(listOf(spaced, key))})(?![\\p{L}\\p{N}])|${alternatives(listOf(glued, key))}`,
    'u',
  );
}
