import { normalForm } from '../text/normalForm.js';
import type { Charter, DecisionId } from '../charter/model/charter.js';
import type { HeadingGroup, LanguagePack } from './language.js';
import { languages } from './languages.js';
import { normalizeHeading, normalizePhrase } from './normalizeHeading.js';
import { derived } from '../text/derived.js';

/** What a known heading, phrase or hint stands for. */
export interface HeadingMeaning {
  readonly answers: readonly DecisionId[];
  readonly perhaps: readonly DecisionId[];
  /** What subsections inherit. */
  readonly subsections: readonly DecisionId[];
  /** Of a neutral heading: its subsections are read as if they stood at the top. */
  readonly open: boolean;
  /** Gives a document's title a meaning too. */
  readonly titles: boolean;
  /** It names a quality, which is asked for in one place and given in another. */
  readonly asked: boolean;
  /** It names the solution as a whole, whose parts a product document tells from its user's side. */
  readonly broad: boolean;
  /** Its section also says what its kind of document is about. */
  readonly withSubject: boolean;
  /** As written in the table or the charter, for the hover. */
  readonly alias: string;
  readonly source: 'charter' | 'alias';
  readonly head: LanguagePack['head'];
}

/** Finds phrases inside headings. */
export class PhraseTable {
  /** Phrases of languages that set words apart, by their first word. */
  readonly #byFirstWord = new Map<string, { words: string; meaning: HeadingMeaning }[]>();
  /** Phrases of languages that glue words together, by their first two letters. */
  readonly #glued = new Map<string, { letters: string; meaning: HeadingMeaning }[]>();

  add(phrase: string, meaning: HeadingMeaning, glued: boolean): void {
    if (glued) {
      const letters = phrase.replaceAll(' ', '');
      const list = this.#glued.get(letters.slice(0, 2)) ?? [];
      list.push({ letters, meaning });
      this.#glued.set(letters.slice(0, 2), list);
      return;
    }
    const first = phrase.split(' ', 1)[0] ?? '';
    const list = this.#byFirstWord.get(first) ?? [];
    list.push({ words: phrase, meaning });
    this.#byFirstWord.set(first, list);
  }

  /** The phrase that carries the meaning of `text`: the longest at the end (or start) at which its language puts it. */
  find(text: string): HeadingMeaning | undefined {
    const found: Found[] = [];
    const padded = `${text} `;
    for (let at = 0; at < text.length; at = nextWord(text, at)) {
      const word = text.slice(at, nextWord(text, at)).trimEnd();
      for (const entry of this.#byFirstWord.get(word) ?? []) {
        if (padded.startsWith(`${entry.words} `, at)) {
          found.push({ start: at, end: at + entry.words.length, meaning: entry.meaning });
        }
      }
    }
    this.#findGlued(text, found);
    const outermost = found.filter((one) => !found.some((other) => contains(other, one)));
    const first = outermost[0];
    if (!first) return undefined;
    // Romance headings put the head first; in a mixed heading the last phrase decides, as in most languages.
    const headFirst = outermost.every((one) => one.meaning.head === 'first');
    return outermost.reduce(
      (best, one) => ((headFirst ? one.start < best.start : one.end > best.end) ? one : best),
      first,
    ).meaning;
  }

  #findGlued(text: string, found: Found[]): void {
    const packed = text.replaceAll(' ', '');
    for (let at = 0; at + 2 <= packed.length; at++) {
      for (const { letters, meaning } of this.#glued.get(packed.slice(at, at + 2)) ?? []) {
        if (packed.startsWith(letters, at)) found.push({ start: at, end: at + letters.length, meaning });
      }
    }
  }
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly meaning: HeadingMeaning;
}

function contains(outer: Found, inner: Found): boolean {
  const longer = outer.end - outer.start > inner.end - inner.start;
  return longer && outer.start <= inner.start && inner.end <= outer.end;
}

function nextWord(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space + 1;
}

/** What a label of a line, row or column asks for. */
export interface LabelReading {
  readonly decision: DecisionId;
  /**
   * `label`: listed as one that names people or gives dates; `byline`: as one that names those who wrote, review or
   * approve; `discipline`: as one that may name people; `heading`: known
   * as the heading of a section.
   */
  readonly source: 'label' | 'byline' | 'discipline' | 'heading';
}

/** Whole headings by their words. */
export interface HeadingTable {
  get(words: string): HeadingMeaning | undefined;
}

/** What the language tables say, for charters that have the same of the built-in decisions. */
interface BuiltInIndex {
  /** Which of the decisions that the tables speak of the charter has. */
  readonly kept: ReadonlySet<DecisionId>;
  readonly exact: HeadingTable;
  readonly weak: HeadingTable;
  /**
   * Whole headings as {@link asWritten} gives them that only their accents or their plural tell from one of another language:
   * French “comment” asks how, English “comments” are neutral.
   */
  readonly written: ReadonlyMap<string, HeadingMeaning>;
  readonly phrases: PhraseTable;
  readonly hints: PhraseTable;
}

/** A heading with its accents and its plural, its number left out. */
export function asWritten(heading: string): string {
  const plain = heading
    .trim()
    .toLowerCase()
    .replace(/^\d[\d.)\s]*/u, '')
    .replace(/ ?[:：]$/u, '');
  return normalForm(plain, 'NFC');
}

/** Everything Tandem knows about headings under one charter. */
export interface HeadingIndex extends BuiltInIndex {
  /** Labels read before; `null` for those that say nothing. */
  readonly labels: Map<string, LabelReading | null>;
}

/** The headings known under a charter: its own and the built-in ones of all languages. */
export const headingIndexOf = derived((charter: Charter): HeadingIndex => {
  const own = ownHeadings(charter);
  const builtIn = builtInIndex(charter);
  // What the charter says of a heading goes before the tables.
  const exact = { get: (words: string) => own.get(words) ?? builtIn.exact.get(words) };
  return { ...builtIn, exact, labels: new Map() };
});

function ownHeadings(charter: Charter): ReadonlyMap<string, HeadingMeaning> {
  const own = new Map<string, HeadingMeaning>();
  const add = (decision: DecisionId, heading: string, source: HeadingMeaning['source']): void => {
    const ids = [decision];
    const key = normalizeHeading(heading).whole;
    if (!key || own.has(key)) return;
    own.set(key, {
      answers: ids,
      perhaps: [],
      subsections: ids,
      open: false,
      titles: true,
      asked: false,
      broad: decision === 'how' && source === 'alias',
      withSubject: false,
      alias: heading,
      source,
      head: 'last',
    });
  };
  for (const { id, headings } of charter.decisions) for (const heading of headings) add(id, heading, 'charter');
  // A heading that the charter gives to one decision wins over the label of another.
  for (const { id, label, standsFor } of charter.decisions) {
    for (const heading of [label, id, standsFor ?? id]) add(id, heading, 'alias');
  }
  return own;
}

const builtInIndexes = new Map<string, BuiltInIndex>();

/** The tables without the decisions that a charter does not have. Few charters differ in that, and tables are long. */
function builtInIndex(charter: Charter): BuiltInIndex {
  const kept = new Set(charter.decisions.map(({ id }) => id).filter((id) => tableDecisions.has(id)));
  const key = [...kept].sort().join();
  let index = builtInIndexes.get(key);
  if (!index) {
    const exact = new Map<string, HeadingMeaning>();
    const weak = new Map<string, HeadingMeaning>();
    const written = new Map<string, HeadingMeaning>();
    const owners = new Map<string, LanguagePack>();
    index = { kept, exact, weak, written, phrases: new PhraseTable(), hints: new PhraseTable() };
    for (const language of languages) {
      for (const group of language.groups) addGroup(language, group, kept, { ...index, exact, weak, written, owners });
    }
    addAsOneWord(exact);
    addAsOneWord(weak);
    builtInIndexes.set(key, index);
  }
  return index;
}

/** The decisions that the language tables speak of. */
const tableDecisions: ReadonlySet<DecisionId> = new Set(
  languages.flatMap(({ groups }) =>
    groups.flatMap(({ answers, perhaps, subsections }) => [...answers, ...(perhaps ?? []), ...(subsections ?? [])]),
  ),
);

function addGroup(
  language: LanguagePack,
  group: HeadingGroup,
  kept: ReadonlySet<DecisionId>,
  into: {
    exact: Map<string, HeadingMeaning>;
    weak: Map<string, HeadingMeaning>;
    written: Map<string, HeadingMeaning>;
    owners: Map<string, LanguagePack>;
    phrases: PhraseTable;
    hints: PhraseTable;
  },
): void {
  const only = (ids: readonly DecisionId[]): DecisionId[] => ids.filter((id) => kept.has(id));
  const own = only(group.answers);
  const answers = own.length > 0 ? own : only(group.otherwise ?? []);
  const meaningOf = (alias: string): HeadingMeaning => ({
    answers,
    perhaps: only(group.perhaps ?? []),
    subsections: group.subsections ? only(group.subsections) : answers,
    open: group.open ?? false,
    titles: group.titles ?? false,
    asked: group.asked ?? false,
    broad: group.broad ?? false,
    withSubject: group.withSubject ?? false,
    alias,
    source: 'alias',
    head: language.head,
  });
  for (const [aliases, table] of [
    [group.headings, into.exact],
    [group.weak, into.weak],
  ] as const) {
    for (const alias of splitPhrases(aliases)) {
      const key = normalizePhrase(alias);
      const known = into.exact.get(key) ?? table.get(key);
      if (!table.has(key)) table.set(key, meaningOf(alias));
      if (!into.owners.has(key)) into.owners.set(key, language);
      // Personas are those of English, and people in Spanish: a weak word gives way unless it is written otherwise.
      const isOther = into.owners.get(key) !== language && (table === into.exact || /[^\0-\x7f]/u.test(alias));
      if (known && isOther && known.answers.join() !== answers.join() && asWritten(known.alias) !== asWritten(alias))
        into.written.set(asWritten(alias), meaningOf(alias));
    }
  }
  for (const alias of splitPhrases(group.phrases)) {
    into.phrases.add(normalizePhrase(alias), meaningOf(alias), language.glued ?? false);
  }
  for (const alias of splitPhrases(group.hints)) {
    into.hints.add(normalizePhrase(alias), meaningOf(alias), language.glued ?? false);
  }
}

/** In Korean a blank between two words is a matter of taste. */
function addAsOneWord(table: Map<string, HeadingMeaning>): void {
  for (const [key, meaning] of [...table]) {
    if (!/\p{Script=Hangul} /u.test(key)) continue;
    const word = key.replaceAll(' ', '');
    if (!table.has(word)) table.set(word, meaning);
  }
}

/** Reads a list of phrases as the language tables write it. */
export function splitPhrases(phrases: string | undefined): string[] {
  return (phrases ?? '')
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter(Boolean);
}
