import type { RootContent } from 'mdast';

/**
 * What one stretch of a document parses to, with positions counted from the stretch's own start. It holds no absolute
 * place, so an edit elsewhere in the document leaves it, and everything derived from it, untouched: use it as a cache key.
 */
export interface Chunk {
  /** Length in UTF-16 units. */
  readonly length: number;
  /** mdast nodes; `position.offset` counts from the start of the chunk. Never mutate them: trees share chunks. */
  readonly nodes: readonly RootContent[];
  /**
   * Labels of the link reference definitions in the chunk, normalised. They matter beyond it: `[label]` anywhere in a
   * document is a link only when some chunk defines the label.
   */
  readonly definitions: readonly string[];
}

/** A chunk at its place in a text. */
export interface PlacedChunk {
  /** Offset of the chunk in the text. */
  readonly start: number;
  readonly chunk: Chunk;
}

/**
 * A parsed Markdown text: a first chunk with whatever stands before the first top-level heading (perhaps nothing), then
 * one chunk for each top-level heading with all that follows it up to the next one. Chunks lie back to back and cover
 * the whole text, save a byte order mark (U+FEFF) at its very start: that is not Markdown, so the first chunk then starts
 * at offset 1. A heading inside a list item or block quote is not top-level and begins no chunk.
 */
export interface MarkdownTree {
  readonly text: string;
  readonly chunks: readonly PlacedChunk[];
}
