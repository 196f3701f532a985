import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/**
 * The folder that a path is checked within, as an editor would have it open: its repository; outside a repository the
 * working directory when it holds the path, else the path's own folder.
 *
 * @param path absolute path of a folder
 */
export async function workspaceFolderOf(path: string, workingDirectory: string): Promise<string> {
  for (let folder = path; ; folder = dirname(folder)) {
    if (await exists(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) break;
  }
  return isInside(workingDirectory, path) ? workingDirectory : path;
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
