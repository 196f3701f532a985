import type { Heading, Paragraph, RootContent, TableCell } from 'mdast';
import type { LabelWords } from './labelWords.js';
import type { Lines } from './lines.js';
import { isNested, readPlainInline, type Content } from './plainInline.js';

/** A node whose inlines are still to be read. */
export interface Unread {
  readonly node: Paragraph | Heading | TableCell;
  readonly content: Content;
}

/** Whether blank lines stand between the blocks of a container. */
export interface Spread {
  readonly isSpread: boolean;
}

/** What reading blocks needs, and leaves behind. */
export interface Reading {
  readonly lines: Lines;
  /** Tells which `[label]` may be a link. */
  readonly labels: LabelWords;
  /** Inlines that are not plain, in the order of the text. */
  readonly unread: Unread[];
  /**
   * Reads the blocks of a container.
   *
   * @param end the line before which it ends
   * @param nodes where they go
   * @returns whether blank lines stand between them; `undefined` where something is not plain
   */
  readonly readBlocks: (reading: Reading, from: number, end: number, nodes: RootContent[]) => Spread | undefined;
}

/** What cannot be read here: all of the outermost block is left to micromark. */
export const notPlain = -1;

/** Position from an offset in a line to the end of another. */
export function positionOf(lines: Lines, line: number, at: number, last: number) {
  return { start: lines.point(line, at), end: lines.point(last, lines.end(last)) };
}

/** Reads the inlines of a node, or notes that they are to be read; `false` where micromark has to read the whole block. */
export function fill(reading: Reading, node: Unread['node'], content: Content): boolean {
  const children = readPlainInline(reading.lines, content, reading.labels);
  if (children) node.children = children;
  else if (isNested(reading.lines, content)) return false;
  else reading.unread.push({ node, content });
  return true;
}
