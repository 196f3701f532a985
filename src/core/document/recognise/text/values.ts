import { splitPhrases } from '../../../language/headingIndex.js';
import { languages } from '../../../language/languages.js';
import { foldText, phrasePattern, smallWordPattern, type FoundPhrases } from '../../../language/phrasePattern.js';
import { blanked } from '../../../text/blanked.js';
import type { Span } from '../../../text/range.js';
import { findDates } from '../dates/dates.js';

/** The numbers that a sentence gives, and of what sort they are. */
export interface Values {
  /** How many; dates, versions, numbers of requirements and the like are none. */
  readonly count: number;
  /** One of them is a share or a multiple: 30 %, half, twice. */
  readonly share: boolean;
  /** One of them is a time: two days. */
  readonly time: boolean;
  /** One is to take the place of another: from 14 days to 1. */
  readonly leap: boolean;
  /** The largest that stands in digits; 0 without one. */
  readonly largest: number;
}

const numbers = phrasePattern((pack) => pack.measures.numbers);
const shares = phrasePattern((pack) => pack.measures.shares);
const numbered = smallWordPattern((pack) => pack.measures.numbered);
const units = smallWordPattern((pack) => pack.measures.units);
const joints = smallWordPattern((pack) => pack.measures.joints);
const arrow = /->|=>|[→⇒➔➜⟶▶»]/u;
const digits = /\d+(?:[.,]\d+)*/gu;
/** Letters that may follow a number at once: a unit; others make it a name, as in “3d”. */
const gluedUnit =
  /^(?:x|k|m|mn|mio|bn|b|ms|s|sec|secs|min|mins|h|hr|hrs|d|t|j|pt|pts|pp|kb|mb|gb|tb|mo|go|eur|usd|chf|nps)(?![a-z])/u;
const shareSign = /^ ?(?:[%‰×倍成割배]|x(?![a-z]))/u;
/** Numerals that are letters, with what is counted after them: 三成, 两个, 두 매장. */
let numerals: RegExp | undefined;

function findNumerals(text: string): readonly Span[] {
  if (!/[\u3400-\u9fff\uac00-\ud7af]/u.test(text)) return [];
  numerals ??= new RegExp(
    `(?<!\\p{Script=Hangul})(?:${languages
      .filter(({ measures }) => measures.numerals !== '')
      .map(
        ({ measures }) => `[${measures.numerals}]{1,6} ?(?:${splitPhrases(measures.counters).map(foldText).join('|')})`,
      )
      .join('|')})`,
    'gu',
  );
  return [...text.matchAll(numerals)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** A sentence without the dates in it, every other character at its place. */
function withoutDates(sentence: string): string {
  if (!/\d/u.test(sentence)) return sentence;
  const dates = findDates(sentence).filter(({ kind }) => kind !== 'duration' && kind !== 'release');
  return blanked(
    sentence,
    dates.map(({ span }) => span),
  );
}

/** Whether a text may hold a number, in digits or words. */
export function mayHoldValue(text: string, phrases: FoundPhrases): boolean {
  return /[\d\u3400-\u9fff\uac00-\ud7af]/u.test(text) || shares.isAmong(phrases) || numbers.isAmong(phrases);
}

/** Whether a sentence may hold a share or a multiple: what each of them has is looked for without reading numbers and dates. */
export function mayHoldShare(sentence: string): boolean {
  const text = foldText(sentence);
  return /[\d ][%‰×x倍成割배]|[成割倍배]/u.test(text) || shares.isIn(text);
}

/** Reads the numbers of a sentence as it stands in the document. */
export function readValues(sentence: string): Values {
  const text = foldText(withoutDates(sentence));
  const found: Span[] = [];
  let share = false;
  let time = false;
  let largest = 0;
  for (const match of text.matchAll(digits)) {
    const place = { start: match.index, end: match.index + match[0].length };
    const rest = text.slice(place.end, place.end + 24);
    const isShare = shareSign.test(rest);
    if (!isShare && isName(match[0], text, place, rest)) continue;
    found.push(place);
    share ||= isShare;
    time ||= units.findAtStart(rest) !== undefined;
    largest = Math.max(largest, Number.parseFloat(match[0].replace(/[.,](?=\d{3}(?!\d))/gu, '')));
  }
  for (const place of shares.findAll(text)) {
    share = true;
    found.push(place);
  }
  for (const place of [...numbers.findAll(text), ...findNumerals(text)]) {
    const word = text.slice(place.start, place.end);
    found.push(place);
    share ||= /[成割倍배]$/u.test(word);
    time ||=
      units.findAtStart(text.slice(place.end, place.end + 24)) !== undefined ||
      /(?:[天日分秒周週月주달]|小时|時間|시간)$/u.test(word);
  }
  return { count: found.length, share, time, leap: hasLeap(text, found), largest };
}

/** Whether a number names or counts a thing, as in FR-1, v2, OAuth2, phase 3, 1.2.3, 10:30, 2027, 3D. */
function isName(number: string, text: string, { start }: Span, rest: string): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (/[a-z_#§]$|[a-z][-/.]$|:\d{0,2}$|\d:$/u.test(before)) return true;
  if (/^:\d|^-[a-z]/u.test(rest)) return true;
  if (/^[a-z]/u.test(rest) && !gluedUnit.test(rest)) return true;
  if (/^\d+\.\d+\.\d/u.test(number) && !/^\d{1,3}(?:\.\d{3})+$/u.test(number)) return true;
  if (/^(?:19|20)\d\d$/u.test(number) && !units.findAtStart(rest)) return true;
  return numbered.isAtEnd(before);
}

/** Whether words such as “to” or “instead of”, or an arrow, stand between two of the places, close together. */
function hasLeap(text: string, places: Span[]): boolean {
  places.sort((a, b) => a.start - b.start);
  return places.some((place, index) => {
    const next = places[index + 1];
    if (!next || next.start - place.end > 40 || next.start <= place.end) return false;
    const between = text.slice(place.end, next.start);
    return joints.isIn(between) || arrow.test(between);
  });
}
