import { chmod } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { say } from '../support/say.mjs';
import { messageOf, UserError } from '../support/userError.mjs';
import { cached } from './cache.mjs';
import { unpackNpmPackage } from './npmPackage.mjs';

/** The Node release that host A's server is built for. */
const MAJOR = 24;

/**
 * A Node binary that can run host A's server: this very one when it is recent enough, else one from npm.
 *
 * @returns {Promise<string>} absolute path
 */
export async function nodeBinary() {
  if (Number(process.versions.node.split('.')[0]) >= MAJOR) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const folder = await cached(`node-${MAJOR}-${platform}`, async (building) => {
    say(`Fetching Node ${MAJOR} for the editor's server (this is Node ${process.versions.node}) …`);
    await fetchNode(platform, building);
    await chmod(path.join(building, 'bin', 'node'), 0o755);
  });
  return path.join(folder, 'bin', 'node');
}

/**
 * @param {string} platform such as `linux-x64`
 * @param {string} folder
 */
async function fetchNode(platform, folder) {
  try {
    await unpackNpmPackage(`node-${platform}@${MAJOR}`, folder);
  } catch (error) {
    throw new UserError(
      `The editor's server needs Node ${MAJOR}, and npm has none for ${platform}: please run this with Node ${MAJOR} or newer. (${messageOf(error)})`,
    );
  }
}
