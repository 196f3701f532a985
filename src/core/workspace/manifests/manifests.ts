import { lazy } from '../../text/lazy.js';
import type { Charters } from '../charters.js';
import { isWithin } from '../index/fileChanges.js';
import type { FileSystem, WorkspaceFolders } from '../ports.js';
import { containingFolder, folderOf, parentOf, pathWithin, resolveLink, resolvePath } from '../uris.js';
import { External, noExternal, type ExternalPrd, type NamedManifest, type WhyNoManifest } from './external.js';
import { readManifest, type ManifestFault } from './readManifest.js';

/** Most manifests that are read for one charter. */
const mostManifests = 50;

/** What names manifests: a charter in force, or one that is being typed. */
export interface NamingCharter {
  readonly uri?: string;
  readonly manifests?: readonly string[];
}

interface ReadFile {
  readonly why: WhyNoManifest | undefined;
  readonly prds: readonly Omit<ExternalPrd, 'origin'>[];
  readonly fault: ManifestFault | undefined;
  readonly faults: number;
}

/**
 * Reads the manifests that charters name and keeps them until something happens to their files. They may lie outside the open
 * folders, as other repositories do; nothing else there is looked at, and no network is asked.
 */
export class Manifests {
  readonly #files: FileSystem;
  readonly #folders: WorkspaceFolders;
  readonly #charters: Charters;
  readonly #read = new Map<string, Promise<ReadFile>>();
  /** Whatever was asked for: what was forgotten may come back. */
  readonly #asked = new Set<string>();
  readonly #listeners = new Set<(uris: readonly string[]) => void>();
  /** By the charter's URI, for what it names. */
  readonly #known = new Map<string, { readonly named: string; readonly external: Promise<External> }>();

  constructor(files: FileSystem, folders: WorkspaceFolders, charters: Charters) {
    this.#files = files;
    this.#folders = folders;
    this.#charters = charters;
  }

  /** What the manifests of a charter tell. */
  async of({ uri, manifests = [] }: NamingCharter): Promise<External> {
    if (uri === undefined || manifests.length === 0) return noExternal;
    const named = JSON.stringify(manifests);
    const known = this.#known.get(uri);
    if (known?.named === named) return known.external;
    const external = this.#resolve(uri, manifests);
    this.#known.set(uri, { named, external });
    return external;
  }

  /** Calls `listener` with every file that is asked for whenever one more is; the function that comes back ends that. */
  onAsked(listener: (uris: readonly string[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** URIs of the files that were asked for, whether or not they are there. */
  uris(): readonly string[] {
    return [...this.#asked];
  }

  /** Call when files or folders came, went or changed; gives the manifests among them. */
  forget(uris: readonly string[]): readonly string[] {
    const gone = this.uris().filter((file) => uris.some((uri) => isWithin(uri, file)));
    for (const file of gone) this.#read.delete(file);
    if (gone.length > 0) this.#known.clear();
    return gone;
  }

  /** Call when a charter says something else: which PRDs are its own may have changed. */
  chartersChanged(): void {
    this.#known.clear();
  }

  /** Call when folders were opened or closed: what lay in one may lie beside them now, so that all is asked for anew. */
  forgetAll(): void {
    this.#read.clear();
    this.#asked.clear();
    this.#known.clear();
  }

  async #resolve(charter: string, manifests: readonly string[]): Promise<External> {
    const seen = new Set<string>();
    const found = manifests.map(async (named, index): Promise<NamedManifest> => {
      const none = { named, index, uri: undefined, prds: [], fault: undefined, faults: 0, own: 0 };
      if (index >= mostManifests) return { ...none, why: 'too-many' };
      const place = this.#placeOf(charter, named);
      if (place.why !== undefined) return { ...none, why: place.why };
      const { uri } = place;
      if (seen.has(uri)) return { ...none, uri, why: 'twice' };
      seen.add(uri);
      const read = await this.#file(uri);
      const prds: ExternalPrd[] = [];
      for (const prd of read.prds) if (!(await this.#isOwn(charter, prd.uri))) prds.push({ ...prd, origin: named });
      const own = read.prds.length - prds.length;
      // What a charter governs is read itself: what a file says of it may be old.
      const why = read.why ?? (own > 0 && prds.length === 0 ? 'own' : undefined);
      return { named, index, uri, why, prds, fault: read.fault, faults: read.faults, own };
    });
    return new External(await Promise.all(found));
  }

  #placeOf(
    charter: string,
    named: string,
  ): { readonly why: WhyNoManifest } | { readonly why?: undefined; readonly uri: string } {
    if (/^[a-z][a-z0-9+.-]+:/iu.test(named.trim())) return { why: 'address' };
    const uri = resolveLink(charter, named.trim(), containingFolder(this.#folders.all(), charter));
    if (uri === undefined) return { why: 'place' };
    return /\.json$/iu.test(uri) ? { uri } : { why: 'name' };
  }

  #file(uri: string): Promise<ReadFile> {
    let read = this.#read.get(uri);
    if (!read) this.#read.set(uri, (read = this.#load(uri)));
    if (!this.#asked.has(uri)) {
      this.#asked.add(uri);
      for (const listener of this.#listeners) listener(this.uris());
    }
    return read;
  }

  async #load(uri: string): Promise<ReadFile> {
    const none = { prds: [], fault: undefined, faults: 0 };
    const result = await this.#files.readNamed(uri);
    if (result.fault !== undefined) return { ...none, why: result.fault === 'outside' ? 'unreadable' : result.fault };
    const reading = readManifest(result.text);
    if (reading.fault !== undefined) return { ...none, why: reading.fault };
    const { manifest } = reading;
    const prds = manifest.prds.map(({ requirements, ...prd }) => ({
      ...prd,
      manifest: uri,
      uri: resolvePath(uri, prd.path, undefined),
      entries: lazy(() => new Map(requirements.map((each) => [each.id, each]))),
    }));
    return { why: undefined, prds, fault: manifest.fault, faults: manifest.faults };
  }

  /** Whether a PRD is one that the charter governs, in this repository. */
  async #isOwn(charter: string, prd: string | undefined): Promise<boolean> {
    if (prd === undefined || pathWithin(parentOf(charter), prd) === undefined) return false;
    // Asked by its folder: which charter governs does not hang on whether the file is there.
    const { file, unreadable } = await this.#charters.for(`${folderOf(prd)}/x`);
    return (file?.uri ?? unreadable?.uri) === charter;
  }
}
