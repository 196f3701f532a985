import { calendarLexicon, foldWord } from '../../../language/calendarLexicon.js';
import { calendarTokens, type CalendarTokens } from '../../../language/calendarTokens.js';
import { lazy } from '../../../text/lazy.js';
import type { Span } from '../../../text/range.js';
import { readDates, type ReadDate } from './dates.js';

/** A date as it can be compared with others. */
export interface DateRange {
  /** The date without the small words before it: “1 March”, not “by 1 March”. */
  readonly span: Span;
  /** Its first and its last day, as days since 1970; in the year 2000 when it names no year. */
  readonly from: number;
  readonly to: number;
  readonly hasYear: boolean;
}

/** What a text says of days. */
export interface DatesOfText {
  readonly ranges: readonly DateRange[];
  /** It names a release, an event, a time to add or another date whose days nobody can tell from the text. */
  readonly others: boolean;
}

/** The days that a text names: days, months, quarters, halves and years. Takes time in proportion to the text. */
export function readDateRanges(text: string): DatesOfText {
  const tokens = calendarTokens(text);
  const ranges: DateRange[] = [];
  let others = false;
  for (const date of withYears(text, readDates(text, tokens))) {
    const range = rangeOf(text, tokens, date);
    if (range) ranges.push(range);
    // What may be a release or a time by its form alone, such as “Kafka 3”, is none here.
    else if (!date.bare || (date.kind !== 'release' && date.kind !== 'duration')) others = true;
  }
  return { ranges, others };
}

/** Joins a year with what of it stands right behind it and was found apart: 2027年第三季度, 2027年6月末. */
function withYears(text: string, dates: readonly ReadDate[]): readonly ReadDate[] {
  const joined: ReadDate[] = [];
  for (const date of dates) {
    const before = joined.at(-1);
    const isBehind = before?.kind === 'year' && /^\d?\d?$/u.test(text.slice(before.span.end, date.span.start).trim());
    const isMonth = date.kind === 'relative' && /^\d月/u.test(text.slice(date.span.start - 1, date.span.start + 1));
    if (before && isBehind && (isMonth || parts.has(date.kind)) && /[年년]$/u.test(yearText(text, before)))
      joined[joined.length - 1] = {
        ...date,
        kind: isMonth ? 'month' : date.kind,
        span: { start: before.span.start, end: date.span.end },
        first: before.first,
      };
    else joined.push(date);
  }
  return joined;
}

const parts: ReadonlySet<ReadDate['kind']> = new Set<ReadDate['kind']>(['day', 'month', 'quarter', 'half']);

function yearText(text: string, { span }: ReadDate): string {
  return text.slice(span.start, span.end);
}

/**
 * Whether a date is over before another begins. A date without a year is taken for the one nearest to the other, and
 * tells only where that is near.
 */
export function isBefore(date: DateRange, other: DateRange): boolean {
  if (date.hasYear && other.hasYear) return date.to < other.from;
  const gap = (((other.from - date.to) % year) + year) % year;
  return gap > 0 && gap <= near;
}

/** Days between two dates that belong to one year, for all that their texts tell. */
const near = 120;
const year = 365.25;

interface Days {
  readonly from: readonly [month: number, day: number];
  readonly to: readonly [month: number, day: number];
}

function rangeOf(text: string, tokens: CalendarTokens, date: ReadDate): DateRange | undefined {
  const mention = text.slice(date.span.start, date.span.end);
  if (mention.length > 60 || fiscal.test(mention)) return undefined;
  const plain = foldWord(mention.normalize('NFKC')).normalize('NFC');
  const days = daysOf(plain, date.kind);
  if (!days) return undefined;
  const named = yearOf(plain, date.kind);
  const at = named ?? 2000;
  const dayOf = ([month, day]: readonly [number, number]): number => Date.UTC(at, month - 1, day) / 86_400_000;
  const [from, to] = [dayOf(days.from), dayOf(days.to)];
  if (Number.isNaN(from) || Number.isNaN(to) || (date.kind === 'year' && named === undefined)) return undefined;
  return { span: withoutSmallWords(text, tokens, date), from, to, hasYear: named !== undefined };
}

const fiscal = /\bfy|fiscal|geschäftsjahr|wirtschaftsjahr|exercice|ejercicio|exercício|年度|财年|財年|会计|會計|회계/iu;

function yearOf(plain: string, kind: ReadDate['kind']): number | undefined {
  const full = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(plain)?.[0];
  if (full !== undefined) return Number(full);
  const short =
    /['’](\d{2})(?!\d)/u.exec(plain)?.[1] ??
    (kind === 'day'
      ? (/^\d{1,2}[/-]\d{1,2}[/-](\d{2})$/u.exec(plain)?.[1] ?? /^(\d{2})-\d{2}-\d{2}$/u.exec(plain)?.[1])
      : undefined);
  return short === undefined ? undefined : 2000 + Number(short);
}

function daysOf(plain: string, kind: ReadDate['kind']): Days | undefined {
  const withoutYear = plain.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)|['’]\d{2}(?!\d)/gu, ' ');
  switch (kind) {
    case 'day': {
      const found = numericDay(plain) ?? dayInWords(withoutYear);
      return found && { from: found, to: found };
    }
    case 'month': {
      const month = numericMonth(plain) ?? monthIn(withoutYear);
      return month === undefined ? undefined : monthsFrom(month, 1);
    }
    case 'quarter': {
      const quarter = countIn(withoutYear, 4);
      return quarter === undefined ? undefined : monthsFrom(quarter * 3 - 2, 3);
    }
    case 'half': {
      const half = withoutYear.includes('上') ? 1 : withoutYear.includes('下') ? 2 : countIn(withoutYear, 2);
      return half === undefined ? undefined : monthsFrom(half * 6 - 5, 6);
    }
    case 'year':
      return monthsFrom(1, 12);
    default:
      return undefined;
  }
}

/** `2027-03-31`, `31.3.2027`, `31/03/27`; a day and a month that could change places tell nothing. */
function numericDay(plain: string): readonly [number, number] | undefined {
  const iso = /^(?:\d{4}|\d{2})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(plain);
  if (iso && /^\d{4}|^\d{2}-\d{2}-\d{2}$/u.test(plain)) return [Number(iso[1]), Number(iso[2])];
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(?:\d{4})?$/u.exec(plain);
  if (dotted) return [Number(dotted[2]), Number(dotted[1])];
  const [, first, second] = /^(\d{1,2})[/-](\d{1,2})(?:[/-](?:\d{4}|\d{2}))?$/u.exec(plain) ?? [];
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 || a === b) return [b, a];
  return b > 12 ? [a, b] : undefined;
}

function dayInWords(plain: string): readonly [number, number] | undefined {
  const signed = /(\d{1,2})[月월]\s?(\d{1,2})/u.exec(plain);
  if (signed) return [Number(signed[1]), Number(signed[2])];
  const month = monthIn(plain);
  const day = /\d{1,2}/u.exec(plain)?.[0];
  return month === undefined || day === undefined ? undefined : [month, Number(day)];
}

function numericMonth(plain: string): number | undefined {
  const [, after, before] = /^(?:\d{4}[-/](\d{1,2})|(\d{1,2})[/.]\d{4})$/u.exec(plain) ?? [];
  const month = after ?? before;
  return month === undefined ? undefined : Number(month);
}

/** How the months begin, in every language that names them; where they are numbers, a sign follows. */
const months: readonly RegExp[] = [
  /^(?:jan|ene)/u,
  /^(?:feb|fev)/u,
  /^(?:mar|mrz)/u,
  /^(?:apr|avr|abr)/u,
  /^ma[iy]/u,
  /^(?:jun|juin)/u,
  /^(?:jul|juil)/u,
  /^(?:aug|aou|ago)/u,
  /^(?:sep|set)/u,
  /^(?:oct|okt|out)/u,
  /^nov/u,
  /^(?:dec|dez|dic)/u,
];

function monthIn(plain: string): number | undefined {
  const numbered = /(\d{1,2}|[一二三四五六七八九十]{1,2})[月월]/u.exec(plain)?.[1];
  if (numbered !== undefined) return /\d/u.test(numbered) ? Number(numbered) : hanNumber(numbered);
  for (const { 0: word } of plain.matchAll(/\p{L}{3,}/gu)) {
    const at = months.findIndex((month) => month.test(word));
    if (at >= 0) return at + 1;
  }
  return undefined;
}

/** The one number of a quarter or half, up to `most`; `undefined` when it is a word of order. */
function countIn(plain: string, most: number): number | undefined {
  const [found, ...more] = plain.replace('四半期', '').match(/\d+|[一二三四]/gu) ?? [];
  if (found === undefined || more.length > 0) return undefined;
  const count = /\d/u.test(found) ? Number(found) : (hanNumber(found) ?? 0);
  return count >= 1 && count <= most ? count : undefined;
}

function hanNumber(numeral: string): number | undefined {
  const digits = '一二三四五六七八九十';
  const [first = '', second] = numeral;
  const value = digits.indexOf(first) + 1;
  if (second === undefined) return value;
  return first === '十' ? 10 + digits.indexOf(second) + 1 : undefined;
}

function monthsFrom(month: number, count: number): Days {
  return { from: [month, 1], to: [month + count, 0] };
}

const small = lazy(() => calendarLexicon().pattern('^{by|glue|within|behind|colon|dash}', 'u'));
const telling = lazy(() => calendarLexicon().pattern('^{parts|near|months|monthsShort|seasons|number|year}', 'u'));

/** The place of a date without “by”, “in” and the like before it. */
function withoutSmallWords(text: string, { codes, starts }: CalendarTokens, { span, first, last }: ReadDate): Span {
  let from = first;
  while (from + 1 < last && small().test(codes.slice(from, from + 1)) && !telling().test(codes.slice(from, from + 1)))
    from++;
  const start = from === first ? span.start : (starts[from] ?? span.start);
  const end = start + text.slice(start, span.end).trimEnd().length;
  return { start, end };
}
