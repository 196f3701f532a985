import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { URI } from 'vscode-uri';
import { decodeText, maxFileBytes } from '../core/workspace/decodeText.js';
import type { FileSystem, Ports, ReadResult } from '../core/workspace/ports.js';

/** What the core needs, from Node. `folders` are absolute paths. */
export function nodePorts(folders: readonly string[]): Ports {
  return {
    files: nodeFiles,
    folders: { all: () => folders.map(toUri) },
    clock: { today: () => new Date().toLocaleDateString('sv-SE') },
    // In CI nobody edits: whoever runs the check is not whom it speaks of.
    identities: { current: () => Promise.resolve(undefined) },
    logger: { info: () => undefined, error: () => undefined },
    scheduler: { now: () => performance.now(), pause: () => new Promise((done) => setImmediate(done)) },
  };
}

/** URI of an absolute path, without a trailing slash, spelled as the core spells URIs: the two are compared as texts. */
export function toUri(path: string): string {
  return URI.parse(pathToFileURL(path).toString()).toString().replace(/\/$/, '');
}

const nodeFiles: FileSystem = {
  async readText(uri): Promise<ReadResult> {
    try {
      const path = fileURLToPath(uri);
      const found = await stat(path);
      // A device has no end, and opening a pipe waits for whoever writes into it.
      if (!found.isFile()) return { fault: 'unreadable' };
      return found.size > maxFileBytes ? { fault: 'too-large' } : decodeText(await readFile(path));
    } catch (error) {
      return { fault: codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR' ? 'missing' : 'unreadable' };
    }
  },
  async stat(uri) {
    try {
      return (await stat(fileURLToPath(uri))).isDirectory() ? 'folder' : 'file';
    } catch {
      return undefined;
    }
  },
  async findFiles(folder, endings) {
    const found: string[] = [];
    for await (const path of filesUnder(fileURLToPath(folder))) {
      if (endings.some((ending) => path.toLowerCase().endsWith(ending))) found.push(toUri(path));
    }
    return found;
  },
};

/**
 * Every file below a folder, in the order of names. Dependencies and hidden folders are left out; links to folders
 * are not followed, so that a loop of them ends.
 */
export async function* filesUnder(folder: string): AsyncGenerator<string> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    // A folder that may not be read holds nothing for us; the files we were asked for by name are reported elsewhere.
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) yield* filesUnder(path);
    } else if (entry.isFile() || entry.isSymbolicLink()) yield path;
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
