import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from '../../scripts/support/npm.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Makes a project in which the command line is installed from its package, as users get it; gives its folder. */
export async function packedProject(): Promise<string> {
  const project = await mkdtemp(path.join(tmpdir(), 'tandem-packed-'));
  await writeFile(path.join(project, 'package.json'), '{ "private": true }');
  // What the ring has built is packed as it is. Without a network nothing but the package itself can be installed.
  await npm(['pack', '--ignore-scripts', '--pack-destination', project], { cwd: root, purpose: 'pack' });
  const archive = (await readdir(project)).find((name) => name.endsWith('.tgz')) ?? 'no archive';
  const install = ['install', '--save-dev', '--offline', '--ignore-scripts', `./${archive}`];
  await npm(install, { cwd: project, purpose: 'install the package' });
  return project;
}
