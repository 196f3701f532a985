import { findEdit } from './editRegion.js';
import { frontMatterEnd } from './frontMatterFence.js';
import { refreshReferences } from './linkReferences.js';
import type { MarkdownTree } from './markdownTree.js';
import { parseStretch } from './parseStretch.js';
import { bodyStart, placeFrom } from './placing.js';
import { reparse } from './reparse.js';

/**
 * Parses a Markdown text: CommonMark, GFM tables, YAML front matter.
 *
 * Front matter counts only when it is closed. (remark-frontmatter alone, given `---` at the start and no second one,
 * reads the rest of the document without lists and quotes.)
 *
 * Ask `tooHeavyToParse` first about a text of unknown origin.
 */
export function parseMarkdown(text: string): MarkdownTree {
  const start = bodyStart(text);
  const chunks = parseStretch(text.slice(start), { frontMatter: frontMatterEnd(text) !== undefined, labels: [] });
  return { text, chunks: placeFrom(start, chunks) };
}

/**
 * Parses `text`, a later state of `previous.text`, at about the cost of the sections that changed between the two.
 *
 * The result equals `parseMarkdown(text)`. Chunks that did not change are the very objects of `previous`, also where
 * they moved; `previous` itself comes back when the texts are the same.
 */
export function updateMarkdown(previous: MarkdownTree, text: string): MarkdownTree {
  const edit = findEdit(previous.text, text);
  if (!edit) return previous;
  return refreshReferences(reparse(previous, text, edit), previous);
}
