import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from '../support/paths.mjs';
import { NOTHING } from './counts.mjs';
import { runNode, tools } from './tools.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

const REPORTER = fileURLToPath(new URL('countingReporter.mjs', import.meta.url));

/**
 * @typedef {object} MochaOptions
 * @property {readonly string[]} folders below test/
 * @property {number} testTimeout how long one test may take, in milliseconds
 * @property {number} timeout how long all of them may take, in milliseconds
 * @property {number} [retries] how often a failed test may try again; none when not given
 * @property {string} [grep] only tests whose title contains this
 * @property {boolean} [verbose] print every test
 */

/**
 * Runs the `*.test.ts` files of some folders by Mocha in plain Node and shows Mocha's own output.
 *
 * @param {MochaOptions} options
 * @returns {Promise<Counts>} a run that breaks off, or that fails without a failing test, counts as one failure
 */
export async function runMocha({ folders, testTimeout, timeout, retries = 0, grep, verbose = false }) {
  const files = (await Promise.all(folders.map(testFiles))).flat();
  if (files.length === 0) {
    console.log('  No test files here.');
    return NOTHING;
  }
  const scratch = await mkdtemp(path.join(tmpdir(), 'tandem-counts-'));
  const countsFile = path.join(scratch, 'counts.json');
  try {
    const { code } = await runNode(
      [
        ...['--import', 'tsx', tools.mocha, '--no-config', '--no-package', '--reporter', REPORTER],
        ...[
          '--timeout',
          String(testTimeout),
          '--retries',
          String(retries),
          ...(grep === undefined ? ['--forbid-only'] : ['--fgrep', grep]),
          ...files,
        ],
      ],
      { show: true, timeout, env: { TANDEM_COUNTS: countsFile, ...(verbose ? { TANDEM_VERBOSE: '1' } : {}) } },
    );
    const counts = existsSync(countsFile)
      ? /** @type {Counts} */ (JSON.parse(await readFile(countsFile, 'utf8')))
      : NOTHING;
    if (code === 0 || counts.failed > 0) return counts;
    console.log(`  Mocha broke off with exit code ${code}.`);
    return { ...counts, failed: 1 };
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
