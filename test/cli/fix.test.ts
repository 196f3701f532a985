import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { check } from '../../src/cli/check/check.js';
import { Printer } from '../../src/cli/commandLine/output.js';
import { nodePorts } from '../../src/cli/host/nodePorts.js';
import { createTandem } from '../../src/core/tandem.js';
import { applyEdits } from '../../src/core/text/textEdit.js';
import { caught, tandem } from './tandemIn.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const prd = '---\nstage: draft\n---\n# Refunds\n\n## Problem\n\nThey are slow and people leave.\n';

describe('check --fix', function () {
  this.timeout(30_000);
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tandem-fix-'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  const at = (name: string) => path.join(folder, name);
  const read = (name: string) => readFile(at(name), 'utf8');

  async function write(files: Record<string, string | Uint8Array>): Promise<void> {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(at(name)), { recursive: true });
      await writeFile(at(name), content);
    }
  }

  /** What “Fix All” of the editor makes of a file. */
  async function fixedInEditor(name: string): Promise<string> {
    const text = await read(name);
    const uri = pathToFileURL(at(name)).toString();
    return applyEdits(text, await createTandem(nodePorts([folder])).planFixAll({ uri, text }, 'everything'));
  }

  it('changes what “Fix All” of the editor changes, and reports what is left', async () => {
    await write({
      'a.prd.md': prd,
      'b.sdd.md': '# B\n\n## How\n\nA worker takes them.\n',
      'ownership.yaml': 'people: {}\n',
    });
    const expected = await Promise.all(['a.prd.md', 'b.sdd.md', 'ownership.yaml'].map(fixedInEditor));
    assert.notEqual(expected[0], prd);
    const { err } = await tandem(folder, 'check', '--fix');
    assert.equal(err, '');
    assert.deepEqual(await Promise.all(['a.prd.md', 'b.sdd.md', 'ownership.yaml'].map(read)), expected);
    const after = await tandem(folder, 'check');
    assert.deepEqual(await tandem(folder, 'check', '--fix'), after, 'a second time it changes nothing');
    assert.deepEqual(await readdir(folder), ['a.prd.md', 'b.sdd.md', 'ownership.yaml']);
  });

  it('keeps line ends, byte order marks, modes and links as they are', async function () {
    if (process.platform === 'win32') this.skip();
    const crlf = prd.replaceAll('\n', '\r\n');
    await write({
      'crlf.prd.md': crlf,
      'bom.prd.md': `\ufeff${prd}`,
      'wide.prd.md': Buffer.from(`\ufeff${prd}`, 'utf16le'),
      'wider.prd.md': Buffer.from(`\ufeff${prd}`, 'utf16le').swap16(),
      'real/r.md': prd,
      'latin.prd.md': Buffer.from(`${prd}\nZürich.\n`, 'latin1'),
    });
    await chmod(at('crlf.prd.md'), 0o640);
    await symlink('real/r.md', at('link.prd.md'));
    const { err } = await tandem(folder, 'check', '--fix');
    assert.equal(err, 'tandem: latin.prd.md is not UTF-8, so it was not fixed. Save it as UTF-8 first.\n');
    assert.deepEqual(await readFile(at('latin.prd.md')), Buffer.from(`${prd}\nZürich.\n`, 'latin1'));
    const fixed = (await read('bom.prd.md')).slice(1);
    assert.ok(fixed.length > prd.length);
    assert.equal((await read('bom.prd.md'))[0], '\ufeff');
    assert.equal(await read('crlf.prd.md'), fixed.replaceAll('\n', '\r\n'));
    assert.equal((await stat(at('crlf.prd.md'))).mode & 0o777, 0o640);
    assert.equal(await readFile(at('wide.prd.md'), 'utf16le'), `\ufeff${fixed}`);
    assert.equal((await readFile(at('wider.prd.md'))).swap16().toString('utf16le'), `\ufeff${fixed}`);
    assert.equal(await read('real/r.md'), fixed);
    assert.ok(
      (await readdir(folder, { withFileTypes: true })).find(({ name }) => name === 'link.prd.md')?.isSymbolicLink(),
    );
  });

  it('refuses a file that changed meanwhile, or may not be written, and fixes the others', async function () {
    await write({ 'a.prd.md': prd, 'b.prd.md': prd });
    const other = `${prd}\nSomebody else was here.\n`;
    const args = {
      command: 'check',
      paths: ['.'],
      format: 'text',
      maxWarnings: 99,
      detect: false,
      verifySignOffs: false,
      fix: 'write',
    } as const;
    const { code, err } = await caught(folder, (output) =>
      check(args, new Printer(output), (ports) => {
        const whole = createTandem(ports);
        const planFixAll: typeof whole.planFixAll = async (source, ...rest) => {
          const edits = await whole.planFixAll(source, ...rest);
          if (source.uri.endsWith('a.prd.md')) await writeFile(at('a.prd.md'), other);
          return edits;
        };
        return { ...whole, planFixAll };
      }),
    );
    assert.deepEqual(
      [code, err],
      [2, 'tandem: a.prd.md changed meanwhile, so it was not fixed. Run the command again.\n'],
    );
    assert.equal(await read('a.prd.md'), other);
    assert.ok((await read('b.prd.md')).length > prd.length);
    assert.deepEqual(await readdir(folder), ['a.prd.md', 'b.prd.md']);
  });

  it('says in one line that a folder may not be written to', async function () {
    if (process.platform === 'win32') this.skip();
    await write({ 'docs/a.prd.md': prd });
    await chmod(at('docs'), 0o555);
    await chmod(folder, 0o755);
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    const { code, err } = await tandem(folder, 'check', '--fix', '--max-warnings', '99').finally(() => {
      if (isRoot) process.seteuid?.(0);
    });
    assert.deepEqual(
      [code, err],
      [2, 'tandem: docs/a.prd.md could not be written. Check that you may write to the folder.\n'],
    );
    assert.equal(await read('docs/a.prd.md'), prd);
  });

  it('leaves no file half done when it is interrupted', async function () {
    if (process.platform === 'win32') this.skip();
    this.timeout(60_000);
    const names = Array.from({ length: 150 }, (_, index) => `d${String(index).padStart(3, '0')}.prd.md`);
    await write(Object.fromEntries(names.map((name) => [name, prd])));
    const words = ['--import', 'tsx', path.join(root, 'src/cli/main.ts'), 'check', folder, '--fix'];
    const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
    const ended = once(child, 'exit');
    while ((await read('d000.prd.md')) === prd && child.exitCode === null) await wait(5);
    child.kill('SIGINT');
    const [code] = (await ended) as [number | null];
    assert.deepEqual([code, said], [130, 'tandem: Interrupted. Each file is as it was, or fixed as a whole.\n']);
    assert.deepEqual((await readdir(folder)).sort(), names, 'nothing is left behind');
    const texts = new Set(await Promise.all(names.map(read)));
    assert.deepEqual([...texts], [await read('d000.prd.md'), prd]);
  });

  describe('as a dry run', () => {
    it('shows a unified diff that makes of the files what --fix makes of them, and writes nothing', async () => {
      await write({ 'docs/a b.prd.md': prd, 'docs/z.prd.md': prd.replace('\nThey', '\r\nThey').trimEnd() });
      const { code, out, err } = await tandem(folder, 'check', '--fix-dry-run');
      assert.deepEqual([code, err], [1, ''], 'nothing is fixed yet');
      assert.match(out, /^--- a\/docs\/a b\.prd\.md\t?\n\+\+\+ b\/docs\/a b\.prd\.md\t?\n@@ -\d+,\d+ \+\d+,\d+ @@\n/);
      assert.equal(await read('docs/a b.prd.md'), prd);
      await writeFile(at('fixes.patch'), out);
      await mkdir(at('other/docs'), { recursive: true });
      for (const name of await readdir(at('docs')))
        await writeFile(at(`other/docs/${name}`), await readFile(at(`docs/${name}`)));
      const applied = spawnSync('git', ['apply', '--unsafe-paths', '../fixes.patch'], {
        cwd: at('other'),
        encoding: 'utf8',
      });
      assert.deepEqual([applied.status, applied.stderr], [0, '']);
      await tandem(folder, 'check', 'docs', '--fix');
      for (const name of await readdir(at('docs')))
        assert.equal(await read(`other/docs/${name}`), await read(`docs/${name}`), name);
      assert.equal((await tandem(folder, 'check', 'docs', '--fix-dry-run')).out, '');
    });

    it('prints nothing else, so no other format goes with it', async () => {
      for (const [words, message] of [
        [['--fix', '--fix-dry-run'], 'Use either --fix or --fix-dry-run, not both.'],
        [['--fix-dry-run', '--format=json'], '--fix-dry-run prints a diff. Remove “--format json”.'],
      ] as const)
        assert.deepEqual(await tandem(folder, 'check', ...words), { code: 2, out: '', err: `tandem: ${message}\n` });
    });
  });
});
