import type { Heading, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Span } from '../../text/range.js';
import type { Chunk, MarkdownTree, PlacedChunk } from './markdownTree.js';

/**
 * A heading with all under it up to the next heading of the same or a higher level. What stands before the first
 * heading is a section too, of depth 0 and without a heading, so that no text of a document is outside every section.
 */
export interface Section {
  /** Zero for what stands before the first heading, else the heading's level, 1–6. */
  readonly depth: number;
  /** The heading's plain text without markup; empty at depth 0. */
  readonly text: string;
  /** The heading from its marker to its end; `undefined` at depth 0. */
  readonly heading: Span | undefined;
  /** Heading, body and all subsections. */
  readonly span: Span;
  /** What stands under the heading before its first subsection. */
  readonly body: Span;
  /** Parsed body; positions count from `chunkStart`. Shared between versions: never mutate. */
  readonly nodes: readonly RootContent[];
  readonly chunk: Chunk;
  /** Offset from which positions in `nodes` count. */
  readonly chunkStart: number;
  readonly parent: Section | undefined;
  readonly children: readonly Section[];
}

/** The same with its lists still growing. */
interface OpenSection extends Section {
  span: { start: number; end: number };
  children: OpenSection[];
}

/** Span of a node of `section` in the document's text. */
export function spanOfNode(section: Section, node: { position?: Heading['position'] }): Span {
  const start = node.position?.start.offset ?? 0;
  return { start: section.chunkStart + start, end: section.chunkStart + (node.position?.end.offset ?? start) };
}

/**
 * All sections of a document in the order of the text; the first is the one without a heading.
 * One chunk of the tree becomes one section's heading and body.
 */
export function readSections(tree: MarkdownTree): readonly Section[] {
  const sections: OpenSection[] = [];
  /** The sections still open at this point, outermost first. */
  const open: OpenSection[] = [];
  for (const placed of tree.chunks) {
    const section = openSection(placed);
    while ((open.at(-1)?.depth ?? 0) >= Math.max(1, section.depth)) close(open, placed.start);
    const parent = open.at(-1);
    const placedSection = { ...section, parent };
    parent?.children.push(placedSection);
    if (placedSection.depth > 0) open.push(placedSection);
    sections.push(placedSection);
  }
  while (open.length > 0) close(open, tree.text.length);
  return sections;
}

function close(open: OpenSection[], end: number): void {
  const section = open.pop();
  if (section) section.span.end = end;
}

function openSection({ start, chunk }: PlacedChunk): OpenSection {
  const first = chunk.nodes[0];
  const end = start + chunk.length;
  if (first?.type !== 'heading') {
    const span = { start, end };
    const common = { depth: 0, text: '', heading: undefined, nodes: chunk.nodes, parent: undefined };
    return { ...common, span, body: { start, end }, chunk, chunkStart: start, children: [] };
  }
  const heading = {
    start: start + (first.position?.start.offset ?? 0),
    end: start + (first.position?.end.offset ?? 0),
  };
  return {
    depth: first.depth,
    text: toString(first).trim(),
    heading,
    span: { start: heading.start, end },
    body: { start: heading.end, end },
    nodes: chunk.nodes.slice(1),
    chunk,
    chunkStart: start,
    parent: undefined,
    children: [],
  };
}
