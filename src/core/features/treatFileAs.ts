import type { DocumentKind } from '../charter/charter.js';
import { setFrontMatterValue } from '../document/frontMatterEdit.js';
import { readFrontMatter } from '../parse/frontMatter.js';
import { parseMarkdown } from '../parse/markdownParser.js';
import type { FileEdit } from '../rules/finding.js';
import { LineIndex } from '../text/lineIndex.js';

/** Edits that make a Markdown file a document of `kind` by its front matter; none when that is too broken to edit. */
export function treatFileAsEdits(source: { uri: string; text: string }, kind: DocumentKind): readonly FileEdit[] {
  const { uri, text } = source;
  const lines = new LineIndex(text);
  const edits = setFrontMatterValue(text, readFrontMatter(parseMarkdown(text)), 'document', kind) ?? [];
  return edits.map((edit) => ({
    uri,
    range: lines.rangeOf(edit.span),
    newText: edit.newText,
  }));
}
