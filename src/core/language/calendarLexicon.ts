import { normalForm } from '../text/normalForm.js';
import { foldHan } from './foldHan.js';
import { splitPhrases } from './headingIndex.js';
import { languages } from './languages.js';
import type { CalendarWords } from './words/calendar.js';

/** What a word of a pack may be in a date. */
export type CalendarClass =
  Exclude<keyof CalendarWords, 'signs'> | 'yearSign' | 'monthSign' | 'daySign' | 'protocol' | NumeralClass | MarkClass;

/** What a numeral may be: `3` is a number, a day and a month; `4.2` is a version and a number. */
type NumeralClass = 'number' | 'day' | 'year' | 'version' | 'tagged';

/** Marks, and words of no list: `name` has a capital letter, `other` none. */
type MarkClass =
  | 'comma'
  | 'dot'
  | 'ends'
  | 'stop'
  | 'dash'
  | 'slash'
  | 'colon'
  | 'apostrophe'
  | 'opening'
  | 'percent'
  | 'name'
  | 'other';

/**
 * Standards, languages and tools that others bring out: a version of theirs is what something is built on. These are names,
 * the same in every language.
 */
const protocols = `
  TLS, SSL, HTTP, HTTPS, OAuth, OIDC, SAML, IPv, Node, Node.js, NodeJS, Deno, Python, Java, JDK, JVM, Ruby, Rails, PHP, Rust,
  Perl, Scala, Kotlin, Swift, Postgres, PostgreSQL, MySQL, MariaDB, Redis, Kafka, MongoDB, Elasticsearch, React, Angular, Vue,
  Svelte, Webpack, TypeScript, ECMAScript, SQL, OpenAPI, Swagger, gRPC, USB, Bluetooth, WPA, WCAG, RFC, ISO, DIN, PCI, SMTP,
  FHIR, HL, GCC, LLVM, Clang, Docker, Terraform, Django, Laravel, GraphQL, UTF, Unicode, SHA, AES, RSA, HTML, CSS, XML, JSON
`;

/** A word or phrase of the packs: the words that follow the first one, and what it is. */
interface Entry {
  readonly rest: readonly string[];
  readonly code: string;
}

/** All that a numeral or a mark may be at once; words have the classes that the packs give them. */
const numeralsAndMarks: readonly (readonly CalendarClass[])[] = [
  ['number'],
  ['number', 'day'],
  ['year'],
  ['version'],
  ['version', 'number'],
  ['version', 'tagged'],
  ['comma'],
  ['dot'],
  ['dot', 'ends'],
  ['stop'],
  ['dash'],
  ['slash'],
  ['colon'],
  ['apostrophe'],
  ['opening'],
  ['percent'],
  ['name'],
  ['other'],
];

/** One code for each set of classes that occurs: a character, so that a text becomes a string of codes. */
class Codes {
  readonly #codes = new Map<string, string>();
  readonly #members = new Map<CalendarClass, string>();

  of(classes: Iterable<CalendarClass>): string {
    const sorted = [...new Set(classes)].sort();
    const key = sorted.join(' ');
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    const code = String.fromCharCode(firstCode + this.#codes.size);
    this.#codes.set(key, code);
    for (const one of sorted) this.#members.set(one, (this.#members.get(one) ?? '') + code);
    return code;
  }

  /** All codes that stand for something of this class. */
  with(one: CalendarClass): string {
    return this.#members.get(one) ?? '';
  }
}

/** The Private Use Area has 6,400 codes, of which a few hundred are needed. */
const firstCode = 0xe000;
/** Letters by which words with an open end are found. */
const prefixLength = 3;

/** The words of all calendars, each with a code for what it may be in a date. */
export class CalendarLexicon {
  readonly #codes = new Codes();
  /** By their first word, the longest first. */
  readonly #phrases = new Map<string, Entry[]>();
  /** Words with an open end, by their first letters. */
  readonly #prefixes = new Map<string, { readonly prefix: string; readonly code: string }[]>();
  /** Words of scripts without blanks between words, by their first character, the longest first. */
  readonly #glued = new Map<string, { readonly word: string; readonly code: string }[]>();

  constructor() {
    const classes = new Map<string, Set<CalendarClass>>();
    const add = (phrases: string, one: CalendarClass): void => {
      for (const phrase of splitPhrases(phrases)) {
        const key = foldWord(phrase);
        classes.set(key, (classes.get(key) ?? new Set()).add(one));
      }
    };
    for (const { calendar } of languages) {
      const { signs, ...words } = calendar;
      for (const [one, phrases] of Object.entries(words)) add(phrases, one as keyof typeof words);
      add(signs.year, 'yearSign');
      add(signs.month, 'monthSign');
      add(signs.day, 'daySign');
    }
    add(protocols, 'protocol');
    for (const set of numeralsAndMarks) this.#codes.of(set);
    for (const [phrase, set] of classes) this.#add(phrase, this.#codes.of(set));
    for (const entries of this.#phrases.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
    for (const entries of this.#glued.values()) entries.sort((a, b) => b.word.length - a.word.length);
  }

  #add(phrase: string, code: string): void {
    if (isGlued(phrase)) {
      push(this.#glued, phrase.charAt(0), { word: phrase, code });
      return;
    }
    if (phrase.endsWith('*')) {
      const prefix = phrase.slice(0, -1);
      push(this.#prefixes, prefix.slice(0, prefixLength), { prefix, code });
      return;
    }
    const [first = '', ...rest] = phrase.match(wordOfPhrase) ?? [];
    push(this.#phrases, first, { rest, code });
  }

  /** The code of something that is of these classes. */
  codeOf(...classes: readonly CalendarClass[]): string {
    return this.#codes.of(classes);
  }

  /** The phrases that begin with a word, the longest first. */
  phrasesAt(word: string): readonly Entry[] {
    return this.#phrases.get(word) ?? [];
  }

  /** The code of a word with an open end. */
  openEnded(word: string): string | undefined {
    return this.#prefixes.get(word.slice(0, prefixLength))?.find(({ prefix }) => word.startsWith(prefix))?.code;
  }

  /** The longest word that begins at a place of a text without blanks between words. */
  gluedAt(text: string, at: number): { readonly word: string; readonly code: string } | undefined {
    return this.#glued.get(text.charAt(at))?.find(({ word }) => text.startsWith(word, at));
  }

  /**
   * A regular expression over codes.
   *
   * @param pattern written as for text, with classes in braces: `{by}{glue}?{months|seasons}`
   */
  pattern(pattern: string, flags = 'gu'): RegExp {
    const source = pattern.replace(/\{([A-Za-z][A-Za-z|]*)\}/gu, (_, names: string) => {
      const codes = new Set(names.split('|').flatMap((name) => Array.from(this.#codes.with(name as CalendarClass))));
      return codes.size === 0 ? '(?!)' : `[${[...codes].join('')}]`;
    });
    return new RegExp(source, flags);
  }
}

/** Words and marks of a phrase, as they are found in a text. */
const wordOfPhrase = /[\p{Script=Latin}\p{M}]+|\d+|[^\s\p{Script=Latin}\p{M}\d]/gu;

/** Whether a word is of a script that sets no blanks between words. */
function isGlued(word: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word);
}

/** One form for a word of a pack or of a text: without case and accents, Chinese in its simplified form. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  // Only what is beyond ASCII has anything to fold.
  if (!/[^ -~]/u.test(lower)) return lower;
  if (isGlued(lower)) return foldHan(lower);
  return normalForm(lower, 'NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/’/gu, "'");
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

let made: CalendarLexicon | undefined;

/** The lexicon of all packs, made when it is first asked for. */
export function calendarLexicon(): CalendarLexicon {
  made ??= new CalendarLexicon();
  return made;
}
