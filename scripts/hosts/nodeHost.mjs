import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { answers } from '../support/answers.mjs';
import { run, start } from '../support/childProcesses.mjs';
import { findCommand } from '../support/commands.mjs';
import { freePort } from '../support/freePort.mjs';
import { npm } from '../support/npm.mjs';
import { duration, say } from '../support/say.mjs';
import { UserError } from '../support/userError.mjs';
import { cached } from './cache.mjs';
import { nodeBinary } from './nodeBinary.mjs';
import { unpackNpmPackage } from './npmPackage.mjs';

/** The npm package that carries a built VS Code server and workbench. */
const PACKAGE = 'code-server@4.139.1';

/** What the VS Code inside PACKAGE calls itself. */
export const NODE_HOST_VSCODE = '1.139';

/** The native modules without which the extension host ends at start. */
const NATIVE_MODULES = ['@vscode/spdlog', '@vscode/native-watchdog', '@vscode/sqlite3'];

/**
 * Settings of the machine every run starts with: a quiet editor, and saving as on a desktop. A test's own settings are
 * added to them.
 *
 * @type {Record<string, unknown>}
 */
const QUIET_SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'files.autoSave': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
};

/**
 * @typedef {object} NodeHostOptions
 * @property {number} [port] a free one when not given
 * @property {boolean} [workspaceTrust] whether an opened folder starts in Restricted Mode; off when not given
 * @property {readonly string[]} [vsix] packaged extensions to install before the start
 * @property {Record<string, unknown>} [settings] added to the machine's settings
 */

/**
 * @typedef {object} PageOptions
 * @property {string} folder absolute path of the folder to open, or of a `.code-workspace` file
 * @property {string} [extensionDevelopmentPath] absolute path of the extension to run from its sources
 * @property {string} [extensionTestsPath] absolute path of the module whose `run()` is the test
 */

/**
 * @typedef {object} NodeHost
 * @property {(options: PageOptions) => string} address the page of an editor window
 * @property {() => Promise<void>} forget takes away the user's settings and what extensions remember; no page may be open
 * @property {() => string} log what the server printed so far
 * @property {() => Promise<void>} stop ends the server and removes its data
 */

/**
 * Why this machine can not have host A, in words that complete "because …".
 *
 * @returns {string | undefined} undefined when it can
 */
export function whyNoNodeHost() {
  if (process.platform === 'win32') return 'its server does not run on Windows';
  if (existsSync('/etc/alpine-release')) return 'its server does not run on Alpine Linux';
  return undefined;
}

/**
 * The folder of the VS Code server, installed first when this user has none.
 *
 * @returns {Promise<string>}
 */
async function serverFolder() {
  const why = whyNoNodeHost();
  if (why !== undefined) throw new UserError(`The Node extension host can not run here, because ${why}.`);
  const key = `${PACKAGE.replace('@', '-')}-${process.platform}-${process.arch}`;
  const folder = await cached(key, async (building) => {
    const missing = ['python3', 'make', 'g++'].filter((name) => findCommand(name) === undefined);
    if (missing.length > 0) {
      throw new UserError(
        `VS Code's server needs ${missing.join(', ')} to be built: install them (Debian: apt-get install python3 make g++; macOS: xcode-select --install).`,
      );
    }
    const began = Date.now();
    say(`Fetching VS Code's server (${PACKAGE}), once per user, about 100 MB …`);
    await unpackNpmPackage(PACKAGE, building);
    const server = path.join(building, 'lib', 'vscode');
    say("Installing the server's dependencies …");
    await npm(['install', '--omit=dev', '--ignore-scripts'], {
      cwd: server,
      purpose: "install the server's dependencies",
    });
    say("Building the server's native modules, about a minute …");
    await npm(['rebuild', ...NATIVE_MODULES], { cwd: server, purpose: "build the server's native modules" });
    say(`VS Code's server is ready after ${duration(Date.now() - began)}.`);
  });
  return path.join(folder, 'lib', 'vscode');
}

/**
 * Installs what host A needs, without starting it.
 *
 * @returns {Promise<void>}
 */
export async function prepareNodeHost() {
  await serverFolder();
  await nodeBinary();
}

/**
 * Starts host A: VS Code's server with the Node extension host, listening on this machine only.
 *
 * @param {NodeHostOptions} [options]
 * @returns {Promise<NodeHost>}
 */
export async function startNodeHost(options = {}) {
  const server = path.join(await serverFolder(), 'out', 'server-main.js');
  const node = await nodeBinary();
  const port = options.port ?? (await freePort());
  const data = await mkdtemp(path.join(tmpdir(), 'tandem-node-host-'));
  // Also when this process is ended halfway: the folder is of no use to any other run.
  const removeAtExit = () => rmSync(data, { recursive: true, force: true });
  process.once('exit', removeAtExit);
  const shared = ['--accept-server-license-terms', '--disable-telemetry', '--server-data-dir', data];
  const env = withoutNpm(process.env);
  try {
    await writeMachineSettings(data, options.settings ?? {});
    for (const vsix of options.vsix ?? []) {
      const installed = await run(node, [server, '--install-extension', vsix, ...shared], { env });
      if (installed.code !== 0) throw new UserError(`VS Code refused ${vsix}: ${installed.output.trim()}`);
    }
    // Whoever can run code in the editor can run it as the user: only the page we hand out may connect.
    const token = randomUUID();
    const child = start(
      node,
      [
        server,
        '--host=127.0.0.1',
        `--port=${port}`,
        `--connection-token=${token}`,
        '--enable-smoke-test-driver',
        ...(options.workspaceTrust ? [] : ['--disable-workspace-trust']),
        ...shared,
      ],
      { env },
    );
    const authority = `127.0.0.1:${port}`;
    const running = await answers("VS Code's server", `http://${authority}/?tkn=${token}`, child);
    return {
      address: (page) => pageAddress(authority, token, page),
      forget: () =>
        rm(path.join(data, 'data', 'User'), { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
      log: running.log,
      stop: async () => {
        await running.stop();
        process.off('exit', removeAtExit);
        await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      },
    };
  } catch (error) {
    await rm(data, { recursive: true, force: true });
    throw error;
  }
}

/**
 * @param {string} data the server's data folder
 * @param {Record<string, unknown>} settings
 */
async function writeMachineSettings(data, settings) {
  const folder = path.join(data, 'data', 'Machine');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'settings.json'), JSON.stringify({ ...QUIET_SETTINGS, ...settings }, null, 2));
}

/**
 * The environment without what npm adds for the scripts it runs: the editor must not inherit the project's npm settings.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
function withoutNpm(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.toLowerCase().startsWith('npm_')));
}

/**
 * @param {string} authority
 * @param {string} token
 * @param {PageOptions} page
 * @returns {string}
 */
function pageAddress(authority, token, page) {
  const remote = (/** @type {string} */ file) => `vscode-remote://${authority}${encodeURI(file)}`;
  const payload = [['skipWelcome', 'true']];
  if (page.extensionDevelopmentPath !== undefined) {
    payload.push(['extensionDevelopmentPath', remote(page.extensionDevelopmentPath)]);
  }
  if (page.extensionTestsPath !== undefined) payload.push(['extensionTestsPath', remote(page.extensionTestsPath)]);
  const url = new URL(`http://${authority}/`);
  url.searchParams.set('tkn', token);
  url.searchParams.set(page.folder.endsWith('.code-workspace') ? 'workspace' : 'folder', page.folder);
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}
