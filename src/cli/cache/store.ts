import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './answers.js';

/** How much is kept. */
export interface Limits {
  readonly bytes: number;
  readonly files: number;
}

const usualLimits: Limits = { bytes: 200 * 1024 * 1024, files: 500 };

/** A file that is being written for so long never will be, in milliseconds. */
const abandonedAfter = 3_600_000;

/**
 * Texts by name in a folder, for any number of processes at once: each file is there whole or not at all, and holds what tells
 * whether it is as it was written. They may say what documents say: only their user may read them.
 */
export class Store {
  readonly #folder: string;
  readonly #limits: Limits;

  /** @param folder absolute path */
  constructor(folder: string, limits = usualLimits) {
    this.#folder = join(folder, 'runs');
    this.#limits = limits;
    this.#ignoreFile = join(folder, '.gitignore');
  }

  readonly #ignoreFile: string;

  /** Makes the folder. @throws when that cannot be done */
  open(): void {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    // Neither git nor the next run is to look in it.
    if (!existsSync(this.#ignoreFile)) writeFileSync(this.#ignoreFile, '*\n');
  }

  /** The text of a name; `undefined` where there is none, or another than was written. */
  read(name: string): string | undefined {
    try {
      const bytes = readFileSync(join(this.#folder, name));
      const end = bytes.indexOf(10);
      const rest = bytes.subarray(end + 1);
      return bytes.toString('latin1', 0, Math.max(end, 0)) === digestOf(rest) ? rest.toString('utf8') : undefined;
    } catch {
      return undefined;
    }
  }

  /** Says that a name was of use, so that others go before it. */
  touch(name: string): void {
    try {
      const now = new Date();
      utimesSync(join(this.#folder, name), now, now);
    } catch {
      // It may go sooner then.
    }
  }

  /** Writes the text of a name, and makes room for it. @throws when that cannot be done */
  write(name: string, text: string): void {
    const bytes = Buffer.from(text, 'utf8');
    if (bytes.length > this.#limits.bytes / 2) return;
    const draft = join(this.#folder, `${name}.${randomUUID()}.tmp`);
    try {
      writeFileSync(draft, Buffer.concat([Buffer.from(`${digestOf(bytes)}\n`, 'latin1'), bytes]), {
        flag: 'wx',
        mode: 0o600,
      });
      renameSync(draft, join(this.#folder, name));
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
    this.#makeRoom();
  }

  /** Removes what was not of use for longest. Another process may do the same. */
  #makeRoom(): void {
    const files = readdirSync(this.#folder).flatMap((name) => {
      const path = join(this.#folder, name);
      const found = statSync(path, { throwIfNoEntry: false });
      return found ? [{ path, size: found.size, at: found.mtimeMs }] : [];
    });
    files.sort((a, b) => b.at - a.at);
    let bytes = 0;
    for (const [index, { path, size, at }] of files.entries()) {
      bytes += size;
      const isAbandoned = path.endsWith('.tmp') && Date.now() - at > abandonedAfter;
      if (isAbandoned || index >= this.#limits.files || bytes > this.#limits.bytes) rmSync(path, { force: true });
    }
  }
}
