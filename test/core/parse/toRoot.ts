import type { Root, RootContent } from 'mdast';
import { LineIndex } from '../../../src/core/text/lineIndex.js';
import type { MarkdownTree } from '../../../src/core/parse/markdown/markdownTree.js';
import { moveBy } from '../../../src/core/parse/markdown/positions.js';

/**
 * Copies a tree into one mdast root with positions in the whole text (lines and columns from 1, offsets in UTF-16 units
 * from 0), as remark-parse would give it. A byte order mark counts in offsets, not in the columns of the first line.
 */
export function toRoot(tree: MarkdownTree): Root {
  const lines = new LineIndex(tree.text);
  const children = tree.chunks.flatMap(({ start, chunk }) => {
    // mdast is JSON by its specification, so nothing is lost on the way.
    const nodes = JSON.parse(JSON.stringify(chunk.nodes)) as RootContent[];
    moveBy(nodes, { lines: lines.lineAt(start), offset: start });
    return nodes;
  });
  const end = lines.positionAt(tree.text.length);
  return {
    type: 'root',
    children,
    position: {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: end.line + 1, column: end.character + 1, offset: tree.text.length },
    },
  };
}
