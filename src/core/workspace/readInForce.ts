import type { DocumentKind } from '../charter/charter.js';
import { teamOf } from '../charter/teams.js';
import { readDocument, readHead, type DocumentHead, type TandemDocument } from '../document/document.js';
import type { ForeignFile } from '../document/foreignAnswers.js';
import { frontMatterEnd } from '../parse/frontMatterFence.js';
import { parseMarkdown } from '../parse/markdownParser.js';
import type { MarkdownTree } from '../parse/markdownTree.js';
import type { CharterInForce } from './charters.js';
import { pathWithin } from './uris.js';

/** Front matter alone, without reading the rest of the file. */
export function readHeadOf(text: string): DocumentHead {
  return readHead(parseMarkdown(text.slice(0, frontMatterEnd(text) ?? 0)));
}

/** Reads a document of known kind under the charter that governs it. */
export function readInForce(
  source: { uri: string; tree: MarkdownTree; foreign: ForeignFile | undefined },
  kind: DocumentKind,
  { charter, folder }: CharterInForce,
): TandemDocument {
  const { uri, tree } = source;
  const head = readHead(tree);
  const path = folder === undefined ? undefined : pathWithin(folder, uri);
  const team = teamOf(charter, { path, declared: head.fields.team });
  return readDocument({ ...source, head }, { kind, charter, team });
}
