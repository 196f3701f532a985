import type { DocumentKind } from '../../charter/charter.js';
import { frontMatterEnd } from '../../parse/frontMatterFence.js';
import { tooHeavyToParse } from '../../parse/limits.js';
import { parseMarkdown } from '../../parse/markdownParser.js';
import type { TandemDocument } from '../../document/document.js';
import { charterFileName, isCharterFile, type CharterInForce, type Charters } from '../charters.js';
import { foreignFileName, type ForeignFiles } from '../foreignFiles.js';
import { kindUnder, markdownEndings } from '../knownDocuments.js';
import { placeOfLink, type ResolvedLink } from '../links.js';
import type { OpenNote } from '../openNotes.js';
import type { Ports } from '../ports.js';
import { readHeadOf, readInForce } from '../readInForce.js';
import { containingFolder, nameOf, parentOf, pathWithin } from '../uris.js';
import { Entries, isListed, type Entry, type Folder } from './entries.js';
import type { DocumentFacts, LinkFact } from './facts.js';
import { changedPaths, isIgnored, isWithin, type FileChange } from './fileChanges.js';
import { nearestFirst } from './nearest.js';
import { readFacts, readNotes } from './readFacts.js';
import { Slices } from './slices.js';

/** Files read at once: enough to be quick, few enough for a slow virtual file system. */
const atOnce = 8;
/** With more new paths in one batch than these, another branch perhaps, the folders are listed again. */
const maxLookedAt = 200;

/** Says whether somebody still waits for some work. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** What changed in the index. */
export interface IndexChange {
  /** Whether notes or charters came, went or changed. */
  readonly shown: boolean;
  /** Kinds of which a document came or went, by workspace folder. */
  readonly kinds: ReadonlyMap<string, ReadonlySet<DocumentKind>>;
}

/** What a batch of file events touches beside the index. */
export interface TouchedPaths {
  /** Charters that came, went or may say something else. */
  readonly charters: readonly string[];
  /** Everything that came or went: files, and folders with all below them; and what another tool's file says anew. */
  readonly paths: readonly string[];
  /** So much came at once that anything may be touched. */
  readonly everything: boolean;
}

/** Where the index gets what it keeps from. */
export interface IndexSources {
  readonly ports: Pick<Ports, 'files' | 'folders' | 'scheduler' | 'logger'>;
  readonly charters: Charters;
  readonly foreignFiles: ForeignFiles;
}

/**
 * What is known of the documents of the open folders. Folders are listed when somebody first asks, and files are read when
 * {@link update} is called: of one that is none of ours the front matter, of ours the notes too. All further facts are
 * made for whoever asks for them. What events do not name is never read again.
 */
export class WorkspaceIndex {
  readonly #sources: IndexSources;
  readonly #entries = new Entries();
  /** One for all: what is done for one caller right after another still is one slice. */
  readonly #slices: Slices;
  /** Files whose text is to be read, for the first time or again. */
  readonly #stale = new Set<Entry>();
  /** Folders of which it is to be asked which charter governs them. */
  readonly #ungoverned = new Set<Folder>();
  /** Files that are known to be gone; an editor may still show what they held. */
  readonly #gone = new Set<string>();
  readonly #open = new Set<string>();
  readonly #listeners = new Set<(change: IndexChange) => void>();
  #listing: Promise<void> | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #applying: Promise<unknown> = Promise.resolve();
  #notes: ReadonlyMap<string, readonly OpenNote[]> | undefined;
  #shownChanged = false;

  constructor(sources: IndexSources) {
    this.#sources = sources;
    this.#slices = new Slices(sources.ports.scheduler);
  }

  /** Calls `listener` whenever something changed; the function that comes back ends that. */
  onChange(listener: (change: IndexChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** URIs of the charters of the open folders, in the order of their paths. */
  async charterUris(): Promise<readonly string[]> {
    await this.#list();
    return this.#entries.charters;
  }

  /** URIs of one kind in the workspace folder that holds `uri`, as far as paths tell and texts were read. */
  async inFolderOf(uri: string, kind: DocumentKind): Promise<readonly string[]> {
    const top = this.#topOf(uri);
    if (top === undefined) return [];
    await this.#list();
    await this.#governAll();
    this.#tell();
    return this.#entries.ofKind(top, kind);
  }

  /**
   * Reads what was not read since it changed, the files nearest to open documents first. What has become of a file is
   * asked when it is its turn; a call that is no longer wanted leaves the rest to the next.
   */
  update(cancellation?: Cancellation): Promise<void> {
    const updated = this.#queue.then(async () => {
      try {
        await this.#readStale(cancellation);
      } catch (error) {
        this.#sources.ports.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      }
      this.#tell();
    });
    this.#queue = updated;
    return updated;
  }

  /** The notes in the documents that a charter governs, by file and place, as far as they were read. */
  notesUnder(charter: string): readonly OpenNote[] {
    return (this.#notes ??= this.#collectNotes()).get(charter) ?? [];
  }

  /** The facts of one document; `undefined` when it is none of ours or too heavy to read. */
  async facts(uri: string): Promise<DocumentFacts | undefined> {
    await this.#list();
    const entry = this.#entries.get(uri);
    if (!entry) return undefined;
    if (this.#stale.has(entry)) await this.#read(entry);
    if (this.#ungoverned.has(entry.folder)) await this.#govern(entry.folder);
    this.#tell();
    return this.#factsOf(entry);
  }

  /** The facts of all documents, made nearest first; those made so far when nobody wants the rest. */
  async all(cancellation?: Cancellation): Promise<readonly DocumentFacts[]> {
    await this.#list();
    await this.update(cancellation);
    const ours = [...this.#entries.folders].flatMap(({ entries }) => [...entries.values()].filter(({ kind }) => kind));
    const found: DocumentFacts[] = [];
    for (const entry of nearestFirst(ours, ({ folder }) => folder.uri, this.#near())) {
      if (cancellation?.isCancellationRequested) break;
      await this.#slices.breathe();
      const facts = await this.#factsOf(entry);
      if (facts) found.push(facts);
    }
    return found;
  }

  /** Takes in what was just read of a file that is open, or as if it were: unsaved changes go before the disk. */
  seen(uri: string, kind: DocumentKind | undefined, read: ReadDocument | undefined): void {
    const top = this.#topOf(uri);
    if (top === undefined || this.#gone.has(uri)) return;
    this.#open.add(uri);
    const entry = this.#add(uri, top);
    this.#stale.delete(entry);
    entry.version++;
    entry.declared = read?.document.fields.document;
    this.#entries.setKind(entry, kind);
    entry.facts = undefined;
    entry.open = read && {
      read: () => readFacts(read.document, linkFacts(read.links)),
      charter: read.document.charter,
    };
    this.#setNotes(entry, read && readNotes(read.document.text, () => read.document.tree));
    this.#tell();
  }

  /** Call when a file is no longer open: what is on the disk counts again, once it was read. */
  close(uri: string): void {
    this.#open.delete(uri);
    this.#gone.delete(uri);
    const entry = this.#entries.get(uri);
    if (entry) this.#changed(entry);
  }

  /** Call when a charter says something else, on the disk or in an editor. */
  charterChanged(uri: string): void {
    this.#sources.charters.forget(uri);
    if (this.#listing && this.#topOf(uri) !== undefined && !this.#gone.has(uri)) this.#entries.addCharter(uri);
    this.#ungovern(parentOf(uri));
    this.#shownChanged = true;
    this.#tell();
  }

  /** Follows a batch of what happened to files and folders. */
  apply(changes: readonly FileChange[]): Promise<TouchedPaths> {
    // One batch after the other: what is asked of the disk for one must not undo what the next one said.
    const applied = this.#applying.then(() => this.#apply(changes));
    this.#applying = applied.catch(() => undefined);
    return applied;
  }

  async #apply(changes: readonly FileChange[]): Promise<TouchedPaths> {
    const { created, changed, deleted } = changedPaths(changes.filter(({ uri }) => this.#isOurs(uri)));
    const charters = new Set<string>();
    for (const uri of deleted) for (const charter of this.#removed(uri)) charters.add(charter);
    for (const uri of changed) {
      if (isCharterFile(uri)) charters.add(uri);
      const entry = this.#entries.get(uri);
      if (entry) this.#changed(entry);
    }
    const everything = created.length > maxLookedAt;
    if (everything) await this.#listAgain();
    else for (const charter of await this.#created(created)) charters.add(charter);
    for (const uri of charters) this.charterChanged(uri);
    for (const uri of [...created, ...deleted]) this.#sources.foreignFiles.forgetUnder(uri);
    for (const uri of [...created, ...deleted, ...changed])
      if (nameOf(uri) === foreignFileName) this.#foreignChanged(uri);
    this.#tell();
    const foreign = changed.filter((uri) => nameOf(uri) === foreignFileName);
    return { charters: [...charters], paths: [...created, ...deleted, ...foreign], everything };
  }

  /** Call when workspace folders were opened or closed: everything is listed again when somebody asks. */
  forgetAll(): void {
    this.#sources.charters.forgetAll();
    for (const folder of [...this.#entries.folders]) this.#drop(folder.uri);
    for (const uri of this.#entries.charters) this.#drop(uri);
    this.#listing = undefined;
    this.#gone.clear();
    this.#shownChanged = true;
    this.#tell();
  }

  #topOf(uri: string): string | undefined {
    return containingFolder(this.#sources.ports.folders.all(), uri);
  }

  #isOurs(uri: string): boolean {
    const top = this.#topOf(uri);
    return top !== undefined && !isIgnored(pathWithin(top, uri) ?? '');
  }

  #near(): readonly string[] {
    return [...new Set([...this.#open].map(parentOf))];
  }

  // Listing

  #list(): Promise<void> {
    return (this.#listing ??= this.#listFolders());
  }

  async #listFolders(): Promise<void> {
    const { folders } = this.#sources.ports;
    for (const top of folders.all()) this.#addListed(await this.#filesIn(top));
  }

  #filesIn(folder: string): Promise<readonly string[]> {
    return this.#sources.ports.files.findFiles(folder, [...markdownEndings, charterFileName]);
  }

  /** Gives the charters among the files. */
  #addListed(uris: readonly string[]): readonly string[] {
    for (const uri of uris) {
      this.#gone.delete(uri);
      const top = this.#topOf(uri);
      if (top === undefined) continue;
      if (isCharterFile(uri)) this.#shownChanged = this.#entries.addCharter(uri) || this.#shownChanged;
      else if (isListed(uri, markdownEndings)) this.#add(uri, top);
    }
    return uris.filter(isCharterFile);
  }

  #add(uri: string, top: string): Entry {
    const known = this.#entries.get(uri);
    if (known) return known;
    const entry = this.#entries.add(uri, top);
    this.#stale.add(entry);
    const { inForce } = entry.folder;
    if (inForce) this.#entries.setKind(entry, kindUnder(inForce, uri, undefined));
    else this.#ungoverned.add(entry.folder);
    return entry;
  }

  async #listAgain(): Promise<void> {
    const { charters, ports } = this.#sources;
    charters.forgetAll();
    this.#shownChanged = true;
    for (const folder of this.#entries.folders) this.#ungoverned.add(folder);
    if (!this.#listing) return;
    await this.#list();
    const found = new Set<string>();
    for (const top of ports.folders.all()) for (const uri of await this.#filesIn(top)) found.add(uri);
    const known = [...this.#entries.folders].flatMap(({ entries }) => [...entries.keys()]);
    for (const uri of [...known, ...this.#entries.charters]) if (!found.has(uri)) this.#drop(uri);
    for (const entry of [...this.#entries.folders].flatMap(({ entries }) => [...entries.values()]))
      this.#changed(entry);
    this.#addListed([...found]);
  }

  // Events

  /** Gives the charters that came. */
  async #created(uris: readonly string[]): Promise<readonly string[]> {
    const { files } = this.#sources.ports;
    const charters: string[] = [];
    for (let from = 0; from < uris.length; from += atOnce) {
      const batch = uris.slice(from, from + atOnce);
      const kinds = await Promise.all(batch.map((uri) => files.stat(uri)));
      for (const [index, uri] of batch.entries()) {
        if (kinds[index] === undefined) charters.push(...this.#removed(uri));
        else if (kinds[index] === 'folder') charters.push(...(await this.#createdFolder(uri)));
        else charters.push(...this.#createdFile(uri));
      }
    }
    return charters;
  }

  async #createdFolder(uri: string): Promise<readonly string[]> {
    const { charters } = this.#sources;
    // Before it was there somebody may have asked for its charter, and was told that there is none.
    const before = charters.forgetUnder(uri);
    this.#ungovern(uri);
    const inside = await this.#filesIn(uri);
    if (!this.#listing) {
      for (const file of inside) this.#gone.delete(file);
      return [...new Set([...before, ...inside.filter(isCharterFile)])];
    }
    await this.#list();
    for (const file of inside) {
      const entry = this.#entries.get(file);
      if (entry) this.#changed(entry);
    }
    return [...new Set([...before, ...this.#addListed(inside)])];
  }

  #createdFile(uri: string): readonly string[] {
    this.#gone.delete(uri);
    if (isCharterFile(uri)) return [uri];
    const top = this.#topOf(uri);
    if (!this.#listing || top === undefined || !isListed(uri, markdownEndings)) return [];
    this.#changed(this.#add(uri, top));
    return [];
  }

  /** Gives the charters that went. */
  #removed(uri: string): readonly string[] {
    const { charters } = this.#sources;
    const known = this.#entries.charters.filter((charter) => isWithin(uri, charter));
    const inside = [...(isCharterFile(uri) ? [uri] : []), ...known, ...charters.forgetUnder(uri)];
    for (const each of [uri, ...inside, ...[...this.#open].filter((open) => isWithin(uri, open))]) this.#gone.add(each);
    this.#ungovern(uri);
    this.#drop(uri);
    return [...new Set(inside)];
  }

  #drop(uri: string): void {
    for (const entry of this.#entries.remove(uri)) {
      this.#stale.delete(entry);
      if (entry.folder.entries.size === 0) this.#ungoverned.delete(entry.folder);
      entry.version++;
      if (entry.notes?.length) this.#shownChanged = true;
    }
  }

  #foreignChanged(uri: string): void {
    this.#sources.foreignFiles.forget(uri);
    for (const folder of this.#entries.folders) {
      if (folder.uri === parentOf(uri)) for (const entry of folder.entries.values()) this.#changed(entry);
    }
  }

  #changed(entry: Entry): void {
    entry.version++;
    entry.open = undefined;
    entry.facts = undefined;
    this.#stale.add(entry);
  }

  // Which charter governs what

  #ungovern(folder: string): void {
    for (const each of this.#entries.folders) if (isWithin(folder, each.uri)) this.#ungoverned.add(each);
  }

  async #governAll(): Promise<void> {
    for (const folder of this.#ungoverned) await this.#govern(folder);
  }

  async #govern(folder: Folder): Promise<void> {
    this.#ungoverned.delete(folder);
    const before = folder.inForce;
    const inForce = await this.#sources.charters.for(`${folder.uri}/x`);
    folder.inForce = inForce;
    if (before?.charter.uri !== inForce.charter.uri) this.#shownChanged = true;
    if (before && patternsOf(before) === patternsOf(inForce)) return;
    for (const entry of [...folder.entries.values()]) {
      await this.#slices.breathe();
      // What was read of a document says more than its path; an open one is read again when its charter changed.
      if (!before && entry.kind !== undefined) continue;
      this.#entries.setKind(entry, kindUnder(inForce, entry.uri, entry.declared));
      if (entry.kind && !entry.notes) this.#stale.add(entry);
    }
  }

  // Reading

  async #readStale(cancellation: Cancellation | undefined): Promise<void> {
    await this.#list();
    await this.#governAll();
    const work = nearestFirst([...this.#stale], ({ folder }) => folder.uri, this.#near());
    for (let from = 0; from < work.length; from += atOnce) {
      if (cancellation?.isCancellationRequested) return;
      await this.#slices.breathe();
      const batch = work.slice(from, from + atOnce).filter((entry) => this.#stale.has(entry));
      const read = await Promise.all(batch.map((entry) => this.#load(entry)));
      for (const take of read) {
        await this.#slices.breathe();
        take();
      }
    }
  }

  async #read(entry: Entry): Promise<void> {
    (await this.#load(entry))();
  }

  /** Gets a file's text; what is made of it is a step of its own. */
  async #load(entry: Entry): Promise<() => void> {
    const { version } = entry;
    const result = await this.#sources.ports.files.readText(entry.uri);
    return () => {
      // It changed meanwhile, and is among the stale ones again or was taken in by somebody else.
      if (entry.version !== version) return;
      this.#stale.delete(entry);
      if (result.fault === 'missing') this.#drop(entry.uri);
      else this.#take(entry, result.fault === undefined ? result.text : '');
    };
  }

  #take(entry: Entry, text: string): void {
    entry.declared = declaredKind(text);
    const { inForce } = entry.folder;
    if (inForce) this.#entries.setKind(entry, kindUnder(inForce, entry.uri, entry.declared));
    const parse = () => (tooHeavyToParse(text) ? undefined : parseMarkdown(text));
    this.#setNotes(entry, entry.kind === undefined ? undefined : readNotes(text, parse));
  }

  #setNotes(entry: Entry, notes: Entry['notes']): void {
    const before = entry.notes ?? [];
    const after = notes ?? [];
    entry.notes = notes;
    if (before.length + after.length > 0 && JSON.stringify(before) !== JSON.stringify(after)) this.#shownChanged = true;
  }

  async #factsOf(entry: Entry): Promise<DocumentFacts | undefined> {
    const { charters, foreignFiles, ports } = this.#sources;
    const inForce = await charters.for(entry.uri);
    const { charter } = inForce;
    if (entry.facts?.charter === charter) return entry.facts.facts;
    if (entry.open?.charter === charter) {
      entry.facts = { facts: entry.open.read(), charter };
      return entry.facts.facts;
    }
    const { version, kind } = entry;
    const result = await ports.files.readText(entry.uri);
    if (kind === undefined || result.fault !== undefined || tooHeavyToParse(result.text)) return undefined;
    const foreign = await foreignFiles.beside(entry.uri);
    const document = readInForce({ uri: entry.uri, tree: parseMarkdown(result.text), foreign }, kind, inForce);
    const links = document.fields.links.map(({ kind: linked, target }) => ({
      kind: linked,
      target,
      leadsTo: placeOfLink(entry.uri, target, ports.folders.all()).leadsTo,
    }));
    const facts = readFacts(document, links);
    if (entry.version === version) entry.facts = { facts, charter };
    return facts;
  }

  // Telling

  #collectNotes(): ReadonlyMap<string, readonly OpenNote[]> {
    const found = new Map<string, OpenNote[]>();
    for (const { entries, inForce } of this.#entries.folders) {
      const charter = inForce?.charter.uri;
      if (charter === undefined) continue;
      for (const { uri, kind, notes } of entries.values()) {
        if (!kind || !notes?.length) continue;
        const list = found.get(charter) ?? [];
        list.push(...notes.map((note) => ({ ...note, uri })));
        found.set(charter, list);
      }
    }
    for (const list of found.values()) {
      list.sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.span.start - b.span.start));
    }
    return found;
  }

  #tell(): void {
    const shown = this.#shownChanged;
    const kinds = this.#entries.takeKindChanges();
    if (!shown && kinds.size === 0) return;
    this.#shownChanged = false;
    this.#notes = undefined;
    for (const listener of this.#listeners) listener({ shown, kinds });
  }
}

/** The kind that a file's front matter declares. Of most files it says nothing of that, and then is not parsed. */
function declaredKind(text: string): DocumentKind | undefined {
  const frontMatter = text.slice(0, frontMatterEnd(text) ?? 0);
  return frontMatter.includes('document') ? readHeadOf(frontMatter).fields.document : undefined;
}

/** What was read of a document, for its facts. */
export interface ReadDocument {
  readonly document: TandemDocument;
  readonly links: readonly ResolvedLink[];
}

function linkFacts(links: readonly ResolvedLink[]): readonly LinkFact[] {
  return links.map(({ link, leadsTo }) => ({ kind: link.kind, target: link.target, leadsTo }));
}

/** What decides, beside a file itself, of what kind it is. */
function patternsOf({ charter, folder, top }: CharterInForce): string {
  return JSON.stringify([charter.documents, folder, top]);
}
