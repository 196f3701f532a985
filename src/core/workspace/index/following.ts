import { isCharterFile } from '../charters.js';
import { foreignFileNames } from '../foreignFiles.js';
import { markdownEndings } from '../knownDocuments.js';
import { nameOf, parentOf, pathWithin } from '../uris.js';
import { isListed } from './entries.js';
import { changedPaths, isIgnored, isWithin, type FileChange } from './fileChanges.js';
import { ungovern } from './governing.js';
import type { IndexState } from './indexState.js';
import type { Listing } from './listing.js';
import { atOnce } from './readEntries.js';

/** With more new paths in one batch than these, another branch perhaps, the folders are listed again. */
const maxLookedAt = 200;

/** What a batch of file events touches beside the index. */
export interface TouchedPaths {
  /** Charters that came, went or may say something else. */
  readonly charters: readonly string[];
  /** Files and folders, with all below them, that came or went; and other tools' files, manifests and ledgers that changed. */
  readonly paths: readonly string[];
  /** So much came at once that anything may be touched. */
  readonly everything: boolean;
}

/** Takes what happened to files and folders into the index. */
export class Following {
  readonly #state: IndexState;
  readonly #listing: Listing;

  constructor(state: IndexState, listing: Listing) {
    this.#state = state;
    this.#listing = listing;
  }

  /** Follows one batch. The next may only be followed once this one is. */
  async follow(changes: readonly FileChange[]): Promise<TouchedPaths> {
    const { charters, foreignFiles, ledgers, manifests } = this.#state.sources;
    const named = manifests.uris();
    const ours = changes.filter(({ uri }) => this.#isOurs(uri) || named.some((file) => isWithin(uri, file)));
    const { created, changed, deleted } = changedPaths(ours);
    const touchedManifests = manifests.forget([...created, ...changed, ...deleted]);
    if (touchedManifests.length > 0) this.#state.shownChanged = true;
    const touched = new Set([...deleted.flatMap((uri) => this.#removed(uri)), ...changed.filter(isCharterFile)]);
    for (const uri of changed) {
      const entry = this.#state.entries.get(uri);
      if (entry) this.#state.changed(entry);
    }
    const everything = created.length > maxLookedAt;
    if (everything) {
      charters.forgetAll();
      manifests.forgetAll();
      await this.#listing.again();
      this.#state.shownChanged = true;
    } else for (const uri of await this.#created(created)) touched.add(uri);
    for (const uri of touched) this.charterChanged(uri);
    for (const uri of [...created, ...deleted]) foreignFiles.forgetUnder(uri);
    const foreign = [...created, ...deleted, ...changed].filter((uri) => foreignFileNames.has(nameOf(uri)));
    for (const uri of foreign) this.#foreignChanged(uri);
    const touchedLedgers = ledgers
      .uris()
      .filter((ledger) => everything || [...created, ...changed, ...deleted].some((uri) => isWithin(uri, ledger)));
    for (const ledger of touchedLedgers) await this.#ledgerChanged(ledger);
    const paths = [...new Set([...created, ...deleted, ...foreign, ...touchedManifests, ...touchedLedgers])];
    return { charters: [...touched], paths, everything };
  }

  /** Takes in that a charter says something else, on the disk or in an editor. */
  charterChanged(uri: string): void {
    const { sources, gone, entries } = this.#state;
    sources.charters.forget(uri);
    sources.manifests.chartersChanged();
    if (this.#listing.isAskedFor && this.#state.topOf(uri) !== undefined && !gone.has(uri)) entries.addCharter(uri);
    ungovern(this.#state, parentOf(uri));
    this.#state.shownChanged = true;
  }

  #isOurs(uri: string): boolean {
    const top = this.#state.topOf(uri);
    return top !== undefined && !isIgnored(pathWithin(top, uri) ?? '');
  }

  /** Looks at what came; gives the charters that came with it. */
  async #created(uris: readonly string[]): Promise<readonly string[]> {
    const { files } = this.#state.sources.ports;
    const charters: string[] = [];
    for (let from = 0; from < uris.length; from += atOnce) {
      const batch = uris.slice(from, from + atOnce);
      const kinds = await Promise.all(batch.map((uri) => files.stat(uri)));
      for (const [index, uri] of batch.entries()) {
        const kind = kinds[index];
        const found =
          kind === undefined
            ? this.#removed(uri)
            : kind === 'folder'
              ? await this.#createdFolder(uri)
              : this.#createdFile(uri);
        // One by one: a folder may hold more charters than a call takes arguments.
        for (const charter of found) charters.push(charter);
      }
    }
    return charters;
  }

  async #createdFolder(uri: string): Promise<readonly string[]> {
    const { entries, gone, sources } = this.#state;
    // Before it was there somebody may have asked for its charter, and was told that there is none.
    const before = sources.charters.forgetUnder(uri);
    ungovern(this.#state, uri);
    const inside = await this.#listing.filesIn(uri);
    if (!this.#listing.isAskedFor) {
      for (const file of inside) gone.delete(file);
      return [...new Set([...before, ...inside.filter(isCharterFile)])];
    }
    await this.#listing.ready();
    for (const file of inside) {
      const entry = entries.get(file);
      if (entry) this.#state.changed(entry);
    }
    return [...new Set([...before, ...this.#listing.take(inside)])];
  }

  #createdFile(uri: string): readonly string[] {
    this.#state.gone.delete(uri);
    if (isCharterFile(uri)) return [uri];
    const top = this.#state.topOf(uri);
    if (!this.#listing.isAskedFor || top === undefined || !isListed(uri, markdownEndings)) return [];
    this.#state.changed(this.#listing.add(uri, top));
    return [];
  }

  /** Gives the charters that went. */
  #removed(uri: string): readonly string[] {
    const { entries, gone, open, sources } = this.#state;
    const inside = new Set([
      ...(isCharterFile(uri) ? [uri] : []),
      ...entries.charters.filter((charter) => isWithin(uri, charter)),
      ...sources.charters.forgetUnder(uri),
    ]);
    for (const each of [uri, ...inside, ...[...open].filter((file) => isWithin(uri, file))]) gone.add(each);
    ungovern(this.#state, uri);
    this.#state.drop(uri);
    return [...inside];
  }

  async #ledgerChanged(uri: string): Promise<void> {
    for (const each of await this.#state.sources.ledgers.again(uri)) {
      this.#state.partnerChanges.add(each);
      this.#state.concernPartners(each);
      this.#state.shownChanged = true;
    }
  }

  #foreignChanged(uri: string): void {
    this.#state.sources.foreignFiles.forget(uri);
    for (const folder of this.#state.entries.folders) {
      if (folder.uri === parentOf(uri)) for (const entry of folder.entries.values()) this.#state.changed(entry);
    }
  }
}
