import path from 'node:path';
import process from 'node:process';
import { run } from '../support/childProcesses.mjs';
import { projectRoot } from '../support/paths.mjs';

/** The programs of this project's development dependencies, started as Node scripts: no `.cmd` files on Windows. */
export const tools = {
  eslint: inModules('eslint/bin/eslint.js'),
  mocha: inModules('mocha/bin/mocha.js'),
  prettier: inModules('prettier/bin/prettier.cjs'),
  tsc: inModules('typescript/bin/tsc'),
};

/** @param {string} file */
function inModules(file) {
  return path.join(projectRoot, 'node_modules', ...file.split('/'));
}

/**
 * Runs a Node script in the project's folder.
 *
 * @param {readonly string[]} args the script and its arguments, after any options for Node itself
 * @param {{ show?: boolean, env?: NodeJS.ProcessEnv, timeout?: number }} [options]
 * @returns {Promise<import('../support/childProcesses.mjs').RunResult>}
 */
export function runNode(args, options = {}) {
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  return run(process.execPath, args, {
    ...options,
    cwd: projectRoot,
    env: { ...process.env, ...colours, ...options.env },
  });
}
