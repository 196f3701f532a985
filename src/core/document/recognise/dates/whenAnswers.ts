import { calendarLexicon } from '../../../language/calendarLexicon.js';
import { calendarTokens, type CalendarTokens } from '../../../language/calendarTokens.js';
import type { DateKind } from './dateForms.js';
import { readDates, type DateMention, type ReadDate } from './dates.js';

/**
 * Where a text stands that may say when the work will be there: under a heading for it, as the value of a label or
 * column for dates, or anywhere else, where a date counts only beside a word of planning.
 */
export type WhenPlace = 'section' | 'value' | 'prose';

/**
 * The mentions of a text that tell when the work will be there. Not among them are dates of the past, of the document
 * itself and of things with times of their own (a certificate that expires), durations that describe something
 * (`valid 30 days`, `every two weeks`), and versions of what the work needs (`TLS 1.3`).
 *
 * @param text Markdown or running text; places in the result count from its start
 */
export function answersWhen(text: string, place: WhenPlace): DateMention[] {
  const tokens = calendarTokens(text);
  const dates = readDates(text, tokens);
  if (dates.length === 0) return [];
  const judge = new Judge(text, tokens, place);
  return dates
    .filter((date, at) => !isRate(text, date, dates[at - 1], dates[at + 1]) && judge.answers(date))
    .map(({ span, kind }) => ({ span, kind }));
}

/** “40 a week”, “40 hours a week”, 週40時間: how often or how much in a time, which says nothing of when. */
function isRate(text: string, date: ReadDate, before: ReadDate | undefined, after: ReadDate | undefined): boolean {
  const { span, kind } = date;
  if (kind === 'week') return /^\d\p{L}/u.test(text.slice(span.end - 1, span.end + 2));
  if (kind !== 'duration') return false;
  if (after?.kind === 'duration' && isInWords(text, after) && isSpace(text, span.end, after.span.start)) return true;
  if (!isInWords(text, date)) return false;
  if (before?.kind === 'duration' && isSpace(text, before.span.end, span.start)) return true;
  return /\d\s?$/u.test(text.slice(Math.max(0, span.start - 2), span.start));
}

function isInWords(text: string, { span }: ReadDate): boolean {
  return /^\p{L}/u.test(text.slice(span.start, span.start + 2));
}

function isSpace(text: string, start: number, end: number): boolean {
  return /^[ \u{a0}]$/u.test(text.slice(start, end));
}

/** Words of a sentence that decide whether its dates are about the work. */
interface Cues {
  readonly sentenceEnd: RegExp;
  readonly past: RegExp;
  readonly plans: RegExp;
  readonly ours: RegExp;
  readonly ownTime: RegExp;
  readonly needs: RegExp;
  readonly rhythm: RegExp;
  readonly ofDocument: RegExp;
  readonly protocol: RegExp;
  readonly glue: RegExp;
  readonly within: RegExp;
  readonly pause: RegExp;
  readonly doubtful: RegExp;
  readonly short: RegExp;
}

let made: Cues | undefined;

function cues(): Cues {
  const lexicon = calendarLexicon();
  const holds = (one: string): RegExp => lexicon.pattern(`{${one}}`, 'u');
  made ??= {
    // `31. März` and `Sept. 12` go on; `Open. The last …` does not.
    sentenceEnd: lexicon.pattern(
      '{stop}|(?<!{monthsShort}){ends}(?!{months|monthsShort|quarters|semesters|weeks|halves|years})',
    ),
    past: holds('past'),
    plans: holds('plans|ours'),
    ours: holds('ours'),
    ownTime: holds('ownTime'),
    needs: holds('needs'),
    rhythm: holds('rhythm'),
    ofDocument: holds('ofDocument'),
    protocol: holds('protocol'),
    glue: holds('glue'),
    within: holds('within'),
    pause: holds('colon|dash|comma|opening|stop|dot|slash'),
    doubtful: holds('doubtful'),
    short: holds('monthsShort'),
  };
  return made;
}

/** Longest stretch of a line, in UTF-16 units, over which “last updated” still tells of a date. */
const farthest = 80;
/** Tokens of a remark: a lone version, year or short month says when only in one as short as this. */
const few = 3;
const some = 7;

/** Kinds that, beside a word of planning, are about the work; the others may tell how a thing behaves. */
const precise: ReadonlySet<DateKind> = new Set<DateKind>(['day', 'week', 'month', 'quarter', 'half', 'season']);

type SentenceCue = 'past' | 'plans' | 'ours' | 'ownTime' | 'needs' | 'rhythm' | 'protocol';

class Judge {
  readonly #text: string;
  readonly #tokens: CalendarTokens;
  readonly #place: WhenPlace;
  readonly #cues = cues();
  /** Where sentences end, in tokens. */
  readonly #ends: readonly number[];
  #sentence = -1;
  #from = 0;
  #to = 0;
  /** Which cues the sentence holds; a sentence may be as long as the text, so each is looked for once. */
  #held = new Map<SentenceCue, boolean>();

  constructor(text: string, tokens: CalendarTokens, place: WhenPlace) {
    this.#text = text;
    this.#tokens = tokens;
    this.#place = place;
    this.#ends = [
      ...Array.from(tokens.codes.matchAll(this.#cues.sentenceEnd), ({ index }) => index),
      tokens.codes.length,
    ];
  }

  /** Asked of dates in the order of the text. */
  answers(date: ReadDate): boolean {
    this.#moveTo(date);
    const { ofDocument } = this.#cues;
    const isPlanned = this.#holds('plans');
    if (this.#holds('past') && !isPlanned) return false;
    if (ofDocument.test(this.#lineCodes(date))) return false;
    if (this.#place === 'prose') {
      if (date.bare || !isPlanned || this.#holds('ownTime')) return false;
      if (date.kind === 'duration' || this.#holds('protocol')) return false;
      return (precise.has(date.kind) || this.#holds('ours')) && this.#fits(date);
    }
    if (this.#place === 'section' && this.#holds('ownTime') && !isPlanned) return false;
    return this.#fits(date) && (!date.bare || this.#standsAlone(date));
  }

  #moveTo(date: ReadDate): void {
    const before = this.#sentence;
    if (this.#sentence < 0) this.#sentence = 0;
    while (date.first > (this.#ends[this.#sentence] ?? Infinity)) this.#sentence++;
    if (this.#sentence === before) return;
    this.#from = this.#sentence === 0 ? 0 : (this.#ends[this.#sentence - 1] ?? 0) + 1;
    this.#to = this.#ends[this.#sentence] ?? this.#tokens.codes.length;
    this.#held = new Map();
  }

  /** Whether the sentence holds a word of this sort. */
  #holds(cue: SentenceCue): boolean {
    let held = this.#held.get(cue);
    if (held === undefined) {
      held = this.#cues[cue].test(this.#tokens.codes.slice(this.#from, this.#to));
      this.#held.set(cue, held);
    }
    return held;
  }

  /** Whether a mention is about the work, by its kind and what stands beside it. */
  #fits({ kind, first, last }: ReadDate): boolean {
    const { protocol, glue, within } = this.#cues;
    if (kind === 'duration' || kind === 'weekday') return !this.#holds('rhythm');
    if (kind !== 'release') return true;
    const mention = this.#tokens.codes.slice(first, last);
    if (protocol.test(this.#tokens.codes.slice(Math.max(0, first - 1), last))) return false;
    if (this.#holds('needs')) return false;
    // `v2 of the API` is a version of something else, unless that is what brings the work.
    const ofSomething = glue.test(this.#tokens.codes.slice(last, last + 1)) && last + 1 < this.#to;
    const brings = within.test(mention) || within.test(this.#tokens.codes.slice(Math.max(0, first - 1), first));
    return !ofSomething || brings || this.#holds('plans');
  }

  /** Whether what may be a date in words is one: it stands alone, or as such things stand. */
  #standsAlone({ kind, first, last }: ReadDate): boolean {
    const mention = this.#tokens.codes.slice(first, last);
    const length = this.#to - this.#from;
    const next = this.#tokens.codes.slice(last, last + 1);
    const opens = first === this.#from && last < this.#to && this.#cues.pause.test(next);
    const isWhole = length <= few;
    if (this.#cues.doubtful.test(mention)) return isWhole || opens || (first > this.#from && this.#hasCapital(first));
    if (this.#cues.short.test(mention)) return isWhole || opens;
    if (kind === 'release') return this.#place === 'value' ? length <= some : opens || length <= few;
    if (kind === 'year') return length <= some;
    if (kind === 'duration') return isWhole || this.#place === 'value' || this.#isInBrackets(first);
    return true;
  }

  #isInBrackets(first: number): boolean {
    return /[(（]/u.test(this.#text.charAt(this.#tokens.starts[first - 1] ?? -1));
  }

  #hasCapital(token: number): boolean {
    return /\p{Lu}/u.test(this.#text.charAt(this.#tokens.starts[token] ?? -1));
  }

  /** The codes of what stands near a mention in its line. */
  #lineCodes({ span, first, last }: ReadDate): string {
    const { starts, ends, codes } = this.#tokens;
    let from = first;
    while (from > 0 && this.#isNear(ends[from - 1] ?? 0, span.start)) from--;
    let to = last;
    while (to < codes.length && this.#isNear(span.end, starts[to] ?? 0)) to++;
    return codes.slice(from, to);
  }

  #isNear(start: number, end: number): boolean {
    return end - start <= farthest && !this.#text.slice(start, end).includes('\n');
  }
}
