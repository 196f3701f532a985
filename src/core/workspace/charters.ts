import type { Charter, LayoutSetting } from '../charter/model/charter.js';
import type { LastGood } from '../charter/read/lastGood.js';
import {
  defaultCharter,
  readCharter,
  type CharterReading,
  type ReadCharterOptions,
} from '../charter/read/readCharter.js';
import { charterOn } from '../charter/resolve/deputies.js';
import type { YamlSource } from '../parse/yaml/yamlSource.js';
import type { Clock, FileSystem, Ports, ReadFault, Settings, WorkspaceFolders } from './ports.js';
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
  /** Whether the documents of a layout count, by its id: as the charter says, else as the user set it. */
  readonly layout: (id: string) => LayoutSetting;
  /**
   * Its file as it is now, which may say less than the last good state that governs; `undefined` without a file that can
   * be read.
   */
  readonly file: { readonly uri: string; readonly reading: CharterReading } | undefined;
  /** The file that governs but cannot be read. */
  readonly unreadable: UnreadableCharter | undefined;
}

/** A charter that is there and cannot be read: it governs all the same, and what it says is not known. */
export interface UnreadableCharter {
  readonly uri: string;
  readonly fault: Exclude<ReadFault, 'missing'>;
  /** What is in force instead: its last state that could be read, else the built-in default. */
  readonly instead: 'last' | 'default';
}

/** What became of reading a charter file. */
export type CharterState =
  | { readonly type: 'read'; readonly reading: CharterReading }
  | { readonly type: 'unreadable'; readonly fault: UnreadableCharter['fault'] }
  | { readonly type: 'missing' };

/** Whether a file is a charter, by its name alone. */
export function isCharterFile(uri: string): boolean {
  return nameOf(uri) === charterFileName;
}

/**
 * Finds and keeps the charters of the open folders. The nearest `ownership.yaml` at or above a document, inside its
 * workspace folder, governs it, also while it cannot be read. Whatever it gives out holds on the day of the clock: who is away
 * then is so for everybody who asks.
 */
export class Charters {
  readonly #files: FileSystem;
  readonly #folders: WorkspaceFolders;
  readonly #known: Pick<ReadCharterOptions, 'rules' | 'layouts'>;
  readonly #clock: Clock;
  readonly #settings: Settings | undefined;
  readonly #states = new Map<string, Promise<CharterState>>();
  /** The last reading of each file, for while it is broken or cannot be read. */
  readonly #last = new Map<string, CharterReading>();
  /** What was read last: whoever checks a charter as a file asks for its text a second time. */
  #latest: YamlSource | undefined;
  readonly #default = defaultCharter();
  /** What governs a folder, by the folder's URI; a charter's event takes away what lies at or below it. */
  readonly #inForce = new Map<string, Promise<CharterInForce>>();

  /** @param known ids of all rules and layouts that a charter may set */
  constructor(
    { files, folders, clock, settings }: Pick<Ports, 'files' | 'folders' | 'clock' | 'settings'>,
    known: Pick<ReadCharterOptions, 'rules' | 'layouts'>,
  ) {
    this.#files = files;
    this.#folders = folders;
    this.#clock = clock;
    this.#settings = settings;
    this.#known = known;
  }

  /** The charter that governs the document `uri`; the built-in default when there is none. */
  async for(uri: string): Promise<CharterInForce> {
    return this.#todayIn(await this.#governing(uri));
  }

  #governing(uri: string): Promise<CharterInForce> {
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
    const none = {
      charter: this.#default,
      top,
      file: undefined,
      unreadable: undefined,
      layout: this.#layoutsOf(this.#default, top),
    };
    if (top === undefined) return { ...none, folder: undefined };
    for (const folder of foldersUpTo(top, uri)) {
      const file = childOf(folder, charterFileName);
      const state = await this.#keptState(file);
      if (state.type === 'missing') continue;
      if (state.type === 'read') {
        const { reading } = state;
        const layout = this.#layoutsOf(reading.charter, top);
        return { ...none, charter: reading.charter, folder, file: { uri: file, reading }, layout };
      }
      const charter = this.#last.get(file)?.charter ?? this.#default;
      const layout = this.#layoutsOf(charter, top);
      return { ...none, charter, folder, layout, unreadable: this.#unreadable(file, state.fault) };
    }
    return { ...none, folder: top };
  }

  #layoutsOf({ layouts }: Charter, top: string | undefined): CharterInForce['layout'] {
    const set = (id: string) => (top === undefined ? undefined : this.#settings?.layout(id, top));
    return (id) => layouts?.get(id) ?? set(id) ?? 'on';
  }

  /** Reads the charter file `uri`; `undefined` when there is no such file or it cannot be read. */
  async read(uri: string): Promise<CharterReading | undefined> {
    const state = await this.stateOf(uri);
    return state.type === 'read' ? state.reading : undefined;
  }

  /** Reads the charter file `uri` and says what became of it. Kept until {@link forget}. */
  async stateOf(uri: string): Promise<CharterState> {
    const state = await this.#keptState(uri);
    return state.type === 'read' ? { ...state, reading: this.#today(state.reading) } : state;
  }

  #keptState(uri: string): Promise<CharterState> {
    const known = this.#states.get(uri);
    if (known) return known;
    const state = this.#load(uri);
    this.#states.set(uri, state);
    return state;
  }

  /**
   * Reads a text as if the charter file `uri` held it, with what the file last said in force where the text is broken.
   * Nothing of it comes into force.
   */
  readAs(uri: string, text: string): CharterReading {
    return this.#today(this.#readAs(uri, text));
  }

  #readAs(uri: string, text: string): CharterReading {
    const last = this.#last.get(uri);
    // The same text says the same, and a large charter takes a while.
    if (last?.source.text === text) return last;
    const source = this.#latest?.text === text ? this.#latest : undefined;
    const reading = readCharter(uri, text, { ...this.#known, before: this.#before(uri), source });
    this.#latest = reading.source;
    return reading;
  }

  /**
   * What to show of the charter file `uri`, also while it cannot be read: then what it said before, or the defaults.
   * `undefined` when there is no such file.
   */
  async shown(
    uri: string,
  ): Promise<{ readonly reading: CharterReading; readonly unreadable: UnreadableCharter | undefined } | undefined> {
    const state = await this.stateOf(uri);
    if (state.type === 'missing') return undefined;
    if (state.type === 'read') return { reading: state.reading, unreadable: undefined };
    return {
      reading: this.#today(this.#last.get(uri) ?? readCharter(uri, '')),
      unreadable: this.#unreadable(uri, state.fault),
    };
  }

  /** Call when a charter file was changed, created or deleted: it is read anew when next asked for. */
  forget(uri: string): void {
    this.#states.delete(uri);
    this.#forgetGoverned(parentOf(uri));
  }

  /**
   * Call when a folder came, went or was replaced with all that it holds.
   *
   * @returns URIs of the charters that were known in it
   */
  forgetUnder(folder: string): readonly string[] {
    const inside = [...this.#states.keys(), ...this.#last.keys()].filter((uri) => uri.startsWith(`${folder}/`));
    for (const uri of inside) this.#states.delete(uri);
    this.#forgetGoverned(folder);
    return [...new Set(inside)];
  }

  /** Call when folders were opened or closed. */
  forgetAll(): void {
    this.#states.clear();
    this.#inForce.clear();
  }

  #unreadable(uri: string, fault: UnreadableCharter['fault']): UnreadableCharter {
    return { uri, fault, instead: this.#last.has(uri) ? 'last' : 'default' };
  }

  #forgetGoverned(folder: string): void {
    for (const each of this.#inForce.keys()) {
      if (each === folder || each.startsWith(`${folder}/`)) this.#inForce.delete(each);
    }
  }

  async #load(uri: string): Promise<CharterState> {
    const result = await this.#files.readText(uri);
    if (result.fault === 'missing') {
      this.#last.delete(uri);
      return { type: 'missing' };
    }
    if (result.fault !== undefined) return { type: 'unreadable', fault: result.fault };
    const reading = this.#readAs(uri, result.text);
    this.#last.set(uri, reading);
    return { type: 'read', reading };
  }

  /** What was read, as it holds today: the day may be another than when it was read. */
  #today(reading: CharterReading): CharterReading {
    const charter = charterOn(reading.charter, this.#clock.today());
    return charter === reading.charter ? reading : { ...reading, charter };
  }

  #todayIn(inForce: CharterInForce): CharterInForce {
    const charter = charterOn(inForce.charter, this.#clock.today());
    if (charter === inForce.charter) return inForce;
    const { file } = inForce;
    return { ...inForce, charter, file: file && { ...file, reading: this.#today(file.reading) } };
  }

  #before(uri: string): LastGood | undefined {
    return this.#last.get(uri)?.lastGood;
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
