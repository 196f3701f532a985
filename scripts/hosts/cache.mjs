import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** A half-built entry older than this was left by a build that was interrupted, in milliseconds. */
const ABANDONED_AFTER = 24 * 60 * 60 * 1000;

/**
 * The folder that holds the editor hosts: one per user, so that a second clone of the project starts at once.
 *
 * @returns {string}
 */
export function cacheRoot() {
  const base =
    process.env['XDG_CACHE_HOME'] ||
    (process.platform === 'win32' && process.env['LOCALAPPDATA']) ||
    path.join(homedir(), '.cache');
  return path.join(base, 'tandem-editor-hosts');
}

/**
 * An entry of the cache, built first when it is missing. It is built in a folder beside its place and renamed when done,
 * so that an entry is whole or not there at all; when two builds run at once, the first to finish wins.
 *
 * @param {string} key names the entry with everything it depends on: package, version, platform
 * @param {(folder: string) => Promise<void>} build fills an empty folder
 * @returns {Promise<string>} the entry's folder
 */
export async function cached(key, build) {
  const root = cacheRoot();
  const entry = path.join(root, key);
  if (existsSync(entry)) return entry;
  await mkdir(root, { recursive: true });
  await removeAbandoned(root);
  const building = await mkdtemp(path.join(root, `.building-${key}-`));
  try {
    await build(building);
    await rename(building, entry);
  } catch (error) {
    if (!existsSync(entry)) throw error;
  } finally {
    await rm(building, { recursive: true, force: true, maxRetries: 3 });
  }
  return entry;
}

/** @param {string} root */
async function removeAbandoned(root) {
  for (const name of await readdir(root)) {
    if (!name.startsWith('.building-')) continue;
    const folder = path.join(root, name);
    const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > ABANDONED_AFTER) await rm(folder, { recursive: true, force: true });
  }
}
