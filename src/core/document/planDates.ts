import type { Day } from '../charter/model/calendar.js';
import type { DecisionId } from '../charter/model/charter.js';
import { derived } from '../text/derived.js';
import type { Span } from '../text/range.js';
import type { TandemDocument } from './document.js';
import { readDateRanges, type DateRange } from './recognise/dates/dateRanges.js';
import { faint } from './recognise/evidence.js';
import { maskInline, something } from './recognise/text/inlineMask.js';
import type { Prose } from './recognise/text/prosePhrases.js';
import { contentOf } from './recognise/sections/sectionContent.js';
import { answersWhen, type WhenPlace } from './recognise/dates/whenAnswers.js';
import { withoutLinks } from './recognise/text/withoutLinks.js';

/** A date by which a document says when something will be there. */
export interface PlanDate {
  /** The date without the small words before it. */
  readonly span: Span;
  /** First and last day that it may mean; `undefined` where its words do not tell them. */
  readonly days: { readonly first: Day; readonly last: Day } | undefined;
  /** The line that it stands in, without markup. */
  readonly about: string;
  /** The decision that it answers: the rollout's where both are meant. */
  readonly decision: DecisionId;
  /** Heading of the part; empty in the front matter and above the first heading. */
  readonly section: string;
}

/**
 * The dates of a plan, in the order of the text: what answers When and what a rollout plan says. Durations are none, nor is a
 * date of the past or of the document itself.
 *
 * @param most so many are given, the first ones
 */
export function findPlanDates(document: TandemDocument, most: number): readonly PlanDate[] {
  const { text, decisions, frontMatter } = document;
  const places = placesOf(document);
  if (places.length === 0) return [];
  const found: PlanDate[] = [];
  for (const { span, decision } of places)
    if (frontMatter && span.end <= frontMatter.span.end)
      read(text, span, { place: 'value', decision, section: '' }, found);
  for (const { section } of decisions.sections) {
    const named = section.heading === undefined ? '' : section.text;
    const { heading } = section;
    const inHeading = heading && placeAt(places, heading.start);
    if (inHeading) read(text, withoutMarks(text, heading), { ...inHeading, section: named }, found);
    for (const prose of contentOf(section, text).body.prose) {
      const start = section.chunkStart + prose.start;
      const at = placeAt(places, start);
      if (at) placeAll(text, start, datesOf(prose, at.place), { ...at, section: named }, found);
      if (found.length >= most) return found.slice(0, most);
    }
  }
  return found.slice(0, most);
}

/** A stretch of the text in which dates are to be found. */
interface PlanPlace {
  readonly span: Span;
  readonly decision: DecisionId;
  readonly place: WhenPlace;
}

/** Where a document answers When and says how it is rolled out: disjoint, in the order of the text, the rollout's first. */
function placesOf({ charter, decisions }: TandemDocument): readonly PlanPlace[] {
  const meant = charter.decisions.flatMap(({ id, standsFor }) => {
    const rank = ['rollout', 'when'].indexOf(standsFor ?? id);
    return rank < 0 ? [] : [{ id, rank }];
  });
  const all = meant.flatMap(({ id, rank }) =>
    (decisions.answers.get(id)?.evidence ?? []).flatMap(({ span, answered, strength }) =>
      span && answered
        ? [{ span, decision: id, rank, place: strength === faint ? ('prose' as const) : ('section' as const) }]
        : [],
    ),
  );
  // What begins first and reaches farthest holds what lies in it; of two as wide the rollout's goes first.
  all.sort((a, b) => a.span.start - b.span.start || a.rank - b.rank || b.span.end - a.span.end);
  const places: PlanPlace[] = [];
  let end = -1;
  for (const { span, decision, place } of all) {
    if (span.end <= end) continue;
    places.push({ span: { start: Math.max(span.start, end), end: span.end }, decision, place });
    end = span.end;
  }
  return places;
}

/** The place that holds an offset. */
function placeAt(places: readonly PlanPlace[], offset: number): PlanPlace | undefined {
  let from = 0;
  let to = places.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const at = places[middle];
    if (at && at.span.end <= offset) from = middle + 1;
    else to = middle;
  }
  const at = places[from];
  return at && at.span.start <= offset ? at : undefined;
}

/** A heading without its number signs and its number. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const marks = /^[#\s]*(?:\d{1,3}(?:\.\d{1,3}){0,5}[.)]?\s)?/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + marks, end };
}

/** What the dates in some text are for. */
type About = Pick<PlanPlace, 'decision'> & { readonly section: string };

function read(text: string, { start, end }: Span, about: About & Pick<PlanPlace, 'place'>, found: PlanDate[]): void {
  placeAll(text, start, findIn(maskInline(text.slice(start, end)), about.place), about, found);
}

function placeAll(
  text: string,
  start: number,
  dates: readonly DateIn[],
  { decision, section }: About,
  found: PlanDate[],
): void {
  for (const { span, days } of dates) {
    const inText = { start: start + span.start, end: start + span.end };
    found.push({ span: inText, days, about: lineAt(text, inText), decision, section });
  }
}

/** A date, at its place in the text in which it was found. */
type DateIn = Pick<PlanDate, 'span' | 'days'>;

/** Kept with the stretch, which versions of a document share: a key in one section leaves the others as they are. */
const datesByPlace = derived<Prose, Map<WhenPlace, readonly DateIn[]>>(() => new Map());

function datesOf(prose: Prose, place: WhenPlace): readonly DateIn[] {
  const known = datesByPlace(prose);
  let found = known.get(place);
  if (!found) known.set(place, (found = findIn(prose.text, place)));
  return found;
}

function findIn(words: string, place: WhenPlace): readonly DateIn[] {
  const mentions = answersWhen(words, place).filter(({ kind }) => kind !== 'duration');
  if (mentions.length === 0) return [];
  const { ranges } = readDateRanges(words);
  let next = 0;
  return mentions.map(({ span }) => {
    while ((ranges[next]?.span.end ?? Infinity) <= span.start) next++;
    const range = ranges[next];
    const own = range && range.span.start < span.end ? range : undefined;
    return { span: own?.span ?? trimmed(words, span), days: own && daysOf(own) };
  });
}

function daysOf({ from, to, hasYear }: DateRange): PlanDate['days'] {
  return hasYear ? { first: dayOf(from), last: dayOf(to) } : undefined;
}

/** @param days since 1970 */
function dayOf(days: number): Day {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

function trimmed(words: string, { start, end }: Span): Span {
  const mention = words.slice(start, end);
  return { start: start + mention.length - mention.trimStart().length, end: start + mention.trimEnd().length };
}

/** Longest stretch of a line that is looked at on either side of a date, in UTF-16 units. */
const aside = 200;

/** What a line says, without the marks of lists, tables, headings and emphasis. */
function lineAt(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - aside), start).split(/[\r\n]/u);
  const [after = ''] = text.slice(end, end + aside).split(/[\r\n]/u);
  const source = `${before.at(-1) ?? ''}${text.slice(start, end)}${after}`;
  const line = maskInline(withoutLinks(source).replace(/[*~]+/gu, ''));
  const cells = line.split('|').map((cell) => cell.replaceAll(something, ' ').split(/\s+/u).filter(Boolean).join(' '));
  const words = cells.filter(Boolean).join(' · ');
  // Cut off in the middle, a character of two units would be half there.
  return words.replace(/^(?:[\s>#*+-]|\d{1,9}[.)]\s|\[[ xX]\]\s|[\udc00-\udfff])+/u, '');
}
