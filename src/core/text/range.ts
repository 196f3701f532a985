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

/** UTF-16 offsets from the start of the text: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
