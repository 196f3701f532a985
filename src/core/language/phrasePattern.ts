import { normalForm } from '../text/normalForm.js';
import { foldHan } from './foldHan.js';
import { foldInPlace } from './foldInPlace.js';
import { splitPhrases } from './headingIndex.js';
import type { LanguagePack } from './language.js';
import { languages } from './languages.js';
import type { Phrases } from './phrases.js';
import { PhraseTrie, type PhraseMatch } from './phraseTrie.js';

/** Running text in the form in which {@link phrasePattern} compares it: without case, accents, width and plays on apostrophes. */
export function foldText(text: string): string {
  // Most text is plain, and normalising it costs more than the rest.
  const plain = /^[\t\n\r -~]*$/u.test(text);
  const folded = plain ? text.toLowerCase() : withoutAccents(text);
  return /[\t\n\r]| {2}/u.test(folded) ? folded.replace(/[\t\n\r ]+/gu, ' ') : folded;
}

function withoutAccents(text: string): string {
  return normalForm(foldHan(normalForm(text, 'NFKC').toLowerCase()), 'NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replace(/ß/gu, 'ss')
    .replace(/[’`´]/gu, "'");
}

/** Looks for phrases of one sort in text that {@link foldText} or `foldInPlace` has folded. */
export interface PhrasePattern {
  /** Whether one of them stands in it. */
  readonly isIn: (folded: string) => boolean;
  /** Whether one of them is among those that {@link findPhrases} found. */
  readonly isAmong: (found: FoundPhrases) => boolean;
  /** The longest of those that begin at a place. */
  readonly findAt: (folded: string, at: number) => PhraseMatch | undefined;
  /** The longest of those with which it begins, a blank before it allowed. */
  readonly findAtStart: (folded: string) => PhraseMatch | undefined;
  /** Whether it ends with one of them, blanks and full stops behind it allowed. */
  readonly isAtEnd: (folded: string) => boolean;
  /** Whether it is nothing but one of them, blanks around it allowed. */
  readonly isAll: (folded: string) => boolean;
  /** Where they stand, in the order of the text; none begins within another. */
  readonly findAll: (folded: string) => readonly PhraseMatch[];
}

/**
 * Finds the phrases of one sort of all languages. All sorts are looked for at once: most texts are asked for several, and
 * hold none of them. The tables are read when the first pattern is used.
 */
export function phrasePattern(...select: readonly ((pack: LanguagePack) => Phrases)[]): PhrasePattern {
  return patternIn(book, select);
}

/** The same for sorts that running text is never asked for: {@link findPhrases} does not look for them. */
export function smallWordPattern(
  ...select: readonly ((pack: LanguagePack) => Phrases)[]
): Omit<PhrasePattern, 'isAmong'> {
  return patternIn(smallWords, select);
}

function patternIn(book: PhraseBook, select: readonly ((pack: LanguagePack) => Phrases)[]): PhrasePattern {
  const sort = book.enter(select);
  return {
    isIn: (folded) => book.holds(folded, sort),
    isAmong: (found) => found.has(sort),
    findAt: (folded, at) => book.matchAt(folded, at, sort),
    findAtStart: (folded) => book.matchAt(folded, folded.startsWith(' ') ? 1 : 0, sort),
    isAtEnd: (folded) => book.endsWith(folded, sort),
    isAll: (folded) => {
      const text = folded.trim();
      return book.matchAt(text, 0, sort)?.end === text.length;
    },
    findAll: (folded) => book.findAll(folded, sort),
  };
}

/** Which sorts of phrases stand in a text. */
export interface FoundPhrases {
  readonly has: (sort: number) => boolean;
}

/** Looks for the phrases of all sorts in a folded text, for a reader that is to be asked for many of them. */
export function findPhrases(folded: string): FoundPhrases {
  return book.findIn(folded);
}

/** The numbers of sorts, each one bit. */
class SortSet implements FoundPhrases {
  readonly #bits: Uint32Array;

  constructor(sorts: number) {
    this.#bits = new Uint32Array((sorts + 31) >> 5);
  }

  add(sort: number): void {
    const at = sort >> 5;
    this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (sort & 31));
  }

  has(sort: number): boolean {
    return ((this.#bits[sort >> 5] ?? 0) & (1 << (sort & 31))) !== 0;
  }
}

/** A text as short as this, in UTF-16 units, is remembered by itself: the long one beside it is asked for again. */
const short = 48;

/** The sorts that were found in a text. */
interface FoundIn {
  readonly folded: string;
  readonly found: FoundPhrases;
}

/** The phrases of the sorts that were entered. */
class PhraseBook {
  readonly #trie = new PhraseTrie();
  readonly #waiting: (() => void)[] = [];
  #sorts = 0;
  /** Many sorts are asked for in one text in turn. */
  #last: FoundIn | undefined;
  #lastShort: FoundIn | undefined;

  /** Enters a sort; gives the number that it is asked for by. */
  enter(select: readonly ((pack: LanguagePack) => Phrases)[]): number {
    const sort = this.#sorts++;
    this.#last = this.#lastShort = undefined;
    this.#waiting.push(() => {
      const lists = languages.flatMap((pack) => select.map((phrases) => phrases(pack)));
      // In place, `ß` cannot become two letters.
      const folded = lists.flatMap((list) =>
        list.includes('ß') ? [foldText(list), foldInPlace(list)] : foldText(list),
      );
      for (const phrase of new Set(folded.flatMap(splitPhrases))) this.#trie.add(phrase, sort);
    });
    return sort;
  }

  /** Whether a phrase of a sort stands in a folded text. */
  holds(folded: string, sort: number): boolean {
    return this.findIn(folded).has(sort);
  }

  /** The sorts of which phrases stand in a folded text. */
  findIn(folded: string): FoundPhrases {
    const isShort = folded.length <= short;
    const last = isShort ? this.#lastShort : this.#last;
    if (last?.folded === folded) return last.found;
    const trie = this.#filled();
    const found = new SortSet(this.#sorts);
    trie.scan(folded, found);
    if (isShort) this.#lastShort = { folded, found };
    else this.#last = { folded, found };
    return found;
  }

  /** The longest phrase of a sort that begins at a place. */
  matchAt(folded: string, at: number, sort: number): PhraseMatch | undefined {
    return this.#filled().matchAt(folded, at, sort);
  }

  /** All phrases of a sort, in the order of the text; none begins within another. */
  findAll(folded: string, sort: number): readonly PhraseMatch[] {
    const found: PhraseMatch[] = [];
    if (!this.holds(folded, sort)) return found;
    let match = this.#next(folded, 0, sort);
    while (match) {
      found.push(match);
      match = this.#next(folded, match.end, sort);
    }
    return found;
  }

  /** Whether a text ends with a phrase of a sort, blanks and full stops behind it allowed. */
  endsWith(folded: string, sort: number): boolean {
    for (let at = 0; at < folded.length; at++) {
      const match = this.matchAt(folded, at, sort);
      if (match && /^[ .#]{0,2}$/u.test(folded.slice(match.end))) return true;
    }
    return false;
  }

  #next(folded: string, from: number, sort: number): PhraseMatch | undefined {
    const trie = this.#filled();
    for (let at = from; at < folded.length; at++) {
      const match = trie.matchAt(folded, at, sort);
      if (match) return match;
    }
    return undefined;
  }

  #filled(): PhraseTrie {
    if (this.#waiting.length > 0) for (const fill of this.#waiting.splice(0)) fill();
    return this.#trie;
  }
}

/** Sorts that running text is asked for. */
const book = new PhraseBook();
/** Sorts that are looked for at known places: small words among them, which would be found everywhere. */
const smallWords = new PhraseBook();
