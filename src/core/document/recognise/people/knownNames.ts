import { foldWord, isFirstNameWord } from '../../../language/peopleIndex.js';
import type { Span } from '../../../text/range.js';

/** Longest name that is looked for, in UTF-16 units. */
const maxName = 100;

const word = /[\p{L}\p{N}]+/gu;
const titles = /^(?:dr|prof|mr|mrs|ms|mx|herr|frau|sr|sra|mme)\.?$/u;
const glued = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,8}$/u;

/**
 * Names that are looked for in a text, each as a word of its own; case does not count. A charter may list thousands of
 * people and a document may be as long as a book, so that each word of the text is looked up once for all names.
 */
export class KnownNames {
  readonly #names = new Set<string>();
  /** By the first word of a name: how many characters stand before that word, and how long the whole name is. */
  readonly #forms = new Map<string, Map<string, { readonly lead: number; readonly length: number }>>();
  readonly #firstNames = new Set<string>();
  readonly #gluedNames = new Set<string>();
  readonly #gluedLengths = new Set<number>();
  readonly #handles = new Set<string>();

  /**
   * @param names whole names and aliases
   * @param ofPeople full names of people who may be called by their first names
   * @param handles words by which people are known, without “@”
   */
  constructor(names: Iterable<string>, ofPeople: Iterable<string> = [], handles: Iterable<string> = []) {
    for (const each of names) {
      const name = each.toLowerCase();
      const first = name.match(word)?.[0];
      if (first === undefined || name.length < 2 || name.length > maxName || isFirstNameWord(foldWord(name))) continue;
      this.#names.add(name);
      const lead = name.indexOf(first);
      const forms = this.#forms.get(first) ?? new Map<string, { lead: number; length: number }>();
      this.#forms.set(first, forms.set(`${lead} ${name.length}`, { lead, length: name.length }));
    }
    for (const each of ofPeople) {
      const first = firstOf(each);
      if (first === undefined) continue;
      if (glued.test(first)) {
        this.#gluedNames.add(first);
        this.#gluedLengths.add(first.length);
      } else this.#firstNames.add(foldWord(first));
    }
    for (const each of handles) this.#handles.add(foldWord(each));
  }

  /** Whether nobody is known. */
  get isEmpty(): boolean {
    return this.#names.size + this.#firstNames.size + this.#gluedNames.size + this.#handles.size === 0;
  }

  /** Places at which one of the whole names stands. */
  spansIn(text: string): Span[] {
    if (this.#names.size === 0) return [];
    const found: Span[] = [];
    const lower = text.toLowerCase();
    // Where lower case has another length, as of “İ”, places would be wrong.
    if (lower.length !== text.length) return [];
    for (const { 0: first, index } of lower.matchAll(word)) {
      for (const { lead, length } of this.#forms.get(first)?.values() ?? []) {
        const start = index - lead;
        if (start < 0 || !this.#names.has(lower.slice(start, start + length))) continue;
        if (!isLetter(lower.charAt(start - 1)) && !isLetter(lower.charAt(start + length)))
          found.push({ start, end: start + length });
      }
    }
    return found;
  }

  /** Whether a folded word is what somebody is called among colleagues. */
  isFirstName(folded: string): boolean {
    return this.#firstNames.has(folded);
  }

  /** Whether a folded word is somebody’s handle. */
  isHandle(folded: string): boolean {
    return this.#handles.has(folded);
  }

  /** Length of a name of a language that does not set words apart, where it begins at `at`; 0 for none. */
  gluedAt(text: string, at: number): number {
    for (const length of this.#gluedLengths) if (this.#gluedNames.has(text.slice(at, at + length))) return length;
    return 0;
  }
}

/** For a document under no charter. */
export const nobodyKnown = new KnownNames([]);

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** What somebody is called among colleagues; `undefined` when the name does not tell. */
function firstOf(name: string): string | undefined {
  const comma = name.indexOf(',');
  const words = (comma < 0 ? name : name.slice(comma + 1)).trim().split(/\s+/u);
  const first = words.find((each) => !titles.test(foldWord(each)));
  return first !== undefined && /^\p{L}[\p{L}\p{M}'’-]+$/u.test(first) ? first : undefined;
}
