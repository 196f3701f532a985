import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { runNode } from '../rings/tools.mjs';

/** How long all of it may take, in milliseconds. */
const TIMEOUT = 600_000;

/**
 * @typedef {object} Speed processor time in milliseconds, the shortest of several rounds
 * @property {string} file
 * @property {number} base a plain remark-parse
 * @property {number} reading parse and decisions
 * @property {number} besides what an analysis costs besides parsing
 */

/**
 * Times the reading of documents, in one process of its own and bundled, as users run it.
 *
 * @param {readonly string[]} files those in a folder `prd` are PRDs, all others SDDs
 * @returns {Promise<readonly Speed[]>}
 */
export async function measureSpeed(files) {
  const folder = await mkdtemp(path.join(tmpdir(), 'tandem-speed-'));
  const outfile = path.join(folder, 'speed.cjs');
  try {
    await esbuild.build({
      entryPoints: [fileURLToPath(new URL('speed.ts', import.meta.url))],
      bundle: true,
      platform: 'node',
      mainFields: ['module', 'main'],
      format: 'cjs',
      target: 'es2022',
      outfile,
      logLevel: 'warning',
    });
    const { code, output } = await runNode([outfile, ...files], { timeout: TIMEOUT });
    if (code !== 0) throw new Error(output);
    return /** @type {readonly Speed[]} */ (JSON.parse(output));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
