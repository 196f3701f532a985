import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CheckReport } from '../../src/cli/reports/report.js';
import { tandem } from './tandemIn.js';

describe('the paths of check', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tandem-paths-'));
    await write(
      '.git/HEAD',
      'docs/a.prd.md',
      'docs/a.sdd.md',
      'docs/old/b.prd.md',
      'docs/old/deep/c.prd.md',
      'other/d.prd.md',
      'odd/[x].prd.md',
    );
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function write(...files: (string | readonly [string, string])[]): Promise<void> {
    for (const file of files) {
      const [name, text] = typeof file === 'string' ? [file, '# A\n\nTBD\n'] : file;
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
  }

  /** The documents that are checked. */
  async function checked(...words: string[]): Promise<string[]> {
    const { out, err } = await tandem(folder, 'check', '--format', 'json', ...words);
    assert.equal(err, '');
    return (JSON.parse(out) as CheckReport).documents.map((document) => document.path.replace(/\.md$/, ''));
  }

  describe('as patterns', () => {
    it('name files, and all that lies in folders', async () => {
      assert.deepEqual(await checked('docs/*.prd.md'), ['docs/a.prd']);
      assert.deepEqual(await checked('docs/**/*.prd.md'), ['docs/a.prd', 'docs/old/b.prd', 'docs/old/deep/c.prd']);
      assert.deepEqual(await checked('docs/*.{prd,sdd}.md', './oth*'), ['docs/a.prd', 'docs/a.sdd', 'other/d.prd']);
      assert.deepEqual(await checked(`${folder}/docs/o?d`), ['docs/old/b.prd', 'docs/old/deep/c.prd']);
      assert.deepEqual(await checked('odd/[x].prd.md'), ['odd/[x].prd'], 'a file that is there is no pattern');
    });

    it('take files out again behind “!”', async () => {
      assert.deepEqual(await checked('docs', '!docs/old'), ['docs/a.prd', 'docs/a.sdd']);
      assert.deepEqual(await checked('docs', '!**/*.sdd.md', '!docs/old/deep/**'), ['docs/a.prd', 'docs/old/b.prd']);
      assert.deepEqual(
        await checked('!docs', '!odd'),
        ['other/d.prd'],
        'of the current folder where nothing else is named',
      );
      assert.deepEqual(await checked('docs/a.prd.md', '!docs/a.prd.md'), []);
    });

    it('that match nothing are said, and the rest is checked', async () => {
      await write(['docs/notes.txt', 'x']);
      for (const word of ['docs/*.txt', 'nowhere/**', 'docs/*.rfc.md', '[', '{a']) {
        const { code, out, err } = await tandem(folder, 'check', word, 'docs/a.prd.md');
        const said = word.length > 1 && word !== '{a' ? `No document or ownership.yaml matches “${word}”.` : undefined;
        assert.equal(code, 2, word);
        assert.match(err, /^tandem: No document or ownership\.yaml matches “[^\n]+”\.\n$/);
        if (said !== undefined) assert.equal(err, `tandem: ${said}\n`);
        assert.match(out, /^docs\/a\.prd\.md\n/);
      }
    });
  });

  describe('beside ignore files', () => {
    it('leave out what .gitignore and .tandemignore name, each below its folder, the nearest first', async () => {
      await write(
        ['.gitignore', '# ours\nother/\n*.sdd.md\n\n'],
        ['docs/.gitignore', '!a.sdd.md\n/old/deep\n'],
        'docs/old/e.sdd.md',
      );
      assert.deepEqual(await checked(), ['docs/a.prd', 'docs/a.sdd', 'docs/old/b.prd', 'odd/[x].prd']);
      await write(['.tandemignore', '/docs/old/**\n!/other\n']);
      assert.deepEqual(await checked(), ['docs/a.prd', 'docs/a.sdd', 'odd/[x].prd', 'other/d.prd']);
      assert.deepEqual(await checked('docs/**/*.md'), ['docs/a.prd', 'docs/a.sdd']);
    });

    it('count from the repository, and not in a folder that was named although it is left out', async () => {
      await write(['.gitignore', 'docs/*\n!docs/a.prd.md\n']);
      assert.deepEqual(await checked('docs'), ['docs/a.prd']);
      assert.deepEqual(await checked('docs/old'), ['docs/old/b.prd', 'docs/old/deep/c.prd']);
      await write(['docs/old/.tandemignore', 'deep\n']);
      assert.deepEqual(await checked('docs/old'), ['docs/old/b.prd']);
    });

    it('a file that is named is checked whatever git leaves out, but not what Tandem is told to leave out', async () => {
      await write(['.gitignore', '*.prd.md\n']);
      assert.deepEqual(await checked('docs/a.prd.md'), ['docs/a.prd']);
      await write(['docs/.tandemignore', 'a.*\n']);
      assert.deepEqual(await tandem(folder, 'check', 'docs/a.prd.md'), {
        code: 0,
        out: '',
        err: 'tandem: docs/a.prd.md: A .tandemignore leaves this file out.\n',
      });
    });

    it('are read the same by the commands that look at all documents', async () => {
      await write(['.tandemignore', 'other\n']);
      const { out } = await tandem(folder, 'owners', '--format', 'csv');
      assert.match(out, /docs\/a\.prd\.md/);
      assert.doesNotMatch(out, /other\/d\.prd\.md/);
    });

    it('leave out what one user has git leave out, where the files of all say nothing', async () => {
      await write(['.git/info/exclude', '# mine\nother/\n*.prd.md\n'], ['docs/.gitignore', '!b.prd.md\n']);
      assert.deepEqual(await checked(), ['docs/a.sdd', 'docs/old/b.prd']);
      assert.deepEqual(await checked('docs'), ['docs/a.sdd', 'docs/old/b.prd']);
      await write(['.gitignore', '!*.prd.md\n']);
      assert.ok((await checked()).includes('docs/a.prd'));
      assert.ok(!(await checked()).includes('other/d.prd'));
      assert.deepEqual(await checked('docs/a.prd.md'), ['docs/a.prd']);
    });

    it('leave that out in one more working tree of a repository too', async () => {
      await rm(path.join(folder, '.git'), { recursive: true, force: true });
      await write(
        ['.git', 'gitdir: other/repository/worktrees/own\n'],
        ['other/repository/worktrees/own/commondir', '../..\n'],
        ['other/repository/info/exclude', 'docs/\n'],
      );
      assert.ok(!(await checked()).some((name) => name.startsWith('docs/')));
      await write(['.git', 'gitdir: nowhere\n']);
      assert.ok((await checked()).includes('docs/a.prd'));
    });

    it('that are long, strange or a folder stop nothing', async () => {
      await mkdir(path.join(folder, 'docs/.gitignore'));
      await write(['.gitignore', `${'*a'.repeat(5000)}\n[\n\\\n!\n/\n${'x'.repeat(100_000)}\n\0\nother\n`]);
      assert.ok(!(await checked()).includes('other/d.prd'));
      assert.equal((await checked('docs')).length, 4);
    });
  });
});
