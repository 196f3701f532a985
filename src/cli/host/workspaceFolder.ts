import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { charterFileName } from '../../core/workspace/charters.js';
import { stat } from '../cache/asked.js';

/**
 * The folder that a file is read within, as an editor would have it open: its repository; outside a repository that of
 * the nearest charter at or above what was named on the command line, else what was named itself. From where the command
 * was run says nothing: it must not change what is found.
 *
 * @param folder absolute path of the file's folder
 * @param named absolute path of the folder that was named, or of the named file's folder
 */
export async function workspaceFolderOf(folder: string, named: string): Promise<string> {
  return (await nearestWith('.git', folder)) ?? (await nearestWith(charterFileName, named)) ?? named;
}

/** The nearest folder at or above one that has an entry of this name. */
async function nearestWith(name: string, start: string): Promise<string | undefined> {
  for (let folder = start; ; folder = dirname(folder)) {
    if (await exists(join(folder, name))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

/** Whether a path is a folder or lies below it; both are absolute. */
export function isInside(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
