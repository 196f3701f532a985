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
 * @property {boolean} [afterwards] print all at the end, so that it does not mix with what others print
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

/** What a file of tests says that measures time: whatever runs beside such tests makes them doubtful. */
const MEASURES = /performance\.now|cpuUsage|[/]cpuTime[.]js|[/]growth[.]js|[/]bench[/]/u;

/**
 * The same in two processes at once, and then what measures time by itself.
 *
 * @param {Omit<MochaOptions, 'quiet' | 'afterwards'>} options
 * @returns {Promise<Counts>}
 */
export async function runMochaInTwo({ folders, ...options }) {
  const files = (await Promise.all(folders.map(testFiles))).flat();
  const timed = new Set();
  for (const file of files)
    if (MEASURES.test(file) || MEASURES.test(await readFile(path.join(projectRoot, file), 'utf8'))) timed.add(file);
  const others = files.filter((file) => !timed.has(file));
  // Every other file each: what takes long stands close together.
  const halves = [0, 1].map((half) => others.filter((_, index) => index % 2 === half));
  const run = (/** @type {readonly string[]} */ some, afterwards = false) =>
    some.length === 0 ? NOTHING : runMochaFiles(some, { ...options, afterwards });
  const counts = await Promise.all(halves.map((half, index) => run(half, index > 0)));
  return sum([...counts, await run(files.filter((file) => timed.has(file)))]);
}

/**
 * @param {readonly string[]} files absolute, or relative to the project
 * @param {Omit<MochaOptions, 'folders'>} options
 * @returns {Promise<Counts>} a run that breaks off, that fails without a failing test, or in which too many tests needed
 *   a second try, counts as one failure more
 */
export async function runMochaFiles(files, options) {
  const { testTimeout, timeout, drivesEditor = false, grep, verbose, quiet, afterwards } = options;
  const scratch = await mkdtemp(path.join(tmpdir(), 'tandem-counts-'));
  const countsFile = path.join(scratch, 'counts.json');
  try {
    const { code, output } = await runNode(
      [
        ...['--import', 'tsx', tools.mocha, '--no-config', '--no-package', '--reporter', REPORTER],
        ...['--timeout', String(testTimeout)],
        ...(drivesEditor ? ['--require', DRIVER_RETRIES, '--retries', '1'] : []),
        ...(grep === undefined ? ['--forbid-only'] : ['--fgrep', grep]),
        ...files,
      ],
      {
        show: quiet !== true && afterwards !== true,
        timeout,
        env: { TANDEM_COUNTS: countsFile, ...(verbose ? { TANDEM_VERBOSE: '1' } : {}) },
      },
    );
    if (afterwards === true) console.log(output);
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
