import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CheckReport } from '../../src/cli/reports/report.js';
import { tandem } from './tandemIn.js';

const charter = 'people: { ada: { name: Ada } }\nteams: { t: { name: T, roles: { pm: ada, em: ada } } }\n';

describe('check --since', function () {
  this.timeout(30_000);
  let folder: string;

  beforeEach(async () => {
    folder = await realpath(await mkdtemp(path.join(tmpdir(), 'tandem-since-')));
    await write({
      'docs/a.prd.md': '# A\n\nTBD\n',
      'docs/a.sdd.md': '---\nprd: a.prd.md\n---\n# A\n\nTBD\n',
      'docs/a2.sdd.md': '---\nprd: a.prd.md\n---\n# A2\n\nTBD\n',
      'docs/b.prd.md': '# B\n\nTBD\n',
      'pay/ownership.yaml': charter,
      'pay/c.prd.md': '# C\n\nTBD\n',
      'pay/deep/d.prd.md': '# D\n\nTBD\n',
      'e.prd.md': '---\nsdd: pay/far.sdd.md\n---\n# E\n\nTBD\n',
      'pay/far.sdd.md': '# Far\n\nTBD\n',
    });
    git('init', '-q');
    commit();
    git('tag', 'base');
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  function git(...words: string[]): string {
    return execFileSync('git', ['-c', 'commit.gpgsign=false', '-c', 'init.defaultBranch=main', ...words], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: path.join(folder, 'none'),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'A',
        GIT_AUTHOR_EMAIL: 'a@example.com',
        GIT_COMMITTER_NAME: 'A',
        GIT_COMMITTER_EMAIL: 'a@example.com',
      },
    });
  }

  function commit(): void {
    git('add', '-A');
    git('commit', '-q', '-m', 'x');
  }

  async function write(files: Record<string, string>): Promise<void> {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
    }
  }

  async function checked(revision: string, ...words: string[]): Promise<string[]> {
    const { out, err } = await tandem(folder, 'check', '--since', revision, '--format', 'json', ...words);
    assert.equal(err, '');
    return (JSON.parse(out) as CheckReport).documents.map((document) => document.path.replace(/\.md$/, ''));
  }

  it('checks nothing where nothing changed', async () => {
    assert.deepEqual(await checked('base'), []);
    assert.deepEqual(await tandem(folder, 'check', '--since', 'HEAD'), { code: 0, out: '', err: '' });
  });

  it('checks what changed, committed or not, and what it is linked with in either direction', async () => {
    await write({ 'docs/a.sdd.md': '---\nprd: a.prd.md\n---\n# A\n\nOther.\n' });
    const pair = ['docs/a.prd', 'docs/a.sdd', 'docs/a2.sdd'];
    assert.deepEqual(await checked('base'), pair, 'in the folder');
    git('add', '-A');
    assert.deepEqual(await checked('base'), pair, 'in the index');
    commit();
    assert.deepEqual(await checked('base'), pair, 'in a commit');
    await write({ 'new.prd.md': '# New\n', 'skipped.prd.md': '# S\n', '.gitignore': 'skipped*\n' });
    assert.deepEqual(await checked('HEAD'), ['new.prd'], 'not added yet');
    assert.deepEqual(await checked('HEAD~1', 'docs'), pair, 'within what was named');
  });

  it('checks the partners of what is gone or has another name', async () => {
    await unlink(path.join(folder, 'docs/a.prd.md'));
    assert.deepEqual(await checked('base'), ['docs/a.sdd', 'docs/a2.sdd']);
    await rename(path.join(folder, 'pay/far.sdd.md'), path.join(folder, 'pay/near.sdd.md'));
    assert.deepEqual(await checked('base'), ['docs/a.sdd', 'docs/a2.sdd', 'e.prd', 'pay/near.sdd']);
  });

  it('checks what a changed charter governs, with its partners, also when the charter is gone', async () => {
    const below = ['e.prd', 'pay/c.prd', 'pay/deep/d.prd', 'pay/far.sdd'];
    await write({ 'pay/ownership.yaml': `# ours\n${charter}` });
    assert.deepEqual((await checked('base')).sort(), below);
    await unlink(path.join(folder, 'pay/ownership.yaml'));
    assert.deepEqual((await checked('base')).sort(), below);
    git('checkout', '--', 'pay/ownership.yaml');
    await write({ 'pay/deep/ownership.yaml': charter });
    assert.deepEqual(await checked('base'), ['pay/deep/d.prd']);
  });

  it('counts from where a branch left the revision, as a pull request does', async () => {
    git('checkout', '-q', '-b', 'feature');
    await write({ 'docs/b.prd.md': '# B\n\nOther.\n' });
    commit();
    git('checkout', '-q', '-');
    await write({ 'pay/c.prd.md': '# C\n\nMeanwhile.\n' });
    commit();
    git('tag', 'upstream');
    git('checkout', '-q', 'feature');
    assert.deepEqual(await checked('upstream'), ['docs/b.prd']);
    const shallow = await mkdtemp(path.join(tmpdir(), 'tandem-shallow-'));
    git('clone', '-q', '--depth=1', '--branch=feature', `file://${folder}`, shallow);
    git('-C', shallow, 'fetch', '-q', '--depth=1', 'origin', 'refs/tags/upstream:refs/tags/upstream');
    assert.deepEqual(await tandem(shallow, 'check', '--since', 'upstream'), {
      code: 2,
      out: '',
      err: 'tandem: This shallow clone does not reach back to where it left “upstream”. Fetch the whole history, such as with “git fetch --unshallow”.\n',
    });
    await rm(shallow, { recursive: true });
  });

  it('is the same from elsewhere, and with names that are awkward', async () => {
    await write({ 'docs/ü "b"\t.prd.md': '# U\n', 'docs/ b.prd.md': '# S\n' });
    const { out } = await tandem(path.join(folder, 'pay'), 'check', '../docs', '--since', 'base', '--format=json');
    assert.deepEqual(
      (JSON.parse(out) as CheckReport).documents.map((document) => document.path),
      ['../docs/ b.prd.md', '../docs/ü "b"\t.prd.md'],
    );
  });

  it('says in one line what it cannot do', async () => {
    const outside = await mkdtemp(path.join(tmpdir(), 'tandem-nogit-'));
    await writeFile(path.join(outside, 'a.prd.md'), '# A\n');
    await write({ 'docs/b.prd.md': '# B\n\nOther.\n' });
    commit();
    const shallow = path.join(outside, 'shallow');
    git('clone', '-q', '--depth=1', `file://${folder}`, shallow);
    const deeper = 'Fetch the whole history, such as with “git fetch --unshallow”.';
    for (const [inside, revision, message] of [
      [folder, 'nothing', 'git knows no revision “nothing”.'],
      [folder, '-x', '--since needs a value. Write “--since=-x” if “-x” is its value.'],
      [folder, '', '“” is no revision of git.'],
      [folder, 'HEAD:docs', 'git knows no revision “HEAD:docs”.'],
      [outside, 'HEAD', '--since needs a git repository. The files are in none.'],
      [shallow, 'HEAD~1', `“HEAD~1” is not in this shallow clone. ${deeper}`],
    ] as const)
      assert.deepEqual(
        await tandem(inside, 'check', '--since', revision, ...(inside === outside ? ['a.prd.md'] : [])),
        { code: 2, out: '', err: `tandem: ${message}\n` },
        revision,
      );
    assert.equal(
      (await tandem(folder, 'check', '--since=--output=x')).err,
      'tandem: “--output=x” is no revision of git.\n',
    );
    assert.deepEqual(await tandem(shallow, 'check', '--since', 'HEAD'), { code: 0, out: '', err: '' });
    await rm(outside, { recursive: true });
  });

  it('says that there is no git', async () => {
    const before = process.env.PATH;
    process.env.PATH = path.join(folder, 'docs');
    const found = await tandem(folder, 'check', '--since', 'base').finally(() => (process.env.PATH = before));
    assert.deepEqual(found, {
      code: 2,
      out: '',
      err: 'tandem: --since needs git. Install it, or leave out --since.\n',
    });
  });
});
