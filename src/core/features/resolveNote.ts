import { findNotes } from '../document/notes.js';
import { parseMarkdown } from '../parse/markdown/markdownParser.js';
import type { FileEdit } from '../rules/finding.js';
import { readSections } from '../parse/markdown/sections.js';
import { LineIndex } from '../text/lineIndex.js';
import type { Position, Span } from '../text/range.js';

/**
 * The edit that takes a note out of its document: with its line, when nothing else stands on it, and with the empty line
 * that leaving it had added. `undefined` when no note stands at that place any more.
 */
export function resolveNoteEdit(source: { uri: string; text: string }, at: Position): FileEdit | undefined {
  const { uri, text } = source;
  const lines = new LineIndex(text);
  const note = findNotes(parseMarkdown(text)).find(({ span }) => span.start === lines.offsetAt(at));
  if (!note) return undefined;
  return { uri, range: lines.rangeOf(withoutComment(text, lines, note.span)), newText: '' };
}

/** What goes with a comment: its line, when nothing else stands on it, and the empty line that writing it had added. */
export function withoutComment(text: string, lines: LineIndex, span: Span): Span {
  const [first, last] = [lines.lineAt(span.start), lines.lineAt(span.end)];
  const isAlone =
    text.slice(lines.lineStart(first), span.start).trim() === '' &&
    text.slice(span.end, lines.lineEnd(last)).trim() === '';
  return isAlone ? wholeLines(text, lines, first, last) : span;
}

/** The lines of a note, with the empty one that leaving it had added: the rest is then as it was before. */
function wholeLines(text: string, lines: LineIndex, first: number, last: number): Span {
  const isBlank = (line: number) => text.slice(lines.lineStart(line), lines.lineEnd(line)).trim() === '';
  const isEnd = last + 1 >= lines.lineCount;
  const hasBlankBefore = first > 0 && isBlank(first - 1);
  // Without an empty line between them, what stands around the note would run together, save under a heading.
  const isUnneeded = hasBlankBefore && (isEnd || isBlank(last + 1) || endsHeading(text, lines, first - 2));
  const from = isUnneeded ? first - 1 : first;
  // At the very end the line break before it goes, too: it came with the note.
  if (isEnd && from > 0) return { start: lines.lineEnd(from - 1), end: text.length };
  return { start: lines.lineStart(from), end: lines.lineStart(last + 1) };
}

/** Whether a heading ends on a line. */
function endsHeading(text: string, lines: LineIndex, line: number): boolean {
  if (line < 0) return false;
  return readSections(parseMarkdown(text)).some(({ heading }) => heading && lines.lineAt(heading.end) === line);
}
