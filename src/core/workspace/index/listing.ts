import { charterFileName, isCharterFile } from '../charters.js';
import { markdownEndings } from '../knownDocuments.js';
import { pathWithin } from '../uris.js';
import { isListed, type Entry } from './entries.js';
import { isIgnored } from './fileChanges.js';
import type { IndexState } from './indexState.js';

/** Knows which files there are: lists the workspace folders when somebody first asks, and takes in what came later. */
export class Listing {
  readonly #state: IndexState;
  #listed: Promise<void> | undefined;
  #isListed = false;

  constructor(state: IndexState) {
    this.#state = state;
  }

  /** Whether somebody asked; before that nothing need be followed. */
  get isAskedFor(): boolean {
    return this.#listed !== undefined;
  }

  /** Whether every file is known by now. */
  get isComplete(): boolean {
    return this.#isListed;
  }

  /** Resolves once the workspace folders are listed. */
  ready(): Promise<void> {
    return (this.#listed ??= this.#listAll().then((uris) => {
      this.take(uris);
      this.#isListed = true;
    }));
  }

  /** Markdown files and charters in a folder and below, by URI. */
  filesIn(folder: string): Promise<readonly string[]> {
    return this.#state.sources.ports.files.findFiles(folder, [...markdownEndings, charterFileName]);
  }

  /** Takes in files that are there; gives the charters among them. */
  take(uris: readonly string[]): readonly string[] {
    const { entries, gone } = this.#state;
    for (const uri of uris) {
      gone.delete(uri);
      const top = this.#state.topOf(uri);
      if (top === undefined) continue;
      if (!isCharterFile(uri)) {
        if (isListed(uri, markdownEndings)) this.add(uri, top);
      } else if (entries.addCharter(uri)) this.#state.shownChanged = true;
    }
    return uris.filter(isCharterFile);
  }

  /** The entry of a file; a new one is to be read, and counts as what its path says until then. */
  add(uri: string, top: string): Entry {
    const { entries, ungoverned } = this.#state;
    const known = entries.get(uri);
    if (known) return known;
    const entry = entries.add(uri, top);
    this.#state.toRead(entry);
    const { inForce } = entry.folder;
    if (inForce) this.#state.judge(entry);
    else ungoverned.add(entry.folder);
    this.#state.judgeAround(uri);
    return entry;
  }

  /** The entry of a file that is one of those listed, whether or not they are by now. */
  async find(uri: string): Promise<Entry | undefined> {
    const { entries, gone } = this.#state;
    const known = entries.get(uri);
    const top = this.#state.topOf(uri);
    if (known || top === undefined || gone.has(uri)) return known;
    const isOurs = isListed(uri, markdownEndings) && !isCharterFile(uri) && !isIgnored(pathWithin(top, uri) ?? '');
    // What links lead to need not be there. A document that comes and goes again each time somebody asks would have all those
    // read anew that look for one, and they ask again.
    if (!isOurs || (await this.#state.sources.ports.files.stat(uri)) !== 'file') return undefined;
    return gone.has(uri) ? undefined : this.add(uri, top);
  }

  /** Lists the workspace folders anew: what is no longer there goes, and the rest is to be read again. */
  async again(): Promise<void> {
    const { entries, ungoverned } = this.#state;
    for (const folder of entries.folders) ungoverned.add(folder);
    if (!this.isAskedFor) return;
    await this.ready();
    const found = new Set(await this.#listAll());
    const known = [...entries.folders].flatMap((folder) => [...folder.entries.keys()]);
    for (const uri of [...known, ...entries.charters]) if (!found.has(uri)) this.#state.drop(uri);
    for (const folder of entries.folders) for (const entry of folder.entries.values()) this.#state.changed(entry);
    this.take([...found]);
  }

  /** Forgets every file: the workspace folders are listed again when somebody asks. */
  forget(): void {
    const { entries, gone } = this.#state;
    for (const uri of [...[...entries.folders].map((folder) => folder.uri), ...entries.charters]) this.#state.drop(uri);
    gone.clear();
    this.#listed = undefined;
    this.#isListed = false;
  }

  async #listAll(): Promise<readonly string[]> {
    const found: string[] = [];
    for (const top of this.#state.sources.ports.folders.all()) {
      // One by one: a folder may have more files than a call takes arguments.
      for (const file of await this.filesIn(top)) found.push(file);
    }
    return found;
  }
}
