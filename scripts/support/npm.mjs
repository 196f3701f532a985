import process from 'node:process';
import { run } from './childProcesses.mjs';
import { UserError } from './userError.mjs';

/** Keeps npm from reporting on anything but errors. */
const QUIET = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];

/**
 * Runs npm quietly; when it fails, its own words become part of the error.
 *
 * @param {readonly string[]} args
 * @param {{ cwd: string, purpose: string }} options `purpose` completes the sentence "npm could not …"
 * @returns {Promise<string>} what npm printed
 */
export async function npm(args, { cwd, purpose }) {
  const script = process.env['npm_execpath'];
  const viaNode = script !== undefined && /npm-cli\.c?js$/.test(script);
  const result = viaNode
    ? await run(process.execPath, [script, ...args, ...QUIET], { cwd })
    : await run('npm', [...args, ...QUIET], { cwd, shell: process.platform === 'win32' });
  if (result.code !== 0) {
    throw new UserError(`npm could not ${purpose}. This is what it said:\n${result.output.trim()}`);
  }
  return result.output;
}
