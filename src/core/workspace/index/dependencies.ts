import type { DocumentKind } from '../../charter/model/charter.js';
import type { CharterInForce } from '../charters.js';
import { foreignFileNames } from '../foreignFiles.js';
import { ledgerUnder } from '../ledgers.js';
import type { ResolvedLink } from '../links.js';
import { childOf, containingFolder, folderOf, parentOf } from '../uris.js';
import { isWithin } from './fileChanges.js';

/** What the analysis of one document took from elsewhere. */
export interface Dependencies {
  readonly uri: string;
  /** Its workspace folder. */
  readonly top: string | undefined;
  /** URI of the charter file that governs it; `undefined` when there is none. */
  readonly charter: string | undefined;
  /** URIs of files that count for it once they are there, its own among them. */
  readonly files: readonly string[];
  /** Kinds of documents among which it looks for a partner. */
  readonly wanted: readonly DocumentKind[];
}

/** What a document depends on under its charter; without `read`, when it is none of ours and only its kind matters. */
export function dependenciesOf(
  uri: string,
  inForce: CharterInForce,
  folders: readonly string[],
  read: {
    readonly links: readonly ResolvedLink[];
    readonly wanted: readonly DocumentKind[];
    /** URIs of manifests. */
    readonly manifests: readonly string[];
  } = { links: [], wanted: [], manifests: [] },
): Dependencies {
  const ledger = ledgerUnder(inForce);
  const targets = read.links.flatMap(({ leadsTo }) => leadsTo ?? []);
  const beside = [...foreignFileNames].map((name) => childOf(folderOf(uri), name));
  return {
    uri,
    top: containingFolder(folders, uri),
    charter: inForce.file?.uri,
    files: [...targets, ...read.manifests, ...beside, ...(ledger === undefined ? [] : [ledger])],
    wanted: read.wanted,
  };
}

/** Whether changes of charters, and files and folders that came or went, touch what a document depends on. */
export function concerns(
  { uri, charter, files }: Dependencies,
  touched: { readonly charters: readonly string[]; readonly paths: readonly string[] },
): boolean {
  return (
    touched.charters.some((each) => each === charter || isNearer(each, charter, uri)) ||
    touched.paths.some((path) => files.some((file) => isWithin(path, file)))
  );
}

/** Whether a document looks for partners of a kind of which one came or went. */
export function concernsKinds(
  { top, wanted }: Dependencies,
  kinds: ReadonlyMap<string, ReadonlySet<DocumentKind>>,
): boolean {
  const changed = top === undefined ? undefined : kinds.get(top);
  return changed !== undefined && wanted.some((kind) => changed.has(kind));
}

/** Whether a charter would go before the one that governs a document. */
function isNearer(charter: string, inForce: string | undefined, uri: string): boolean {
  // A document that was never saved has no folder, and takes the charter of one that is open.
  if (uri.startsWith('untitled:')) return true;
  const folder = parentOf(charter);
  return isWithin(folder, uri) && (inForce === undefined || folder.length > parentOf(inForce).length);
}
