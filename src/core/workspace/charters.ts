import type { Charter } from '../charter/charter.js';
import { defaultCharter, readCharter, type CharterReading } from '../charter/readCharter.js';
import type { FileSystem, WorkspaceFolders } from './ports.js';
import { childOf, containingFolder, folderOf, nameOf, parentOf, pathWithin } from './uris.js';

/** The name under which a charter is found. */
export const charterFileName = 'ownership.yaml';

/** The charter in force for a document. */
export interface CharterInForce {
  readonly charter: Charter;
  /** Folder that the charter's globs count from: its own, or the document's workspace folder for the default charter. */
  readonly folder: string | undefined;
  /** The document's workspace folder. */
  readonly top: string | undefined;
  /** Its file as it is now, which may say less than the last good state that governs; `undefined` without a file. */
  readonly file: { readonly uri: string; readonly reading: CharterReading } | undefined;
}

/** Whether a file is a charter, by its name alone. */
export function isCharterFile(uri: string): boolean {
  return nameOf(uri) === charterFileName;
}

/**
 * Finds and keeps the charters of the open folders. The nearest `ownership.yaml` at or above a document, inside its
 * workspace folder, governs it.
 */
export class Charters {
  readonly #files: FileSystem;
  readonly #folders: WorkspaceFolders;
  readonly #readings = new Map<string, Promise<CharterReading | undefined>>();
  /** The last reading that had something to say, for while its file is broken. */
  readonly #lastGood = new Map<string, Charter>();
  readonly #default = defaultCharter();
  /** What governs a folder, by the folder's URI; a charter's event takes away what lies at or below it. */
  readonly #inForce = new Map<string, Promise<CharterInForce>>();

  constructor(files: FileSystem, folders: WorkspaceFolders) {
    this.#files = files;
    this.#folders = folders;
  }

  /** The charter that governs the document `uri`; the built-in default when there is none. */
  for(uri: string): Promise<CharterInForce> {
    // Nothing of a file but its folder tells which charter governs it.
    const folder = parentOf(uri);
    const known = this.#inForce.get(folder);
    if (known) return known;
    const inForce = this.#find(uri);
    this.#inForce.set(folder, inForce);
    return inForce;
  }

  async #find(uri: string): Promise<CharterInForce> {
    const top = containingFolder(this.#folders.all(), uri) ?? this.#topOfUntitled(uri);
    if (top === undefined) return { charter: this.#default, folder: undefined, top, file: undefined };
    for (const folder of foldersUpTo(top, uri)) {
      const file = childOf(folder, charterFileName);
      const reading = await this.read(file);
      if (reading) return { charter: reading.charter, folder, top, file: { uri: file, reading } };
    }
    return { charter: this.#default, folder: top, top, file: undefined };
  }

  /** Reads the charter file `uri`; `undefined` when there is no such file. Kept until {@link forget}. */
  read(uri: string): Promise<CharterReading | undefined> {
    const known = this.#readings.get(uri);
    if (known) return known;
    const reading = this.#load(uri);
    this.#readings.set(uri, reading);
    return reading;
  }

  /** Call when a charter file was changed, created or deleted: it is read anew when next asked for. */
  forget(uri: string): void {
    this.#readings.delete(uri);
    this.#forgetGoverned(parentOf(uri));
  }

  /**
   * Call when a folder came, went or was replaced with all that it holds.
   *
   * @returns URIs of the charters that were known in it
   */
  forgetUnder(folder: string): readonly string[] {
    const inside = [...this.#readings.keys(), ...this.#lastGood.keys()].filter((uri) => uri.startsWith(`${folder}/`));
    for (const uri of inside) this.#readings.delete(uri);
    this.#forgetGoverned(folder);
    return [...new Set(inside)];
  }

  /** Call when folders were opened or closed. */
  forgetAll(): void {
    this.#readings.clear();
    this.#inForce.clear();
  }

  #forgetGoverned(folder: string): void {
    for (const each of this.#inForce.keys()) {
      if (each === folder || each.startsWith(`${folder}/`)) this.#inForce.delete(each);
    }
  }

  async #load(uri: string): Promise<CharterReading | undefined> {
    const result = await this.#files.readText(uri);
    if (result.fault !== undefined) {
      if (result.fault === 'missing') this.#lastGood.delete(uri);
      return undefined;
    }
    const reading = readCharter(uri, result.text);
    // Half-typed YAML that says nothing of anybody must not wipe the owners off every lens.
    const saysNothing = reading.charter.teams.size === 0 && reading.charter.people.size === 0;
    const before = this.#lastGood.get(uri);
    if (before && saysNothing && reading.problems.length > 0) return { ...reading, charter: before };
    this.#lastGood.set(uri, reading.charter);
    return reading;
  }

  /** A document that was never saved has no folder; the first open one is where it will most likely go. */
  #topOfUntitled(uri: string): string | undefined {
    return uri.startsWith('untitled:') ? this.#folders.all()[0] : undefined;
  }
}

function foldersUpTo(top: string, uri: string): readonly string[] {
  if (pathWithin(top, uri) === undefined) return [top];
  const folders: string[] = [];
  for (let folder = folderOf(uri); pathWithin(top, folder) !== undefined; folder = folderOf(folder)) {
    folders.push(folder);
    if (folder === top || folder === folderOf(folder)) break;
  }
  return folders;
}
