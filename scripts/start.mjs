/**
 * `npm start`: VS Code with this extension and the sample workspace, on a machine where nothing was installed before.
 *
 *   npm start                          the sample workspace, in the browser
 *   npm start -- --workspace DIR       another folder
 *   npm start -- --desktop             the VS Code of this machine instead of one in the browser
 *   npm start -- --port N --no-open    a fixed port; do not open a browser
 */
import { stat } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensureInstalled.mjs';
import { startNodeHost } from './hosts/nodeHost.mjs';
import { startWebHost, WEB_HOST_VSCODE } from './hosts/webHost.mjs';
import { run } from './support/childProcesses.mjs';
import { findCommand } from './support/commands.mjs';
import { isFreePort } from './support/freePort.mjs';
import { openBrowser } from './support/openBrowser.mjs';
import { fromUsersFolder, projectRoot, sampleWorkspace } from './support/paths.mjs';
import { say } from './support/say.mjs';
import { messageOf, runMain, UserError } from './support/userError.mjs';

const USAGE = 'Usage: npm start -- [--workspace DIR] [--desktop] [--port N] [--no-open]';

/**
 * @typedef {object} StartOptions
 * @property {string} folder absolute path
 * @property {boolean} desktop
 * @property {number} [port]
 * @property {boolean} open whether to open the browser
 */

/** @returns {Promise<StartOptions>} */
async function readArguments() {
  const { workspace, desktop = false, port, ['no-open']: noOpen = false } = parse();
  const folder = workspace === undefined ? sampleWorkspace : fromUsersFolder(workspace);
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new UserError(`There is no folder ${folder}: give an existing one to --workspace.`, 2);
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535)) {
    throw new UserError(`"${port}" is not a port: give a number from 1 to 65535 to --port.`, 2);
  }
  if (port !== undefined && !desktop && !(await isFreePort(Number(port)))) {
    throw new UserError(`Port ${port} is in use: give another to --port, or leave it out.`, 2);
  }
  return { folder, desktop, open: !noOpen, ...(port === undefined ? {} : { port: Number(port) }) };
}

function parse() {
  try {
    return parseArgs({
      options: {
        workspace: { type: 'string' },
        desktop: { type: 'boolean' },
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new UserError(`${messageOf(error)}\n${USAGE}`, 2);
  }
}

async function build() {
  say('Building the extension …');
  const built = await run(process.execPath, ['esbuild.js'], { cwd: projectRoot });
  if (built.code !== 0) throw new UserError(`The build failed:\n${built.output.trim()}`);
}

/**
 * Opens the VS Code installed on this machine.
 *
 * @param {string} code its command
 * @param {string} folder
 * @returns {Promise<number>} exit code
 */
async function startDesktop(code, folder) {
  const args = ['--new-window', `--extensionDevelopmentPath=${projectRoot}`, folder];
  // On Windows `code` is a `.cmd` file: it needs a shell, and a shell needs quotes around what may hold blanks.
  const onWindows = process.platform === 'win32';
  const quoted = onWindows ? args.map((arg) => `"${arg}"`) : args;
  const opened = await run(onWindows ? `"${code}"` : code, quoted, { shell: onWindows });
  if (opened.code !== 0) throw new UserError(`VS Code did not start: ${opened.output.trim()}`);
  return 0;
}

/**
 * @typedef {object} Running an editor that is being served
 * @property {string} address
 * @property {() => Promise<void>} stop
 */

/**
 * Serves the editor: VS Code with the Node extension host, or the one for the web where that can not be had.
 *
 * @param {StartOptions} options
 * @returns {Promise<Running>}
 */
async function serve({ folder, port }) {
  const fixedPort = port === undefined ? {} : { port };
  try {
    const host = await startNodeHost({ workspaceTrust: false, ...fixedPort });
    return { address: host.address({ folder, extensionDevelopmentPath: projectRoot }), stop: host.stop };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.log(error.message);
    say(
      `Using VS Code ${WEB_HOST_VSCODE} for the web instead: it works on a copy in memory, nothing is saved to disk.`,
    );
    return startWebHost({ folder, extensionDevelopmentPath: projectRoot, ...fixedPort });
  }
}

/** Resolves when the user ends the program. */
function ended() {
  return new Promise((resolve) => {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.once(signal, () => {
        resolve(undefined);
        // Asked a second time, do not tidy up.
        process.once(signal, () => process.exit(130));
      });
    }
  });
}

await runMain(async () => {
  const options = await readArguments();
  const code = options.desktop ? findCommand('code') : undefined;
  if (options.desktop && code === undefined) {
    throw new UserError(
      'There is no `code` on the PATH: in VS Code run "Shell Command: Install \'code\' command in PATH", or leave --desktop out.',
    );
  }
  let serving = false;
  let stopAsked = false;
  const stopped = ended().then(() => {
    stopAsked = true;
    // Until the editor is served there is nothing to end politely; what was started ends with this process.
    if (!serving) process.exit(130);
  });

  await ensureInstalled();
  await build();
  if (code !== undefined) return startDesktop(code, options.folder);
  say('Starting VS Code …');
  const running = await serve(options);
  serving = true;
  if (!stopAsked) {
    say(`VS Code with Tandem is ready on ${options.folder}; press Ctrl+C to end it. Open this address:`);
    console.log(running.address);
    if (options.open) openBrowser(running.address);
    await stopped;
  }
  await running.stop();
  return 0;
});
