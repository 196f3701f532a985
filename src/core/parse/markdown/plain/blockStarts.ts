import type { Lines } from './lines.js';

/** A marker with which a list item begins. */
export interface Marker {
  /** `-`, `+`, `*`, or the character behind a number. */
  readonly character: string;
  /** The number; `undefined` in a bullet list. */
  readonly number: number | undefined;
  /** Offset at which the item's own text begins. */
  readonly text: number;
}

const marker = /(?:[-+*]|(\d{1,9})[.)]) {1,4}(?! |\t)/y;
const anyMarker = /(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/y;
/** Quote marks with an item behind them. */
const quotedItem = /[> ]+(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/y;
const heading = /#{1,6}(?:[ \t]|$)/y;
const fence = /`{3,}[^`]*$|~{3,}/y;
const thematicBreak = /([-_*])[ \t]*(?:\1[ \t]*){2,}$/y;
const htmlBlock =
  /<\/?(?:center|details|div|dl|h[1-6]|hr|html|li|ol|p|summary|table|tbody|td|th|thead|tr|ul)(?:[ \t>]|\/>|$)/iy;
/** A line that may underline a heading or part a table's head from its rows. */
const rule = /[-=|:][-=|: \t]*$/y;

const underline = /-+[ \t]*$/y;

/** The rest of a line from `at`. */
function rest(lines: Lines, line: number, at: number): string {
  return lines.text.slice(at, lines.end(line));
}

function matches(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** The marker of an item that begins in a line and has text there; `undefined` where there is none. */
export function markerAt(lines: Lines, line: number, at: number): Marker | undefined {
  marker.lastIndex = at;
  const found = marker.exec(lines.text);
  const text = marker.lastIndex;
  if (!found || text >= lines.end(line)) return undefined;
  const number = found[1] === undefined ? undefined : Number.parseInt(found[1], 10);
  const character = lines.text.charAt(at + (found[1]?.length ?? 0));
  return { character, number, text };
}

/** Whether a line is a break across the page. */
export function isThematicBreak(lines: Lines, line: number, at: number): boolean {
  return matches(thematicBreak, rest(lines, line, at));
}

/** Whether a line may begin a list item, of whatever form. */
export function mayBeItem(lines: Lines, line: number, at: number): boolean {
  return matches(anyMarker, rest(lines, line, at));
}

/**
 * Whether an item's text begins with another list or quote. Right below a paragraph micromark takes the inner one for
 * something that has to interrupt it.
 */
export function opensContainer(lines: Lines, line: number, text: number): boolean {
  return lines.text.charCodeAt(text) === 62 || mayBeItem(lines, line, text);
}

/** Whether a line is a heading with `#`. */
export function isHeading(lines: Lines, line: number, at: number): boolean {
  return lines.text.charCodeAt(at) === 35 && matches(heading, rest(lines, line, at));
}

/** Whether a line opens a code block with a fence. */
export function isFence(lines: Lines, line: number, at: number): boolean {
  return matches(fence, rest(lines, line, at));
}

/** Whether a line begins HTML that goes on up to a blank line; `false` for rarer elements too. */
export function isHtmlBlock(lines: Lines, line: number, at: number): boolean {
  return lines.text.charCodeAt(at) === 60 && matches(htmlBlock, rest(lines, line, at));
}

/** Whether a `<` at `at` may begin HTML. */
export function mayBeHtml({ text }: Lines, at: number): boolean {
  return /[a-z/!?]/i.test(text.charAt(at + 1));
}

/**
 * What a line does to a paragraph above it: goes on with it, ends it, or something that is to be left to micromark.
 *
 * @param at offset of the line's first character that is no space, at most three spaces in
 */
export function afterParagraph(lines: Lines, line: number, at: number): 'goes-on' | 'ends' | 'unclear' {
  const { text } = lines;
  const ends = (does: boolean) => (does ? 'ends' : 'goes-on');
  const code = text.charCodeAt(at);
  switch (code) {
    case 9: // tab
      return 'unclear';
    case 35: // #
      return ends(isHeading(lines, line, at));
    case 96: // `
    case 126: // ~
      return ends(isFence(lines, line, at));
    case 62: // >
      return matches(quotedItem, rest(lines, line, at)) ? 'unclear' : 'ends';
    case 60: // <
      if (isHtmlBlock(lines, line, at)) return 'ends';
      return mayBeHtml(lines, at) ? 'unclear' : 'goes-on';
    case 61: // =
    case 124: // |
    case 58: // :
      return matches(rule, rest(lines, line, at)) ? 'unclear' : 'goes-on';
    case 95: // _
      return ends(isThematicBreak(lines, line, at));
    case 45: // -
      if (matches(underline, rest(lines, line, at))) return 'unclear';
      if (isThematicBreak(lines, line, at)) return 'ends';
      if (matches(rule, rest(lines, line, at))) return 'unclear';
      return afterItem(lines, line, at);
    case 42: // *
      return isThematicBreak(lines, line, at) ? 'ends' : afterItem(lines, line, at);
    case 43: // +
      return afterItem(lines, line, at);
    case 49: // 1
      return /[.)]/.test(text.charAt(at + 1)) ? afterItem(lines, line, at) : 'goes-on';
    default:
      // Other numbers begin no list below a paragraph.
      return 'goes-on';
  }
}

/** What a line that may begin an item does to a paragraph above it. */
function afterItem(lines: Lines, line: number, at: number): 'goes-on' | 'ends' | 'unclear' {
  const marker = markerAt(lines, line, at);
  if (marker) return opensContainer(lines, line, marker.text) ? 'unclear' : 'ends';
  return mayBeItem(lines, line, at) ? 'unclear' : 'goes-on';
}
