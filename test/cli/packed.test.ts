import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packedProject } from './packedProject.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the command line’s package', function () {
  this.timeout(120_000);
  let project: string;

  before(async () => {
    project = await packedProject();
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
