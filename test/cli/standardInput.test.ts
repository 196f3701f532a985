import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckReport } from '../../src/cli/reports/report.js';
import { run } from '../../src/cli/run.js';
import { caught, type Result } from './tandemIn.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('check --stdin', function () {
  this.timeout(30_000);
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tandem-stdin-'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  const piped = (input: string | Uint8Array, ...words: string[]): Promise<Result> =>
    caught(folder, (output) =>
      run(['check', '--stdin', ...words], { ...output, readInput: () => Promise.resolve(Buffer.from(input)) }),
    );

  it('checks the text as if it were in the file, whose own text is not read', async () => {
    const sdd = '---\nprd: a.prd.md\n---\n# B\n\n## How\n\nA worker.\n';
    await writeFile(path.join(folder, 'ownership.yaml'), 'rules: { placeholder-text: error }\n');
    await writeFile(path.join(folder, 'b.sdd.md'), sdd);
    const { code, out, err } = await piped('# A\n\nTBD\n', '--stdin-filename', 'a.prd.md', '--format', 'json');
    assert.deepEqual([code, err], [1, '']);
    const report = JSON.parse(out) as CheckReport;
    assert.deepEqual(
      report.documents.map((each) => each.path),
      ['a.prd.md'],
    );
    assert.ok(report.findings.some(({ rule, severity }) => rule === 'placeholder-text' && severity === 'error'));
    await writeFile(path.join(folder, 'a.prd.md'), '# Other\n');
    assert.equal((await piped('# A\n\nTBD\n', '--stdin-filename', 'a.prd.md', '--format', 'json')).out, out);
    assert.equal(await readFile(path.join(folder, 'a.prd.md'), 'utf8'), '# Other\n');
  });

  it('shows what can be fixed there', async () => {
    const { out } = await piped('# A\n\nTBD\n', '--stdin-filename=a.prd.md', '--fix-dry-run');
    assert.match(out, /^--- a\/a\.prd\.md\n\+\+\+ b\/a\.prd\.md\n@@/);
    assert.deepEqual(await readdir(folder), []);
  });

  it('says of what is no text, too long or no document what it says of files', async () => {
    const binary = Uint8Array.from([0x23, 0, 1, 2, 0xff]);
    for (const [input, name, code, message] of [
      [binary, 'a.prd.md', 2, 'This file is not text, so Tandem does not read it. Save it as UTF-8.'],
      [binary, 'notes.md', 2, 'This file is not text, so Tandem does not read it. Save it as UTF-8.'],
      [
        'x'.repeat(5_000_000),
        'a.prd.md',
        2,
        'This file is too long: Tandem reads 1000000 characters or 30000 lines. Split the document.',
      ],
      [
        '# Notes\n',
        'notes.md',
        0,
        'This is not a PRD, SDD or ownership.yaml. Add “document: prd” or “document: sdd” to its front matter, or leave it out.',
      ],
    ] as const) {
      const found = await piped(input, '--stdin-filename', name);
      assert.deepEqual([found.code, found.err], [code, `tandem: ${name}: ${message}\n`]);
    }
  });

  it('needs a name, and nothing besides', async () => {
    for (const [words, message] of [
      [[], '--stdin needs --stdin-filename FILE: the path tells what kind of document it is.'],
      [['--stdin-filename=a.prd.md', 'docs'], '--stdin checks standard input alone. Remove the paths.'],
      [['--stdin-filename=a.prd.md', '--fix'], '--fix cannot write to standard input. Use --fix-dry-run.'],
      [['--stdin-filename=a.prd.md', '--since=x'], '--since does not work with --stdin. Remove one of them.'],
      [
        ['--stdin-filename=a.prd.md', '--verify-signoffs'],
        '--verify-signoffs does not work with --stdin. Remove one of them.',
      ],
      [['--stdin-filename=no/a.prd.md'], 'There is no folder for “no/a.prd.md”. Create it first.'],
    ] as const)
      assert.deepEqual(await piped('', ...words), { code: 2, out: '', err: `tandem: ${message}\n` });
    assert.deepEqual(await caught(folder, (output) => run(['check', '--stdin-filename=a.md'], output)), {
      code: 2,
      out: '',
      err: 'tandem: --stdin-filename only works with --stdin.\n',
    });
  });

  it('reads what is piped into the program', () => {
    const words = ['--import', 'tsx', path.join(root, 'src/cli/main.ts'), 'check', '--stdin'];
    const name = `--stdin-filename=${path.join(folder, 'a.prd.md')}`;
    const { status, stdout } = spawnSync(process.execPath, [...words, name], { cwd: root, input: '# A\n\nTBD\n' });
    assert.equal(status, 1);
    assert.match(String(stdout), /“TBD” is not filled in yet/);
    // Enough to be read only in part.
    const large = spawnSync(process.execPath, [...words, name], { cwd: root, input: 'x'.repeat(9_000_000) });
    assert.equal(large.status, 2);
    assert.match(String(large.stderr), /^tandem: .*: This file is too long/);
  });
});
