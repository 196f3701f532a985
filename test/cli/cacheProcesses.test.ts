import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../dist/cli/tandem.cjs', import.meta.url));

describe('several processes that remember', function () {
  this.timeout(60_000);
  let folder: string;

  beforeEach(async () => {
    folder = await realpath(await mkdtemp(path.join(tmpdir(), 'tandem-processes-')));
    await mkdir(path.join(folder, 'node_modules'));
    for (const name of ['a', 'b', 'c']) await writeFile(path.join(folder, `${name}.prd.md`), `# ${name}\n\nTBD\n`);
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  function check(...words: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
    return new Promise((resolve, reject) => {
      const own = spawn(process.execPath, [command, 'check', ...words], { cwd: folder });
      let out = '';
      let err = '';
      own.stdout.on('data', (piece: Buffer) => (out += piece.toString('utf8')));
      own.stderr.on('data', (piece: Buffer) => (err += piece.toString('utf8')));
      own.on('error', reject);
      own.on('close', (code) => resolve({ code, out, err }));
    });
  }

  it('at once say the same, and leave nothing half behind', async () => {
    const plain = await check('--no-cache');
    assert.equal(plain.code, 1);
    assert.deepEqual(await readdir(path.join(folder, 'node_modules')), []);
    const runs = await Promise.all(Array.from({ length: 6 }, () => check('--cache')));
    for (const run of [...runs, await check()]) assert.deepEqual(run, plain);
    const kept = await readdir(path.join(folder, 'node_modules', '.cache', 'tandem', 'runs'));
    assert.deepEqual(kept.map((name) => path.extname(name)).sort(), ['.documents', '.run']);
  });

  it('end in the same way whether or not somebody reads all they say', async () => {
    await check();
    const own = spawn(process.execPath, [command, 'check'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    own.stdout.destroy();
    let err = '';
    own.stderr.on('data', (piece: Buffer) => (err += piece.toString('utf8')));
    const code = await new Promise((resolve) => own.on('close', resolve));
    assert.deepEqual([code, err], [1, '']);
  });
});
