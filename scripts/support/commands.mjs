import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * Finds a program on the PATH.
 *
 * @param {string} name without extension
 * @returns {string | undefined} its absolute path
 */
export function findCommand(name) {
  const extensions = process.platform === 'win32' ? (process.env['PATHEXT'] ?? '.EXE;.CMD').split(';') : [''];
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
    for (const extension of extensions) {
      const candidate = path.join(folder, name + extension);
      if (folder !== '' && existsSync(candidate)) return candidate;
    }
  }
  return undefined;
}
