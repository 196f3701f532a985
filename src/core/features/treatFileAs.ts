import type { DocumentKind } from '../charter/model/charter.js';
import { setFrontMatterValue } from '../document/frontMatter/frontMatterEdit.js';
import { readFrontMatter } from '../parse/markdown/frontMatter.js';
import { frontMatterEnd } from '../parse/markdown/frontMatterFence.js';
import { parseMarkdown } from '../parse/markdown/markdownParser.js';
import type { FileEdit } from '../rules/finding.js';
import { LineIndex } from '../text/lineIndex.js';

/** Edits that make a Markdown file a document of `kind` by its front matter; `undefined` when that is too broken to edit. */
export function treatFileAsEdits(
  source: { uri: string; text: string },
  kind: DocumentKind,
): readonly FileEdit[] | undefined {
  const { uri, text } = source;
  const lines = new LineIndex(text);
  const end = frontMatterEnd(text) ?? 0;
  // Nothing but the front matter matters here, and the rest may be more than can be parsed.
  const frontMatter = readFrontMatter(parseMarkdown(text.slice(0, end)));
  // Just this is asked for, wherever the file lies.
  const edits = setFrontMatterValue({ text, frontMatter, place: undefined }, 'document', kind);
  return edits?.map((edit) => ({
    uri,
    range: lines.rangeOf(edit.span),
    newText: edit.newText,
  }));
}
