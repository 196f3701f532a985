import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from '../../scripts/support/npm.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the command line’s package', function () {
  this.timeout(120_000);
  let project: string;

  before(async () => {
    project = await mkdtemp(path.join(tmpdir(), 'tandem-packed-'));
    await writeFile(path.join(project, 'package.json'), '{ "private": true }');
    // What the ring has built is packed as it is. Without a network nothing but the package itself can be installed.
    await npm(['pack', '--ignore-scripts', '--pack-destination', project], { cwd: root, purpose: 'pack' });
    const archive = (await readdir(project)).find((name) => name.endsWith('.tgz')) ?? 'no archive';
    const install = ['install', '--offline', '--ignore-scripts', `./${archive}`];
    await npm(install, { cwd: project, purpose: 'install the package' });
  });

  after(() => rm(project, { recursive: true, force: true }));

  function tandem(...words: string[]): { code: number | null; out: string; err: string } {
    const command = path.join(project, 'node_modules', '.bin', 'tandem');
    const shell = process.platform === 'win32';
    const { status, stdout, stderr } = spawnSync(command, words, { cwd: project, encoding: 'utf8', shell });
    return { code: status, out: stdout, err: stderr };
  }

  it('brings nothing with it but its own five files', async () => {
    const installed = (await readdir(path.join(project, 'node_modules'))).filter((name) => !name.startsWith('.'));
    assert.deepEqual(installed, ['tandem']);
    const files = await readdir(path.join(project, 'node_modules', 'tandem'), { recursive: true, withFileTypes: true });
    const names = files.filter((entry) => entry.isFile()).map((entry) => entry.name);
    assert.deepEqual(names.sort(), ['LICENSE', 'README.md', 'THIRD_PARTY_NOTICES.md', 'package.json', 'tandem.cjs']);
    const bundle = await readFile(path.join(project, 'node_modules', 'tandem', 'dist', 'cli', 'tandem.cjs'), 'utf8');
    assert.doesNotMatch(bundle, /sourceMappingURL/);
  });

  it('runs where it is installed', async () => {
    const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { version: string };
    assert.deepEqual(tandem('--version'), { code: 0, out: `${version}\n`, err: '' });
    await writeFile(path.join(project, 'refunds.prd.md'), '# Refunds\n\n## Why\n\nTBD\n');
    const { code, out, err } = tandem('check');
    assert.deepEqual([code, err], [1, '']);
    assert.match(out, /^refunds\.prd\.md\n[^]*\[placeholder-text\]$/m);
  });
});
