import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { URI } from 'vscode-uri';
import { remembered } from '../../core/text/remembered.js';
import { decodeText } from '../../core/workspace/decodeText.js';
import { hiddenLayoutFolders } from '../../core/layouts/placeInLayout.js';
import type { FileSystem, FolderEntry, Ports, ReadResult } from '../../core/workspace/ports.js';
import * as asked from '../cache/asked.js';
import { readdir, readFile, realpath, stat } from '../cache/asked.js';
import { ignoreChainAt, isIgnored, withRulesOf, type IgnoreChain } from '../check/ignoreFiles.js';
import { isInside } from './workspaceFolder.js';

/** What the core needs, from Node. `folders` are absolute paths. */
export function nodePorts(folders: readonly string[]): Ports {
  return {
    files: nodeFiles(folders),
    folders: { all: () => folders.map(toUri) },
    clock: { today: asked.today },
    // In CI nobody edits: whoever runs the check is not whom it speaks of.
    identities: { current: () => Promise.resolve(undefined) },
    logger: { info: () => undefined, error: () => undefined },
    scheduler: { now: () => performance.now(), pause: () => new Promise((done) => setImmediate(done)) },
    locale: { display: asked.displayLanguage },
    memory: { get: () => undefined, set: () => Promise.resolve() },
    witness: { uses: (uri) => asked.usesText(fileURLToPath(uri)) },
  };
}

/** URI of an absolute path, without a trailing slash, spelled as the core spells URIs: the two are compared as texts. */
export const toUri = remembered((path: string): string =>
  URI.parse(pathToFileURL(path).toString()).toString().replace(/\/$/, ''),
);

function nodeFiles(folders: readonly string[]): FileSystem {
  let roots: Promise<readonly string[]> | undefined;

  /** A link may lead anywhere; only what the folders really hold is read. */
  async function isWithin(path: string): Promise<boolean> {
    roots ??= Promise.all(folders.map((folder) => realpath(folder)));
    const real = await realpath(path);
    return (await roots).some((root) => isInside(root, real));
  }

  async function read(uri: string, mayRead: (path: string) => Promise<boolean>): Promise<ReadResult> {
    try {
      const path = fileURLToPath(uri);
      const found = await stat(path).catch(async (error: unknown) => {
        // A link to nothing is there all the same.
        if (isMissing(error) && (await isThere(path))) throw new Error('The link leads nowhere.');
        throw error;
      });
      if (found.isDirectory()) return { fault: 'missing' };
      if (!(await mayRead(path))) return { fault: 'outside' };
      // A device has no end, and opening a pipe waits for whoever writes into it.
      if (!found.isFile()) return { fault: 'unreadable' };
      return found.isTooLarge ? { fault: 'too-large' } : decodeText(await readFile(path));
    } catch (error) {
      return { fault: isMissing(error) ? 'missing' : 'unreadable' };
    }
  }

  return {
    readText: (uri) => read(uri, isWithin),
    readNamed: (uri) => read(uri, () => Promise.resolve(true)),
    async stat(uri) {
      try {
        const path = fileURLToPath(uri);
        const found = await stat(path);
        if (!(await isWithin(path))) return 'outside';
        return found.isDirectory() ? 'folder' : 'file';
      } catch {
        return undefined;
      }
    },
    async findFiles(folder, endings) {
      const found: string[] = [];
      // What cannot be searched here is said of the paths that the user asked about.
      for await (const path of filesUnder(fileURLToPath(folder), () => undefined)) {
        if (endings.some((ending) => path.toLowerCase().endsWith(ending))) found.push(toUri(path));
      }
      return found;
    },
    async list(folder) {
      try {
        const path = fileURLToPath(folder);
        if (!(await isWithin(path))) return undefined;
        const entries = await readdir(path);
        const found = entries.map(async (entry): Promise<FolderEntry | undefined> => {
          const isLink = entry.isSymbolicLink();
          const isDirectory = isLink ? await isFolder(join(path, entry.name)) : entry.isDirectory();
          if (!isDirectory && !isLink && !entry.isFile()) return undefined;
          return { name: entry.name, type: isDirectory ? 'folder' : 'file', isLink };
        });
        return (await Promise.all(found))
          .filter((entry) => entry !== undefined)
          .sort((a, b) => (a.name < b.name ? -1 : 1));
      } catch {
        return undefined;
      }
    },
    async isLink(uri) {
      try {
        return await asked.isLink(fileURLToPath(uri));
      } catch {
        return false;
      }
    },
  };
}

/**
 * Every file below a folder, in the order of names. Dependencies, hidden folders but those in which layouts
 * keep documents, and what `.gitignore` and `.tandemignore`
 * name are left out; links to folders are not followed, so that a loop of them ends.
 *
 * @param onUnreadable is called with the path of each folder that may not be read, and of each link to a folder beyond `top`
 * @param top the folder that all is read within
 * @param about `above`: what is left out there already, `undefined` in the folder that was named; `onFolder` is called with the path
 * of each folder that is looked through
 */
export async function* filesUnder(
  folder: string,
  onUnreadable: (folder: string, fault: FolderFault) => void,
  top = folder,
  { above, onFolder }: { readonly above?: IgnoreChain; readonly onFolder?: (folder: string) => void } = {},
): AsyncGenerator<string> {
  onFolder?.(folder);
  let entries;
  try {
    entries = await readdir(folder);
  } catch {
    onUnreadable(folder, 'unreadable');
    return;
  }
  const present = entries.map(({ name }) => name);
  const ignores = await withRulesOf(folder, above ?? (await ignoreChainAt(folder, top)), present);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const isHidden = entry.name.startsWith('.') && !hiddenLayoutFolders.has(entry.name);
    const isLeftOut = entry.name === 'node_modules' || isHidden;
    if (isIgnored(ignores, path, entry.isDirectory())) continue;
    if (entry.isDirectory()) {
      if (!isLeftOut) yield* filesUnder(path, onUnreadable, top, { above: ignores, ...(onFolder ? { onFolder } : {}) });
    } else if (entry.isSymbolicLink() && (await isFolder(path))) {
      if (!isLeftOut && !isInside(await realpath(top), await realpath(path))) onUnreadable(path, 'outside');
    } else if (entry.isFile() || entry.isSymbolicLink()) yield path;
  }
}

/** Why nothing below a folder is read. */
export type FolderFault = 'unreadable' | 'outside';

async function isFolder(link: string): Promise<boolean> {
  return stat(link).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** What a file that is no text or too long begins with, as far as it can be read: enough for its front matter. */
export async function headOf(path: string): Promise<string> {
  return new TextDecoder().decode(await asked.readHead(path));
}

/** Whether there is anything, be it a link to nothing. */
async function isThere(path: string): Promise<boolean> {
  return asked.isLink(path).then(
    () => true,
    () => false,
  );
}

/** Whether an error of Node says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
