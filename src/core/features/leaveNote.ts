import { noteLine } from '../document/notes.js';
import type { FileEdit } from '../rules/finding.js';
import { LineIndex } from '../text/lineIndex.js';
import { lineBreakOf } from '../text/textEdit.js';

/** The edit that leaves a note for `to` right under a heading, as a paragraph of its own. */
export function leaveNoteEdit(
  source: { uri: string; text: string },
  headingLine: number,
  to: string,
  words: string,
): FileEdit {
  const { uri, text } = source;
  const lines = new LineIndex(text);
  const eol = lineBreakOf(text);
  // A setext heading ends with its underline, one line further down.
  const next = text.slice(lines.lineStart(headingLine + 1), lines.lineEnd(headingLine + 1));
  const line =
    headingLine + 1 < lines.lineCount && /^ {0,3}(?:=+|-+)[ \t]*$/.test(next) ? headingLine + 1 : headingLine;
  const at = lines.positionAt(lines.lineEnd(line));
  return { uri, range: { start: at, end: at }, newText: `${eol}${eol}${noteLine(to, words)}` };
}
