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
  // At the start of the next line, not at the end of the heading: what the editor draws there would move along.
  const isLast = line + 1 >= lines.lineCount;
  const at = lines.positionAt(isLast ? text.length : lines.lineStart(line + 1));
  const note = noteLine(to, words);
  return { uri, range: { start: at, end: at }, newText: isLast ? `${eol}${eol}${note}` : `${eol}${note}${eol}` };
}
