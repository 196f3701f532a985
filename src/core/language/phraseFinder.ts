import { splitPhrases } from './headingIndex.js';
import { normalizePhrase } from './normalizeHeading.js';
import type { Phrases } from './phrases.js';

/** A phrase found in a text, with the place where it stands. */
export interface FoundPhrase<Key extends string> {
  readonly key: Key;
  readonly start: number;
  readonly end: number;
}

interface Entry<Key> {
  readonly phrase: string;
  readonly key: Key;
  /** The last word may go on. */
  readonly open: boolean;
}

/**
 * Finds phrases of several lists in one pass, in texts of the form that `normalizePhrase` gives. Words are looked up by
 * their first letters, so that a text costs the same however many phrases there are.
 *
 * A star at the end of a phrase stands for the rest of its last word, one at the beginning for the first letters of its
 * only word. Phrases in scripts that do not set words apart are found inside words, with a blank or without.
 */
export class PhraseFinder<Key extends string> {
  readonly #byFirstWord = new Map<string, Entry<Key>[]>();
  /** Single words with a star at their end, by their first three letters. */
  readonly #beginnings = new Map<string, Entry<Key>[]>();
  readonly #endings: Entry<Key>[] = [];
  readonly #glued = new Map<string, Entry<Key>[]>();
  readonly #waiting: { readonly key: Key; readonly phrases: Phrases }[] = [];

  /** Adds a list as the language packs write it; it is read when something is first looked for. */
  add(key: Key, phrases: Phrases): void {
    this.#waiting.push({ key, phrases });
  }

  #read(key: Key, phrases: Phrases): void {
    for (const written of splitPhrases(phrases)) {
      const phrase = normalizePhrase(written.replaceAll('*', ''));
      if (phrase === '') continue;
      const entry = { phrase, key, open: written.endsWith('*') };
      if (!/^[\p{Script=Latin}\p{N} .]+$/u.test(phrase)) push(this.#glued, phrase.slice(0, 1), entry);
      else if (written.startsWith('*')) this.#endings.push(entry);
      else if (entry.open && !phrase.includes(' ')) push(this.#beginnings, phrase.slice(0, 3), entry);
      else push(this.#byFirstWord, phrase.split(' ', 1)[0] ?? '', entry);
    }
  }

  /** All phrases in a text, in the order in which they begin; of those of one list that begin together, the longest. */
  find(text: string): readonly FoundPhrase<Key>[] {
    return this.#find(text, false);
  }

  /** Those with which a text begins. */
  findFirst(text: string): readonly FoundPhrase<Key>[] {
    return this.#find(text, true);
  }

  #find(text: string, onlyFirst: boolean): readonly FoundPhrase<Key>[] {
    if (this.#waiting.length > 0) for (const { key, phrases } of this.#waiting.splice(0)) this.#read(key, phrases);
    const found: FoundPhrase<Key>[] = [];
    const longest = new Map<Key, FoundPhrase<Key>>();
    const keep = (key: Key, start: number, end: number): void => {
      const known = longest.get(key);
      if (!known || known.end < end) longest.set(key, { key, start, end });
    };
    const flush = (): void => {
      if (longest.size === 0) return;
      found.push(...longest.values());
      longest.clear();
    };
    for (let at = 0; at < text.length;) {
      const word = wordAt(text, at);
      if (word === undefined) {
        at++;
        continue;
      }
      for (const { phrase, key, open } of this.#byFirstWord.get(word) ?? []) {
        if (!text.startsWith(phrase, at)) continue;
        const end = at + phrase.length;
        if (open || !letterAt(text, end)) keep(key, at, end);
      }
      if (word.length > 3) {
        for (const { phrase, key } of this.#beginnings.get(word.slice(0, 3)) ?? [])
          if (word.startsWith(phrase)) keep(key, at, at + phrase.length);
        for (const { phrase, key, open } of this.#endings)
          if (open ? word.includes(phrase) : word.endsWith(phrase)) keep(key, at, at + word.length);
      }
      for (const { phrase, key } of word.length === 1 ? (this.#glued.get(word) ?? []) : []) {
        const end = gluedEnd(text, at, phrase);
        if (end !== undefined) keep(key, at, end);
      }
      flush();
      if (onlyFirst) break;
      at += word.length;
    }
    return found;
  }
}

/**
 * Of each phrase its longest word in all forms in which it may stand in a text: where none of them is, no finder finds a
 * phrase. For phrases that begin with a star there is none.
 *
 * @param phrases as the language packs write them
 */
export function anchorsOf(phrases: Phrases): Phrases {
  return splitPhrases(phrases)
    .flatMap((phrase) => {
      const words = phrase.split(/[^\p{L}\p{N}*]+/u).map((word) => ({ word, length: word.replace('*', '').length }));
      const { word } = words.reduce((longest, one) => (one.length > longest.length ? one : longest));
      if (word.endsWith('*')) return [word];
      const one = normalizePhrase(word);
      return [word, one, `${one}s`, ...(one.endsWith('y') ? [`${one.slice(0, -1)}ie`, `${one.slice(0, -1)}ies`] : [])];
    })
    .join();
}

const anyWord = /[\p{Script=Latin}\p{N}.]+|[^\p{Script=Latin}\p{N}. ]/uy;
const plainWord = /[a-zA-Z0-9.]+(?![a-zA-Z0-9.]|[^\0-\x7f])/y;

/** The word, or the sign, at a place of a text; `undefined` where there is none. */
function wordAt(text: string, at: number): string | undefined {
  const code = text.charCodeAt(at);
  if (code === blank) return undefined;
  // Classes of Unicode cost several times as much, and most text is plain, or of scripts whose words are found in it.
  if (isSyllable(code)) return text.charAt(at);
  plainWord.lastIndex = at;
  const plain = code < 0x80 ? plainWord.exec(text) : null;
  if (plain) return plain[0];
  anyWord.lastIndex = at;
  return anyWord.exec(text)?.[0];
}

const blank = 0x20;

/** A letter of Chinese, Japanese or Korean. */
function isSyllable(code: number): boolean {
  return (code >= 0x3041 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
}

function letterAt(text: string, at: number): boolean {
  return /^[\p{Script=Latin}\p{N}]/u.test(text.slice(at, at + 2));
}

/** Where a phrase ends that begins at `at`, blanks in either left out. */
function gluedEnd(text: string, at: number, phrase: string): number | undefined {
  let end = at;
  for (const letter of phrase.replaceAll(' ', '')) {
    if (end > at && text.charAt(end) === ' ') end++;
    if (!text.startsWith(letter, end)) return undefined;
    end += letter.length;
  }
  return end;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
