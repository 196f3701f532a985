import { normalForm } from '../text/normalForm.js';
import { foldHan } from './foldHan.js';
import { splitPhrases } from './headingIndex.js';
import type { LanguagePack } from './language.js';
import type { Phrases } from './phrases.js';
import { languages } from './languages.js';

/** Running text in the form in which {@link phrasePattern} compares it: without case, accents, width and plays on apostrophes. */
export function foldText(text: string): string {
  // Most text is plain, and normalising it costs more than the rest.
  const plain = /^[\t\n\r -~]*$/u.test(text);
  const folded = plain ? text.toLowerCase() : withoutAccents(text);
  return folded.replace(/[\t\n\r ]+/gu, ' ');
}

function withoutAccents(text: string): string {
  return normalForm(foldHan(normalForm(text, 'NFKC').toLowerCase()), 'NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replace(/ß/gu, 'ss')
    .replace(/[’`´]/gu, "'");
}

const latin = '\\p{Script=Latin}';
const wordStart = new RegExp(`(?<![${latin}\\d_])[a-z]`, 'gu');

/** Looks for phrases in folded text. */
export interface PhrasePattern {
  /** Whether one of them stands in it. */
  readonly isIn: (folded: string) => boolean;
  /** Where they stand, in the order of the text. */
  readonly findAll: (folded: string) => readonly PhraseMatch[];
}

/** Where a phrase stands. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the phrases of one sort of all languages. In Latin letters a phrase stands as whole words, elsewhere anywhere; `*` at
 * the end of a word stands for any ending, between words for a few others. The tables are read when it is first used.
 *
 * @param place `end`: only at the end of the text, a blank or full stop after it allowed; `start`: only at its beginning
 */
export function phrasePattern(select: (pack: LanguagePack) => Phrases, place?: 'start' | 'end'): PhrasePattern {
  const phrases = (): string[] => [...new Set(languages.flatMap((pack) => splitPhrases(select(pack)).map(foldText)))];
  return place === undefined ? anywhere(phrases) : atBorder(phrases, place);
}

function atBorder(phrases: () => string[], place: 'start' | 'end'): PhrasePattern {
  let compiled: { readonly first: RegExp; readonly all: RegExp } | undefined;
  const patterns = () => {
    if (compiled) return compiled;
    const found = groupsOf(phrases()).join('|') || '(?!)';
    const source = place === 'start' ? `^ ?(?:${found})` : `(?:${found})[ .#]{0,2}$`;
    compiled = { first: new RegExp(source, 'u'), all: new RegExp(source, 'gu') };
    return compiled;
  };
  return {
    isIn: (folded) => patterns().first.test(folded),
    findAll: (folded) =>
      [...folded.matchAll(patterns().all)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  };
}

function anywhere(phrases: () => string[]): PhrasePattern {
  let compiled: PhraseTable | undefined;
  const table = (): PhraseTable => (compiled ??= new PhraseTable(phrases()));
  return {
    isIn: (folded) => table().next(folded, 0) !== undefined,
    findAll: (folded) => table().findAll(folded),
  };
}

/** How many letters of a phrase tell which ones may begin at a place. */
const keyLength = 3;

/**
 * Phrases by their first letters, so that a text costs the same however many there are: one expression for all of them
 * would try each at every place.
 */
class PhraseTable {
  /** Phrases that begin with a letter from a to z, by their first letters. */
  readonly #words = new Map<string, RegExp>();
  /** Those among them that have too few letters for that. */
  readonly #short: RegExp | undefined;
  /** All others by their first character. */
  readonly #others = new Map<string, RegExp>();

  constructor(phrases: readonly string[]) {
    const words = new Map<string, string[]>();
    const others = new Map<string, string[]>();
    const short: string[] = [];
    for (const phrase of phrases) {
      if (!/^[a-z]/u.test(phrase)) collect(others, phrase.charAt(0), phrase);
      else if (phrase.length < keyLength || phrase.slice(0, keyLength).includes('*')) short.push(phrase);
      else collect(words, phrase.slice(0, keyLength), phrase);
    }
    for (const [key, list] of words) this.#words.set(key, oneOf(list));
    for (const [key, list] of others) this.#others.set(key, oneOf(list));
    if (short.length > 0) this.#short = oneOf(short);
  }

  /** The first phrase that begins at `from` or behind it. */
  next(folded: string, from: number): PhraseMatch | undefined {
    const { words, others } = startsOf(folded);
    let word = firstFrom(words, from);
    let other = this.#others.size > 0 ? firstFrom(others, from) : others.length;
    while (word < words.length || other < others.length) {
      const start = Math.min(words[word] ?? Infinity, others[other] ?? Infinity);
      let end: number | undefined;
      if (start === words[word]) {
        word++;
        end =
          endAt(this.#words.get(folded.slice(start, start + keyLength)), folded, start) ??
          endAt(this.#short, folded, start);
      } else {
        other++;
        end = endAt(this.#others.get(folded.charAt(start)), folded, start);
      }
      if (end !== undefined) return { start, end };
    }
    return undefined;
  }

  /** All phrases, in the order of the text; none begins within another. */
  findAll(folded: string): readonly PhraseMatch[] {
    const found: PhraseMatch[] = [];
    let match = this.next(folded, 0);
    while (match) {
      found.push(match);
      match = this.next(folded, match.end);
    }
    return found;
  }
}

function endAt(phrases: RegExp | undefined, folded: string, start: number): number | undefined {
  if (!phrases) return undefined;
  phrases.lastIndex = start;
  return phrases.test(folded) ? phrases.lastIndex : undefined;
}

/** Places of a text at which a phrase may begin, in its order. */
interface Starts {
  /** Of words that begin with a letter from a to z. */
  readonly words: readonly number[];
  /** Of all else that is neither such a letter nor a blank. */
  readonly others: readonly number[];
}

/** Many patterns look at one text in turn. */
let last: { readonly folded: string; readonly starts: Starts } = { folded: '', starts: { words: [], others: [] } };

function startsOf(folded: string): Starts {
  if (last.folded !== folded) {
    const words = [...folded.matchAll(wordStart)].map(({ index }) => index);
    const others = [...folded.matchAll(/[^a-z ]/gu)].map(({ index }) => index);
    last = { folded, starts: { words, others } };
  }
  return last.starts;
}

/** The first of places in ascending order that is not before `from`. */
function firstFrom(places: readonly number[], from: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function collect(map: Map<string, string[]>, key: string, phrase: string): void {
  const list = map.get(key);
  if (list) list.push(phrase);
  else map.set(key, [phrase]);
}

function oneOf(phrases: readonly string[]): RegExp {
  return new RegExp(joined(phrases.map(withBorder)), 'uy');
}

/** A phrase with what must not follow it. */
function withBorder(phrase: string): string {
  return escaped(phrase) + (/[a-z]$/u.test(phrase) ? `(?!${latin})` : '');
}

/** The longer first: of two that begin alike the shorter would hide it. */
function joined(list: string[]): string {
  return list.sort((a, b) => b.length - a.length).join('|');
}

/** Phrases with the same kind of border share one look at it. */
function groupsOf(phrases: readonly string[]): string[] {
  const words = phrases.filter((phrase) => /^[a-z]/u.test(phrase)).map(withBorder);
  const others = phrases.filter((phrase) => !/^[a-z]/u.test(phrase)).map(withBorder);
  return [
    ...(words.length > 0 ? [`(?<![${latin}\\d_])(?:${joined(words)})`] : []),
    ...(others.length > 0 ? [joined(others)] : []),
  ];
}

function escaped(phrase: string): string {
  return phrase
    .split(' * ')
    .map((part) => part.replace(/[.+?^${}()|[\]\\/]/gu, '\\$&').replaceAll('*', `${latin}*`))
    .join(' [^.]{1,30}? ');
}
