import type { MarkdownTree, PlacedChunk } from './markdownTree.js';
import { parseStretch } from './parseStretch.js';
import { headingLineEnd } from './placing.js';
import { positionOf } from './positions.js';

/**
 * Index of the nearest chunk, from `index` upwards in the document, at whose start a parse may begin; 0 when there is
 * no other.
 */
export function anchorAt({ text, chunks }: MarkdownTree, index: number): number {
  for (let candidate = index; candidate > 0; candidate--) {
    const placed = chunks[candidate];
    if (placed && standsAlone(text, placed)) return candidate;
  }
  return 0;
}

/**
 * Says whether a chunk's heading is one without the text before it. The first line of a setext heading need not be: in
 * `[label]: /url`, `2. text`, `===` (three lines) it would begin a list, had the definition not opened a paragraph.
 */
function standsAlone(text: string, placed: PlacedChunk): boolean {
  const heading = placed.chunk.nodes[0];
  if (!heading) return false;
  const { start, end } = positionOf(heading);
  if (start.line === end.line) return true;
  const lines = text.slice(placed.start, headingLineEnd(text, placed));
  const [before, alone] = parseStretch(lines, { frontMatter: false, labels: [] });
  return before?.length === 0 && alone?.length === lines.length && alone.nodes.length === 1;
}
