import assert from 'node:assert/strict';
import { appendFile, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { remembered } from '../../src/cli/cache/remembered.js';
import { FileQueue } from '../../src/cli/check/fileQueue.js';
import { helperThreads } from '../../src/cli/host/helperThreads.js';
import { run } from '../../src/cli/run.js';
import { caught, tandem, type Result } from './tandemIn.js';

const command = fileURLToPath(new URL('../../dist/cli/tandem.cjs', import.meta.url));

describe('threads that help to check', function () {
  this.timeout(60_000);
  let folder: string;
  let messages: string[];

  beforeEach(async () => {
    messages = [];
    folder = await realpath(await mkdtemp(path.join(tmpdir(), 'tandem-helpers-')));
    await mkdir(path.join(folder, 'docs'));
    await mkdir(path.join(folder, 'node_modules'));
    await write('ownership.yaml', 'version: 1\nteams:\n  one: { roles: { pm: ada } }\n');
    for (let number = 0; number < 20; number++) {
      const name = `docs/p${number}`;
      await write(
        `${name}.prd.md`,
        `---\nauthors: [zoe${number}]\nsdd: p${number}.sdd.md\n---\n# ${name}\n\n## Requirements\n\n- FR-1: It is.\n- FR-2: TBD\n`,
      );
      await write(`${name}.sdd.md`, `---\nprd: p${number}.prd.md\n---\n# ${name}\n\nCovers: FR-1, FR-3\n`);
      await write(`docs/note${number}.md`, '# Note\n');
    }
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  const write = (name: string, text: string) => writeFile(path.join(folder, name), text);

  /** Runs a command line with helpers that are started as soon as can be. */
  function helped(words: readonly string[], { program = command, isKept = false } = {}): Promise<Result> {
    const { start } = helperThreads(program);
    const helpers = {
      most: 2,
      worthwhile: 0,
      start: (...[job, onMessage]: Parameters<typeof start>) =>
        start(job, (message) => {
          messages.push(message.type);
          onMessage(message);
        }),
    };
    return caught(folder, (output) =>
      isKept
        ? remembered(
            words,
            { ...output, helpers },
            () => Promise.resolve(run),
            () => 'one',
          )
        : run(words, { ...output, helpers }),
    );
  }

  for (const words of [[], ['--format', 'json'], ['--format', 'sarif'], ['--format', 'github'], ['docs/**/*.sdd.md']])
    it(`find the same, in the same order: ${words.join(' ')}`, async () => {
      const line = ['check', ...words];
      assert.deepEqual(await helped(line), await tandem(folder, ...line));
      assert.equal(messages.filter((type) => type === 'end').length, 2);
    });

  it('know what a baseline knows', async () => {
    await tandem(folder, 'check', '--baseline', 'base.json', '--update-baseline');
    await appendFile(path.join(folder, 'docs/p7.prd.md'), '\n## Rollout\n\nTODO\n');
    const line = ['check', '--baseline', 'base.json'];
    const alone = await tandem(folder, ...line);
    assert.match(alone.out, /p7\.prd\.md/);
    assert.deepEqual(await helped(line), alone);
    const again = ['check', '--baseline', 'base.json', '--update-baseline'];
    await helped(again);
    const written = await readFile(path.join(folder, 'base.json'), 'utf8');
    await tandem(folder, ...again);
    assert.equal(written, await readFile(path.join(folder, 'base.json'), 'utf8'));
  });

  it('leave behind what a later run finds again, and no more once something changed', async () => {
    for (const words of [['check'], ['check', '--format', 'json']]) {
      const first = await helped(words, { isKept: true });
      assert.ok(messages.includes('end'));
      messages = [];
      assert.deepEqual(await helped(words, { isKept: true }), first);
      for (const [name, text] of [
        ['docs/p3.prd.md', '\n- FR-3: It does.\n'],
        ['docs/p9.sdd.md', '\nCovers: FR-8\n'],
        ['docs/p12.prd.md', '\nTBD\n'],
      ] as const) {
        await appendFile(path.join(folder, name), text);
        assert.deepEqual(await helped(words, { isKept: true }), await tandem(folder, ...words));
      }
      // What was kept is enough; nobody has to help.
      assert.deepEqual(messages, []);
      await write('docs/p5.sdd.md', '---\nprd: p6.prd.md\n---\n# Other\n');
      assert.deepEqual(await helped(words, { isKept: true }), await tandem(folder, ...words));
    }
  });

  it('may break down, and nothing is missing nor remembered', async () => {
    const broken = path.join(folder, 'broken.cjs');
    const line = ['check', '--format', 'json'];
    const alone = await tandem(folder, ...line);
    for (const text of [
      'throw new Error("no")',
      'Atomics.add(new Int32Array(require("node:worker_threads").workerData.queue), 0, 8); process.exit(1)',
    ]) {
      await write('broken.cjs', text);
      assert.deepEqual(await helped(line, { program: broken, isKept: true }), alone);
      assert.equal(messages.length, 0);
      // Else this would find the run again, and need nobody.
      assert.deepEqual(await helped(line, { isKept: true }), alone);
      assert.ok(messages.includes('end'));
      await rm(path.join(folder, 'node_modules', '.cache'), { recursive: true });
      messages = [];
    }
  });
});

describe('FileQueue', () => {
  it('gives each number once, to whoever asks', () => {
    const one = new FileQueue(37);
    const other = new FileQueue(37, one.shared);
    const taken: number[] = [];
    for (;;) {
      const numbers = [...one.take(), ...other.take()];
      if (numbers.length === 0) break;
      taken.push(...numbers);
    }
    assert.deepEqual(
      taken,
      Array.from({ length: 37 }, (_, index) => index),
    );
    assert.equal(one.left, 0);
  });
});
