import type { DocumentKind } from '../charter/charter.js';
import { kindOf } from '../document/detectKind.js';
import type { CharterInForce, Charters } from './charters.js';
import type { FileSystem, WorkspaceFolders } from './ports.js';
import { containingFolder, pathWithin } from './uris.js';

/** Name endings of Markdown files. */
export const markdownEndings = ['.md', '.markdown'] as const;

/**
 * The PRDs and SDDs of the open folders. Files are told by their paths; those that only their front matter makes a
 * document are known once they were opened. Folders are listed when first asked for, not before.
 */
export class KnownDocuments {
  readonly #files: FileSystem;
  readonly #folders: WorkspaceFolders;
  readonly #charters: Charters;
  readonly #opened = new Map<string, DocumentKind | undefined>();
  readonly #listings = new Map<string, Promise<readonly string[]>>();

  constructor(files: FileSystem, folders: WorkspaceFolders, charters: Charters) {
    this.#files = files;
    this.#folders = folders;
    this.#charters = charters;
  }

  /** Call whenever a file's kind was read from its text. */
  note(uri: string, kind: DocumentKind | undefined): void {
    this.#opened.set(uri, kind);
  }

  /** Call when files came or went. */
  forgetListings(): void {
    this.#listings.clear();
    this.#opened.clear();
  }

  /** URIs of one kind in the workspace folder that holds `uri`. */
  async inFolderOf(uri: string, kind: DocumentKind): Promise<readonly string[]> {
    const folder = containingFolder(this.#folders.all(), uri);
    if (folder === undefined) return [];
    const files = new Set([...(await this.#list(folder)), ...this.#openedIn(folder)]);
    const kinds = await Promise.all([...files].map(async (file) => ({ file, kind: await this.#kindOf(file) })));
    return kinds.filter((entry) => entry.kind === kind).map((entry) => entry.file);
  }

  #list(folder: string): Promise<readonly string[]> {
    const known = this.#listings.get(folder);
    if (known) return known;
    const listing = this.#files.findFiles(folder, markdownEndings);
    this.#listings.set(folder, listing);
    return listing;
  }

  #openedIn(folder: string): readonly string[] {
    return [...this.#opened.keys()].filter((uri) => pathWithin(folder, uri) !== undefined);
  }

  async #kindOf(uri: string): Promise<DocumentKind | undefined> {
    if (this.#opened.has(uri)) return this.#opened.get(uri);
    return kindUnder(await this.#charters.for(uri), uri, undefined);
  }
}

/** What a file is under the charter that governs it, by what it declares and by its path. */
export function kindUnder(
  { charter, folder, top }: CharterInForce,
  uri: string,
  declared: DocumentKind | undefined,
): DocumentKind | undefined {
  const pathFrom = (start: string | undefined) => (start === undefined ? undefined : pathWithin(start, uri)) ?? uri;
  return kindOf({ path: pathFrom(folder), pathFromTop: pathFrom(top), declared, charter });
}
