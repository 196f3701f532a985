import * as vscode from 'vscode';
import { readShipped, sampleFiles, sampleName } from './sample.js';

/** Scheme of the sample where there is no disk: a window in a browser. */
export const sampleScheme = 'tandem-sample';

/** The folder of the sample there. */
export const sampleRoot = vscode.Uri.from({ scheme: sampleScheme, path: `/${sampleName}` });

/** What a path of the sample is, in memory. */
interface Entry {
  /** `undefined` for a folder. */
  bytes: Uint8Array | undefined;
  changed: number;
}

/** The sample as a file system in memory: changes last as long as the window, and a new window begins anew. */
export class SampleFileSystem implements vscode.FileSystemProvider, vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  #entries: Promise<Map<string, Entry>> | undefined;

  readonly onDidChangeFile = this.#changed.event;

  constructor(extension: vscode.Uri) {
    this.#extension = extension;
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { bytes, changed } = await this.#entry(uri);
    const type = bytes ? vscode.FileType.File : vscode.FileType.Directory;
    return { type, ctime: 0, mtime: changed, size: bytes?.length ?? 0 };
  }

  async readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
    if ((await this.#entry(uri)).bytes) throw vscode.FileSystemError.FileNotADirectory(uri);
    const prefix = uri.path === '/' ? '/' : `${uri.path}/`;
    return [...(await this.#all())].flatMap(([path, { bytes }]): [string, vscode.FileType][] => {
      const name = path.startsWith(prefix) ? path.slice(prefix.length) : '';
      if (name === '' || name.includes('/')) return [];
      return [[name, bytes ? vscode.FileType.File : vscode.FileType.Directory]];
    });
  }

  async createDirectory(uri: vscode.Uri): Promise<void> {
    const entries = await this.#all();
    if (!entries.has(uri.path)) this.#put(entries, uri, undefined);
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    const { bytes } = await this.#entry(uri);
    if (!bytes) throw vscode.FileSystemError.FileIsADirectory(uri);
    return bytes;
  }

  async writeFile(
    uri: vscode.Uri,
    content: Uint8Array,
    { create, overwrite }: { readonly create: boolean; readonly overwrite: boolean },
  ): Promise<void> {
    const entries = await this.#all();
    const known = entries.get(uri.path);
    if (known && !known.bytes) throw vscode.FileSystemError.FileIsADirectory(uri);
    if (!known && !create) throw vscode.FileSystemError.FileNotFound(uri);
    if (known && create && !overwrite) throw vscode.FileSystemError.FileExists(uri);
    this.#put(entries, uri, content);
  }

  async delete(uri: vscode.Uri): Promise<void> {
    await this.#entry(uri);
    const entries = await this.#all();
    for (const path of [...entries.keys()]) {
      if (path === uri.path || path.startsWith(`${uri.path}/`)) entries.delete(path);
    }
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  async rename(from: vscode.Uri, to: vscode.Uri, { overwrite }: { readonly overwrite: boolean }): Promise<void> {
    const entries = await this.#all();
    await this.#entry(from);
    if (entries.has(to.path) && !overwrite) throw vscode.FileSystemError.FileExists(to);
    for (const [path, entry] of [...entries]) {
      if (path !== from.path && !path.startsWith(`${from.path}/`)) continue;
      entries.delete(path);
      entries.set(`${to.path}${path.slice(from.path.length)}`, entry);
    }
    this.#changed.fire([
      { type: vscode.FileChangeType.Deleted, uri: from },
      { type: vscode.FileChangeType.Created, uri: to },
    ]);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #entry(uri: vscode.Uri): Promise<Entry> {
    const found = (await this.#all()).get(uri.path);
    if (!found) throw vscode.FileSystemError.FileNotFound(uri);
    return found;
  }

  #put(entries: Map<string, Entry>, uri: vscode.Uri, bytes: Uint8Array | undefined): void {
    const type = entries.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    entries.set(uri.path, { bytes, changed: Date.now() });
    this.#changed.fire([{ type, uri }]);
  }

  /** Reads the sample when somebody first asks for it. */
  #all(): Promise<Map<string, Entry>> {
    return (this.#entries ??= this.#load());
  }

  async #load(): Promise<Map<string, Entry>> {
    const entries = new Map<string, Entry>([['/', { bytes: undefined, changed: 0 }]]);
    for (const path of sampleFiles) {
      const uri = vscode.Uri.joinPath(sampleRoot, path);
      const steps = uri.path.split('/').slice(1, -1);
      for (let depth = 1; depth <= steps.length; depth++) {
        entries.set(`/${steps.slice(0, depth).join('/')}`, { bytes: undefined, changed: 0 });
      }
      entries.set(uri.path, { bytes: await readShipped(this.#extension, path), changed: 0 });
    }
    return entries;
  }
}
