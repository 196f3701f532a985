import { calendarLexicon, foldWord, type CalendarClass, type CalendarLexicon } from './calendarLexicon.js';
import { foldHan } from './foldHan.js';

/** A text as the calendar sees it: one code for each word, numeral and mark. */
export interface CalendarTokens {
  /** As long as `starts` and `ends`: see {@link CalendarLexicon.pattern}. */
  readonly codes: string;
  /** Where each token stands, in UTF-16 units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Tagged versions, numerals with their parts, words, stretches without blanks, line ends, marks; marks of emphasis are passed over. */
const tokenForm =
  /((?<![\p{L}\d])[vV]\d+(?:\.\d+)*(?:\.x(?!\p{L}))?)|([\d０-９]+(?:\.\d+)*(?:\.x(?!\p{L}))?)|([\p{Script=Latin}\p{M}]+)|([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])|(\n[^\S\n]*)|([^\s*_`~])/uy;
const passedOver = /[^\S\n]+|[*_`~]+/uy;
const hanNumerals = /[一二三四五六七八九十两兩]{1,3}/uy;

const marks: Readonly<Record<string, CalendarClass>> = {
  ',': 'comma',
  '，': 'comma',
  '、': 'comma',
  '–': 'dash',
  '—': 'dash',
  '-': 'dash',
  '～': 'dash',
  '〜': 'dash',
  '/': 'slash',
  ':': 'colon',
  '：': 'colon',
  "'": 'apostrophe',
  '’': 'apostrophe',
  '(': 'opening',
  '（': 'opening',
  '%': 'percent',
  '!': 'stop',
  '?': 'stop',
  ';': 'stop',
  '|': 'stop',
  '。': 'stop',
  '！': 'stop',
  '？': 'stop',
  '；': 'stop',
};

/** Reads a text into the codes of its words; takes time in proportion to the text. */
export function calendarTokens(text: string): CalendarTokens {
  const reader = new TokenReader(text, calendarLexicon());
  reader.read();
  return reader;
}

class TokenReader implements CalendarTokens {
  codes = '';
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** The last of the codes: to look into a string that grows has it copied each time. */
  #last = '';
  readonly #text: string;
  /** The same with Chinese in its simplified form; every character keeps its place. */
  readonly #folded: string;
  readonly #lexicon: CalendarLexicon;
  readonly #other: string;
  readonly #name: string;

  constructor(text: string, lexicon: CalendarLexicon) {
    this.#text = text;
    this.#folded = foldHan(text);
    this.#lexicon = lexicon;
    this.#other = lexicon.codeOf('other');
    this.#name = lexicon.codeOf('name');
  }

  read(): void {
    for (let at = 0; at < this.#text.length;) {
      passedOver.lastIndex = at;
      if (passedOver.test(this.#text)) {
        at = passedOver.lastIndex;
        continue;
      }
      tokenForm.lastIndex = at;
      const match = tokenForm.exec(this.#text);
      if (!match) {
        at++;
        continue;
      }
      // By number: groups with names cost an object for each word.
      const [whole, tagged, numeral, word, glued, , mark] = match;
      const end = at + whole.length;
      if (word !== undefined) at = this.#word(word, at, end);
      else if (glued !== undefined) at = this.#glued(at, end);
      else {
        if (numeral !== undefined) this.#push(this.#numeral(numeral), at, end);
        else if (tagged !== undefined) this.#push(this.#lexicon.codeOf('version', 'tagged'), at, end);
        else if (mark !== undefined) this.#push(this.#mark(mark, end), at, end);
        else if (this.#opensLine(end)) this.#push(this.#lexicon.codeOf('stop'), at, end);
        at = end;
      }
    }
  }

  #push(code: string, start: number, end: number): void {
    this.codes += code;
    this.#last = code;
    this.starts.push(start);
    this.ends.push(end);
  }

  #word(word: string, start: number, end: number): number {
    const key = foldWord(word);
    const phrases = this.#lexicon.phrasesAt(key);
    // Read once for all phrases that begin alike: `a` begins dozens.
    const next = phrases[0] !== undefined && phrases[0].rest.length > 0 ? this.#wordAt(end) : undefined;
    for (const { rest, code } of phrases) {
      if (rest.length > 0 && rest[0] !== next?.key) continue;
      const phraseEnd = this.#restEnds(rest, end);
      if (phraseEnd === undefined) continue;
      this.#push(code, start, phraseEnd);
      return phraseEnd;
    }
    const code = this.#lexicon.openEnded(key) ?? (key === word ? this.#other : this.#nameOr(word));
    this.#push(code, start, end);
    return end;
  }

  #nameOr(word: string): string {
    return /\p{Lu}/u.test(word) ? this.#name : this.#other;
  }

  /** Where a phrase ends whose first word ends at `at`, when the rest of it follows. */
  #restEnds(rest: readonly string[], at: number): number | undefined {
    let end = at;
    for (const word of rest) {
      const next = this.#wordAt(end);
      if (next?.key !== word) return undefined;
      end = next.end;
    }
    return end;
  }

  /** The word or mark that comes next. */
  #wordAt(at: number): { readonly key: string; readonly end: number } | undefined {
    passedOver.lastIndex = at;
    const from = passedOver.test(this.#text) ? passedOver.lastIndex : at;
    tokenForm.lastIndex = from;
    const next = tokenForm.exec(this.#text)?.[0];
    return next === undefined ? undefined : { key: foldWord(next), end: from + next.length };
  }

  #glued(start: number, end: number): number {
    const found = this.#lexicon.gluedAt(this.#folded, start);
    if (found && !this.#isPartOfSyllables(start, found.word)) {
      const foundEnd = start + found.word.length;
      this.#push(found.code, start, foundEnd);
      return foundEnd;
    }
    hanNumerals.lastIndex = start;
    if (hanNumerals.test(this.#text)) {
      this.#push(this.#lexicon.codeOf('number', 'day'), start, hanNumerals.lastIndex);
      return hanNumerals.lastIndex;
    }
    this.#push(this.#other, start, end);
    return end;
  }

  /** Korean words of one syllable are found everywhere within others: they count where nothing unknown is glued to them. */
  #isPartOfSyllables(start: number, word: string): boolean {
    if (word.length > 1 || !isHangul(word)) return false;
    if (this.ends.at(-1) === start && this.#last === this.#other && isHangul(this.#text.charAt(start - 1))) return true;
    const next = this.#text.charAt(start + 1);
    return isHangul(next) && !this.#lexicon.gluedAt(this.#folded, start + 1);
  }

  #numeral(numeral: string): string {
    if (numeral.includes('.')) {
      return /^\d{1,3}\.\d{1,2}$/u.test(numeral)
        ? this.#lexicon.codeOf('version', 'number')
        : this.#lexicon.codeOf('version');
    }
    const value = Number(numeral.normalize('NFKC'));
    if (/^(?:19|20)\d\d$/u.test(numeral) && value !== 2000) return this.#lexicon.codeOf('year');
    if (value >= 1 && value <= 31) return this.#lexicon.codeOf('number', 'day');
    return numeral.length > 4 ? this.#other : this.#lexicon.codeOf('number');
  }

  #mark(mark: string, end: number): string {
    if (mark === '.') {
      const next = this.#text.charAt(end);
      return next === '' || /\s/u.test(next) ? this.#lexicon.codeOf('dot', 'ends') : this.#lexicon.codeOf('dot');
    }
    return this.#lexicon.codeOf(marks[mark] ?? 'other');
  }

  /** Whether a new line begins something of its own, rather than going on with the one before. */
  #opensLine(at: number): boolean {
    return /^(?:[-*+|>#•\n]|\d{1,3}[.)]\s|$)/u.test(this.#text.slice(at, at + 5));
  }
}

function isHangul(character: string): boolean {
  return /\p{Script=Hangul}/u.test(character);
}
