import { mayAddress, noteLine } from '../document/notes.js';
import { parseMarkdown } from '../parse/markdown/markdownParser.js';
import { readSections } from '../parse/markdown/sections.js';
import type { FileEdit } from '../rules/finding.js';
import { LineIndex } from '../text/lineIndex.js';
import { lineBreakOf } from '../text/textEdit.js';
import { nearestHeading, type HeadingLine } from './headingLine.js';

/**
 * The edit that leaves a note for `to` right under a heading, as a paragraph of its own; of several headings that read
 * the same, under the one nearest to where it stood. `undefined` when the heading is gone, or nobody
 * can be addressed so.
 */
export function leaveNoteEdit(
  source: { uri: string; text: string },
  heading: HeadingLine,
  to: string,
  words: string,
): FileEdit | undefined {
  const { uri, text } = source;
  const lines = new LineIndex(text);
  const section = nearestHeading(readSections(parseMarkdown(text)), (each) => each, text, lines, heading);
  if (!section?.heading || !mayAddress(to)) return undefined;
  const last = lines.lineAt(section.heading.end);
  // At the start of the next line, not at the end of the heading: what the editor draws there would move along.
  const isLast = last + 1 >= lines.lineCount;
  const offset = isLast ? text.length : lines.lineStart(last + 1);
  const eol = lineBreakOf(text, offset);
  const at = lines.positionAt(offset);
  const note = noteLine(to, words);
  return { uri, range: { start: at, end: at }, newText: isLast ? `${eol}${eol}${note}` : `${eol}${note}${eol}` };
}
