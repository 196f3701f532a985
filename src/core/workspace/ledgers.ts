import type { Recorded } from '../document/ledger/recorded.js';
import { readLedger, type LedgerEntry } from '../document/ledger/readLedger.js';
import type { CharterInForce } from './charters.js';
import type { FileSystem, ReadFault } from './ports.js';
import { childOf, nameOf, parentOf, pathWithin } from './uris.js';

/** The hidden folder of a ledger, and its name there. */
export const ledgerFolderName = '.tandem';
export const ledgerFileName = 'ledger';

/** Whether a file is a ledger, by its name alone. */
export function isLedgerFile(uri: string): boolean {
  return nameOf(uri) === ledgerFileName && nameOf(parentOf(uri)) === ledgerFolderName;
}

/** URI of the ledger beside a charter or, without one, at the top of the workspace folder; `undefined` where none is open. */
export function ledgerUnder({ folder }: Pick<CharterInForce, 'folder'>): string | undefined {
  return folder === undefined ? undefined : childOf(folder, `${ledgerFolderName}/${ledgerFileName}`);
}

/** URI of the folder from which the paths of a ledger count. */
export function rootOfLedger(ledger: string): string {
  return parentOf(parentOf(ledger));
}

/** A ledger as it stands at a moment. */
export type LedgerState =
  { readonly text: string; readonly fault?: undefined } | { readonly text?: undefined; readonly fault: ReadFault };

interface Known {
  /** Whether there is a file, be it one that cannot be read. */
  readonly isThere: boolean;
  readonly byPath: ReadonlyMap<string, Recorded>;
}

const noEntries: readonly LedgerEntry[] = [];

const nothing: Known = { isThere: false, byPath: new Map() };

/**
 * Keeps what the ledgers of the open folders say. The entries of one document are the same list until they change, so that whoever
 * made something of them can tell.
 */
export class Ledgers {
  readonly #files: FileSystem;
  readonly #known = new Map<string, Promise<Known>>();

  constructor(files: FileSystem) {
    this.#files = files;
  }

  /** What the ledger under a charter has of a document; `undefined` where there is no place for a ledger. */
  async of(inForce: Pick<CharterInForce, 'folder'>, uri: string): Promise<Recorded | undefined> {
    const ledger = ledgerUnder(inForce);
    const path = ledger === undefined ? undefined : pathWithin(rootOfLedger(ledger), uri);
    if (ledger === undefined || path === undefined) return undefined;
    return (await this.#read(ledger)).byPath.get(path) ?? { ledger, path, entries: noEntries };
  }

  /** Whether a ledger is there, be it one that cannot be read. */
  async isThere(ledger: string): Promise<boolean> {
    return (await this.#read(ledger)).isThere;
  }

  /** A ledger as it stands at this moment, for whoever changes it. */
  async now(ledger: string): Promise<LedgerState> {
    const read = await this.#files.readText(ledger);
    return read.fault === undefined ? { text: read.text } : { fault: read.fault };
  }

  /** URIs of the ledgers that somebody asked for, whether or not they are there. */
  uris(): readonly string[] {
    return [...this.#known.keys()];
  }

  /**
   * Reads a ledger that may be another by now.
   *
   * @returns URIs of the documents of which it says something else than before
   */
  async again(ledger: string): Promise<readonly string[]> {
    const known = this.#known.get(ledger);
    if (!known) return [];
    const before = await known;
    const now = this.#load(ledger, before);
    this.#known.set(ledger, now);
    const { byPath } = await now;
    const paths = new Set([...before.byPath.keys(), ...byPath.keys()]);
    return [...paths]
      .filter((path) => before.byPath.get(path) !== byPath.get(path))
      .map((path) => childOf(rootOfLedger(ledger), path));
  }

  /** Call when workspace folders were opened or closed. */
  forgetAll(): void {
    this.#known.clear();
  }

  #read(ledger: string): Promise<Known> {
    let known = this.#known.get(ledger);
    if (!known) this.#known.set(ledger, (known = this.#load(ledger, nothing)));
    return known;
  }

  async #load(ledger: string, before: Known): Promise<Known> {
    const { text, fault } = await this.now(ledger);
    if (text === undefined) return { ...nothing, isThere: fault !== 'missing' };
    const lines = new Map<string, LedgerEntry[]>();
    for (const entry of readLedger(text).entries) {
      const own = lines.get(entry.path);
      if (own) own.push(entry);
      else lines.set(entry.path, [entry]);
    }
    const byPath = new Map<string, Recorded>();
    for (const [path, entries] of lines) {
      const known = before.byPath.get(path);
      const isSame = known !== undefined && JSON.stringify(known.entries) === JSON.stringify(entries);
      byPath.set(path, isSame ? known : { ledger, path, entries });
    }
    return { isThere: true, byPath };
  }
}
