import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mock } from 'node:test';
import { userFolder } from '../../src/cli/cache/cacheFolder.js';
import { Store } from '../../src/cli/cache/store.js';
import { maxFileBytes } from '../../src/core/workspace/decodeText.js';
import { rememberedIn, type RememberedResult } from './rememberedIn.js';
import { tandem } from './tandemIn.js';

const charter = 'people: { ada: { name: Ada } }\nteams: { t: { name: T, roles: { pm: ada, em: ada } } }\n';

describe('a run that is remembered', function () {
  this.timeout(30_000);
  let around: string;
  let folder: string;
  let cache: string;

  beforeEach(async () => {
    around = await realpath(await mkdtemp(path.join(tmpdir(), 'tandem-cache-')));
    folder = path.join(around, 'work');
    cache = path.join(folder, 'node_modules', '.cache', 'tandem');
    await mkdir(path.join(folder, '.git'), { recursive: true });
    await mkdir(path.join(folder, 'node_modules'));
    await write({
      'ownership.yaml': charter,
      'docs/a.prd.md': '---\nsdd: a.sdd.md\n---\n# A\n\n## Why\n\nTBD\n\n## Requirements\n\n- FR-1: It pays.\n',
      'docs/a.sdd.md': '---\nprd: a.prd.md\n---\n# A\n\nCovers: FR-1\n',
    });
  });

  afterEach(() => rm(around, { recursive: true, force: true }));

  async function write(files: Record<string, string>): Promise<void> {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
    }
  }

  function run(...words: readonly string[]): Promise<RememberedResult> {
    return rememberedIn(folder, words);
  }

  /** Runs a command line after something changed, which must not be answered from before. */
  async function missed(...words: readonly string[]): Promise<RememberedResult> {
    const found = await run(...words);
    assert.equal(found.isHit, false);
    const { isHit, ...result } = found;
    assert.deepEqual(result, await tandem(folder, ...words));
    return { isHit, ...result };
  }

  /** Files in which runs are remembered. */
  const files = async () => (await readdir(path.join(cache, 'runs'))).filter((name) => name.endsWith('.run'));

  for (const words of [['check'], ['check', '--format', 'sarif'], ['coverage'], ['next'], ['report'], ['owners']])
    it(`is not done again as long as nothing changes: ${words.join(' ')}`, async () => {
      const { isHit, ...first } = await run(...words);
      assert.equal(isHit, false);
      assert.deepEqual(first, await tandem(folder, ...words));
      assert.deepEqual(await run(...words), { ...first, isHit: true });
      const later = new Date('2031-01-01');
      await utimes(path.join(folder, 'docs/a.prd.md'), later, later);
      assert.equal((await run(...words)).isHit, true, 'When a file was written says nothing.');
      assert.equal((await run(...words, '--no-cache')).isHit, false);
    });

  for (const words of [
    ['check', '--fix'],
    ['check', '--fix-dry-run'],
    ['check', '--baseline', 'known.json', '--update-baseline'],
    ['owners', '--format', 'codeowners', '--write', 'CODEOWNERS'],
    ['coverage', '--manifest', 'requirements.json'],
    ['rules'],
    ['inspect', 'docs/a.prd.md'],
    ['check', '--no-cache'],
    ['check', 'nowhere'],
  ])
    it(`is none that writes, fails or is quick: ${words.join(' ')}`, async () => {
      for (let time = 0; time < 2; time++) assert.equal((await run(...words)).isHit, false);
      assert.deepEqual(await files().catch(() => []), []);
    });

  describe('is done again', () => {
    it('when a text changes that is as long as before', async () => {
      await run('check');
      await write({ 'docs/a.sdd.md': '---\nprd: a.prd.md\n---\n# A\n\nCovers: FR-9\n' });
      assert.match((await missed('check')).out, /FR-9/);
    });

    it('when the beginning of a file changes that is too long to be read', async () => {
      const long = (kind: string) => `---\ndocument: ${kind}\n---\n${'x'.repeat(maxFileBytes)}`;
      await write({ 'long.md': long('abc') });
      const words = ['check', '--max-warnings', '99'];
      assert.equal((await run(...words)).code, 0);
      assert.equal((await run(...words)).isHit, true);
      await write({ 'long.md': long('prd') });
      assert.equal((await missed(...words)).code, 2);
    });

    it('when a link leads out of the workspace by now, to a file that is alike', async () => {
      const text = '# B\n\nTBD\n';
      await write({ 'docs/b.md': text });
      await writeFile(path.join(around, 'b.md'), text);
      const link = path.join(folder, 'docs/b.prd.md');
      await symlink('b.md', link);
      assert.match((await run('check')).out, /b\.prd\.md/);
      await rm(link);
      await symlink('../../b.md', link);
      assert.equal((await missed('check')).code, 2);
    });

    it('when a file comes that was looked for in vain', async () => {
      await write({ 'docs/b.sdd.md': '---\nprd: b.prd.md\n---\n# B\n' });
      assert.match((await run('check')).out, /broken-link/);
      await write({ 'docs/b.prd.md': '# B\n' });
      assert.doesNotMatch((await missed('check')).out, /broken-link/);
    });

    it('on another day', async () => {
      await run('check');
      mock.timers.enable({ apis: ['Date'], now: new Date('2041-05-06T12:00:00') });
      try {
        await missed('check');
      } finally {
        mock.timers.reset();
      }
      assert.equal((await run('check')).isHit, false, 'Only the last is remembered.');
    });

    it('by another build of Tandem', async () => {
      await rememberedIn(folder, ['check'], 'one');
      assert.equal((await rememberedIn(folder, ['check'], 'another')).isHit, false);
    });

    it('with other options, in another folder', async () => {
      await run('check');
      assert.equal((await run('check', '--quiet')).isHit, false);
      assert.equal((await run('check', 'docs')).isHit, false);
      assert.equal((await rememberedIn(path.join(folder, 'docs'), ['check'])).isHit, false);
    });

    it('when the baseline changes', async () => {
      const words = ['check', '--baseline', 'known.json'];
      await run(...words, '--update-baseline');
      const { code } = await run(...words);
      assert.equal(code, 0);
      assert.equal((await run(...words)).isHit, true);
      await write({ 'known.json': '{"version":1,"tool":"tandem","findings":{}}' });
      assert.equal((await missed(...words)).code, 1);
    });

    it('when not everything could be read', async () => {
      await write({ 'docs/broken.prd.md': '\0' });
      await symlink('nothing.md', path.join(folder, 'docs/c.prd.md'));
      for (let time = 0; time < 2; time++) assert.equal((await missed('check')).code, 2);
    });
  });

  describe('asks git again', () => {
    function git(...words: readonly string[]): void {
      const person = ['-c', 'user.name=A', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false'];
      execFileSync('git', [...person, ...words], { cwd: folder, stdio: 'ignore' });
    }

    beforeEach(async () => {
      await rm(path.join(folder, '.git'), { recursive: true });
      await write({ '.gitignore': 'node_modules/\n' });
      git('init', '-q');
      git('add', '-A');
      git('commit', '-q', '-m', 'one');
    });

    it('for what changed since a revision', async () => {
      const words = ['check', '--since', 'HEAD'];
      assert.deepEqual(await run(...words), { code: 0, out: '', err: '', isHit: false });
      assert.equal((await run(...words)).isHit, true);
      await write({
        'docs/a.prd.md': '---\nsdd: a.sdd.md\n---\n# B\n\n## Why\n\nTBD\n\n## Requirements\n\n- FR-1: It pays.\n',
      });
      assert.match((await missed(...words)).out, /docs\/a\.prd\.md/);
      assert.equal((await run(...words)).isHit, true);
      // All files stay as they are.
      git('add', '-A');
      git('commit', '-q', '-m', 'two');
      assert.equal((await missed(...words)).out, '');
    });

    it('for who somebody is', async () => {
      git('config', 'user.name', 'Ada');
      const { out } = await run('next', '--me');
      assert.equal((await run('next', '--me')).isHit, true);
      git('config', 'user.name', 'Nobody');
      assert.match((await missed('next', '--me')).err, /names “Nobody/);
      git('config', 'user.name', 'Ada');
      assert.equal((await run('next', '--me')).out, out);
    });
  });

  describe('lies in a folder', () => {
    it('that is made for it, and that only its user may read', async () => {
      await run('check');
      const [file, ...others] = await files();
      assert.deepEqual(others, []);
      assert.ok(file);
      assert.equal(await readFile(path.join(cache, '.gitignore'), 'utf8'), '*\n');
      if (process.platform === 'win32') return;
      const mode = async (at: string) => (await stat(path.join(cache, at))).mode & 0o777;
      assert.deepEqual([await mode('runs'), await mode(`runs/${file}`)], [0o700, 0o600]);
    });

    it('that may lie among the documents', async () => {
      const words = ['check', '--cache-location', 'kept/here'];
      await run(...words);
      assert.equal((await run(...words)).isHit, true);
      assert.deepEqual((await readdir(path.join(folder, 'kept/here'))).sort(), ['.gitignore', 'runs']);
    });

    it('of the user, as each system has it', () => {
      const home = (name: string) => path.join(process.env.HOME ?? '', name);
      assert.equal(userFolder('linux', { XDG_CACHE_HOME: '/cache' }), '/cache');
      assert.equal(userFolder('win32', { LOCALAPPDATA: 'C:\\Local' }), 'C:\\Local');
      if (process.platform === 'win32') return;
      assert.equal(userFolder('linux', { XDG_CACHE_HOME: 'relative' }), home('.cache'));
      assert.equal(userFolder('darwin', {}), home('Library/Caches'));
    });

    it('where nothing can be written, which is said to whoever asked', async () => {
      await write({ file: 'no folder' });
      const plain = await tandem(folder, 'check');
      const { isHit, ...found } = await run('check', '--cache-location', 'file/below');
      assert.equal(isHit, false);
      const said =
        'tandem: What was found could not be remembered. Check that you may write to the folder of the cache.\n';
      assert.deepEqual(found, { ...plain, err: plain.err + said });
      await rm(path.join(folder, 'node_modules'), { recursive: true });
      await write({ 'node_modules/.cache': 'no folder' });
      for (const [words, err] of [
        [['check'], ''],
        [['check', '--cache'], said],
      ] as const)
        assert.deepEqual(await run(...words), { ...plain, err, isHit: false });
    });

    it('where another thing has the name of the file', async () => {
      await run('check');
      const [file = ''] = await files();
      const at = path.join(cache, 'runs', file);
      await rm(at);
      await mkdir(path.join(at, 'inside'), { recursive: true });
      for (let time = 0; time < 2; time++) {
        const { isHit, err } = await run('check', '--cache');
        assert.deepEqual([isHit, err.split('\n').length], [false, 2]);
      }
      assert.equal((await run('check')).err, '');
      assert.deepEqual(await files(), [file]);
    });

    for (const [what, broken] of Object.entries({
      'was cut off': (text: string) => text.slice(0, text.length / 2),
      'is empty': () => '',
      'had a bit turned': (text: string) => text.replace('"code":1', '"code":0'),
      'is something else': () => '{"code":0,"pieces":[],"answers":{}}',
    }))
      it(`whose file ${what}: it is not heeded, and replaced`, async () => {
        const { code, out, err } = await run('check');
        const [file = ''] = await files();
        const at = path.join(cache, 'runs', file);
        const whole = await readFile(at, 'utf8');
        await writeFile(at, broken(whole));
        assert.deepEqual(await run('check'), { code, out, err, isHit: false });
        assert.equal(await readFile(at, 'utf8'), whole);
        assert.equal((await run('check')).isHit, true);
      });
  });

  it('is refused by two options that contradict each other', async () => {
    for (const other of ['--cache', '--cache-location=x'])
      assert.match((await run('check', '--no-cache', other)).err, /does not work with --no-cache/);
    assert.match((await run('check', '--cache-location=')).err, /is empty/);
  });
});

describe('the store of runs', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tandem-store-'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  const names = async () => (await readdir(path.join(folder, 'runs'))).sort();

  it('lets go of what was of no use for longest', async () => {
    const store = new Store(folder, { bytes: 10_000, files: 3 });
    store.open();
    for (const [index, name] of ['a', 'b', 'c'].entries()) {
      store.write(name, name);
      await utimes(path.join(folder, 'runs', name), index, index);
    }
    store.touch('a');
    store.write('d', 'd');
    assert.deepEqual(await names(), ['a', 'c', 'd']);
    store.write('e', 'e'.repeat(4000));
    store.write('f', 'f'.repeat(4000));
    store.write('g', 'g'.repeat(4000));
    assert.deepEqual((await names()).length, 2);
    store.write('much', 'x'.repeat(6000));
    assert.equal(store.read('much'), undefined);
  });

  it('clears away what was never written to its end', async () => {
    const store = new Store(folder);
    store.open();
    for (const [name, age] of [
      ['x.1.tmp', 7200],
      ['x.2.tmp', 10],
    ] as const) {
      await writeFile(path.join(folder, 'runs', name), 'half');
      const at = Date.now() / 1000 - age;
      await utimes(path.join(folder, 'runs', name), at, at);
    }
    store.write('a', 'a');
    assert.deepEqual(await names(), ['a', 'x.2.tmp']);
  });
});

describe('what a result hangs on', () => {
  it('is asked in one place only, where it is noted', async () => {
    const sources = path.join(import.meta.dirname, '../../src/cli');
    const names = await readdir(sources, { recursive: true });
    const own: string[] = [];
    for (const name of names.filter((each) => each.endsWith('.ts'))) {
      const text = await readFile(path.join(sources, name), 'utf8');
      if (/from 'node:(fs|fs\/promises|child_process|os)'|\bfetch\(|new Date\b|process\.env/.test(text)) own.push(name);
    }
    const remembering = [
      'answers',
      'asked',
      'cacheFolder',
      'clock',
      'gitCommand',
      'keptDocuments',
      'programDigest',
      'remembered',
    ];
    assert.deepEqual(
      own.map((name) => name.replaceAll('\\', '/')).sort(),
      [
        ...[...remembering, 'store', 'trace'].map((name) => `cache/${name}.ts`),
        // Only when files are written, or the run never ends by itself.
        ...[
          'check/fixFiles',
          'check/watch',
          'coverage/coverageManifest',
          'owners/ownersFile',
          'host/updateTextFile',
        ].map((name) => `${name}.ts`),
        ...['init.ts', 'new.ts'],
        // Tells what it asks.
        'host/git.ts',
        // How many processors there are.
        'host/helperThreads.ts',
        // Whether there are colours, which is part of what a run goes by.
        'main.ts',
        // Of text that was piped in nothing is remembered.
        'commandLine/standardInput.ts',
      ].sort(),
    );
  });
});
