import type { Node, Parents, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { TandemDocument } from '../../document/document.js';
import { endOf } from '../../parse/markdown/placing.js';
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
  readonly isInList: boolean;
}

const running = new Set(['paragraph', 'list', 'listItem', 'blockquote', 'text', 'emphasis', 'strong']);
const within = new Set([...running, 'table', 'tableRow', 'tableCell']);

/**
 * Where a word stands, or would; `undefined` where it is no running text: in code, a comment, a heading. Only what stands
 * between two headings is read again.
 */
export function textPlace(document: TandemDocument, { word, span, isLine }: TypedWord): TextPlace | undefined {
  const { text, tree, frontMatter } = document;
  const placed = tree.chunks.findLast(({ start }) => start <= span.start);
  if (!placed) return { table: undefined, isInList: false };
  if (word === '' && isWithinCode(placed.chunk.nodes, span.start - placed.start)) return undefined;
  const from = Math.max(placed.start, frontMatter?.span.end ?? 0);
  const probe = word || 'prd';
  const source = text.slice(from, span.start) + probe + text.slice(span.end, endOf(placed));
  const at = { start: span.start - from, end: span.start - from + probe.length };
  const path = pathTo(source, at);
  const isRunning = path.at(-1)?.type === 'text' && path.every(({ type }) => (isLine ? running : within).has(type));
  const [outer] = path;
  if (isLine && outer?.type === 'table') {
    // A word above the line of hyphens is the head of a table to be.
    const isHead = (outer as Table).children[0] === path[1];
    return isHead ? undefined : { table: tableAt(outer as Table, at), isInList: false };
  }
  return isRunning ? { table: undefined, isInList: path.some(({ type }) => type === 'listItem') } : undefined;
}

/** The nodes around a place, the outermost first. */
function pathTo(source: string, at: Span): readonly Node[] {
  const path: Node[] = [];
  let from = 0;
  let nodes: readonly Node[] = [];
  for (const chunk of parseStretch(source, { frontMatter: false, labels: [] })) {
    if (from <= at.start) nodes = chunk.nodes;
    if (from + chunk.length > at.start) break;
    from += chunk.length;
  }
  for (;;) {
    const next = nodes.find((node) => {
      const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
      return from + start <= at.start && at.end <= from + end;
    });
    if (!next) return path;
    path.push(next);
    nodes = 'children' in next ? (next as Parents).children : [];
  }
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

function tableAt(table: Table, at: Span): TextPlace['table'] {
  const [head, ...rows] = table.children;
  const ids = rows.map((row) => row.children.findIndex((cell) => /^\s*[A-Z]{1,10}-\d{1,9}\b/u.test(toString(cell))));
  const last = table.children.at(-1);
  return {
    heads: head?.children.map((cell) => toString(cell).trim()) ?? [],
    idColumn: ids.find((column) => column >= 0),
    isLast: (last?.position?.end.offset ?? 0) <= at.end,
  };
}
