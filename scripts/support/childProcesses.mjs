import { spawn, spawnSync } from 'node:child_process';
import process from 'node:process';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * @typedef {object} RunResult
 * @property {number} code exit code; 1 when the process was ended by a signal, 127 when it could not be started
 * @property {string} output standard output and error in the order they came
 */

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [shell] start through a shell: Windows needs it for `.cmd` files
 * @property {boolean} [show] pass the output on to the terminal as it comes, besides keeping it
 * @property {number} [timeout] milliseconds after which the process and its children are ended
 */

/** Every process started here and still running: none may outlive this one. @type {Set<ChildProcess>} */
const running = new Set();

/** How long a process gets to end by itself before it is killed, in milliseconds. */
const GRACE = 3000;

let watchingOwnEnd = false;

/** Ends what is still running when this process ends, whatever the reason. */
function watchOwnEnd() {
  if (watchingOwnEnd) return;
  watchingOwnEnd = true;
  process.on('exit', () => {
    for (const child of running) signalTree(child, 'SIGKILL');
  });
}

/**
 * Sends a signal to a process and everything it started.
 *
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalTree(child, signal) {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself in the meantime.
  }
}

/**
 * Starts a process that ends with this one at the latest, together with everything it starts itself.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {ChildProcess}
 */
export function start(command, args, options = {}) {
  watchOwnEnd();
  const child = spawn(command, [...args], {
    cwd: options.cwd,
    env: options.env ?? process.env,
    shell: options.shell ?? false,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that one signal reaches its children too. Windows has no such thing.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  running.add(child);
  child.once('error', () => running.delete(child));
  child.once('exit', () => {
    signalTree(child, 'SIGTERM');
    running.delete(child);
  });
  return child;
}

/**
 * Ends a process started by `start` and everything it started: politely, then by force.
 *
 * @param {ChildProcess} child
 * @returns {Promise<void>}
 */
export async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  signalTree(child, 'SIGTERM');
  const force = setTimeout(() => signalTree(child, 'SIGKILL'), GRACE);
  await ended;
  clearTimeout(force);
}

/**
 * Runs a process to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export async function run(command, args, options = {}) {
  const child = start(command, args, options);
  let output = '';
  /** @param {NodeJS.WriteStream} to */
  const keep = (to) => (/** @type {Buffer} */ chunk) => {
    output += chunk.toString();
    if (options.show) to.write(chunk);
  };
  child.stdout?.on('data', keep(process.stdout));
  child.stderr?.on('data', keep(process.stderr));
  const timer =
    options.timeout === undefined
      ? undefined
      : setTimeout(() => {
          output += `\n${command} took longer than ${options.timeout} ms and was ended.\n`;
          void stop(child);
        }, options.timeout);
  const code = await new Promise((/** @type {(code: number) => void} */ resolve) => {
    child.once('error', (error) => {
      output += `${error.message}\n`;
      resolve(127);
    });
    child.once('close', (exitCode) => resolve(exitCode ?? 1));
  });
  clearTimeout(timer);
  return { code, output };
}
