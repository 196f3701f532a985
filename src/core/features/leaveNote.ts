import { noteLine } from '../document/notes.js';
import { parseMarkdown } from '../parse/markdownParser.js';
import { readSections } from '../parse/sections.js';
import type { FileEdit } from '../rules/finding.js';
import { LineIndex } from '../text/lineIndex.js';
import { lineBreakOf } from '../text/textEdit.js';

/** A heading by the line it begins on, and what that line says: the line may move while the user is asked. */
export interface HeadingLine {
  /** Zero-based. */
  readonly line: number;
  readonly text: string;
}

/**
 * The edit that leaves a note for `to` right under a heading, as a paragraph of its own; of several headings that read
 * the same, under the one nearest to where it stood. `undefined` when the heading is gone.
 */
export function leaveNoteEdit(
  source: { uri: string; text: string },
  heading: HeadingLine,
  to: string,
  words: string,
): FileEdit | undefined {
  const { uri, text } = source;
  const lines = new LineIndex(text);
  const [nearest] = readSections(parseMarkdown(text))
    .flatMap((section) => (section.heading ? [section.heading] : []))
    .map(({ start, end }) => ({ first: lines.lineAt(start), last: lines.lineAt(end) }))
    .filter(({ first }) => text.slice(lines.lineStart(first), lines.lineEnd(first)) === heading.text)
    .sort((a, b) => Math.abs(a.first - heading.line) - Math.abs(b.first - heading.line));
  if (!nearest) return undefined;
  const eol = lineBreakOf(text);
  // At the start of the next line, not at the end of the heading: what the editor draws there would move along.
  const isLast = nearest.last + 1 >= lines.lineCount;
  const at = lines.positionAt(isLast ? text.length : lines.lineStart(nearest.last + 1));
  const note = noteLine(to, words);
  return { uri, range: { start: at, end: at }, newText: isLast ? `${eol}${eol}${note}` : `${eol}${note}${eol}` };
}
