/**
 * `npm test`: everything that must hold, in rings from the fastest to the slowest. Nothing needs to be installed before.
 *
 *   npm test                         everything
 *   npm test -- core lint            only these rings
 *   npm test -- ui --grep lens       only tests whose title contains "lens"
 *   npm test -- --verbose            print every test, not only the failed ones
 *
 * The last line is `N passed, N failed`; format, lint, types and build count as one each.
 */
import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensureInstalled.mjs';
import { ensureChromium } from './hosts/chromium.mjs';
import { NODE_HOST_VSCODE, prepareNodeHost, whyNoNodeHost } from './hosts/nodeHost.mjs';
import { prepareWebHost, WEB_HOST_VSCODE } from './hosts/webHost.mjs';
import { NOTHING, ONE_FAILED, sum } from './rings/counts.mjs';
import { resultsFolder } from './support/paths.mjs';
import { duration } from './support/say.mjs';
import { messageOf, runMain, UserError } from './support/userError.mjs';

/** @typedef {import('./rings/counts.mjs').Counts} Counts */

const CHECKS = /** @type {const} */ (['format', 'lint', 'types']);

/** Folders below test/ whose tests need no editor. */
const PLAIN = ['core', 'rules', 'reading', 'manifest', 'grammar', 'cli', 'bench'];

/** Rings that run in an editor and so need the build. */
const EDITOR = ['host-node', 'host-web', 'ui'];

const RINGS = [...CHECKS, 'build', ...PLAIN, ...EDITOR];

/**
 * @typedef {object} Wanted
 * @property {(ring: string) => boolean} has whether a ring was asked for
 * @property {string} [grep]
 * @property {boolean} verbose
 */

/** @returns {Wanted} */
function readArguments() {
  const options = /** @type {const} */ ({ grep: { type: 'string' }, verbose: { type: 'boolean' } });
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const unknown = positionals.find((ring) => !RINGS.includes(ring));
    if (unknown !== undefined) throw new Error(`There is no ring "${unknown}".`);
    return {
      has: (ring) => positionals.length === 0 || positionals.includes(ring),
      ...(values.grep === undefined ? {} : { grep: values.grep }),
      verbose: values.verbose ?? false,
    };
  } catch (error) {
    throw new UserError(
      `${messageOf(error)}\nUsage: npm test -- [ring …] [--grep TEXT] [--verbose]\nRings: ${RINGS.join(', ')}`,
      2,
    );
  }
}

/**
 * Runs one ring under a heading. Whatever it throws is a failure of this ring and no other.
 *
 * @param {string} heading
 * @param {() => Promise<Counts>} action
 * @returns {Promise<Counts>}
 */
async function ring(heading, action) {
  console.log(`\n▸ ${heading}`);
  const began = Date.now();
  let counts = ONE_FAILED;
  try {
    counts = await action();
  } catch (error) {
    console.log(`  ${error instanceof UserError ? error.message : (error instanceof Error && error.stack) || error}`);
  }
  const mark = counts.failed === 0 ? '✓' : '✗';
  console.log(`${mark} ${counts.passed} passed, ${counts.failed} failed (${duration(Date.now() - began)})`);
  return counts;
}

/** Removes the pictures of earlier failures. Other pictures and logs are overwritten by the run that makes them. */
async function removeOldFailures() {
  const folder = path.join(resultsFolder, 'screenshots');
  if (!existsSync(folder)) return;
  for (const name of await readdir(folder)) {
    if (name.startsWith('failed-')) await rm(path.join(folder, name), { force: true });
  }
}

/**
 * @param {Wanted} wanted
 * @returns {Promise<Counts>}
 */
async function runRings(wanted) {
  const { has, verbose } = wanted;
  const grep = wanted.grep === undefined ? {} : { grep: wanted.grep };
  if (EDITOR.some(has)) await removeOldFailures();
  const { buildAll, checks } = await import('./rings/checks.mjs');
  const { runMocha, runMochaInTwo } = await import('./rings/mochaRing.mjs');
  /** @type {Counts[]} */
  const results = [];

  results.push(...(await Promise.all(CHECKS.filter(has).map((name) => checks[name]()))));

  const plain = PLAIN.filter(has);
  const needsBuild = ['build', 'cli', 'manifest', 'bench', ...EDITOR].some(has);
  const built = needsBuild ? await buildAll() : NOTHING;
  results.push(built);

  if (plain.length > 0) {
    results.push(
      await ring(plain.join(', '), () =>
        runMochaInTwo({ folders: plain, testTimeout: 20_000, timeout: 900_000, verbose, ...grep }),
      ),
    );
  }

  if (!EDITOR.some(has)) return sum(results);
  if (built.failed > 0) {
    console.log('\nThe rings in the editor are left out, because the build failed.');
    return sum(results);
  }
  const { runInNodeHost, runInWebHost } = await import('./rings/hostRings.mjs');
  const noNodeHost = whyNoNodeHost();

  /** @type {(name: string, heading: string, action: () => Promise<Counts>) => Promise<void>} */
  const inNodeHost = async (name, heading, action) => {
    if (!has(name)) return;
    if (noNodeHost !== undefined) {
      console.log(`\n▸ ${heading}: left out here, because ${noNodeHost}.`);
      return;
    }
    results.push(
      await ring(heading, async () => {
        await ensureChromium();
        await prepareNodeHost();
        return action();
      }),
    );
  };

  await inNodeHost('host-node', `host-node: VS Code ${NODE_HOST_VSCODE}, Node extension host`, () =>
    runInNodeHost(verbose),
  );
  if (has('host-web')) {
    results.push(
      await ring(`host-web: VS Code ${WEB_HOST_VSCODE}, web worker extension host`, async () => {
        await ensureChromium();
        await prepareWebHost();
        return runInWebHost(verbose);
      }),
    );
  }
  await inNodeHost('ui', `ui: flows in VS Code ${NODE_HOST_VSCODE}`, () =>
    runMocha({ folders: ['ui'], testTimeout: 60_000, timeout: 1_200_000, drivesEditor: true, verbose, ...grep }),
  );
  return sum(results);
}

await runMain(async () => {
  // A process that ends by a signal skips its own clean-up unless it is asked for.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => process.exit(130));
  }
  const wanted = readArguments();
  let total = ONE_FAILED;
  try {
    await ensureInstalled();
    total = await runRings(wanted);
  } catch (error) {
    console.error(error instanceof UserError ? error.message : error);
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
});
