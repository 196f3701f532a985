import { foldText, smallWordPattern } from '../../language/phrasePattern.js';
import type { Span } from '../../text/range.js';
import {
  idBeside,
  idStart,
  idsBetween,
  idWithNumber,
  numbersOf,
  readRequirementId,
  requirementIdAt,
} from './requirementId.js';

const rangeWords = smallWordPattern(({ coverage }) => coverage.range);

/** An ID where it stands. */
export interface NamedId {
  readonly id: string;
  readonly span: Span;
}

/** How many IDs the ranges of a document may name together; those that name more claim their first alone. */
export interface RangeBudget {
  left: number;
}

/** More than any design covers, and few enough to be listed. */
const mostInRanges = 10_000;

/** The budget of one document. */
export function rangeBudget(): RangeBudget {
  return { left: mostInRanges };
}

/** A number that stands for an ID. */
export const number = String.raw`\d{1,9}(?:\.\d{1,4}){0,4}`;
/** A tilde that does not stand for “to”. */
export const strike = String.raw`(?:[*_\x60>]|~(?![*_\x60[]*(?:${idStart}|\d)))*`;
/** Markup and the target of a link right behind an ID. */
export const markup = new RegExp(String.raw`${strike}(?:\](?:\([^\s()]{0,500}\))?)?${strike}`, 'uy');

const rangeWord = new RegExp(String.raw`(?:[\p{L}'’]|\s(?=\S)){1,12}?(?=[*_\x60[]{0,4}(?:${idStart}|\d))`, 'uy');

/** The range that goes on behind its first ID: `FR-1 to FR-4`, `FR-1–FR-4`, `FR-1..4`. */
export function rangeAt(
  text: string,
  at: number,
  first: string,
  budget: RangeBudget,
): { readonly ids: readonly string[]; readonly end: number } | undefined {
  const last = lastOfRange(text, at);
  const ids = last && within(budget, first, last.id);
  return ids && { ids, end: last.end };
}

/** What stands behind the sign or the word of a range, an ID or a number. */
function lastOfRange(
  text: string,
  at: number,
): { readonly id: string; readonly start: number; readonly end: number } | undefined {
  const sign = /\s*(?:\.\.+|…|[-–—~〜～]+|→)\s*[*_`[]*/uy;
  let next = after(sign, text, at);
  if (next === at) {
    const end = after(rangeWord, text, at);
    if (!rangeWords.isAll(foldText(text.slice(at, end).toLowerCase()))) return undefined;
    next = after(/[*_`[]*/uy, text, end);
  }
  // Cut off, so that the hyphen of “FR-1-FR-4” is not taken for a part of the second.
  const rest = text.slice(next, next + 90);
  const id = requirementIdAt(rest, 0) ?? /^\d{1,9}(?:\.\d{1,4}){0,4}(?![\p{L}\p{N}_-]|\.\d)/u.exec(rest)?.[0];
  return id === undefined ? undefined : { id, start: next, end: next + id.length };
}

/** The last ID of a range across requirements, `1.1-2.3`: both have as many numbers, and not the same before the last. */
export function acrossEndAt(text: string, at: number, first: string): NamedId | undefined {
  const last = lastOfRange(text, at);
  if (!last || !numbersOf(first).includes('.')) return undefined;
  const id = readRequirementId(last.id) ? last.id : idWithNumber(first, last.id);
  const [from, to] = [readRequirementId(first), id === undefined ? undefined : readRequirementId(id)];
  if (id === undefined || from?.prefix !== to?.prefix || from?.lead === to?.lead) return undefined;
  if (idWithNumber(first, numbersOf(id)) !== id) return undefined;
  // Of “1.1-2.3-4.5” nobody knows what it means.
  if (lastOfRange(text, after(markup, text, last.end))) return undefined;
  return { id, span: { start: last.start, end: last.end } };
}

/** IDs of a range, as long as the budget lasts. */
export function within(budget: RangeBudget, first: string, last: string): readonly string[] | undefined {
  const ids = idsBetween(first, last, budget.left);
  if (!ids) return undefined;
  budget.left -= ids.length;
  return ids;
}

/** Most IDs that slashes may join. */
const longestChain = 500;

/** Those that share the beginning of the first: `FR-1/2/3`, `NFR1/11`, `FR-1.2/3`; or have their own: `FR-1/FR-2`. */
export function slashesAt(text: string, from: number, first: string): NamedId[] {
  const found: NamedId[] = [];
  let last = first;
  for (let at = after(slash, text, from); at > from && found.length < longestChain; at = after(slash, text, from)) {
    numberAt.lastIndex = at;
    const own = requirementIdAt(text, at);
    const written = own ?? numberAt.exec(text)?.[0];
    const id = own ?? (written === undefined ? undefined : (idWithNumber(last, written) ?? idBeside(last, written)));
    if (id === undefined || written === undefined) break;
    from = at + written.length;
    last = id;
    found.push({ id, span: { start: at, end: from } });
  }
  return found;
}

const slash = /\s?\/\s?/uy;
const numberAt = new RegExp(String.raw`${number}(?![\p{L}\p{N}_-]|\.\d)`, 'uy');

/** Where a sticky expression that may match nothing ends when it begins at an offset. */
export function after(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return at + (expression.exec(text)?.[0].length ?? 0);
}
