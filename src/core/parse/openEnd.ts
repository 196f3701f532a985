import type { MarkdownTree } from './markdownTree.js';
import { parseMarkdown } from './markdownParser.js';

/**
 * Whether a text ends inside a block that nobody closed, a code fence or an HTML comment: whatever is put after it would
 * become part of that.
 */
export function endsOpen(tree: MarkdownTree): boolean {
  const last = tree.chunks.at(-1);
  const node = last?.chunk.nodes.at(-1);
  if (node?.type !== 'code' && node?.type !== 'html') return false;
  const block = tree.text.slice((last?.start ?? 0) + (node.position?.start.offset ?? 0));
  return parseMarkdown(`${block}\n\n# x`).chunks.at(-1)?.chunk.nodes[0]?.type !== 'heading';
}
