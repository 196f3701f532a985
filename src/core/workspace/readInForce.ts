import type { DocumentKind, TeamId } from '../charter/model/charter.js';
import { charterIn } from '../charter/resolve/teamCharter.js';
import { teamOf } from '../charter/resolve/teams.js';
import { namedTeam } from '../document/frontMatter/layoutTeam.js';
import { readDocument, readHead, type DocumentHead, type TandemDocument } from '../document/document.js';
import type { TakenIds } from '../document/requirements/takenIds.js';
import { isSamePlace, type DocumentPlace } from '../document/documentPlace.js';
import type { Recorded } from '../document/ledger/recorded.js';
import type { ForeignFile } from '../document/recognise/foreignAnswers.js';
import { frontMatterEnd } from '../parse/markdown/frontMatterFence.js';
import { parseMarkdown } from '../parse/markdown/markdownParser.js';
import type { MarkdownTree } from '../parse/markdown/markdownTree.js';
import type { CharterInForce } from './charters.js';
import type { RecentDocument } from './recentDocuments.js';
import { pathWithin } from './uris.js';

/** Front matter alone, without reading the rest of the file. */
export function readHeadOf(text: string): DocumentHead {
  return keepHead(text).head;
}

/** The front matter of one version of a file, and what stands before the rest of it. */
export interface KeptHead {
  readonly source: string;
  readonly head: DocumentHead;
}

/** The same, taken from a version before where it is the same there. */
export function keepHead(text: string, before?: KeptHead): KeptHead {
  const source = text.slice(0, frontMatterEnd(text) ?? 0);
  return before?.source === source ? before : { source, head: readHead(parseMarkdown(source)) };
}

/** Where a file is, seen from the charter that governs it; `undefined` when it lies elsewhere. */
export function pathFromCharter({ folder }: CharterInForce, uri: string): string | undefined {
  return folder === undefined ? undefined : pathWithin(folder, uri);
}

/**
 * Reads a document of known kind under the charter that governs it.
 *
 * @param prdTeam of a design the team of its PRD, where that is what tells its own
 * @param head its front matter, where that was read already
 * @param place where it stands in the layout of another tool
 * @param recorded what the ledger has of it
 * @param takenIds requirement IDs of other documents, where its charter makes them unique in all of them
 * @param recent the same file as it was read before: where it would be read in the same way, it is not read again
 */
export function readInForce(
  source: {
    uri: string;
    tree: MarkdownTree;
    foreign: ForeignFile | undefined;
    prdTeam?: TeamId | undefined;
    head?: DocumentHead;
    takenIds?: (() => TakenIds) | undefined;
    place?: DocumentPlace | undefined;
    recorded?: Recorded | undefined;
    recent?: RecentDocument | undefined;
  },
  kind: DocumentKind,
  inForce: CharterInForce,
): TandemDocument {
  const { uri, tree, foreign, prdTeam, takenIds, place, recorded, recent } = source;
  const { charter } = inForce;
  const head = source.head ?? readHead(tree);
  const team = teamOf(charter, {
    path: pathFromCharter(inForce, uri),
    declared: namedTeam(charter, { ...head, place }),
    ofPrd: prdTeam,
    authors: head.fields.authors,
  });
  const governedBy = { kind, charter: charterIn(charter, team), team };
  const as = { uri, foreign, place, recorded, ...governedBy };
  if (recent?.document.tree === tree && takenIds === undefined && isReadAs(recent, as)) return recent.document;
  return readDocument({ uri, tree, foreign, head, takenIds, place, recorded }, governedBy);
}

/** Whether a document is one that is made of the same things, beside its text. */
function isReadAs(
  { document, foreign }: RecentDocument,
  as: Pick<TandemDocument, 'uri' | 'kind' | 'charter' | 'team' | 'place' | 'recorded'> &
    Pick<RecentDocument, 'foreign'>,
): boolean {
  return (
    document.uri === as.uri &&
    document.kind === as.kind &&
    document.charter === as.charter &&
    document.team === as.team &&
    document.takenIds === undefined &&
    document.recorded?.entries === as.recorded?.entries &&
    foreign === as.foreign &&
    isSamePlace(document.place, as.place)
  );
}
