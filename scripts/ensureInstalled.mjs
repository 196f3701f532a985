import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { npm } from './support/npm.mjs';
import { projectRoot } from './support/paths.mjs';
import { duration, say } from './support/say.mjs';
import { UserError } from './support/userError.mjs';

/** The oldest Node the tools of this project run on, as [major, minor]. */
const OLDEST_NODE = /** @type {const} */ ([20, 19]);

/**
 * Installs the project's dependencies when they are missing or do not match package-lock.json. Install scripts are not
 * run: none of the packages needs one (esbuild's binary comes as an optional dependency of its own).
 *
 * @returns {Promise<void>}
 */
export async function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    throw new UserError(`Tandem needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  }
  if (await isInstalled()) return;
  say('Installing the dependencies (npm ci), about half a minute the first time …');
  const began = Date.now();
  await npm(['ci', '--ignore-scripts'], { cwd: projectRoot, purpose: 'install the dependencies' });
  say(`Dependencies installed in ${duration(Date.now() - began)}.`);
}

/**
 * Whether node_modules holds just what package-lock.json asks for. npm leaves its own copy of the lock in node_modules;
 * comparing the two sees a change of branch, which comparing times of files would miss.
 *
 * @returns {Promise<boolean>}
 */
async function isInstalled() {
  const installed = await readPackages(path.join(projectRoot, 'node_modules', '.package-lock.json'));
  const wanted = await readPackages(path.join(projectRoot, 'package-lock.json'));
  if (installed === undefined || wanted === undefined) return false;
  return Object.entries(wanted).every(([where, { version, optional, devOptional }]) => {
    if (where === '') return true;
    const there = installed[where];
    // Optional packages for other platforms are left out on purpose.
    return there === undefined ? optional === true || devOptional === true : there.version === version;
  });
}

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 */

/**
 * @param {string} lockFile
 * @returns {Promise<Record<string, LockedPackage> | undefined>} by place in node_modules; undefined without such a file
 */
async function readPackages(lockFile) {
  if (!existsSync(lockFile)) return undefined;
  const lock = /** @type {{ packages?: Record<string, LockedPackage> }} */ (
    JSON.parse(await readFile(lockFile, 'utf8'))
  );
  return lock.packages;
}
