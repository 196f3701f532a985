import type { Chunk, PlacedChunk } from './markdownTree.js';
import { offsetOf, positionOf } from './positions.js';

/** Offset at which Markdown begins: micromark takes a byte order mark at the very start for no part of the text. */
export function bodyStart(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0;
}

/** Lays chunks back to back from offset `start` on. */
export function placeFrom(start: number, chunks: readonly Chunk[]): readonly PlacedChunk[] {
  let next = start;
  return chunks.map((chunk) => {
    const placed = { start: next, chunk };
    next += chunk.length;
    return placed;
  });
}

/** Offset just after a chunk. */
export function endOf({ start, chunk }: PlacedChunk): number {
  return start + chunk.length;
}

/**
 * Offset at which the last line of a chunk's heading ends, before its line break.
 *
 * @param text The text in which the chunk stands at `placed.start`.
 */
export function headingLineEnd(text: string, { start, chunk }: PlacedChunk): number {
  const heading = chunk.nodes[0];
  let end = start + (heading?.type === 'heading' ? offsetOf(positionOf(heading).end) : 0);
  // Spaces after a heading are no part of its node.
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return end;
}
