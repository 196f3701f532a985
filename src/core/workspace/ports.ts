import type { LayoutSetting } from '../charter/model/charter.js';
import type { Identity } from './identity.js';

/** What the core needs from wherever it runs. The editor and the command line each bring their own. */
export interface Ports {
  readonly files: FileSystem;
  readonly folders: WorkspaceFolders;
  readonly clock: Clock;
  readonly identities: Identities;
  readonly logger: Logger;
  readonly scheduler: Scheduler;
  readonly locale: Locale;
  readonly memory: Memory;
  readonly settings?: Settings;
  readonly witness?: Witness;
}

/** Why a file gave no text. `outside`: it is a symbolic link that leads out of the folders that are open. */
export type ReadFault = 'missing' | 'unreadable' | 'too-large' | 'binary' | 'outside';

/** How the bytes of a file spell its text. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file's text as an editor shows it, without a byte order mark. */
export type ReadResult =
  | {
      readonly text: string;
      /** `undefined` for the text of an open editor, which does not say how its file spells it. */
      readonly encoding?: Encoding;
      readonly fault?: undefined;
    }
  | { readonly fault: ReadFault };

/** Files by URI (as text). Nothing here throws: what cannot be had is said in the result. */
export interface FileSystem {
  /** Unsaved changes of an open editor count. */
  readText(uri: string): Promise<ReadResult>;
  /**
   * The same of a file that a charter names by its path: it may lie beside the folders that are open, as another repository does.
   * For manifests alone, of which nothing is shown that is not in their format.
   */
  readNamed(uri: string): Promise<ReadResult>;
  /** `outside`: a symbolic link that leads out of the folders that are open. */
  stat(uri: string): Promise<'file' | 'folder' | 'outside' | undefined>;
  /**
   * Files anywhere under `folder` whose name ends with one of `endings` (lower case). Dependency folders and what version
   * control ignores may be left out, and so may what a file system that cannot be searched holds.
   */
  findFiles(folder: string, endings: readonly string[]): Promise<readonly string[]>;
  /** What stands right in a folder, by name; `undefined` when it is none, or cannot be read. */
  list(folder: string): Promise<readonly FolderEntry[] | undefined>;
  /** Whether a file or folder is a symbolic link, wherever it leads. */
  isLink(uri: string): Promise<boolean>;
}

/** What stands in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly type: 'file' | 'folder';
  /** It is a symbolic link. */
  readonly isLink: boolean;
}

/** The folders that are open; nothing outside them is ever read but the manifests that charters name. */
export interface WorkspaceFolders {
  /** URIs without a trailing slash, in the order in which the user sees them. */
  all(): readonly string[];
}

/** Tells who is at the keyboard. */
export interface Identities {
  /** Whoever edits the file `uri`; `undefined` when nothing is known. */
  current(uri: string): Promise<Identity | undefined>;
}

export interface Clock {
  /** The user's calendar day, `YYYY-MM-DD`. */
  today(): string;
}

/** Tells in which language the user works. */
export interface Locale {
  /** A tag such as `en`, `pt-br`, `zh-TW`. */
  display(): string;
}

/** What is remembered for the user and this workspace, and written into no file of theirs. */
export interface Memory {
  get(key: string): string | undefined;
  set(key: string, value: string): Promise<void>;
}

/** What the user set for themselves or for a workspace, beside what charters say. */
export interface Settings {
  /** Whether the documents of a layout count in a workspace folder; `undefined` where nothing is set. */
  layout(id: string, folder: string): LayoutSetting | undefined;
}

/** Is told of which documents’ texts an answer is made, for whoever keeps answers as long as these stay the same. */
export interface Witness {
  /** What was read of a document before is handed on: no file is asked for its text. */
  uses(uri: string): void;
}

/** Lets long work be done in slices, between which whatever else waits has its turn. */
export interface Scheduler {
  /** Milliseconds from some fixed moment; they never go back. */
  now(): number;
  /** Resolves once others had their turn. */
  pause(): Promise<void>;
}

/** For the person who looks into a fault; never shown unasked. */
export interface Logger {
  info(message: string): void;
  error(message: string): void;
}
