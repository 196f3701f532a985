import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { runNode } from '../rings/tools.mjs';
import { projectRoot } from '../support/paths.mjs';
import { median } from './measure.mjs';

const script = fileURLToPath(new URL('activation.cjs', import.meta.url));

/** What users load. */
const bundles = [
  'dist/extension/node.cjs',
  'dist/extension/browser.js',
  'dist/webview/coverage.js',
  'dist/cli/tandem.cjs',
];

/**
 * How many milliseconds it takes to load the extension and to activate it, with an editor that does nothing: medians.
 *
 * @param {number} rounds
 * @returns {Promise<{ load: number, activate: number }>}
 */
export async function measureActivation(rounds) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const { code, output } = await runNode([script, path.join(projectRoot, bundles[0] ?? '')]);
    if (code !== 0) throw new Error(output.slice(-1000));
    times.push(/** @type {{ load: number, activate: number }} */ (JSON.parse(output)));
  }
  return { load: median(times.map(({ load }) => load)), activate: median(times.map(({ activate }) => activate)) };
}

/**
 * Sizes of what users load, in KiB, as they are and as they travel.
 *
 * @returns {Promise<Record<string, { size: number, packed: number }>>}
 */
export async function bundleSizes() {
  const sizes = bundles.map(async (file) => {
    const at = path.join(projectRoot, file);
    const packed = gzipSync(await readFile(at)).length / 1024;
    return /** @type {const} */ ([file, { size: (await stat(at)).size / 1024, packed }]);
  });
  return Object.fromEntries(await Promise.all(sizes));
}
