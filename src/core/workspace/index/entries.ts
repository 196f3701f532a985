import type { Charter, DocumentKind } from '../../charter/model/charter.js';
import { isCharterFile, type CharterInForce } from '../charters.js';
import type { DocumentPlace } from '../../document/documentPlace.js';
import type { Recorded } from '../../document/ledger/recorded.js';
import type { DeclaredKind } from '../knownDocuments.js';
import { nameOf, parentOf } from '../uris.js';
import type { DissentFact, DocumentFacts, FullFacts, NoteFact } from './facts.js';
import { isWithin } from './fileChanges.js';

/** What is known of one Markdown file. */
export interface Entry {
  readonly uri: string;
  readonly folder: Folder;
  /** As what it counts: by its text where that was read, else by its path; `undefined` when it is none of ours. */
  kind: DocumentKind | undefined;
  /** Where it stands in the layout of another tool. */
  place?: DocumentPlace | undefined;
  /** What its front matter declares, as far as it was read. */
  declared: DeclaredKind | undefined;
  /** `undefined` until somebody looked; nobody looks in files that are none of ours. */
  notes: readonly NoteFact[] | undefined;
  /** The same of its open dissents. */
  dissents: readonly DissentFact[];
  /** Counts the changes of the text, to know what was read before the last of them. */
  version: number;
  facts?:
    | {
        readonly facts: DocumentFacts;
        /** The full ones, where somebody asked for them. */
        readonly full?: FullFacts | undefined;
        readonly charter: Charter;
        /** What the ledger had of it. */
        readonly recorded: Recorded['entries'] | undefined;
        readonly teamFrom?: Source;
      }
    | undefined;
  /** Makes the facts of a document that is open, from what was just read of it. */
  open?:
    | {
        readonly read: () => DocumentFacts;
        readonly readFull: () => FullFacts;
        readonly charter: Charter;
        readonly recorded: Recorded['entries'] | undefined;
        /** What was read is the file's own text. */
        readonly isOnDisk: boolean;
      }
    | undefined;
}

/** Another document that a fact is taken from, and its version then; `undefined` for one that is not listed. */
interface Source {
  readonly uri: string;
  readonly version: number | undefined;
}

/** A folder that holds files of ours. */
export interface Folder {
  readonly uri: string;
  /** The workspace folder that it lies in. */
  readonly top: string;
  readonly entries: Map<string, Entry>;
  /** The same by their names in lower case. */
  readonly names: Map<string, string>;
  /** What governs its files; `undefined` until it was asked for. */
  inForce: CharterInForce | undefined;
}

/** The files of the workspace, by folder and by kind. Only keeps what it is told. */
export class Entries {
  readonly #folders = new Map<string, Folder>();
  readonly #byKind = new Map<string, Record<DocumentKind, Set<string>>>();
  readonly #listed = new Map<string, readonly string[]>();
  readonly #charters = new Set<string>();
  /** Kinds of which a document came or went, by workspace folder, since they were last taken. */
  #kindChanges = new Map<string, Set<DocumentKind>>();

  get folders(): Iterable<Folder> {
    return this.#folders.values();
  }

  /** URIs of the charters, in the order of their paths. */
  get charters(): readonly string[] {
    return [...this.#charters].sort();
  }

  get(uri: string): Entry | undefined {
    return this.#folders.get(parentOf(uri))?.entries.get(uri);
  }

  /** The entry of a file; a new one, of no kind yet, when it was not known. */
  add(uri: string, top: string): Entry {
    const folder = this.#folderOf(uri, top);
    let entry = folder.entries.get(uri);
    if (!entry) {
      entry = { uri, folder, kind: undefined, declared: undefined, notes: undefined, dissents: [], version: 0 };
      folder.entries.set(uri, entry);
      folder.names.set(nameOf(uri).toLowerCase(), uri);
    }
    return entry;
  }

  /** URI of the file in a folder that has a name, given in lower case, in any case. */
  named(folder: string, name: string): string | undefined {
    return this.#folders.get(folder)?.names.get(name);
  }

  /** Takes a charter in; `false` when it was known. */
  addCharter(uri: string): boolean {
    if (this.#charters.has(uri)) return false;
    this.#charters.add(uri);
    return true;
  }

  /** Says as what a file counts from now on. */
  setKind(entry: Entry, kind: DocumentKind | undefined): void {
    if (entry.kind === kind) return;
    this.#listed.clear();
    const sets = this.#kindsOf(entry.folder.top);
    for (const each of [entry.kind, kind]) if (each) this.#changedKind(entry.folder.top, each);
    if (entry.kind) sets[entry.kind].delete(entry.uri);
    if (kind) sets[kind].add(entry.uri);
    entry.kind = kind;
  }

  /** URIs of one kind in a workspace folder: the same list again until one comes or goes. */
  ofKind(top: string, kind: DocumentKind): readonly string[] {
    const key = `${kind} ${top}`;
    let listed = this.#listed.get(key);
    if (!listed) this.#listed.set(key, (listed = [...(this.#byKind.get(top)?.[kind] ?? [])]));
    return listed;
  }

  /** URIs of the documents that a charter governs, as far as that was asked for. */
  under(charter: string | undefined): readonly string[] {
    return [...this.#folders.values()]
      .filter(({ inForce }) => inForce?.charter.uri === charter)
      .flatMap(({ entries }) => [...entries.values()].flatMap(({ uri, kind }) => (kind ? uri : [])));
  }

  /** Removes a file, or a folder with all below it; gives what was removed. */
  remove(uri: string): readonly Entry[] {
    const removed: Entry[] = [];
    const own = this.get(uri);
    if (own) removed.push(own);
    for (const folder of this.#folders.values()) {
      // One by one: a folder may have more files than a call takes arguments.
      if (isWithin(uri, folder.uri)) for (const entry of folder.entries.values()) removed.push(entry);
    }
    for (const entry of removed) {
      this.setKind(entry, undefined);
      entry.folder.entries.delete(entry.uri);
      entry.folder.names.delete(nameOf(entry.uri).toLowerCase());
      if (entry.folder.entries.size === 0) this.#folders.delete(entry.folder.uri);
    }
    for (const charter of this.#charters) if (isWithin(uri, charter)) this.#charters.delete(charter);
    return removed;
  }

  /** Kinds of which a document came or went since this was last asked, by workspace folder. */
  takeKindChanges(): ReadonlyMap<string, ReadonlySet<DocumentKind>> {
    const changes = this.#kindChanges;
    this.#kindChanges = new Map();
    return changes;
  }

  #changedKind(top: string, kind: DocumentKind): void {
    const kinds = this.#kindChanges.get(top) ?? new Set();
    this.#kindChanges.set(top, kinds.add(kind));
  }

  #folderOf(uri: string, top: string): Folder {
    const folder = parentOf(uri);
    let known = this.#folders.get(folder);
    if (!known)
      this.#folders.set(
        folder,
        (known = { uri: folder, top, entries: new Map(), names: new Map(), inForce: undefined }),
      );
    return known;
  }

  #kindsOf(top: string): Record<DocumentKind, Set<string>> {
    let known = this.#byKind.get(top);
    if (!known) this.#byKind.set(top, (known = { prd: new Set(), sdd: new Set() }));
    return known;
  }
}

/** Whether a file is one that the index keeps: Markdown, or a charter. */
export function isListed(uri: string, endings: readonly string[]): boolean {
  const lower = uri.toLowerCase();
  return endings.some((ending) => lower.endsWith(ending)) || isCharterFile(uri);
}
