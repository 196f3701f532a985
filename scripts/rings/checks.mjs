import { bundleHostTests } from '../bundleHostTests.mjs';
import { duration } from '../support/say.mjs';
import { messageOf } from '../support/userError.mjs';
import { ONE_FAILED, ONE_PASSED } from './counts.mjs';
import { runNode, tools } from './tools.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

/** How long one check may take, in milliseconds. */
const TIMEOUT = 300_000;

/**
 * Rings that pass or fail as a whole. They touch nothing of each other's and may run at the same time.
 *
 * @type {Record<'format' | 'lint' | 'types', () => Promise<Counts>>}
 */
export const checks = {
  format: () => check('format', [tools.prettier, '--check', '.', '--log-level=warn']),
  lint: () => check('lint', [tools.eslint, '.', '--max-warnings=0']),
  // What runs in a page knows the page, and nothing else does.
  types: () => check('types', [tools.tsc, '--noEmit'], [tools.tsc, '--noEmit', '-p', 'src/webview']),
};

/**
 * Builds what users get, and the bundle of the host suite.
 *
 * @returns {Promise<Counts>}
 */
export async function buildAll() {
  const built = await check('build', ['esbuild.js', '--production']);
  if (built.failed > 0) return built;
  try {
    await bundleHostTests();
    return built;
  } catch (error) {
    console.log(`✗ build of the host suite\n${indent(messageOf(error))}`);
    return ONE_FAILED;
  }
}

/**
 * @param {string} name
 * @param {readonly string[][]} commands one after the other, up to the first that fails
 * @returns {Promise<Counts>}
 */
async function check(name, ...commands) {
  const began = Date.now();
  let [code, output] = [/** @type {number | null} */ (0), ''];
  for (const args of commands) if (code === 0) ({ code, output } = await runNode(args, { timeout: TIMEOUT }));
  const took = duration(Date.now() - began);
  if (code === 0) {
    console.log(`✓ ${name} (${took})`);
    return ONE_PASSED;
  }
  console.log(`✗ ${name} (${took})\n${indent(output.trimEnd())}`);
  return ONE_FAILED;
}

/** @param {string} text */
function indent(text) {
  return text.replace(/^(?=.)/gm, '  ');
}
