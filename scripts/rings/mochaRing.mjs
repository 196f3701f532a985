import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from '../support/paths.mjs';
import { NOTHING, sum, ONE_FAILED } from './counts.mjs';
import { runNode, tools } from './tools.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

const REPORTER = fileURLToPath(new URL('countingReporter.mjs', import.meta.url));
const DRIVER_RETRIES = fileURLToPath(new URL('driverRetries.mjs', import.meta.url));

/** A run in which more tests needed a second try than this has a fault that the tries hide. */
const MOST_RETRIED = 2;

/**
 * @typedef {object} MochaOptions
 * @property {readonly string[]} folders below test/
 * @property {number} testTimeout how long one test may take, in milliseconds
 * @property {number} timeout how long all of them may take, in milliseconds
 * @property {boolean} [drivesEditor] a test whose browser driver waited in vain may try once more
 * @property {string} [grep] only tests whose title contains this
 * @property {boolean} [verbose] print every test
 * @property {boolean} [quiet] print nothing
 */

/**
 * Runs the `*.test.ts` files of some folders by Mocha in plain Node and shows Mocha's own output.
 *
 * @param {MochaOptions} options
 * @returns {Promise<Counts>} see `runMochaFiles`
 */
export async function runMocha({ folders, ...options }) {
  const files = (await Promise.all(folders.map(testFiles))).flat();
  if (files.length === 0) {
    console.log('  No test files here.');
    return NOTHING;
  }
  return runMochaFiles(files, options);
}

/**
 * @param {readonly string[]} files absolute, or relative to the project
 * @param {Omit<MochaOptions, 'folders'>} options
 * @returns {Promise<Counts>} a run that breaks off, that fails without a failing test, or in which too many tests needed
 *   a second try, counts as one failure more
 */
export async function runMochaFiles(files, { testTimeout, timeout, drivesEditor = false, grep, verbose, quiet }) {
  const scratch = await mkdtemp(path.join(tmpdir(), 'tandem-counts-'));
  const countsFile = path.join(scratch, 'counts.json');
  try {
    const { code } = await runNode(
      [
        ...['--import', 'tsx', tools.mocha, '--no-config', '--no-package', '--reporter', REPORTER],
        ...['--timeout', String(testTimeout)],
        ...(drivesEditor ? ['--require', DRIVER_RETRIES, '--retries', '1'] : []),
        ...(grep === undefined ? ['--forbid-only'] : ['--fgrep', grep]),
        ...files,
      ],
      {
        show: quiet !== true,
        timeout,
        env: { TANDEM_COUNTS: countsFile, ...(verbose ? { TANDEM_VERBOSE: '1' } : {}) },
      },
    );
    const counts = existsSync(countsFile)
      ? /** @type {Counts & { retried: number }} */ (JSON.parse(await readFile(countsFile, 'utf8')))
      : { ...NOTHING, retried: 0 };
    /** @param {string} text */
    const say = (text) => quiet !== true && console.log(`  ${text}`);
    if (counts.retried > 0) say(`Second tries: ${counts.retried}, at most ${MOST_RETRIED}.`);
    if (counts.retried > MOST_RETRIED) return sum([counts, ONE_FAILED]);
    if (code === 0 || counts.failed > 0) return sum([counts]);
    say(`Mocha broke off with exit code ${code}.`);
    return sum([counts, ONE_FAILED]);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder below test/
 * @returns {Promise<string[]>} relative to the project
 */
async function testFiles(folder) {
  const where = path.join(projectRoot, 'test', folder);
  if (!existsSync(where)) return [];
  const names = await readdir(where, { recursive: true });
  return names
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => path.join('test', folder, name));
}
