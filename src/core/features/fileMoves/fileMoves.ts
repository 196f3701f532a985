import {
  childOf,
  containingFolder,
  folderOf,
  nameOf,
  pathWithin,
  relativeLink,
  resolvePath,
} from '../../workspace/uris.js';

/** A file or folder that gets another name or place, by its URIs. */
export interface FileMove {
  readonly from: string;
  readonly to: string;
}

/** Files and folders that get other places in one step. */
export class FileMoves {
  readonly #moves: readonly FileMove[];
  readonly #folders: readonly string[];

  /** @param folders URIs of the workspace folders */
  constructor(moves: readonly FileMove[], folders: readonly string[]) {
    // What moves by itself goes before the folder that it is in.
    this.#moves = moves
      .filter(({ from, to }) => from !== to)
      .map(({ from, to }) => ({ from, to: childOf(folderOf(to), nameOf(to)) }))
      .sort((a, b) => b.from.length - a.from.length);
    this.#folders = folders;
  }

  /** Whether nothing moves. */
  get isNothing(): boolean {
    return this.#moves.length === 0;
  }

  /** What moves is called so, where it stands: a path from elsewhere that leads to it has one of these names in it. */
  get names(): readonly string[] {
    return this.#moves.map(({ from }) => nameOf(from));
  }

  /** Where a file is afterwards. */
  placeOf(uri: string): string {
    for (const { from, to } of this.#moves) {
      const path = pathWithin(from, uri);
      if (path !== undefined) return path === '' ? to : childOf(to, path);
    }
    return uri;
  }

  /** Where a bare path written in a file leads; `undefined` where it leads nowhere. */
  leadsTo(uri: string, path: string): string | undefined {
    return resolvePath(uri, path.replaceAll('\\', '/'), containingFolder(this.#folders, uri));
  }

  /**
   * A path that leads from where a file is afterwards to what another one led to, written in the same way: from the workspace
   * folder, with `./` before it, with backslashes. The same path where it still does, `undefined` where none does.
   */
  pathAfter(uri: string, path: string): string | undefined {
    const before = this.leadsTo(uri, path);
    // What leads nowhere leads nowhere from there too.
    if (before === undefined) return path;
    const [from, target] = [this.placeOf(uri), this.placeOf(before)];
    if (this.leadsTo(from, path) === target) return path;
    const found = this.#written(from, target, path);
    return found !== undefined && this.leadsTo(from, found) === target ? found : undefined;
  }

  #written(from: string, target: string, like: string): string | undefined {
    const top = containingFolder(this.#folders, from);
    const below = /^[/\\]/u.test(like) && top !== undefined ? pathWithin(top, target) : undefined;
    const relative = below === undefined ? relativeLink(from, target) : `/${below}`;
    if (relative === undefined) return undefined;
    const lead = /^\.[/\\]/u.test(like) && !/^(?:\.\.?)?\//u.test(relative) ? './' : '';
    const end = /[/\\]$/u.test(like) && !relative.endsWith('/') ? '/' : '';
    const whole = `${lead}${relative}${end}`;
    return like.includes('\\') && !like.includes('/') ? whole.replaceAll('/', '\\') : whole;
  }
}
