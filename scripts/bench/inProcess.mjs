import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { runNode } from '../rings/tools.mjs';

/** How long one may take, in milliseconds. */
const TIMEOUT = 900_000;

/**
 * Runs a script of this folder in a process of its own, bundled as users run Tandem, and gives the JSON that it prints.
 *
 * @param {string} script such as `keystrokes.ts`
 * @param {readonly string[]} args
 * @returns {Promise<unknown>}
 */
export async function inProcess(script, args) {
  const folder = await mkdtemp(path.join(tmpdir(), 'tandem-bench-'));
  const outfile = path.join(folder, 'bench.cjs');
  try {
    await esbuild.build({
      entryPoints: [fileURLToPath(new URL(script, import.meta.url))],
      bundle: true,
      platform: 'node',
      mainFields: ['module', 'main'],
      format: 'cjs',
      target: 'es2022',
      minify: true,
      outfile,
      logLevel: 'warning',
    });
    const { code, output } = await runNode(['--expose-gc', outfile, ...args], { timeout: TIMEOUT });
    if (code !== 0) throw new Error(output);
    return JSON.parse(output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
