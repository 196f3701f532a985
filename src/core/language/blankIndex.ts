import { foldInPlace } from './foldInPlace.js';
import { splitPhrases } from './headingIndex.js';
import type { LanguagePack } from './language.js';
import { languages } from './languages.js';
import { phrasePattern } from './phrasePattern.js';
import { lazy } from '../text/lazy.js';
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
export const standIns = lazy(() => ({ spaced: matcher(spaced, 'standIns'), glued: matcher(glued, 'standIns') }));
export const promises = lazy(() => ({ spaced: matcher(spaced, 'promises'), glued: matcher(glued, 'promises') }));

/** Phrases that are blanks alone, and after a copula too since they are more than a word. */
export const alonePhrases = lazy(
  () => new RegExp(boundedBy(listOf(spaced, 'alone').filter((phrase) => phrase.includes(' '))), 'gu'),
);

/** Words of sentences at which a closer look at them begins. */
export const tellingWords = phrasePattern(
  ({ blanks }) => blanks.standIns,
  ({ blanks }) => blanks.promises,
  ({ blanks }) => blanks.alone,
  ({ blanks }) => blanks.states,
  ({ blanks }) => (blanks.ordersAt === 'end' ? blanks.orders : ''),
  () => 'todo',
);
/** What only whole values say, and text that fills a template. */
export const otherWords = phrasePattern(
  ({ blanks }) => blanks.nothing,
  ({ blanks }) => blanks.dateForms,
  ({ blanks }) => otherwiseWritten([blanks.standIns, blanks.alone, blanks.states, blanks.nothing]),
  () => 'lorem ipsum',
);
/** Words with which a prompt begins, save that it is a question, and those with which one may end. */
export const promptStarts = phrasePattern(
  ({ blanks }) => (blanks.ordersAt === 'start' ? blanks.orders : ''),
  ({ blanks }) => (blanks.ordersAt === 'start' ? blanks.weakOrders : ''),
  ({ blanks }) => blanks.please,
  ({ blanks }) => blanks.purposes,
);
export const promptEnds = phrasePattern(({ blanks }) => (blanks.ordersAt === 'end' ? blanks.weakOrders : ''));

/** Whole values are the same whatever marks stand in them: `n/a`, `N. A.`, `t.b.d.`. */
function otherwiseWritten(lists: readonly string[]): string {
  const marked = lists
    .flatMap(splitPhrases)
    .filter((phrase) => /[\p{L}\p{N}][^\p{L}\p{N}\p{M} ]+[\p{L}\p{N}]/u.test(phrase));
  return marked
    .map((phrase) => plainWords(foldInPlace(phrase)))
    .map((phrase) => (phrase.charAt(1) === ' ' ? phrase.charAt(0) : phrase))
    .join();
}

const endsIn = (key: WordKey): Pick<RegExp, 'test'> => ending(spaced, key);
export const endsInCopula = lazy(() => endsIn('copulas'));
export const endsInArticle = lazy(() => endsIn('articles'));
export const endsInShown = lazy(() => ending(languages, 'shown'));
export const endsInCentury = lazy(() => ending(languages, 'centuries'));
export const endsInGluedArticle = lazy(() => ending(glued, 'articles'));

export const beginsWithThing = lazy(() => beginning(languages, 'things'));
export const beginsWithHedge = lazy(() => beginning(languages, 'hedges'));
export const beginsWithUnit = lazy(() => beginning(languages, 'units'));
export const beginsWithCentury = lazy(() => beginning(languages, 'centuries'));
export const beginsWithAdvice = lazy(() => beginning(languages, 'advice'));
export const beginsWithPurpose = lazy(() => beginning(languages, 'purposes'));
export const beginsWithInsert = lazy(() => beginning(languages, 'inserts'));
export const beginsWithPlease = lazy(() => beginning(languages, 'please'));
export const beginsWithQuestion = lazy(() => beginning(languages, 'questions'));
const startOrders = languages.filter(({ blanks }) => blanks.ordersAt === 'start');
const endOrders = languages.filter(({ blanks }) => blanks.ordersAt === 'end');
export const beginsWithSubject = lazy(() => beginning(languages, 'subjects'));
export const beginsWithOrder = lazy(() => beginning(startOrders, 'orders'));
export const beginsWithWeakOrder = lazy(() => beginning(startOrders, 'weakOrders'));
/** German puts an order in the infinitive at the end: “bitte hier das Problem beschreiben”. */
export const endsInInfinitive = lazy(() => ending(startOrders, 'orders'));
export const endsInOrder = lazy(() => ending(endOrders, 'orders'));
export const endsInWeakOrder = lazy(() => ending(endOrders, 'weakOrders'));

export const holdsHere = lazy(() => holding('here'));
export const holdsSubject = lazy(() => holding('subjects'));
export const holdsFormat = lazy(() => holding('formats'));
export const holdsQuestion = lazy(() => new RegExp(listOf(glued, 'questions').map(escaped).join('|'), 'u'));

/** What may stand between a blank and the end of its clause in languages that put the verb last. */
export const gluedCopulas = lazy((): ReadonlySet<string> => new Set(listOf(glued, 'copulas')));

export const dateForms = lazy(
  () => new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(listOf(languages, 'dateForms'))})(?![a-z\\p{N}])`, 'gu'),
);

export const wanted = lazy((): ReadonlySet<string> => new Set(listOf(languages, 'wanted').map(plainWords)));
export const wantedGlued = lazy((): readonly string[] => listOf(glued, 'wanted'));
export const statuses = lazy((): ReadonlySet<string> => new Set(listOf(languages, 'statuses').map(plainWords)));
export const states = lazy(
  (): ReadonlySet<string> => new Set(['todo', ...listOf(languages, 'states').map(plainWords)]),
);
export const grades = lazy((): ReadonlySet<string> => new Set(listOf(languages, 'grades').map(plainWords)));
export const minimum = lazy((): ReadonlySet<string> => new Set(listOf(languages, 'minimum').map(plainWords)));

const wholes = lazy((): ReadonlyMap<string, WholeMeaning> => {
  const meanings = new Map<string, WholeMeaning>();
  for (const [key, meaning] of [
    ['standIns', 'blank'],
    ['alone', 'blank'],
    ['states', 'state'],
    ['nothing', 'nothing'],
    ['dateForms', 'blank'],
  ] as const) {
    for (const phrase of listOf(languages, key)) {
      const words = plainWords(phrase);
      if (words !== '' && !meanings.has(words)) meanings.set(words, meaning);
    }
  }
  meanings.set('todo', 'blank');
  return meanings;
});

/** What a value says as a whole, if it is known to say nothing; `text` is folded. */
export function meaningOfWhole(text: string): WholeMeaning | undefined {
  return text.length > 80 ? undefined : wholes().get(plainWords(text));
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

function ending(packs: readonly LanguagePack[], key: WordKey): Pick<RegExp, 'test'> {
  const own =
    alternatives(
      listOf(
        packs.filter((pack) => !isGlued(pack)),
        key,
      ),
    ) || '(?!)';
  const others = alternatives(listOf(packs.filter(isGlued), key)) || '(?!)';
  const spacedEnd = new RegExp(`(?<![\\p{L}\\p{N}])(?:${own})${endMarks}`, 'u');
  const gluedEnd = new RegExp(`(?:${others})${endMarks}`, 'u');
  // Most texts have no letter of the languages that set no words apart, and to look for their words in them takes most of the time.
  return { test: (text) => spacedEnd.test(text) || (foreignScript.test(text) && gluedEnd.test(text)) };
}

/** What may come after the last word. */
const endMarks = `[ .。:*"'（(]*$`;

function holding(key: WordKey): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives(listOf(spaced, key))})(?![\\p{L}\\p{N}])|${alternatives(listOf(glued, key))}`,
    'u',
  );
}
