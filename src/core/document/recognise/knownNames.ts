import { FirstNames, isCommonWord } from './firstNames.js';

/** Longest name that is looked for, in UTF-16 units. */
const maxName = 100;

const word = /[\p{L}\p{N}]+/gu;

/**
 * Names that are looked for in a text, each as a word of its own; case does not count. A charter may list thousands of
 * people and a document may be as long as a book, so that each word of the text is looked up once for all names.
 */
export class KnownNames {
  readonly #names = new Set<string>();
  /** By the first word of a name: how many characters stand before that word, and how long the whole name is. */
  readonly #forms = new Map<string, Map<string, { readonly lead: number; readonly length: number }>>();

  readonly #firstNames: FirstNames;

  /**
   * @param names whole names and aliases
   * @param ofPeople full names of people who may be called by their first names
   */
  constructor(names: Iterable<string>, ofPeople: Iterable<string> = []) {
    this.#firstNames = new FirstNames(ofPeople);
    for (const each of names) {
      const name = each.toLowerCase();
      const first = name.match(word)?.[0];
      if (first === undefined || name.length < 2 || name.length > maxName || isCommonWord(name)) continue;
      this.#names.add(name);
      const lead = name.indexOf(first);
      const forms = this.#forms.get(first) ?? new Map<string, { lead: number; length: number }>();
      this.#forms.set(first, forms.set(`${lead} ${name.length}`, { lead, length: name.length }));
    }
  }

  /** Whether `text` holds one of the names. */
  areIn(text: string): boolean {
    if (this.#firstNames.areIn(text)) return true;
    if (this.#names.size === 0) return false;
    const lower = text.toLowerCase();
    for (const { 0: found, index } of lower.matchAll(word)) {
      for (const { lead, length } of this.#forms.get(found)?.values() ?? []) {
        const start = index - lead;
        if (start < 0 || !this.#names.has(lower.slice(start, start + length))) continue;
        if (!isLetter(lower.charAt(start - 1)) && !isLetter(lower.charAt(start + length))) return true;
      }
    }
    return false;
  }
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
