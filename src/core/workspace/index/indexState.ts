import type { Charters } from '../charters.js';
import type { ForeignFiles } from '../foreignFiles.js';
import type { Ledgers } from '../ledgers.js';
import type { Manifests } from '../manifests/manifests.js';
import type { Ports } from '../ports.js';
import { isSamePlace } from '../../document/documentPlace.js';
import { tooHeavyToParse } from '../../parse/markdown/limits.js';
import { parseMarkdown } from '../../parse/markdown/markdownParser.js';
import type { MarkdownTree } from '../../parse/markdown/markdownTree.js';
import { knownDocument } from '../knownDocuments.js';
import { RecentDocuments } from '../recentDocuments.js';
import { containingFolder, parentOf } from '../uris.js';
import { Entries, type Entry, type Folder } from './entries.js';
import { LinkGraph } from './linkGraph.js';
import { Slices } from './slices.js';

/** Where the index gets what it keeps from. */
export interface IndexSources {
  readonly ports: Pick<Ports, 'files' | 'folders' | 'scheduler' | 'logger' | 'witness'>;
  readonly charters: Charters;
  readonly foreignFiles: ForeignFiles;
  readonly ledgers: Ledgers;
  readonly manifests: Manifests;
}

/** What the parts of the index share: what is known, and what is still to be done. */
export class IndexState {
  readonly entries = new Entries();
  /** Files whose text is to be read, for the first time or again. */
  readonly stale = new Set<Entry>();
  /** Whether some became so since that was last told. */
  staleGrew = false;
  /** Folders of which it is to be asked which charter governs them. */
  readonly ungoverned = new Set<Folder>();
  /** Those of which somebody is asking just that. */
  readonly governing = new Map<Folder, Promise<void>>();
  /** Files that are known to be gone; an editor may still show what they held. */
  readonly gone = new Set<string>();
  /** Documents that are open. */
  readonly open = new Set<string>();
  /** One for all: what is done for one caller right after another still is one slice. */
  readonly slices: Slices;
  /** Whether notes or charters came, went or changed since that was last told. */
  shownChanged = false;
  /** Which documents link to which. */
  readonly graph = new LinkGraph();
  /** By a folder the files that count as what they do because of what lies in it. */
  readonly #lookingAt = new Map<string, Set<Entry>>();
  /** URIs of documents whose partners may say something else since that was last told. */
  partnerChanges = new Set<string>();

  /** Documents that are being read for their facts, so that of several who ask at once one reads. */
  readonly reading = new Map<Entry, { readonly version: number; readonly done: Promise<unknown> }>();
  /** Documents that were read for their facts a moment ago. */
  readonly recent = new RecentDocuments();
  /** What was last parsed for its notes: who checks the only long document of a folder need not parse it a second time. */
  #parsed: WeakRef<MarkdownTree> | undefined;

  constructor(readonly sources: IndexSources) {
    this.slices = new Slices(sources.ports.scheduler);
  }

  /** Parses a text, and holds on to the tree for whoever asks for it soon; `undefined` when the text is too heavy. */
  parse(text: string): MarkdownTree | undefined {
    if (tooHeavyToParse(text)) return undefined;
    const tree = parseMarkdown(text);
    this.#parsed = new WeakRef(tree);
    return tree;
  }

  /** The tree of a text that was parsed a moment ago, as long as nothing else needs its memory. */
  parsed(text: string): MarkdownTree | undefined {
    const tree = this.#parsed?.deref();
    return tree?.text === text ? tree : undefined;
  }

  /** The workspace folder of a file; `undefined` for one that lies in none. */
  topOf(uri: string): string | undefined {
    return containingFolder(this.sources.ports.folders.all(), uri);
  }

  /** Folders of the open documents. */
  near(): readonly string[] {
    return [...new Set([...this.open].map(parentOf))];
  }

  /** Says as what a file counts, where it is known which charter governs it. */
  judge(entry: Entry): void {
    const { inForce } = entry.folder;
    if (!inForce) return;
    const { kind, place } = knownDocument(inForce, entry.uri, entry.declared, (folder, name) => {
      const looking = this.#lookingAt.get(folder);
      if (looking) looking.add(entry);
      else this.#lookingAt.set(folder, new Set([entry]));
      return this.entries.named(folder, name);
    });
    entry.place = place;
    this.entries.setKind(entry, kind);
  }

  /** A file came or went: others may count as something else by it, or belong together with it. */
  judgeAround(uri: string): void {
    for (const entry of this.#lookingAt.get(parentOf(uri)) ?? []) {
      if (entry.uri === uri) continue;
      if (this.entries.get(entry.uri) !== entry) {
        this.#lookingAt.get(parentOf(uri))?.delete(entry);
        continue;
      }
      const { kind, place } = entry;
      this.judge(entry);
      if (kind !== entry.kind || !isSamePlace(place, entry.place)) this.changed(entry);
    }
  }

  /** A file's text may be another by now: nothing that was made of it counts any more. */
  changed(entry: Entry): void {
    this.forget(entry);
    this.toRead(entry);
    this.concernPartners(entry.uri);
  }

  /** Lets go of what was made of a file's text. */
  forget(entry: Entry): void {
    entry.version++;
    entry.open = undefined;
    entry.facts = undefined;
  }

  /** Takes in what a document links to. */
  setLinks(uri: string, links: Iterable<string>): void {
    const before = this.graph.around(uri);
    if (!this.graph.set(uri, links)) return;
    for (const each of before) this.partnerChanges.add(each);
    this.concernPartners(uri);
  }

  /** What a document says may be something else by now, for all that are read together with it. */
  concernPartners(uri: string, entry: Entry | undefined = this.entries.get(uri)): void {
    for (const each of this.readWith(uri, entry)) this.partnerChanges.add(each);
  }

  /**
   * URIs of what is read together with a document: what is linked with it, whether or not anything is there, and where its
   * charter makes requirement IDs unique, all that this governs.
   */
  readWith(uri: string, entry: Entry | undefined = this.entries.get(uri)): ReadonlySet<string> {
    const linked = this.graph.around(uri);
    const charter = entry?.folder.inForce?.charter;
    if (charter?.requirementScope === undefined) return linked;
    const all = new Set([...linked, ...this.entries.under(charter.uri)]);
    all.delete(uri);
    return all;
  }

  /** A file's text is to be read. */
  toRead(entry: Entry): void {
    this.stale.add(entry);
    this.staleGrew = true;
  }

  /** Forgets a file, or a folder with all below it. */
  drop(uri: string): void {
    for (const entry of this.entries.remove(uri)) {
      this.stale.delete(entry);
      if (entry.folder.entries.size === 0) this.ungoverned.delete(entry.folder);
      // Whoever is just reading it reads in vain.
      entry.version++;
      this.concernPartners(entry.uri, entry);
      this.graph.set(entry.uri, []);
      this.judgeAround(entry.uri);
      if (entry.notes?.length || entry.dissents.length) this.shownChanged = true;
    }
  }

  /** Takes in what notes and dissents a document holds. */
  setNotes(entry: Entry, notes: Entry['notes'], dissents: Entry['dissents']): void {
    const before = [...(entry.notes ?? []), ...entry.dissents];
    const after = [...(notes ?? []), ...dissents];
    entry.notes = notes;
    entry.dissents = dissents;
    if (before.length + after.length > 0 && JSON.stringify(before) !== JSON.stringify(after)) this.shownChanged = true;
  }
}
