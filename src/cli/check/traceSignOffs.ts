import { basename, dirname } from 'node:path';
import type { SignOffOrigin } from '../../core/tandem.js';
import { decodeText } from '../../core/workspace/decodeText.js';
import { ledgerSignOffKeys, signOffKeys } from '../../core/workspace/signOffKeys.js';
import { realpath } from '../cache/asked.js';
import { GitFault, gitLines, gitObjects } from '../host/git.js';

/** How much of each version of a file is read: front matter stands at its very start. */
const headBytes = 262_144;

/** The same of a ledger, which is read whole: one of fifty thousand lines fits. */
const ledgerBytes = 4_194_304;

/** How often a file may have been renamed. */
const mostRenames = 100;

/** A commit that changed a file, newest first: for each of its parents what the file was there. */
interface Change {
  readonly commit: string;
  readonly parents: readonly string[];
  readonly email: string;
  readonly name: string;
  readonly day: string;
  readonly versions: { readonly before: string; readonly after: string }[];
}

/** Finds for each sign-off of a file the commit that brought it, with its words as they are, whatever the file was called. */
export class SignOffTracer {
  /** By folder, what stands in the way there; nothing is asked twice. */
  readonly #repositories = new Map<string, Promise<Repository>>();

  /**
   * @param path absolute path of the file
   * @param text what stands in it now
   * @returns one origin for each sign-off of its front matter, in its order
   * @throws GitFault when there is no git here, or not the whole history
   */
  async originsIn(path: string, text: string): Promise<readonly SignOffOrigin[]> {
    return this.#originsOf(path, signOffKeys(text), { keysIn: signOffKeys, most: headBytes });
  }

  /**
   * The same of sign-offs that a ledger has.
   *
   * @param path absolute path of the ledger
   * @param keys by what each is known there
   */
  async originsInLedger(path: string, keys: readonly string[]): Promise<readonly SignOffOrigin[]> {
    return this.#originsOf(path, keys, { keysIn: ledgerSignOffKeys, most: ledgerBytes });
  }

  async #originsOf(path: string, keys: readonly string[], reading: Reading): Promise<readonly SignOffOrigin[]> {
    if (keys.length === 0) return [];
    const real = await realpath(path);
    const folder = dirname(real);
    let repository = this.#repositories.get(folder);
    if (!repository) this.#repositories.set(folder, (repository = repositoryOf(folder)));
    const { hasCommits, top } = await repository;
    if (!hasCommits) return keys.map(() => ({ type: 'uncommitted' }));
    return new FileHistory(top, reading).originsOf(keys, { folder, file: basename(real) });
  }
}

/** How the versions of a file are read. */
interface Reading {
  /** By what the sign-offs in a text are known. */
  readonly keysIn: (text: string) => readonly string[];
  /** How much of each version is read, in bytes. */
  readonly most: number;
}

interface Repository {
  readonly top: string;
  readonly hasCommits: boolean;
}

async function repositoryOf(folder: string): Promise<Repository> {
  const said = await gitLines(folder, ['rev-parse', '--is-shallow-repository', '--show-toplevel']);
  const [isShallow, top] = said ?? [];
  if (isShallow === undefined || !top) {
    throw new GitFault(
      'The sign-offs cannot be checked, because there is no git repository. Leave out --verify-signoffs.',
    );
  }
  if (isShallow !== 'false') {
    throw new GitFault('The sign-offs cannot be checked in a shallow clone. Fetch the whole history.');
  }
  return { top, hasCommits: (await gitLines(folder, ['rev-parse', '--quiet', '--verify', 'HEAD'])) !== undefined };
}

class FileHistory {
  readonly #top: string;
  /** By the name of a version, the sign-offs in it. */
  readonly #entries = new Map<string, ReadonlySet<string>>();

  readonly #reading: Reading;

  constructor(top: string, reading: Reading) {
    this.#top = top;
    this.#reading = reading;
  }

  async originsOf(
    keys: readonly string[],
    { folder, file }: { readonly folder: string; readonly file: string },
  ): Promise<readonly SignOffOrigin[]> {
    const origins = new Map<string, SignOffOrigin>();
    let wanted = new Set(keys);
    let changes = await this.#changes(folder, 'HEAD', file);
    const newest = changes[0]?.versions[0]?.after;
    for (const key of keys) {
      if (newest !== undefined && this.#has(newest, key)) continue;
      origins.set(key, { type: 'uncommitted' });
      wanted.delete(key);
    }
    for (let renames = 0; renames < mostRenames && wanted.size > 0; renames++) {
      const elsewhere = new Set<string>();
      let renamed: Change | undefined;
      for (const key of wanted) {
        const change = changes.find((each) => this.#brings(each, key));
        if (!change) continue;
        // Where the file begins it may have had another name before.
        const isBeginning = change.parents.length === 1 && change.versions.every(({ before }) => isNothing(before));
        if (isBeginning && (renamed === undefined || renamed === change)) {
          renamed = change;
          elsewhere.add(key);
        } else origins.set(key, originOf(change));
      }
      if (!renamed) break;
      const source = await this.#sourceOf(renamed);
      for (const key of elsewhere) if (!source?.has(key)) origins.set(key, originOf(renamed));
      wanted = new Set([...elsewhere].filter((key) => source?.has(key)));
      if (source && wanted.size > 0) changes = await this.#changes(this.#top, `${renamed.commit}^`, source.path);
    }
    return keys.map((key) => origins.get(key) ?? { type: 'untraced' });
  }

  /** The commits from a revision back that changed a file, with the sign-offs of each version read. */
  async #changes(folder: string, revision: string, path: string): Promise<readonly Change[]> {
    const format = '--format=commit %H%nparents %P%nemail %ae%nname %an%nday %as';
    const words = ['log', '-m', '--topo-order', '--raw', '--no-abbrev', '--no-renames', '--no-ext-diff', format];
    const lines = await gitLines(folder, [...words, revision, '--', path]);
    const changes = new Map<string, Change>();
    let current: Change | undefined;
    let head: Record<string, string> = {};
    for (const line of lines ?? []) {
      const said = /^(commit|parents|email|name|day) ?(.*)$/u.exec(line);
      if (said?.[1] === 'commit') head = {};
      if (said?.[1] !== undefined) head[said[1]] = said[2] ?? '';
      if (said?.[1] === 'day') current = takeChange(changes, head);
      const version = /^:\d+ \d+ ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) /u.exec(line);
      if (version?.[1] && version[2]) current?.versions.push({ before: version[1], after: version[2] });
    }
    const found = [...changes.values()].filter(({ versions }) => versions.length > 0);
    await this.#read(found.flatMap(({ versions }) => versions.flatMap(({ before, after }) => [before, after])));
    return found;
  }

  async #read(versions: readonly string[]): Promise<void> {
    const names = [...new Set(versions)].filter((name) => !isNothing(name) && !this.#entries.has(name));
    if (names.length === 0) return;
    const { keysIn, most } = this.#reading;
    for (const [name, content] of await gitObjects(this.#top, names, most)) {
      const read = decodeText(wholeLines(content, most));
      this.#entries.set(name, new Set(read.fault === undefined ? keysIn(read.text) : []));
    }
  }

  #has(version: string, key: string): boolean {
    return this.#entries.get(version)?.has(key) ?? false;
  }

  /** Whether a commit has a sign-off that none of its parents has. */
  #brings({ parents, versions }: Change, key: string): boolean {
    return (
      versions.length >= parents.length &&
      versions.every(({ before, after }) => this.#has(after, key) && !this.#has(before, key))
    );
  }

  /** What a file was renamed from in the commit with which it begins. */
  async #sourceOf({
    commit,
    versions,
  }: Change): Promise<{ readonly path: string; has(key: string): boolean } | undefined> {
    const after = versions[0]?.after;
    if (after === undefined) return undefined;
    const words = ['diff-tree', '-r', '-M40%', '-l5000', '--no-commit-id', '--raw', '--no-abbrev', '-z', commit];
    const parts = (await gitLines(this.#top, words))?.join('\n').split('\0') ?? [];
    for (let at = 0; at < parts.length; at++) {
      const renamed = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) R\d+$/u.exec(parts[at] ?? '');
      const [before, now] = [renamed?.[1], renamed?.[2]];
      const path = parts[at + 1];
      if (before === undefined || now !== after || path === undefined) continue;
      await this.#read([before]);
      return { path, has: (key) => this.#has(before, key) };
    }
    return undefined;
  }
}

function takeChange(changes: Map<string, Change>, head: Readonly<Record<string, string>>): Change {
  const { commit = '', parents = '', email = '', name = '', day = '' } = head;
  const known = changes.get(commit);
  if (known) return known;
  const change = { commit, parents: parents.split(' ').filter(Boolean), email, name, day, versions: [] };
  changes.set(commit, change);
  return change;
}

function originOf({ commit, email, name, day }: Change): SignOffOrigin {
  return { type: 'commit', commit: commit.slice(0, 10), email, name, day };
}

/** Whether a name means that there is no such version. */
function isNothing(name: string): boolean {
  return /^0+$/u.test(name);
}

/** A beginning of a text without a line that is cut off. */
function wholeLines(content: Buffer, most: number): Buffer {
  return content.length < most ? content : content.subarray(0, content.lastIndexOf(10) + 1);
}
