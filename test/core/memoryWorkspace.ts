import { URI, Utils } from 'vscode-uri';
import type { Identity } from '../../src/core/workspace/identity.js';
import type { Ports, ReadFault, ReadResult } from '../../src/core/workspace/ports.js';
import { createCore, type Core } from '../../src/core/analysis/core.js';
import type { LiveAnalysis } from '../../src/core/analysis/liveAnalysis.js';
import { tandemOf, type AnalyzeOptions, type Tandem } from '../../src/core/tandem.js';

/**
 * A workspace that lives in memory: files by path below its one folder, `memory:/workspace`; those beside it begin with `../`.
 */
export class MemoryWorkspace {
  readonly root = 'memory:/workspace';
  readonly files: Map<string, string>;
  readonly faults = new Map<string, ReadFault>();
  /** Paths of the files and folders that are symbolic links. */
  readonly links = new Set<string>();
  /** What was to be remembered, and in which language the user works. */
  readonly remembered = new Map<string, string>();
  locale = 'en';
  /** What stands behind the door, for tests of its parts. */
  readonly core: Core;
  readonly tandem: Tandem;
  /** Who is at the keyboard. */
  identity: Identity | undefined;
  /** URIs of the files whose text was asked for. */
  readonly readTexts: string[] = [];
  /** Every URI that was asked for, to show that nothing outside is touched. */
  readonly asked: string[] = [];
  /** Every file whose text was asked for, by path, and how often folders were listed. */
  readonly read: string[] = [];
  listings = 0;

  /** Counts pauses; a test may let its clock run as it likes. */
  readonly scheduler = {
    pauses: 0,
    now: () => performance.now(),
    pause: () => {
      this.scheduler.pauses++;
      return new Promise<void>((done) => setImmediate(done));
    },
  };

  constructor(files: Readonly<Record<string, string>> = {}, today = '2026-11-20') {
    this.files = new Map(Object.entries(files));
    const ports: Ports = {
      files: {
        readText: (uri) => this.#text(uri),
        readNamed: (uri) => this.#text(uri, true),
        stat: (uri) => {
          this.asked.push(uri);
          const path = this.#pathOf(uri);
          if (this.files.has(path)) return Promise.resolve('file');
          const isFolder = [...this.files.keys()].some((file) => file.startsWith(`${path}/`));
          return Promise.resolve(isFolder ? 'folder' : undefined);
        },
        list: (folder) => {
          this.asked.push(folder);
          const prefix = folder === this.root ? '' : `${this.#pathOf(folder)}/`;
          const below = [...this.files.keys()].filter((path) => path.startsWith(prefix));
          const names = new Set(below.map((path) => path.slice(prefix.length).split('/')[0] ?? ''));
          if (names.size === 0) return Promise.resolve(undefined);
          return Promise.resolve(
            [...names].sort().map((name) => ({
              name,
              type: this.files.has(`${prefix}${name}`) ? ('file' as const) : ('folder' as const),
              isLink: this.links.has(`${prefix}${name}`),
            })),
          );
        },
        isLink: (uri) => Promise.resolve(this.links.has(this.#pathOf(uri))),
        findFiles: (folder, endings) => {
          this.listings++;
          const uris = [...this.files.keys()].map((path) => this.uri(path));
          return Promise.resolve(
            uris.filter(
              (uri) => uri.startsWith(`${folder}/`) && endings.some((ending) => uri.toLowerCase().endsWith(ending)),
            ),
          );
        },
      },
      folders: { all: () => [this.root] },
      clock: { today: () => today },
      identities: { current: () => Promise.resolve(this.identity) },
      logger: { info: () => undefined, error: () => undefined },
      scheduler: this.scheduler,
      locale: { display: () => this.locale },
      memory: {
        get: (key) => this.remembered.get(key),
        set: (key, value) => {
          this.remembered.set(key, value);
          return Promise.resolve();
        },
      },
    };
    this.core = createCore(ports);
    this.tandem = tandemOf(this.core);
  }

  uri(path: string): string {
    return path.startsWith('../') ? `memory:/${path.slice(3)}` : Utils.joinPath(URI.parse(this.root), path).toString();
  }

  /** Analyses a file of the workspace, or `text` as if it were open there unsaved. */
  analyze(path: string, text?: string, options?: AnalyzeOptions): Promise<LiveAnalysis> {
    return this.core.analyzer.analyze({ uri: this.uri(path), text: text ?? this.files.get(path) ?? '' }, options);
  }

  /** Removes a folder with all that it holds. */
  removeFolder(path: string): void {
    for (const file of [...this.files.keys()]) if (file.startsWith(`${path}/`)) this.files.delete(file);
  }

  #text(uri: string, isNamed = false): Promise<ReadResult> {
    this.readTexts.push(uri);
    this.asked.push(uri);
    this.read.push(this.#pathOf(uri));
    const fault = this.faults.get(this.#pathOf(uri));
    if (fault) return Promise.resolve({ fault });
    const isBeside = this.#pathOf(uri).startsWith('../') && this.files.has(this.#pathOf(uri));
    if (!isNamed && isBeside) return Promise.resolve({ fault: 'outside' });
    const text = this.files.get(this.#pathOf(uri));
    return Promise.resolve(text === undefined ? { fault: 'missing' } : { text });
  }

  #pathOf(uri: string): string {
    const isInside = uri === this.root || uri.startsWith(`${this.root}/`);
    return isInside ? decodeURIComponent(uri.slice(this.root.length + 1)) : `../${uri.slice('memory:/'.length)}`;
  }
}
