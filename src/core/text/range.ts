/**
 * Places in a text. Inside the core everything is a {@link Span} of offsets, because offsets survive slicing and compare
 * as numbers; {@link Range} is what leaves the core, shaped as in the Language Server Protocol 3.17.
 */

/** Zero-based line and zero-based UTF-16 character within it. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** From `start` up to, not including, `end`. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** UTF-16 offsets from the start of a file's text: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Never there: it keeps the compiler from taking for one kind of span what is of another. */
  readonly of?: 'file';
}

/** The same from the start of a chunk of Markdown, which keeps its places while the text before it changes. */
export interface ChunkSpan {
  readonly start: number;
  readonly end: number;
  readonly of?: 'chunk';
}

/** The same from the start of the YAML, which in a Markdown file begins after the first `---`. */
export interface YamlSpan {
  readonly start: number;
  readonly end: number;
  readonly of?: 'yaml';
}

/** The place in the file of what is in a chunk or in YAML that begins at the offset `from`. */
export function inFile({ start, end }: ChunkSpan | YamlSpan, from: number): Span {
  return { start: start + from, end: end + from };
}
