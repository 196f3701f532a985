import { isMap, isScalar, isSeq, Scalar, type Node, type Pair } from 'yaml';
import { nodeSpan } from './yamlValue.js';

/** Where things of a YAML tree stand in its text. Offsets are within the YAML. */

/** End of what a node says, without comments and blank lines after it. */
export function endOfNode(node: Node, text: string): number {
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    const last: unknown = node.items.at(-1);
    if (last !== undefined) return isMap(node) ? endOfPair(last as Pair, text) : endOfNode(last as Node, text);
  }
  const isBlockText = isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);
  const start = node.range?.[0] ?? 0;
  // With `|+` the blank lines after the text belong to it.
  if (isBlockText && /^[|>]\d?\+/.test(text.slice(start, start + 3)))
    return Math.min(node.range?.[1] ?? start, text.length);
  return nodeSpan(node, text).end;
}

/** The same, with a comment that stands on its last line. */
export function endOfLines(node: Node, text: string): number {
  const end = endOfNode(node, text);
  return isAfterBreak(text, end) ? end : lineEndAfter(text, end);
}

/**
 * Where what stands at a column ends, with the comment on its last line and those on lines below it that are further in:
 * they belong to it, and what comes next must not come between. `end` is the end of what it says.
 */
export function endWithComments(text: string, end: number, column: number): number {
  let last = isAfterBreak(text, end) ? end : lineEndAfter(text, end);
  let at = isAfterBreak(text, end) ? end : afterBreak(text, last);
  while (at < text.length) {
    const lineEnd = lineEndAfter(text, at);
    const line = text.slice(at, lineEnd);
    const indent = line.length - line.trimStart().length;
    if (line.trim() !== '') {
      if (line[indent] !== '#' || indent < column) break;
      if (indent > column) last = lineEnd;
    }
    at = afterBreak(text, lineEnd);
  }
  return last;
}

/** Where the line after a line's end begins. */
export function afterBreak(text: string, lineEnd: number): number {
  return text.startsWith('\r\n', lineEnd) ? lineEnd + 2 : Math.min(lineEnd + 1, text.length);
}

/** End of an entry of a map: of its value or, without one, of its colon. */
export function endOfPair(pair: Pair, text: string): number {
  const key = pair.key as Node;
  const value = pair.value as Node | null;
  const end = value ? endOfNode(value, text) : 0;
  return Math.max(end, afterColon(pair, text) ?? endOfNode(key, text));
}

/** Offset after the colon that follows a key; `undefined` when none does (`? key`, or a lone key between brackets). */
export function afterColon(pair: Pair, text: string): number | undefined {
  const end = endOfNode(pair.key as Node, text);
  const match = /^\s*:/.exec(text.slice(end, end + 100));
  return match ? end + match[0].length : undefined;
}

/** The white space to begin a line with so that it stands under what is at `offset`. */
export function indentAt(text: string, offset: number): string {
  const before = text.slice(lineStartBefore(text, offset), offset);
  return before.trim() === '' && !before.includes('\ufeff') ? before : ' '.repeat(before.length);
}

export function lineStartBefore(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isBreak(text, start - 1)) start--;
  return start;
}

export function lineEndAfter(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isBreak(text, end)) end++;
  return end;
}

/** One level of indentation as this document has it: that of its first map within a map; two spaces when there is none. */
export function stepOf(root: Node | null, text: string): string {
  if (isMap(root) && root.flow !== true) {
    for (const pair of root.items) {
      if (!isMap(pair.value) || pair.value.flow) continue;
      const first = pair.value.items[0]?.key as Node | undefined;
      const indent = first ? indentAt(text, nodeSpan(first, text).start) : '';
      if (/^ +$/.test(indent)) return indent;
    }
  }
  return '  ';
}

/**
 * A text with each lone carriage return as a line feed, every offset the same. In YAML both end a line (YAML 1.2.2, 5.4); to
 * the `yaml` package the first is a character like any other.
 */
export function withLineFeeds(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n');
}

export function isAfterBreak(text: string, offset: number): boolean {
  return offset > 0 && isBreak(text, offset - 1);
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
}
