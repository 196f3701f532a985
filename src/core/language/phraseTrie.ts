/** Where a phrase stands in a text, and how the tables write it. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
}

/** Where a phrase of some sort may end. */
interface Ending {
  readonly sort: number;
  readonly phrase: string;
  /** The last word may go on. */
  readonly open: boolean;
  /** What follows the first star of a phrase that goes on behind it. */
  readonly rest: RegExp | undefined;
}

/** A character of phrases, with those that may follow it. */
class Letter {
  readonly code: number;
  /** Those that follow, as a list: as a rule there are few. */
  below: Letter | undefined;
  next: Letter | undefined;
  endings: Ending[] | undefined;
  /** After the first letters of words there are many: those from a to z at their places. */
  readonly #plain: (Letter | undefined)[] | undefined;

  /** @param isEarly among the first letters of phrases */
  constructor(code: number, isEarly: boolean) {
    this.code = code;
    this.#plain = isEarly ? new Array<undefined>(26).fill(undefined) : undefined;
  }

  find(code: number): Letter | undefined {
    if (this.#plain !== undefined && isPlainLetter(code)) return this.#plain[code - firstPlain];
    let one = this.below;
    while (one !== undefined && one.code !== code) one = one.next;
    return one;
  }

  findOrAdd(code: number, isEarly: boolean): Letter {
    const known = this.find(code);
    if (known) return known;
    const added = new Letter(code, isEarly);
    if (this.#plain !== undefined && isPlainLetter(code)) this.#plain[code - firstPlain] = added;
    else {
      added.next = this.below;
      this.below = added;
    }
    return added;
  }
}

/**
 * Phrases of many sorts by their letters, so that one walk over a text finds all of them, at a cost that does not grow with
 * their number. A blank stands for any number of them. In Latin letters a phrase stands as whole words, elsewhere anywhere; `*` at the end of a word stands for any
 * ending, between words for a few others.
 */
export class PhraseTrie {
  /** Those of words by their first letter from a to z, all others by their first character. */
  readonly #words = new Letter(0, true);
  readonly #others = new Map<number, Letter>();

  /** Adds a phrase, folded as the texts are that it is looked for in. */
  add(phrase: string, sort: number): void {
    const star = phrase.indexOf('*');
    const fixed = star < 0 ? phrase : phrase.slice(0, star).trimEnd();
    const open = star >= 0 && star === phrase.length - 1;
    const rest = star >= 0 && !open ? new RegExp(source(phrase.slice(fixed.length)), 'uy') : undefined;
    const first = fixed.charCodeAt(0);
    const isWord = isPlainLetter(first);
    let at = isWord ? this.#words.findOrAdd(first, true) : (this.#others.get(first) ?? new Letter(first, false));
    if (!isWord) this.#others.set(first, at);
    for (let index = 1; index < fixed.length; index++)
      at = at.findOrAdd(fixed.charCodeAt(index), isWord && index === 1);
    (at.endings ??= []).push({ sort, phrase, open, rest });
  }

  /** Adds to `found` the sorts of all phrases in a text. */
  scan(text: string, found: { add(sort: number): void }): void {
    let before = blank;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      let letter: Letter | undefined;
      if (isPlainLetter(code)) {
        // Within a word, as most letters are, no phrase begins.
        if (!isPlainLetter(before) && (at === 0 || !goesOn(text, at - 1))) letter = this.#words.find(code);
      } else if (code !== blank) letter = this.#others.get(code);
      before = code;
      for (let end = at + 1; letter !== undefined; letter = letter.find(text.charCodeAt(end++))) {
        if (letter.code === blank) while (text.charCodeAt(end) === blank) end++;
        if (letter.endings !== undefined) addSorts(letter.endings, text, end, found);
      }
    }
  }

  /** The longest phrase of a sort that begins at a place. */
  matchAt(text: string, at: number, sort: number): PhraseMatch | undefined {
    let longest: PhraseMatch | undefined;
    let end = at + 1;
    for (let letter = this.#startAt(text, at); letter !== undefined; letter = letter.find(text.charCodeAt(end++))) {
      if (letter.code === blank) while (text.charCodeAt(end) === blank) end++;
      for (const ending of letter.endings ?? []) {
        if (ending.sort !== sort || (longest && longest.phrase.length >= ending.phrase.length)) continue;
        const last = endOf(ending, text, end);
        if (last !== undefined) longest = { start: at, end: last, phrase: ending.phrase };
      }
    }
    return longest;
  }

  /** The letter with which phrases begin that may stand at a place. */
  #startAt(text: string, at: number): Letter | undefined {
    const code = text.charCodeAt(at);
    if (isPlainLetter(code)) return at > 0 && goesOn(text, at - 1) ? undefined : this.#words.find(code);
    return code === blank ? undefined : this.#others.get(code);
  }
}

const blank = 0x20;
const firstPlain = 0x61;
const latin = '\\p{Script=Latin}';
const latinLetter = /\p{Script=Latin}/u;
const latinOrDigit = /[\p{Script=Latin}\d_]/u;

function isPlainLetter(code: number): boolean {
  return code >= firstPlain && code <= 0x7a;
}

/** Whether a word that holds the character at a place goes on behind it. */
function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80
    ? isPlainLetter(code) || code === 0x5f || (code >= 0x30 && code <= 0x39)
    : latinOrDigit.test(text.charAt(at));
}

function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? isPlainLetter(code) : latinLetter.test(text.charAt(at));
}

function addSorts(endings: readonly Ending[], text: string, end: number, found: { add(sort: number): void }): void {
  const isWhole = !isWithinWord(text, end);
  for (const ending of endings) {
    if (ending.rest ? endOf(ending, text, end) !== undefined : isWhole || ending.open) found.add(ending.sort);
  }
}

/** Whether a word goes on at a place with Latin letters. */
function isWithinWord(text: string, at: number): boolean {
  return at < text.length && isPlainLetter(text.charCodeAt(at - 1)) && isLatin(text, at);
}

/** Where a phrase ends whose letters end at `end`; `undefined` where it stands within a longer word. */
function endOf({ open, rest }: Ending, text: string, end: number): number | undefined {
  if (rest) {
    rest.lastIndex = end;
    return rest.test(text) ? rest.lastIndex : undefined;
  }
  let last = end;
  if (open) {
    while (last < text.length && isLatin(text, last)) last++;
    return last;
  }
  return isWithinWord(text, last) ? undefined : last;
}

/** An expression for the part of a phrase from its first star on. */
function source(phrase: string): string {
  const expression = phrase
    .split(' * ')
    .map((part) => part.replace(/[.+?^${}()|[\]\\/]/gu, '\\$&').replaceAll('*', `${latin}*`))
    .join(' [^.]{1,30}? ');
  return expression + (/[a-z]$/u.test(phrase) ? `(?!${latin})` : '');
}
