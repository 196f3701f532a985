import type { Node, Parents, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { TandemDocument } from '../../document/document.js';
import { requirementIdAt } from '../../document/requirements/requirementId.js';
import type { PlacedChunk } from '../../parse/markdown/markdownTree.js';
import { endOf, placeFrom } from '../../parse/markdown/placing.js';
import { parseStretch } from '../../parse/markdown/parseStretch.js';
import { LineIndex } from '../../text/lineIndex.js';
import type { Position, Span } from '../../text/range.js';

/** A word that may stand for a snippet, at the place where it is typed. */
export interface TypedWord {
  /** In lower case; empty on a line where nothing is typed. */
  readonly word: string;
  readonly span: Span;
  /** Whether it stands alone on its line, without an indent. */
  readonly isLine: boolean;
}

/** Words that snippets for documents begin with; nothing shorter, for prose has words that begin alike. */
const wholeLine = /^(?:(?:prd|sdd|tandem)(?:-[a-z-]*)?)?$/iu;
const lastWord = /(?:^|\s)(tandem(?:-[a-z-]*)?)$/iu;

/** What is typed at a place, as far as snippets are concerned; cheap, for whoever asks after every key. */
export function typedWord(text: string, position: Position): TypedWord | undefined {
  const lines = new LineIndex(text);
  if (position.line >= lines.lineCount) return undefined;
  const start = lines.lineStart(position.line);
  const offset = lines.offsetAt(position);
  const end = lines.lineEnd(position.line);
  const before = text.slice(start, offset);
  const rest = /^[a-z-]*/iu.exec(text.slice(offset, end))?.[0].length ?? 0;
  const isAlone = text.slice(offset + rest, end).trim() === '';
  if (isAlone && wholeLine.test(before) && !(before === '' && rest > 0)) {
    return { word: before.toLowerCase(), span: { start, end: offset + rest }, isLine: true };
  }
  const word = lastWord.exec(before)?.[1];
  if (word === undefined) return undefined;
  return { word: word.toLowerCase(), span: { start: offset - word.length, end: offset + rest }, isLine: false };
}

/** A table, and what its columns are. */
export interface TableAbove {
  readonly heads: readonly string[];
  /** The column in which its rows have the IDs of requirements. */
  readonly idColumn: number | undefined;
}

/** What a place in the text is part of. */
export interface TextPlace {
  /** The table whose row stands here; `isLast`: nothing of it stands below. */
  readonly table: (TableAbove & { readonly isLast: boolean }) | undefined;
}

const running = new Set(['paragraph', 'list', 'listItem', 'blockquote', 'text', 'emphasis', 'strong']);
const within = new Set([...running, 'table', 'tableRow', 'tableCell']);

/**
 * Where a word stands, or would; `undefined` where it is no running text: in code, a comment, a heading. For an empty
 * line what stands between two headings is read again, as if a word were there.
 */
export function textPlace(document: TandemDocument, { word, span, isLine }: TypedWord): TextPlace | undefined {
  const placed = document.tree.chunks.findLast(({ start }) => start <= span.start);
  if (!placed) return { table: undefined };
  const path = word === '' ? pathToBlank(document, placed, span.start) : pathTo(placed, span);
  if (!path) return undefined;
  const isRunning = path.at(-1)?.type === 'text' && path.every(({ type }) => (isLine ? running : within).has(type));
  const [outer, row] = path;
  if (!isLine || outer?.type !== 'table') return isRunning ? { table: undefined } : undefined;
  const table = outer as Table;
  // A word above the line of hyphens is the head of a table to be.
  return table.children[0] === row
    ? undefined
    : { table: { ...readTable(table), isLast: table.children.at(-1) === row } };
}

/** The nodes around a word, the outermost first. */
function pathTo({ start: from, chunk }: PlacedChunk, span: Span): readonly Node[] {
  const path: Node[] = [];
  let nodes: readonly Node[] = chunk.nodes;
  for (;;) {
    const next = nodes.find((node) => {
      const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
      return from + start <= span.start && span.end <= from + end;
    });
    if (!next) return path;
    path.push(next);
    nodes = 'children' in next ? (next as Parents).children : [];
  }
}

/** The same for a word that is still to come on an empty line; `undefined` within code or a comment. */
function pathToBlank(
  { text, frontMatter }: TandemDocument,
  placed: PlacedChunk,
  offset: number,
): readonly Node[] | undefined {
  if (isWithinCode(placed.chunk.nodes, offset - placed.start)) return undefined;
  const word = 'prd';
  const start = Math.max(placed.start, frontMatter?.span.end ?? 0);
  const source = text.slice(start, offset) + word + text.slice(offset, endOf(placed));
  const chunks = placeFrom(start, parseStretch(source, { frontMatter: false, labels: [] }));
  const holder = chunks.findLast((each) => each.start <= offset);
  return holder && pathTo(holder, { start: offset, end: offset + word.length });
}

/** A blank line of code or of a comment. */
function isWithinCode(nodes: readonly Node[], offset: number): boolean {
  return nodes.some((node) => {
    const { start, end } = node.position ?? {};
    if (offset <= (start?.offset ?? 0) || offset >= (end?.offset ?? 0)) return false;
    if (node.type === 'code' || node.type === 'html') return true;
    return 'children' in node && isWithinCode((node as Parents).children, offset);
  });
}

function readTable(table: Table): TableAbove {
  const [head, ...rows] = table.children;
  const ids = rows.map((row) =>
    row.children.findIndex((cell) => requirementIdAt(toString(cell).trim(), 0) !== undefined),
  );
  return {
    heads: head?.children.map((cell) => toString(cell).trim()) ?? [],
    idColumn: ids.find((column) => column >= 0),
  };
}
