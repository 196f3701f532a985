import { rmSync } from 'node:fs';
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/**
 * @typedef {object} WorkspaceCopy
 * @property {string} folder absolute path of the copy; its last part is the original's name
 * @property {() => Promise<void>} remove
 */

/**
 * Copies a workspace into a temporary folder, so that tests may write and the sample stays as it is.
 *
 * @param {string} original
 * @returns {Promise<WorkspaceCopy>}
 */
export async function copyWorkspace(original) {
  // The real path: macOS reaches its temporary folder through a link, which would give every file two addresses.
  const parent = await realpath(await mkdtemp(path.join(tmpdir(), 'tandem-workspace-')));
  const folder = path.join(parent, path.basename(original));
  // Also when this process is ended halfway.
  const removeAtExit = () => rmSync(parent, { recursive: true, force: true });
  process.once('exit', removeAtExit);
  await cp(original, folder, { recursive: true });
  return {
    folder,
    remove: async () => {
      process.off('exit', removeAtExit);
      await rm(parent, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
