import { stat } from 'node:fs/promises';
import { dirname, join, relative, isAbsolute } from 'node:path';

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
  const below = relative(workingDirectory, path);
  return below.startsWith('..') || isAbsolute(below) ? path : workingDirectory;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
