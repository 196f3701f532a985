import type { RootContent } from 'mdast';
import { frontMatterEnd } from './frontMatterFence.js';
import { definedLabels, mayMention } from './linkLabels.js';
import type { Chunk } from './markdownTree.js';
import { isHeading } from './plain/blockStarts.js';
import { LabelWords } from './plain/labelWords.js';
import { Lines } from './plain/lines.js';
import { readPlainBlock, readPlainBlocks } from './plain/plainBlocks.js';
import { readPlainFrontMatter } from './plain/plainFrontMatter.js';
import { notPlain, type Reading } from './plain/reading.js';
import { readUnreadInlines } from './plain/unreadInlines.js';
import { lineStartOf, moveBy, offsetOf, positionOf } from './positions.js';
import { remarkRoot, type ParseContext } from './remarkRoot.js';

/** One object for all of them, so that what stands before a heading that opens a document keeps its identity too. */
const emptyChunk: Chunk = { length: 0, nodes: [], definitions: [] };

export type StretchContext = ParseContext;

/**
 * Parses a stretch of a document that begins where no list, quote or other block is open, and cuts it into chunks.
 *
 * What is written in plain forms is read here; whatever leaves a doubt how Markdown takes it is left to remark-parse, with
 * all up to the next block.
 *
 * @returns Chunks that lie back to back and cover the stretch. The first holds what stands before the first top-level
 * heading and is empty when the stretch begins with one.
 */
export function parseStretch(text: string, context: StretchContext): readonly Chunk[] {
  const nodes = readNodes(text, context);
  nodes.forEach(startAtOwnText);
  return cut(nodes, text.length);
}

/** Most blocks that are left to remark-parse at once: what comes after them may be plain again. */
const mostAhead = 64;

/** A part of the stretch that remark-parse read, and the labels that were known then. */
interface Region {
  readonly first: number;
  readonly end: number;
  readonly frontMatter: boolean;
  readonly known: ReadonlySet<string>;
  /** Where its nodes stand among all. */
  readonly index: number;
  readonly size: number;
}

function readNodes(stretch: string, { frontMatter, labels }: StretchContext): readonly RootContent[] {
  // micromark puts another character in the place of NUL.
  if (stretch.includes('\0')) return remarkRoot(stretch, { frontMatter, labels }).children;
  // JavaScript engines make the sum a string of its own, while the stretch alone, a slice, would let each chunk hold on to
  // the whole document it was parsed from.
  const lines = new Lines(`\n${stretch}`.slice(1));
  const given = new Set(labels);
  const reading: Reading = { lines, labels: new LabelWords(stretch, given), unread: [], readBlocks: readPlainBlocks };
  const nodes: RootContent[] = [];
  const regions: Region[] = [];
  let ahead = 1;
  /** How many inlines waited before the last block. */
  let waited = 0;
  for (let line = 0; line < lines.count;) {
    const isFrontMatter = line === 0 && frontMatter;
    if (!isFrontMatter && lines.isBlank(line)) {
      line++;
      continue;
    }
    const before = reading.unread.length;
    const next = isFrontMatter ? readPlainFrontMatter(lines, nodes) : readPlainBlock(reading, line, lines.count, nodes);
    if (next !== notPlain) {
      line = next;
      waited = before;
      continue;
    }
    reading.unread.length = before;
    const above = nodes.at(-1);
    const isOwn = regions.at(-1)?.end !== line;
    if (isOwn && above?.type === 'paragraph' && positionOf(above).end.line === line) {
      // What breaks a paragraph off is not read as it is below a blank line: “2.” begins no list in a quote that does.
      nodes.pop();
      reading.unread.length = waited;
      line = positionOf(above).start.line - 1;
    }
    const known = given;
    // Where one part after the other leaves a doubt, several are left together: the beginning of the next is read each time.
    ahead = regions.at(-1)?.end === line ? Math.min(ahead * 2, mostAhead) : 1;
    const region = readRegion(lines, line, { frontMatter: isFrontMatter, labels: known }, ahead);
    regions.push({
      first: line,
      end: region.end,
      frontMatter: isFrontMatter,
      known,
      index: nodes.length,
      size: region.nodes.length,
    });
    // One by one: there may be more than a call takes arguments.
    for (const node of region.nodes) nodes.push(node);
    line = region.end;
  }
  const all = new Set([...given, ...definedLabels(nodes)]);
  for (const { first, end, index, size, ...region } of regions) {
    const text = lines.text.slice(lines.start(first), lines.start(end));
    const own = new Set(definedLabels(nodes.slice(index, index + size)));
    const unknown = [...all].filter((label) => !region.known.has(label) && !own.has(label));
    if (!mayMention(text, unknown)) continue;
    const again = regionFrom(lines, first, lines.end(end), { frontMatter: region.frontMatter, labels: all });
    again.slice(0, size).forEach((node, at) => (nodes[index + at] = node));
  }
  readUnreadInlines(reading, all);
  return nodes;
}

/**
 * Reads with remark-parse from a line to the next one that begins a block after what stands before it; when one does not (it
 * may stand in a code block), the goal moves further away, in growing steps so that all attempts together cost little more
 * than the last one.
 *
 * @param ahead how many of them to go on to
 */
function readRegion(lines: Lines, first: number, context: ParseContext, ahead: number) {
  let goal = first + 1;
  if (context.frontMatter) {
    const end = frontMatterEnd(lines.text) ?? 0;
    while (goal < lines.count && lines.start(goal) <= end) goal++;
  }
  for (let step = ahead; ; step *= 4) {
    for (let goals = 0; goal < lines.count; goal++) {
      if (mayResume(lines, goal) && ++goals === step) break;
    }
    const isLast = goal >= lines.count;
    const nodes = regionFrom(lines, first, isLast ? lines.text.length : lines.end(goal), context);
    if (isLast) return { nodes, end: lines.count };
    const last = nodes.at(-1);
    if (last && offsetOf(positionOf(last).start) === lines.start(goal)) {
      return { nodes: nodes.slice(0, -1), end: goal };
    }
    goal++;
  }
}

/**
 * Words, plain or emphasised, in quotes and items of a list in these or not. Of an empty item, a number, HTML and definitions
 * micromark asks what stands before them, even above a blank line: indented code, which may go on there, has them read otherwise.
 */
const words = /^(?:>[> ]*(?:(?:[-+*]|1[.)]) )*)?(?:[\p{L}"'(]|[*_`]+\p{L})/u;

/**
 * A heading, or words below a blank line that are no item of a list: where they begin a block of their own, nothing before it is
 * still open. (An item may go on with a list above it.)
 */
function mayResume(lines: Lines, line: number): boolean {
  const start = lines.start(line);
  if (isHeading(lines, line, start)) return true;
  if (lines.start(line - 1) !== lines.end(line - 1)) return false;
  return words.test(lines.text.slice(start, Math.min(lines.end(line), start + longestMarks)));
}

/** Quote marks and others with which a line may begin before its words, in UTF-16 units. */
const longestMarks = 40;

function regionFrom(lines: Lines, first: number, end: number, context: ParseContext): RootContent[] {
  const start = lines.start(first);
  const { children } = remarkRoot(lines.text.slice(start, end), context);
  moveBy(children, { lines: first, offset: start });
  return children;
}

/**
 * micromark lets a setext heading that follows several link reference definitions begin at the first of them. Left so,
 * headings would overlap other nodes, and what a section says of its place would depend on text before it.
 */
function startAtOwnText(node: RootContent): void {
  const text = node.type === 'heading' ? node.children[0] : undefined;
  if (text && positionOf(text).start.line > positionOf(node).start.line) {
    positionOf(node).start = { ...positionOf(text).start };
  }
}

function cut(nodes: readonly RootContent[], length: number): readonly Chunk[] {
  const headings = nodes.flatMap((node, index) =>
    node.type === 'heading' ? [{ index, place: lineStartOf(node) }] : [],
  );
  const openings = [{ index: 0, place: { line: 1, offset: 0 } }, ...headings];
  return openings.map((opening, i) => {
    const next = openings[i + 1];
    const own = nodes.slice(opening.index, next?.index);
    // Not `-offset`: minus zero is no small integer, and every point would be copied to hold one that is not.
    moveBy(own, { lines: 1 - opening.place.line, offset: 0 - opening.place.offset });
    const size = (next?.place.offset ?? length) - opening.place.offset;
    return size === 0 ? emptyChunk : { length: size, nodes: own, definitions: definedLabels(own) };
  });
}
