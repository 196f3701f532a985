import type { DocumentKind } from '../../charter/model/charter.js';
import type { TandemDocument } from '../../document/document.js';
import type { MarkdownTree } from '../../parse/markdown/markdownTree.js';
import { besideByLayout, type ResolvedLink } from '../links.js';
import type { OpenDissentFact, OpenNote } from '../openNotes.js';
import type { DocumentFacts, FullFacts } from './facts.js';
import type { FileChange } from './fileChanges.js';
import { ahead } from './ahead.js';
import { Following, type TouchedPaths } from './following.js';
import { govern, governAll } from './governing.js';
import { IndexState, type IndexSources } from './indexState.js';
import { Listing } from './listing.js';
import { nearestFirst } from './nearestFirst.js';
import { markdownEndings } from '../knownDocuments.js';
import type { RecentDocument } from '../recentDocuments.js';
import { isListed, type Entry } from './entries.js';
import { dissentsByCharter, notesByCharter } from './notesByCharter.js';
import { readDissents, readFullFacts, readNotes } from './readFacts.js';
import { togetherRead } from './togetherRead.js';
import { atOnce, factsOf, fullFactsOf, readEntry, readStale, type Cancellation } from './readEntries.js';

/** What changed in the index. */
export interface IndexChange {
  /** Whether notes or charters came, went or changed. */
  readonly shown: boolean;
  /** Whether more files than before wait for {@link WorkspaceIndex.update} to read them. */
  readonly unread: boolean;
  /** Kinds of which a document came or went, by workspace folder. */
  readonly kinds: ReadonlyMap<string, ReadonlySet<DocumentKind>>;
  /** URIs of documents whose partners, or the partners of these, may say something else. */
  readonly partners: ReadonlySet<string>;
}

/** The facts of documents, and the URIs of those that nothing can be said of: too heavy, or not to be read. */
export interface AllFacts {
  readonly facts: readonly FullFacts[];
  readonly unread: readonly string[];
}

/** Takes in all that is known of some documents, of which nobody else among the documents says anything. */
export type OnRead = (some: AllFacts) => Promise<void>;

/** What was read of a document, for its facts. */
export interface ReadDocument {
  readonly document: TandemDocument;
  readonly links: readonly ResolvedLink[];
  /** Makes those that partners ask, once for whoever asks. */
  readonly facts: () => DocumentFacts;
}

/**
 * What is known of the documents of the open folders. Folders are listed when somebody first asks, and files are read when
 * {@link update} is called: of one that is none of ours the front matter, of ours the notes too. All further facts are
 * made for whoever asks for them. What events do not name is never read again.
 */
export class WorkspaceIndex {
  readonly #state: IndexState;
  readonly #listing: Listing;
  readonly #following: Following;
  readonly #listeners = new Set<(change: IndexChange) => void>();
  #updating: Promise<unknown> = Promise.resolve();
  #applying: Promise<unknown> = Promise.resolve();
  #notes: ReadonlyMap<string | undefined, readonly OpenNote[]> | undefined;
  #dissents: ReadonlyMap<string | undefined, readonly OpenDissentFact[]> | undefined;

  constructor(sources: IndexSources) {
    this.#state = new IndexState(sources);
    this.#listing = new Listing(this.#state);
    this.#following = new Following(this.#state, this.#listing);
  }

  /** Calls `listener` whenever something changed; the function that comes back ends that. */
  onChange(listener: (change: IndexChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** URIs of the charters of the open folders, in the order of their paths. */
  async charterUris(): Promise<readonly string[]> {
    await this.#listing.ready();
    return this.#state.entries.charters;
  }

  /** URIs of one kind in the workspace folder that holds `uri`, as far as paths tell and texts were read. */
  async inFolderOf(uri: string, kind: DocumentKind): Promise<readonly string[]> {
    const top = this.#state.topOf(uri);
    if (top === undefined) return [];
    await this.#listing.ready();
    await governAll(this.#state);
    this.#tell();
    return this.#state.entries.ofKind(top, kind);
  }

  /**
   * Reads what was not read since it changed, the files nearest to open documents first. What has become of a file is
   * asked when it is its turn; a call that is no longer wanted leaves the rest to the next.
   */
  update(cancellation?: Cancellation): Promise<void> {
    const updated = this.#updating.then(async () => {
      try {
        await this.#listing.ready();
        do {
          await governAll(this.#state);
          await readStale(this.#state, cancellation);
          // As what a file counts that came meanwhile, its charter must first say.
        } while (this.#state.ungoverned.size > 0 && !cancellation?.isCancellationRequested);
      } catch (error) {
        const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
        this.#state.sources.ports.logger.error(said);
      }
      this.#tell();
    });
    this.#updating = updated;
    return updated;
  }

  /**
   * The notes in the documents that a charter governs, or none for `undefined`, by file and place, as far as they were
   * read.
   */
  notesUnder(charter: string | undefined): readonly OpenNote[] {
    return (this.#notes ??= notesByCharter(this.#state.entries.folders)).get(charter) ?? [];
  }

  /** The open dissents there, in the same way. */
  dissentsUnder(charter: string | undefined): readonly OpenDissentFact[] {
    return (this.#dissents ??= dissentsByCharter(this.#state.entries.folders)).get(charter) ?? [];
  }

  /** The facts of one document; `undefined` when it is none of ours or too heavy to read. */
  async facts(uri: string): Promise<FullFacts | undefined> {
    const entry = await this.#entryOf(uri);
    return entry && fullFactsOf(this.#state, entry);
  }

  async #entryOf(uri: string): Promise<Entry | undefined> {
    const entry = await this.#listing.find(uri);
    if (!entry) return undefined;
    await govern(this.#state, entry.folder);
    if (this.#state.stale.has(entry)) await readEntry(this.#state, entry);
    this.#tell();
    return entry;
  }

  /** URI of the file in a folder that has a name, given in lower case, in any case; `undefined` until all is listed. */
  get named(): ((folder: string, name: string) => string | undefined) | undefined {
    return this.#listing.isComplete ? (folder, name) => this.#state.entries.named(folder, name) : undefined;
  }

  /** Whether a file is there; of what is not listed, or not yet, nobody can tell, and it is taken to be there. */
  isThere(uri: string): boolean {
    const isKept = this.#listing.isComplete && isListed(uri, markdownEndings) && this.#state.topOf(uri) !== undefined;
    return !isKept || this.#state.entries.get(uri) !== undefined;
  }

  /**
   * The facts of all documents, nearest first, and made in that order as far as they do not belong together.
   *
   * @param onRead told of them as they come, and waited for
   */
  async all(onRead?: OnRead): Promise<AllFacts> {
    await this.update();
    const folders = [...this.#state.entries.folders];
    const ours = folders.flatMap(({ entries }) => [...entries.values()].filter(({ kind }) => kind));
    const sorted = nearestFirst(ours, ({ folder }) => folder.uri, this.#state.near());
    const made = new Map<Entry, FullFacts | undefined>();
    const known = (entries: readonly Entry[]): AllFacts => ({
      facts: entries.flatMap((entry) => made.get(entry) ?? []),
      unread: entries.flatMap((entry) => (made.get(entry) ? [] : entry.uri)),
    });
    const make = async (step: Step) => ({ ...step, found: await fullFactsOf(this.#state, step.entry) });
    for await (const { entry, lot, found } of ahead(stepsOf(togetherRead(this.#state, sorted)), make, atOnce)) {
      await this.#state.slices.breathe();
      made.set(entry, found);
      if (lot) await onRead?.(known(lot));
    }
    return known(sorted);
  }

  /**
   * The facts of the documents that one is read together with: its partners, linked in either direction as far as that was
   * read, and the partners of these. The document itself is not among them.
   *
   * @param links URIs that it links to
   */
  async around(uri: string, links: readonly string[]): Promise<readonly DocumentFacts[]> {
    const { graph } = this.#state;
    const partners = new Set([...links, ...graph.sourcesOf(uri)]);
    const near = new Set([...partners].flatMap((partner) => [partner, ...graph.partnersOf(partner)]));
    near.delete(uri);
    const found: DocumentFacts[] = [];
    for (const each of near) {
      const entry = await this.#entryOf(each);
      const facts = entry && (await factsOf(this.#state, entry));
      if (facts) found.push(facts);
    }
    return found;
  }

  /** The facts of all documents but one that a charter governs. */
  async under(charter: string | undefined, except: string): Promise<readonly DocumentFacts[]> {
    await this.update();
    const found: DocumentFacts[] = [];
    for (const uri of this.#state.entries.under(charter)) {
      const entry = uri === except ? undefined : await this.#entryOf(uri);
      const facts = entry && (await factsOf(this.#state, entry));
      if (facts) found.push(facts);
    }
    return found;
  }

  /**
   * URIs of what some documents are linked with in either direction, and of what that is linked with in turn, whether or not
   * anything is there; every file was looked at for it.
   */
  async linkedWith(uris: readonly string[]): Promise<ReadonlySet<string>> {
    await this.update();
    return new Set(uris.flatMap((uri) => [...this.#state.graph.around(uri)]));
  }

  /** A document as it was read for its facts a moment ago, whatever became of the file since; it is handed on only once. */
  takeRecent(uri: string): RecentDocument | undefined {
    return this.#state.recent.take(uri);
  }

  /** The tree of a text that was parsed for its notes a moment ago, as long as it is still there. */
  parsed(text: string): MarkdownTree | undefined {
    return this.#state.parsed(text);
  }

  /**
   * Takes in what was just read of a file that is open, or as if it were: unsaved changes go before the disk.
   *
   * @param isOnDisk the text is the file's own, so that it still counts once the file is closed
   */
  seen(uri: string, kind: DocumentKind | undefined, read: ReadDocument | undefined, isOnDisk = false): void {
    const { entries, gone, open, stale } = this.#state;
    const top = this.#state.topOf(uri);
    if (top === undefined || gone.has(uri)) return;
    open.add(uri);
    const entry = this.#listing.add(uri, top);
    const before = entry.facts?.facts;
    this.#state.forget(entry);
    stale.delete(entry);
    entry.declared = read?.document.fields.document;
    entry.place = read?.document.place;
    entries.setKind(entry, kind);
    entry.open = read && {
      read: read.facts,
      readFull: () => readFullFacts(read.document, read.facts()),
      charter: read.document.charter,
      recorded: read.document.recorded?.entries,
      isOnDisk,
    };
    this.#state.setLinks(uri, read ? placesLinked(read) : []);
    this.#compare(entry, before);
    const { text, tree } = read?.document ?? { text: '', tree: undefined };
    this.#state.setNotes(entry, read && readNotes(text, () => tree), read ? readDissents(text, () => tree) : []);
    this.#tell();
  }

  /** Call when a file is no longer open: what is on the disk counts again, once it was read. */
  close(uri: string): void {
    this.#state.open.delete(uri);
    this.#state.gone.delete(uri);
    const entry = this.#state.entries.get(uri);
    if (!entry) return;
    if (entry.open?.isOnDisk) {
      // Its partners ask for its facts, and need not read it once more. What nobody asks for is not made.
      if (this.#state.readWith(uri, entry).size > 0) this.#factsOfOpen(entry);
      entry.open = undefined;
    }
    // What was typed and not saved is gone.
    else this.#state.changed(entry);
    this.#tell();
  }

  /** What an open document says is made anew only while somebody looks at what it is read together with. */
  #compare(entry: Entry, before: DocumentFacts | undefined): void {
    const { open } = this.#state;
    const concerned = [...this.#state.readWith(entry.uri, entry)].filter((each) => open.has(each));
    if (concerned.length === 0) return;
    const now = this.#factsOfOpen(entry);
    if (before && now && forPartners(before) === forPartners(now)) return;
    this.#state.concernPartners(entry.uri);
  }

  #factsOfOpen(entry: Entry): DocumentFacts | undefined {
    const { open } = entry;
    if (!open) return undefined;
    const { charter, recorded } = open;
    if (entry.facts?.charter !== charter || entry.facts.recorded !== recorded)
      entry.facts = { facts: open.read(), charter, recorded };
    return entry.facts.facts;
  }

  /** Call when a charter says something else, on the disk or in an editor. */
  charterChanged(uri: string): void {
    this.#following.charterChanged(uri);
    this.#tell();
  }

  /** Follows a batch of what happened to files and folders. */
  apply(changes: readonly FileChange[]): Promise<TouchedPaths> {
    // One batch after the other: what is asked of the disk for one must not undo what the next one said.
    const applied = this.#applying.then(() => this.#following.follow(changes));
    this.#applying = applied.then(
      () => this.#tell(),
      () => this.#tell(),
    );
    return applied;
  }

  /** Call when workspace folders were opened or closed: everything is listed again when somebody asks. */
  forgetAll(): void {
    this.#state.sources.charters.forgetAll();
    this.#state.sources.manifests.forgetAll();
    this.#state.sources.ledgers.forgetAll();
    this.#listing.forget();
    this.#state.shownChanged = true;
    this.#tell();
  }

  #tell(): void {
    const { shownChanged: shown, staleGrew, stale, entries, partnerChanges: partners } = this.#state;
    const kinds = entries.takeKindChanges();
    const unread = staleGrew && stale.size > 0;
    this.#state.staleGrew = false;
    if (!shown && !unread && kinds.size === 0 && partners.size === 0) return;
    this.#state.shownChanged = false;
    this.#state.partnerChanges = new Set();
    this.#notes = undefined;
    this.#dissents = undefined;
    for (const listener of this.#listeners) listener({ shown, unread, kinds, partners });
  }
}

/** One document of those whose facts are made; with the last of those that belong together, these. */
interface Step {
  readonly entry: Entry;
  readonly lot?: readonly Entry[];
}

function* stepsOf(lots: Iterable<readonly Entry[]>): Iterable<Step> {
  for (const lot of lots) for (const entry of lot) yield entry === lot.at(-1) ? { entry, lot } : { entry };
}

/** Where the links of a document lead and, without one to a partner, its layout. */
function placesLinked({ document: { kind, place, fields }, links }: ReadDocument): readonly string[] {
  return [...links.flatMap(({ leadsTo }) => leadsTo ?? []), ...besideByLayout(kind, place, fields.links)];
}

/** What its partners may ask of a document, to be compared: not where it names what. */
function forPartners(facts: DocumentFacts): string {
  return JSON.stringify({ ...facts, ids: undefined, mark: undefined });
}
