import { foldText, smallWordPattern } from '../../language/phrasePattern.js';
import type { Span } from '../../text/range.js';
import { idsBetween, readRequirementId, requirementIdAt } from './requirementId.js';

/** How far a design says that it covers a requirement. */
export type ClaimState = 'covered' | 'partial' | 'deferred' | 'out-of-scope';

/** One requirement that a list names: `other.prd.md#FR-1 (partial)`. */
export interface Claim {
  readonly id: string;
  /** The PRD that the ID is of, as written; `undefined` for the design's own. */
  readonly prd: string | undefined;
  readonly state: ClaimState;
  /** What stands behind the state in brackets: who sees to it, and why; empty when nothing does. */
  readonly note: string;
  /** The ID alone, in the text that was read; for those within a range, the whole range. */
  readonly span: Span;
}

const partial = smallWordPattern(({ coverage }) => coverage.partial);
const deferred = smallWordPattern(({ coverage }) => coverage.deferred);
const outOfScope = smallWordPattern(({ coverage }) => coverage.outOfScope);
const not = smallWordPattern(({ coverage }) => coverage.not);
const narrowed = smallWordPattern(({ coverage }) => coverage.narrowed);
const rangeWords = smallWordPattern(({ coverage }) => coverage.range);

/**
 * The requirements that a list names, in its order: the value of a line `Covers:`, a cell, the tag of a heading. Only what is
 * a list is read: each part has to begin with its ID, and what stands behind it may say how far it is covered. A part that
 * says that it is not covered claims nothing.
 */
export function readClaims(source: string): readonly Claim[] {
  return partsOf(source).flatMap((part) => claimsIn(source, part));
}

/** Cuts a list at its separators, those in brackets left out, and where a word joins two IDs. */
function partsOf(source: string): readonly Span[] {
  const parts: Span[] = [];
  let start = 0;
  let depth = 0;
  const cut = (end: number, next: number): void => {
    parts.push({ start, end });
    start = next;
  };
  for (let at = 0; at < source.length; at++) {
    const letter = source.charAt(at);
    if ('(（'.includes(letter)) depth++;
    else if (')）'.includes(letter)) depth = Math.max(0, depth - 1);
    else if (letter === '\n' || letter === '\r') {
      cut(at, at + 1);
      depth = 0;
    } else if (depth > 0) continue;
    else if (',;，、；&|+＋'.includes(letter)) cut(at, at + 1);
    else if (joinStart.test(letter)) {
      const next = after(joint, source, at);
      if (next > at) cut(at, next);
    }
  }
  parts.push({ start, end: source.length });
  return parts;
}

/** What may stand before an ID: blanks, markup, a word that joins it to the one before. */
const before = /[\s*_`~[<•·-]*(?:(?:and|und|et|y|e|sowie|及び|および|以及|和|与|및|와|과)[\s*_`[]+)?/uy;
/** The path of the PRD that an ID is of. */
const path = /[^\s#,;()[\]<>*`]{1,200}#/uy;
/** Markup and the target of a link right behind an ID. */
const markup = /[*_`~>]*(?:\](?:\([^\s()]{0,500}\))?)?[*_`~>]*/uy;
const joinStart = /[\s及お以和与와과]/u;
/** A word between two IDs: “FR-1 and FR-2”. */
const joint =
  /\s{0,3}(?:(?<=\s)(?:and|und|et|y|e|sowie|및)\s|及び|および|以及|和|与|[와과](?=\s))\s{0,3}(?=[*_`[]{0,4}(?:[^\s#]{1,200}#)?[A-Z]{1,10}-\d)/uy;

function claimsIn(source: string, part: Span): readonly Claim[] {
  const text = source.slice(0, part.end);
  let at = after(before, text, part.start);
  const pathEnd = after(path, text, at);
  const prd = pathEnd > at ? text.slice(at, pathEnd - 1) : undefined;
  const first = requirementIdAt(text, pathEnd);
  if (first === undefined) return [];
  const start = pathEnd;
  let end = start + first.length;
  at = after(markup, text, end);
  const ids: { readonly id: string; readonly span: Span }[] = [];
  const range = rangeAt(text, at, first);
  if (range) {
    end = range.end;
    ids.push(...range.ids.map((id) => ({ id, span: { start, end } })));
    at = after(markup, text, end);
  } else {
    ids.push({ id: first, span: { start, end } });
    const more = slashesAt(text, end, first);
    ids.push(...more);
    end = more.at(-1)?.span.end ?? end;
    at = Math.max(at, after(markup, text, end));
  }
  const said = stateOf(text.slice(at));
  if (!said) return [];
  return ids.map((each) => ({ ...each, prd, ...said }));
}

/** The range that goes on behind its first ID: `FR-1 to FR-4`, `FR-1–FR-4`, `FR-1..4`. */
function rangeAt(
  text: string,
  at: number,
  first: string,
): { readonly ids: readonly string[]; readonly end: number } | undefined {
  const sign = /\s*(?:\.\.+|…|[-–—~〜～]+|→)\s*[*_`[]*/uy;
  let next = after(sign, text, at);
  if (next === at) {
    const words = /(?:[\p{L}'’]|\s(?=\S)){1,12}?(?=[*_`[]{0,4}(?:[A-Z]{1,10}-)?\d)/uy;
    const end = after(words, text, at);
    if (!rangeWords.isAll(foldText(text.slice(at, end).toLowerCase()))) return undefined;
    next = after(/[*_`[]*/uy, text, end);
  }
  const last = requirementIdAt(text, next) ?? /^\d{1,9}(?![\p{L}\p{N}_-])/u.exec(text.slice(next, next + 10))?.[0];
  const ids = last === undefined ? undefined : idsBetween(first, last);
  return ids && last !== undefined ? { ids, end: next + last.length } : undefined;
}

/** Those that share the prefix of the first: `FR-1/2/3`; or have their own: `FR-1/FR-2`. */
function slashesAt(text: string, from: number, first: string): { readonly id: string; readonly span: Span }[] {
  const found: { readonly id: string; readonly span: Span }[] = [];
  const next = /\s?\/\s?(?:([A-Z]{1,10}-)?(\d{1,9}))(?![\p{L}\p{N}_-])/uy;
  let prefix = `${readRequirementId(first)?.prefix}-`;
  next.lastIndex = from;
  for (let match = next.exec(text); match; match = next.exec(text)) {
    const [whole, own, digits = ''] = match;
    prefix = own ?? prefix;
    const end = match.index + whole.length;
    found.push({ id: `${prefix}${digits}`, span: { start: end - digits.length - (own?.length ?? 0), end } });
  }
  return found;
}

/** What stands behind an ID says: how far it is covered; `undefined` when it says that it is not. */
function stateOf(rest: string): { readonly state: ClaimState; readonly note: string } | undefined {
  const text = rest.trim().replace(/[.。]$/u, '');
  const [, inBrackets] = /^[(（]([^()（）]*)[)）]/u.exec(text) ?? [];
  if (inBrackets !== undefined) return stated(inBrackets, false);
  // A title behind a colon or a dash is no state, unless it is nothing else.
  if (/^(?:[:：]|[–—-]\s)/u.test(text)) {
    const titled = text.slice(1).trim();
    return isStateAlone(titled) ? stated(titled, false) : { state: 'covered', note: '' };
  }
  return text === '' ? { state: 'covered', note: '' } : stated(text, true);
}

function isStateAlone(text: string): boolean {
  const folded = foldText(text.toLowerCase());
  const head = /^[^:：,;，；]*/u.exec(folded)?.[0].trim() ?? '';
  return [partial, deferred, outOfScope, not].some((pattern) => pattern.isAll(head));
}

/**
 * @param anywhere the words stand bare behind the ID, so that any of them may belong to it
 */
function stated(text: string, anywhere: boolean): { readonly state: ClaimState; readonly note: string } | undefined {
  const folded = foldText(text.toLowerCase()).trim();
  const says = (pattern: typeof partial): boolean =>
    anywhere ? pattern.isIn(folded) : pattern.findAtStart(folded) !== undefined || pattern.isAtEnd(folded);
  const mark = text.search(/[:：,，;；]/u);
  const note = mark < 0 ? '' : text.slice(mark + 1).trim();
  if (says(outOfScope)) return { state: 'out-of-scope', note };
  if (says(deferred)) return { state: 'deferred', note };
  if (says(partial)) return { state: 'partial', note };
  if (says(not)) return undefined;
  return says(narrowed) ? { state: 'partial', note: text.trim() } : { state: 'covered', note: '' };
}

/** Where a sticky expression that may match nothing ends when it begins at an offset. */
function after(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return at + (expression.exec(text)?.[0].length ?? 0);
}
