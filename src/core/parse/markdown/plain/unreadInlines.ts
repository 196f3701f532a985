import type { Nodes, PhrasingContent } from 'mdast';
import { offsetOf, positionOf } from '../positions.js';
import { remarkParagraphs } from '../remarkRoot.js';
import type { Lines } from './lines.js';
import type { Reading } from './reading.js';

/** As many are read at once: micromark keeps all that it knows of a text, and copies some of that again and again. */
const mostAtOnce = 400;

/**
 * Reads the inlines that are not plain, with micromark: many of them at once, each as a paragraph of one text.
 *
 * @param labels all labels that the document defines, normalised
 */
export function readUnreadInlines({ lines, unread }: Reading, labels: Iterable<string>): void {
  const all = [...labels];
  for (let from = 0; from < unread.length; from += mostAtOnce)
    readTogether(lines, unread.slice(from, from + mostAtOnce), all);
}

function readTogether(lines: Lines, unread: Reading['unread'], labels: readonly string[]): void {
  let text = '';
  /** For each line of that text the line that it comes from, and where in that it begins; none between paragraphs. */
  const places: (Place | undefined)[] = [];
  for (const { content } of unread) {
    const last = content.line + content.count - 1;
    for (let line = content.line; line <= last; line++) {
      const from = line === content.line ? content.start : lines.begins(line);
      places.push({ line, from });
      text +=
        line === last ? `${lines.text.slice(from, content.end)}\n\n` : lines.text.slice(from, lines.start(line + 1));
    }
    places.push(undefined);
  }
  const paragraphs = remarkParagraphs(text, labels).children;
  for (const [index, { node }] of unread.entries()) {
    const paragraph = paragraphs[index];
    if (paragraph?.type !== 'paragraph') throw new TypeError('Inlines are read as paragraphs.');
    node.children = paragraph.children;
    moveTo(lines, places, paragraph.children);
  }
}

interface Place {
  readonly line: number;
  readonly from: number;
}

/** Moves nodes from the lines of the text that they were read in to those where they stand, in place. */
function moveTo(lines: Lines, places: readonly (Place | undefined)[], nodes: readonly PhrasingContent[]): void {
  const open: Nodes[] = [...nodes];
  for (let node = open.pop(); node; node = open.pop()) {
    const { start, end } = positionOf(node);
    for (const point of [start, end]) {
      const place = places[point.line - 1];
      if (!place) throw new RangeError(`Offset ${offsetOf(point)} is in no line.`);
      const offset = place.from + point.column - 1;
      Object.assign(point, lines.point(place.line, offset));
    }
    if ('children' in node) for (const child of node.children) open.push(child);
  }
}
