import { foldInPlace } from '../../language/foldInPlace.js';
import { smallWordPattern } from '../../language/phrasePattern.js';
import { rangeBudget, type RangeBudget } from './claimRanges.js';
import { readClaims, type Claim } from './claims.js';
import { withoutStruck } from './struck.js';
import { requirementIdAt } from './requirementId.js';

const words = smallWordPattern(({ coverage }) => coverage.requirement);
const criteria = smallWordPattern(({ coverage }) => coverage.criteria);

/** Letters that no document has before its numbers: with them the numbers are read as IDs. */
const stand = 'TANDEMNUM-';

/** With what a list goes on behind a number; before any other word a number counts something. */
const joiners =
  'and|und|et|e|y|except|excluding|without|but|not|ohne|außer|sauf|salvo|exceto|to|through|thru|until|bis|au|a|al|à|até|ao|hasta|sowie|及び|および|以及|及|和|与|至|到|から|と|및|와|과|부터|에서';
/** A number or an ID. What goes on as a word, a share or a longer number is neither: “2 GB”, “50 %”, “1.2.x”. */
const token = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.])(?:(\d{1,3}(?:\.\d{1,3}){0,3}(?:[a-z](?![\p{L}\p{N}]))?)` +
    String.raw`(?![\p{N}_]|\.[\p{L}\p{N}*]|\s?%|\s{0,2}(?!(?:${joiners})(?:[\s\d]|$))\p{L})` +
    String.raw`|[A-Z][A-Z0-9_-]{0,40}\d(?:\.\d{1,4}){0,4}[a-z]?)`,
  'gu',
);

/** Behind a number that stands for itself: no longer number, share or word but one with which a list goes on. */
const numberEnd = String.raw`(?![\p{N}_]|\.[\p{L}\p{N}*]|\s?%|\s{0,2}(?!(?:${joiners})(?:[\s\d]|$))\p{L})`;
/** What may stand between the numbers of criteria. */
const numberJoint = String.raw`\s?(?:[,，、&+–—-]|(?<=\s)(?:${joiners})(?=\s)|[及和与と와과])\s?#?`;
const criteriaNumbers = new RegExp(String.raw`^\s?#?\d{1,3}(?:${numberJoint}\d{1,3}){0,20}${numberEnd}`, 'u');
const partNumbers = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.–—-]|[–—-]\s)(\d{1,3}(?:\.\d{1,3}){0,3})(\s?[:：→]\s?|\s[#§]\s?|\s\[|\.\s|\s?[–—-]\s?)` +
    String.raw`(\d{1,3})(?:${numberJoint}\d{1,3}(?!\s?[:：.])){0,20}${numberEnd}(?!\s?[:：])`,
  'gu',
);

/**
 * The requirements that a list of numbers names, in its order: “1.1, 2.3–2.5”, “Requirement 2, 3”, “R1、R13”, and IDs among them.
 * What begins with neither is prose, and names none. Of a requirement whose number stands before a remark with further numbers, as in
 * “2 (AC 1–3)”, only a part is meant.
 */
export function readNumberedClaims(source: string, budget: RangeBudget): readonly Claim[] {
  const text = withNumbersApart(withCriteriaApart(withoutWords(withoutStruck(source).replace(/[*_`]/gu, ' '))));
  if (!beginsWithId(text)) return [];
  const { marked, places } = withStand(text);
  const claims = readClaims(marked, budget);
  return claims.map((claim, index): Claim => {
    const span = { start: placeOf(places, claim.span.start), end: placeOf(places, claim.span.end) };
    if (!claim.id.startsWith(stand)) return { ...claim, span };
    // A remark behind a range is of both of its ends.
    const next = claims[index + 1];
    const end = next?.across?.from === claim.id ? placeOf(places, next.span.end) : span.end;
    const isPart =
      claim.state === 'covered' &&
      /^\s?(?:\uE000|[(（](?:[^)）]*\d|\s?[a-z]\s?[)）]))/u.test(text.slice(end, end + 80));
    const across = claim.across && {
      from: withoutStand(claim.across.from),
      except: claim.across.except.map(withoutStand),
    };
    return {
      ...claim,
      ...(isPart ? { state: 'partial' as const } : {}),
      ...(across ? { across } : {}),
      id: withoutStand(claim.id),
      span,
    };
  });
}

function withoutStand(id: string): string {
  return id.startsWith(stand) ? id.slice(stand.length) : id;
}

/** `3.1` of a cell “3.1 Sign in”, or “Requirement 3.1: Sign in”. */
const leadingNumber = /^[^\p{L}\p{N}]{0,8}(?:\p{L}{1,20}\.?\s?)?[#:：]?\s?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?(?=\s+\p{L})/u;

/** The part of a cell that names requirements by their numbers, from its beginning; `undefined` when it names none. */
export function numbersInCell(source: string): string | undefined {
  const own = leadingNumber.exec(source)?.[0];
  const part = own !== undefined && readNumberedClaims(own, rangeBudget()).length > 0 ? own : source;
  return readNumberedClaims(part, rangeBudget()).length > 0 ? part : undefined;
}

/** Blanks words such as “Requirement” before a number, so that all places stay. */
function withoutWords(text: string): string {
  const short = text.replace(/(?<![\p{L}\p{N}_-])R-?(?=\d)/gu, (letters) => ' '.repeat(letters.length));
  const folded = foldInPlace(short);
  if (folded.length !== short.length) return short;
  let result = '';
  let at = 0;
  for (const { start, end } of words.findAll(folded)) {
    // “Requirement FR-1” says no more than “FR-1”.
    if (start < at || !/^\s{0,2}[#:：]?\s{0,2}(?:\d|[A-Z]{1,10}-?\d)/u.test(short.slice(end, end + 20))) continue;
    const sign = /^\s{0,2}[#:：]?/u.exec(short.slice(end, end + 4))?.[0].length ?? 0;
    result += short.slice(at, start) + ' '.repeat(end + sign - start);
    at = end + sign;
  }
  return result + short.slice(at);
}

/** Puts into brackets what follows a number as its criteria, “2 AC 1, 3”, in as many letters: these are no numbers of requirements. */
function withCriteriaApart(text: string): string {
  const folded = foldInPlace(text);
  if (folded.length !== text.length) return text;
  let result = '';
  let at = 0;
  for (const { start, end } of criteria.findAll(folded)) {
    const gap = /\d[a-z]?([\s,，、:：–—-]{1,3})$/u.exec(text.slice(Math.max(at, start - 6), start))?.[1];
    const listed = criteriaNumbers.exec(text.slice(end, end + 80))?.[0];
    if (gap === undefined || listed === undefined) continue;
    const from = start - gap.length;
    const to = end + listed.length;
    result += text.slice(at, from) + asRemark(to - from);
    at = to;
  }
  return result + text.slice(at);
}

/** Does the same with numbers that a sign sets off as a part of the one before: “3: 1, 2”, “3 #1”. */
function withNumbersApart(text: string): string {
  return text.replace(partNumbers, (whole, number: string, sign: string, first: string) => {
    // “3 – 5” is a range, and nothing runs from 3 to 1.
    const isRange = /[–—-]/u.test(sign) && (number.includes('.') || Number(first) > Number(number));
    return isRange ? whole : number + asRemark(whole.length - number.length);
  });
}

/** What no document has: it stands for a remark where there is no place for brackets. */
const remark = '\uE000';

/** A remark with a number in it, in as many letters as it takes the place of. */
function asRemark(length: number): string {
  return length < 3 ? remark.repeat(length) : `(1${' '.repeat(length - 3)})`;
}

function beginsWithId(text: string): boolean {
  const [lead = ''] = /^[\s|[<•·:：,，、;；-]*/u.exec(text) ?? [];
  return /\d/u.test(text.charAt(lead.length)) || requirementIdAt(text, lead.length) !== undefined;
}

/** A text in which each bare number has the letters of an ID before it, and where these were put. */
function withStand(text: string): { readonly marked: string; readonly places: readonly number[] } {
  const places: number[] = [];
  const depths = new Depths(text);
  let marked = '';
  let at = 0;
  /** Behind an ID a number without a point may be of its letters: “FR-6, 7”. */
  let isBehindId = false;
  let before = '';
  for (const { 1: number, index } of text.matchAll(token)) {
    if (number === undefined) {
      isBehindId = true;
      continue;
    }
    if (depths.at(index) > 0 || (isBehindId && !number.includes('.'))) continue;
    // 3 of “1.2/3” has the number before the point from the one before it.
    if (before.includes('.') && !number.includes('.') && /\d\s?\/\s?$/u.test(text.slice(at, index))) continue;
    before = number;
    // The hyphen of a longer word is none of a range.
    const isHyphened = text[index - 1] === '-';
    if (isHyphened && !/\d[a-z]?\s?-$/u.test(text.slice(Math.max(0, index - 6), index))) continue;
    isBehindId = false;
    // The sign of a range, and not one of a longer ID.
    marked += `${isHyphened ? `${text.slice(at, index - 1)}–` : text.slice(at, index)}${stand}`;
    places.push(index);
    at = index;
  }
  return { marked: marked + text.slice(at), places };
}

/** How deep in brackets the places of a text are, asked for in its order; those of a line end with it. */
class Depths {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  at(offset: number): number {
    for (; this.#at < offset; this.#at++) {
      const letter = this.#text.charAt(this.#at);
      if ('(（'.includes(letter)) this.#depth++;
      else if (')）'.includes(letter)) this.#depth = Math.max(0, this.#depth - 1);
      else if (letter === '\n' || letter === '\r') this.#depth = 0;
    }
    return this.#depth;
  }
}

/** Where a place of the marked text is in the one before. */
function placeOf(places: readonly number[], offset: number): number {
  // Half by half: of long lists each claim asks.
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    // The end of a mark, or a place within it, is that before which it stands.
    if ((places[middle] ?? 0) + middle * stand.length < offset) low = middle + 1;
    else high = middle;
  }
  const before = offset - low * stand.length;
  return Math.max(before, places[low - 1] ?? 0);
}
