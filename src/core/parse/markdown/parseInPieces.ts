import { parseMarkdown, updateMarkdown } from './markdownParser.js';
import type { MarkdownTree } from './markdownTree.js';

/** As much is parsed in a few milliseconds. */
const usualLength = 16_000;

/**
 * Parses a text as `parseMarkdown` does, in steps between which others may have their turn: its beginning, then ever more of it,
 * each time up to a heading.
 *
 * @param length about how much is parsed in one step, in UTF-16 units
 */
export function* parseInPieces(text: string, length = usualLength): Generator<undefined, MarkdownTree> {
  let end = nextCut(text, 0, length);
  let tree = parseMarkdown(text.slice(0, end));
  while (end < text.length) {
    yield;
    end = nextCut(text, end, length);
    tree = updateMarkdown(tree, end === text.length ? text : text.slice(0, end));
  }
  return tree;
}

/** Where the piece ends that begins at an offset: before what looks like a heading, for what stands before one is whole. */
function nextCut(text: string, start: number, length: number): number {
  if (text.length - start < 2 * length) return text.length;
  const heading = text.indexOf('\n#', start + length);
  return heading < 0 ? text.length : heading + 1;
}
