import { calendarLexicon } from '../../../language/calendarLexicon.js';
import { calendarTokens, type CalendarTokens } from '../../../language/calendarTokens.js';
import type { Span } from '../../../text/range.js';
import { datesInWords, numeralForms, type DateKind } from './dateForms.js';

/** A date, release or duration in a text. */
export interface DateMention {
  readonly span: Span;
  readonly kind: DateKind;
}

/** A mention with what is needed to judge it. */
export interface ReadDate extends DateMention {
  /** It counts only where a date is expected: `March` on its own. */
  readonly bare: boolean;
  /** The tokens it stands in: from `first` up to, not including, `last`. */
  readonly first: number;
  readonly last: number;
}

/**
 * Finds dates of every exactness: days, weeks, months, quarters, halves, seasons, years, fixed events, releases and
 * versions, durations. Words such as “soon” or “later” are none, nor are those that may mean something else: the month of
 * “they may fail”. Mentions do not overlap and come in the order of the text.
 */
export function findDates(text: string): DateMention[] {
  return readDates(text, calendarTokens(text))
    .filter(({ bare }) => !bare)
    .map(({ span, kind }) => ({ span, kind }));
}

/** Finds all that may be a date, each with the tokens it stands in. */
export function readDates(text: string, tokens: CalendarTokens): readonly ReadDate[] {
  const { codes, starts, ends } = tokens;
  const found: ReadDate[] = [];
  const { core, more, doubtful } = guards();
  if (core.test(codes) && more.test(codes)) {
    for (const { kind, pattern, bare } of datesInWords()) {
      for (const match of matchesOf(pattern, codes)) {
        const first = match.index;
        const last = first + match[0].length;
        const span = { start: starts[first] ?? 0, end: ends[last - 1] ?? 0 };
        const isDoubtful = doubtful.test(match[0]) && isOnlyAWord(text, span, match[0].length);
        found.push({ kind, span, bare: bare || isDoubtful, first, last });
      }
    }
  }
  // One by one: a call takes no more arguments than the stack holds, and a text may be as long as a file.
  if (/\d/u.test(text)) for (const mention of inNumerals(text, tokens)) found.push(mention);
  return withoutOverlaps(found);
}

function inNumerals(text: string, { starts, ends }: CalendarTokens): ReadDate[] {
  const found: ReadDate[] = [];
  for (const { kind, pattern, bare } of numeralForms) {
    let token = 0;
    for (const match of matchesOf(pattern, text)) {
      const span = { start: match.index, end: match.index + match[0].length };
      while ((ends[token] ?? Infinity) <= span.start) token++;
      const first = token;
      while ((starts[token] ?? Infinity) < span.end) token++;
      found.push({ kind, span, bare, first, last: token });
    }
  }
  return found;
}

const none: readonly RegExpExecArray[] = [];

/** As `matchAll` does, which copies the pattern at each call: dozens of them for each sentence, nearly always in vain. */
function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return none;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) found.push(match);
  return found;
}

/** `may 3` and `in fall` in lower case may be something else; `may 2027` is not. */
function isOnlyAWord(text: string, { start, end }: Span, tokens: number): boolean {
  const mention = text.slice(start, end);
  return tokens <= 2 && !/\p{Lu}/u.test(mention) && !/\d{4}/u.test(mention) && !/^(?:in|by|mid)\b/u.test(mention);
}

let made: { readonly core: RegExp; readonly more: RegExp; readonly doubtful: RegExp } | undefined;

/** What every date in words holds, and the words that are common ones too. */
function guards(): { readonly core: RegExp; readonly more: RegExp; readonly doubtful: RegExp } {
  const lexicon = calendarLexicon();
  made ??= {
    core: lexicon.pattern(
      '{number|year|version|tagged|months|monthsShort|weekdays|seasons|events|dates|durations|years|monthWords|quarters|weeks|semesters|halves|releases|units}',
      'u',
    ),
    // A number alone is none: most texts with digits have no more than that.
    more: lexicon.pattern(
      '{year|version|tagged|months|monthsShort|monthSign|weekdays|seasons|events|dates|durations|years|monthWords|quarters|weeks|semesters|halves|fiscal|releases|units|shortUnits}|{name}{number}',
      'u',
    ),
    doubtful: lexicon.pattern('{doubtful}', 'u'),
  };
  return made;
}

/** Of mentions that overlap, the one that says more, and of two as long the surer; in the order of the text. */
function withoutOverlaps(mentions: ReadDate[]): ReadDate[] {
  mentions.sort((a, b) => a.span.start - b.span.start || length(b) - length(a) || Number(a.bare) - Number(b.bare));
  const kept: ReadDate[] = [];
  for (const mention of mentions) {
    const last = kept.at(-1);
    if (!last || last.span.end <= mention.span.start) kept.push(mention);
    else if ((last.bare && !mention.bare) || (last.bare === mention.bare && length(mention) > length(last)))
      kept[kept.length - 1] = mention;
  }
  return kept;
}

function length({ span }: DateMention): number {
  return span.end - span.start;
}
