import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';

/**
 * The folder in which runs are remembered, absolute: that which was asked for; else among the dependencies of the project, where
 * nobody commits it; else in the user's folder for such files.
 *
 * @param location as typed
 */
export function cacheFolder(location: string | undefined, workingDirectory: string): string {
  if (location !== undefined) return resolve(workingDirectory, location);
  for (let folder = workingDirectory; ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules');
    if (isFolder(modules)) return join(modules, '.cache', 'tandem');
    // What lies above a repository is not this project's.
    if (existsSync(join(folder, '.git')) || folder === dirname(folder)) break;
  }
  return join(userFolder(process.platform, process.env), 'tandem');
}

/** Where programs keep for a user what can be made again. */
export function userFolder(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): string {
  const { XDG_CACHE_HOME: wanted, LOCALAPPDATA: local } = env;
  if (wanted !== undefined && isAbsolute(wanted)) return wanted;
  if (platform === 'win32') return local ?? join(homedir(), 'AppData', 'Local');
  return platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
