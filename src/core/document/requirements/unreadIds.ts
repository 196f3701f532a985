import type { Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { perChunk } from '../../parse/markdown/perChunk.js';
import { inFile, type ChunkSpan, type Span } from '../../text/range.js';
import type { TandemDocument } from '../document.js';
import { requirementIdAt, requirementIdPattern, sureLetters } from './requirementId.js';

/** What somebody meant as the ID of a requirement, and Tandem does not read as one. */
export interface UnreadId {
  /** As it is written: `FR 1`. */
  readonly text: string;
  readonly span: Span;
  /** The same as an ID, `FR-1`; `undefined` when there is none that says the same. */
  readonly instead: string | undefined;
}

/** With another sign or none between letters and number, in small letters, with more behind its number. */
const likeId = new RegExp(
  String.raw`^(?:(?:${sureLetters})(?:\.[A-Z]{1,10}){0,2}(?: ?[–—] ?| - |[ .#/])\d{1,5}(?:\.\d{1,4}){0,4}` +
    String.raw`|(?:${sureLetters})[-_]?\d{1,5}(?:\.\d{1,4}){0,4}(?:-\d{1,5}|-[A-Z]{1,10}-?\d{1,5}|[A-Z])` +
    String.raw`|[A-Za-z]{2,4}-\d{1,5}(?:\.\d{1,4}){0,4})(?=\s*(?:[:：)\]】–—]|$)|\.\s)`,
  'u',
);
const isSure = new RegExp(`^(?:${sureLetters})`, 'iu');

/**
 * What stands in a What section of a document where requirements have their ID, looks like one beyond doubt and is none, in the
 * order of the text.
 */
export function* unreadIdsIn({ text, decisions }: TandemDocument): Generator<UnreadId> {
  for (const { section, decisions: answered } of decisions.sections) {
    if (!answered.includes('what')) continue;
    for (const { span, ...found } of unreadInChunk(section, text))
      yield { ...found, span: inFile(span, section.chunkStart) };
  }
}

/** The same with its place in the chunk. */
type Unread = Omit<UnreadId, 'span'> & { readonly span: ChunkSpan };

const unreadInChunk = perChunk(({ nodes }, source): readonly Unread[] =>
  nodes.flatMap((node) => [...unreadIn(source, node)]),
);

function* unreadIn(source: string, node: RootContent): Generator<Unread> {
  if (node.type === 'heading') yield* unreadAt(source, toString(node).trim(), node);
  else if (node.type === 'paragraph') yield* unreadAt(source, toString(node), node);
  else if (node.type === 'table') {
    for (const row of node.children.slice(1)) {
      const cell = row.children.find((each) => !/^#?\d{0,5}[.)]?$/u.test(toString(each).trim()));
      if (cell) yield* unreadAt(source, toString(cell), cell);
    }
  } else if (node.type === 'list') {
    for (const item of node.children) for (const child of item.children) yield* unreadInItem(source, child);
  }
}

/** Of an item only what a section may hold as well is looked at. */
function* unreadInItem(source: string, child: RootContent): Generator<Unread> {
  if (child.type !== 'heading') yield* unreadIn(source, child);
}

function* unreadAt(source: string, plain: string, { position }: Nodes): Generator<Unread> {
  const words = plain.slice(0, 80).replace(/^\s*(?:\[[ xX]\]\s*)?(?:~~)?[[(（【]?\s*/u, '');
  const [id] = likeId.exec(words) ?? [];
  if (id === undefined || !isSure.test(id) || requirementIdAt(words, 0) !== undefined) return;
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? start;
  const offset = source.slice(start, Math.min(end, start + 120)).indexOf(id);
  // Written with markup among its letters it has no place of its own.
  const span = offset < 0 ? { start, end } : { start: start + offset, end: start + offset + id.length };
  yield { text: id, span, instead: asId(id) };
}

function asId(text: string): string | undefined {
  const id = text
    .replace(/(?<=\d)[A-Z]$/u, (letter) => letter.toLowerCase())
    .replace(/^[A-Za-z]+/u, (letters) => letters.toUpperCase())
    .replace(/(?<=\d)-(?=\d+$)/u, '.')
    .replace(/ ?[–—] ?| - |[ #/]/u, '-')
    .replace(/(?<=[A-Z])\./gu, '-');
  return requirementIdPattern.test(id) ? id : undefined;
}
