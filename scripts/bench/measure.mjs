import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const preload = fileURLToPath(new URL('measured.cjs', import.meta.url));

/**
 * @typedef {object} Cost what a program took
 * @property {number} wall seconds by the clock
 * @property {number} cpu seconds of processor time, of all threads
 * @property {number} memory its peak, in MB
 */

/**
 * Runs a Node program, and says what it took.
 *
 * @param {readonly string[]} args the program and its arguments
 * @param {string} folder where it is run
 * @returns {Promise<Cost>}
 * @throws {Error} when it ends in another way than by saying what it found
 */
export async function measure(args, folder) {
  const own = await mkdtemp(path.join(tmpdir(), 'tandem-measure-'));
  const file = path.join(own, 'result.json');
  try {
    const began = performance.now();
    const { code, error } = await ended(args, folder, { ...process.env, TANDEM_BENCH_RESULT: file });
    const wall = (performance.now() - began) / 1000;
    if (code !== 0 && code !== 1) throw new Error(`${args.join(' ')} ended with ${code}: ${error}`);
    return { wall, ...JSON.parse(await readFile(file, 'utf8')) };
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

/**
 * @param {readonly string[]} args
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ code: number | null, error: string }>}
 */
function ended(args, folder, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--require', preload, ...args], {
      cwd: folder,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let error = '';
    child.stderr.on('data', (piece) => (error = `${error}${piece}`.slice(-2000)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, error }));
  });
}

/**
 * The middle one of some numbers.
 *
 * @param {readonly number[]} numbers
 */
export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}
