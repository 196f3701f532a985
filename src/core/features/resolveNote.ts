import { findNotes } from '../document/notes.js';
import { parseMarkdown } from '../parse/markdownParser.js';
import type { FileEdit } from '../rules/finding.js';
import { LineIndex } from '../text/lineIndex.js';
import type { Position } from '../text/range.js';

/**
 * The edit that takes a note out of its document: with its line, when nothing else stands on it, and with the empty line
 * that leaving it had added. `undefined` when no note stands at that place any more.
 */
export function resolveNoteEdit(source: { uri: string; text: string }, at: Position): FileEdit | undefined {
  const { uri, text } = source;
  const lines = new LineIndex(text);
  const note = findNotes(parseMarkdown(text)).find(({ span }) => span.start === lines.offsetAt(at));
  if (!note) return undefined;
  const [first, last] = [lines.lineAt(note.span.start), lines.lineAt(note.span.end)];
  const isAlone =
    text.slice(lines.lineStart(first), note.span.start).trim() === '' &&
    text.slice(note.span.end, lines.lineEnd(last)).trim() === '';
  if (!isAlone) return { uri, range: lines.rangeOf(note.span), newText: '' };
  const isBlank = (line: number) =>
    line >= 0 && line < lines.lineCount && text.slice(lines.lineStart(line), lines.lineEnd(line)).trim() === '';
  const from = isBlank(first - 1) && (isBlank(last + 1) || last + 1 >= lines.lineCount) ? first - 1 : first;
  return { uri, range: lines.rangeOf({ start: lines.lineStart(from), end: lines.lineStart(last + 1) }), newText: '' };
}
