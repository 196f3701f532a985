import { lineBreakOf, type SpanEdit } from './textEdit.js';

/**
 * Inserts lines as a block of their own: one empty line before and after, whatever stands there. White space that stands
 * alone on the line of `offset` is left behind the block, not in front of it, where Markdown would take it for an indent.
 *
 * @param offset where the block goes: the beginning of a line, or the end of the text
 */
export function insertBlock(text: string, offset: number, lines: readonly string[]): SpanEdit {
  const at = blankLineStart(text, offset);
  const eol = lineBreakOf(text, at);
  const before = spaceBefore(text, at);
  const gap = before.start === 0 || isMarkOnly(text, before.start) ? '' : eol.repeat(Math.max(0, 2 - before.breaks));
  const isLast = text.slice(at).trim() === '';
  return { span: { start: at, end: at }, newText: gap + lines.join(eol).trimEnd() + (isLast ? eol : eol.repeat(2)) };
}

/** The beginning of the line of `offset` when nothing but blanks stands before it there, else `offset` itself. */
function blankLineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r' ? at : offset;
}

/** Where the white space before `offset` begins, and how many line breaks are in it. */
function spaceBefore(text: string, offset: number): { readonly start: number; readonly breaks: number } {
  let start = offset;
  let breaks = 0;
  for (; start > 0; start--) {
    const character = text[start - 1];
    if (character === '\n') breaks++;
    // In a pair the line feed counts.
    else if (character === '\r') breaks += text[start] === '\n' ? 0 : 1;
    else if (character !== ' ' && character !== '\t') break;
  }
  return { start, breaks };
}

/** Whether nothing but a byte order mark stands before `offset`. */
function isMarkOnly(text: string, offset: number): boolean {
  return offset === 1 && text.startsWith('\uFEFF');
}
