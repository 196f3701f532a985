import type { Nodes } from 'mdast';

type Position = NonNullable<Nodes['position']>;
type Point = Position['start'];

/** How far a node moves down and along a text; columns stay, for chunks begin at line starts. */
export interface Move {
  readonly lines: number;
  /** UTF-16 units. */
  readonly offset: number;
}

/** Position of a node that came from a text. All of ours do; mdast leaves the field optional for trees built by hand. */
export function positionOf(node: Nodes): Position {
  if (!node.position) throw new TypeError(`A ${node.type} node without a position was not parsed from a text.`);
  return node.position;
}

/** Offset of a point in UTF-16 units, from whatever the tree counts from. */
export function offsetOf(point: Point): number {
  if (point.offset === undefined) throw new TypeError('A point without an offset was not parsed from a text.');
  return point.offset;
}

/** Line (from 1) on which a node that is not inside a list or quote begins, and the offset at which that line begins. */
export function lineStartOf(node: Nodes): { readonly line: number; readonly offset: number } {
  const { start } = positionOf(node);
  return { line: start.line, offset: offsetOf(start) - (start.column - 1) };
}

/** Moves nodes with all they hold, in place: for nodes just parsed, which nobody else has seen. */
export function moveBy(nodes: readonly Nodes[], move: Move): void {
  // No recursion: how deep a text nests its quotes is up to whoever wrote it.
  const open: Nodes[] = [...nodes];
  for (let node = open.pop(); node; node = open.pop()) {
    const { start, end } = positionOf(node);
    for (const point of [start, end]) {
      point.line += move.lines;
      point.offset = offsetOf(point) + move.offset;
    }
    if ('children' in node) for (const child of node.children) open.push(child);
  }
}
