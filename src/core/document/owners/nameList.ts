import type { Span } from '../../text/range.js';

/** One of the names in a value such as `Ada Lovelace (PM), @grace`. */
export interface ListedName {
  /** The name itself, without markup and remarks in brackets. */
  readonly text: string;
  /** The name as it stands there, with what belongs to it. */
  readonly span: Span;
}

/**
 * What sets names apart; the group is what does so only between blanks. A slash without them does only outside of
 * `@org/team` and addresses.
 */
const separator =
  /[,;、，；&+|]|\/(?<=[\p{L})]\/)(?<![@/][\p{L}\p{N}_.-]*\/)(?=\p{Lu})|(?<=\s)(\/|and|und|et|y|e|与|與|和|및)(?=\s)/gu;
const blanks = /\s*/y;

/** Reads the names that a value lists; `start` is its offset, from which spans count. */
export function listNames(value: string, start: number): readonly ListedName[] {
  const masked = withoutRemarks(value);
  const names: ListedName[] = [];
  let from = 0;
  for (const { 0: mark, 1: word, index } of masked.matchAll(separator)) {
    // The blanks before a word may be those after the comma before it: `Ada, and so on` is no list of three.
    if (word !== undefined && index === from) continue;
    add(names, { value, masked, from, end: index }, start);
    blanks.lastIndex = index + mark.length;
    blanks.test(masked);
    from = blanks.lastIndex;
  }
  add(names, { value, masked, from, end: masked.length }, start);
  return names;
}

function add(
  names: ListedName[],
  { value, masked, from, end }: { value: string; masked: string; from: number; end: number },
  start: number,
): void {
  const raw = value.slice(from, end);
  const text = masked
    .slice(from, end)
    .replaceAll(remark, ' ')
    .replace(/[[\]*_`~]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // `<ada@example.com>` alone is a name, although such an address after a name is a remark.
  const name = text === '' ? addressIn(raw.trim()) : text;
  if (name === '') return;
  // What emphasis around the whole value leaves at one end belongs to no name.
  const lead = /^\s*/.exec(raw)?.[0].length ?? 0;
  const trimmed = raw.trim();
  const opening = loneMark(/^[*_`~]+/.exec(trimmed)?.[0], trimmed);
  const closing = loneMark(closingMark(trimmed), trimmed);
  const first = start + from + lead;
  names.push({ text: name, span: { start: first + opening, end: first + trimmed.length - closing } });
}

/** The address in `<ada@example.com>`; empty when the text is something else. */
function addressIn(text: string): string {
  const address = /^<([^<>\s]+)>$/.exec(text)?.[1] ?? '';
  return /^.+@./u.test(address) ? address : '';
}

function closingMark(text: string): string | undefined {
  let start = text.length;
  while (/[*_`~]/.test(text[start - 1] ?? '')) start--;
  return start < text.length ? text.slice(start) : undefined;
}

/** Length of a mark that has no partner in `text`. */
function loneMark(mark: string | undefined, text: string): number {
  return mark !== undefined && text.split(mark).length === 2 ? mark.length : 0;
}

/** Stands for a character that says nothing about the name; no white space, so that it separates nothing. */
const remark = '\u{e000}';

/** Remarks, addresses behind links and comments blanked out; every character keeps its place. */
function withoutRemarks(value: string): string {
  return value.replace(/<!--[\s\S]*?(?:-->|$)|\([^()]*\)|（[^（）]*）|<[^<>]*>/gu, (found) =>
    remark.repeat(found.length),
  );
}
