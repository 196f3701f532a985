import assert from 'node:assert/strict';
import { appendFile, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readArguments } from '../../src/cli/commandLine/arguments.js';
import { remembered, type Run } from '../../src/cli/cache/remembered.js';
import { check } from '../../src/cli/check/check.js';
import { Printer } from '../../src/cli/commandLine/output.js';
import { createTandem } from '../../src/core/tandem.js';
import { caught, tandem } from './tandemIn.js';

describe('what is kept of documents', function () {
  this.timeout(30_000);
  let folder: string;

  beforeEach(async () => {
    folder = await realpath(await mkdtemp(path.join(tmpdir(), 'tandem-kept-')));
    await mkdir(path.join(folder, 'node_modules'));
    await mkdir(path.join(folder, '.git'));
    await write('ownership.yaml', 'people: { ada: { name: Ada } }\nteams: { t: { roles: { pm: ada, em: ada } } }\n');
    for (const name of ['a', 'b', 'c']) {
      await write(
        `${name}.prd.md`,
        `---\nsdd: ${name}.sdd.md\n---\n# ${name}\n\n## Requirements\n\n- FR-1: It is ${name}.\n`,
      );
      await write(`${name}.sdd.md`, `---\nprd: ${name}.prd.md\n---\n# ${name}\n\nCovers: FR-1\n`);
    }
    await write('notes.md', '# Notes\n');
    await write('alone.prd.md', '# Alone\n\nTBD\n');
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  const write = (name: string, text: string) => writeFile(path.join(folder, name), text);

  /** Checks, holds that it says what a run says that keeps nothing, and gives the files that were read to find that out. */
  async function readIn(...words: readonly string[]): Promise<readonly string[]> {
    const line = ['check', ...words];
    const read: string[] = [];
    const run: Run = (all, output) => {
      const args = readArguments(all);
      assert.ok(args.command === 'check');
      return check(args, new Printer(output), (ports) => {
        const whole = createTandem(ports);
        const analyze: typeof whole.analyze = (source, options) => {
          read.push(path.basename(source.uri));
          return whole.analyze(source, options);
        };
        return { ...whole, analyze };
      });
    };
    const found = await caught(folder, (output) =>
      remembered(
        line,
        output,
        () => Promise.resolve(run),
        () => 'one',
      ),
    );
    assert.deepEqual(found, await tandem(folder, ...line));
    return read.filter((name) => name.includes('.prd.') || name.includes('.sdd.')).sort();
  }

  const all = ['a.prd.md', 'a.sdd.md', 'alone.prd.md', 'b.prd.md', 'b.sdd.md', 'c.prd.md', 'c.sdd.md'];

  for (const format of ['text', 'json', 'sarif', 'github', 'junit'])
    it(`is read again where a text changed, with its partners: ${format}`, async () => {
      const words = ['--format', format];
      assert.deepEqual(await readIn(...words), all);
      assert.deepEqual(await readIn(...words), []);
      await appendFile(path.join(folder, 'b.prd.md'), '- FR-2: It is more.\n');
      assert.deepEqual(await readIn(...words), ['b.prd.md', 'b.sdd.md']);
      await appendFile(path.join(folder, 'alone.prd.md'), '\nTBD\n');
      assert.deepEqual(await readIn(...words), ['alone.prd.md']);
      await appendFile(path.join(folder, 'c.sdd.md'), '\nCovers: FR-9\n');
      await appendFile(path.join(folder, 'a.prd.md'), '\n## When\n\nIn May 2027.\n');
      assert.deepEqual(await readIn(...words), ['a.prd.md', 'a.sdd.md', 'c.prd.md', 'c.sdd.md']);
    });

  it('serves all ways in which people are shown the same', async () => {
    assert.deepEqual(await readIn(), all);
    for (const format of ['github', 'junit']) assert.deepEqual(await readIn('--format', format), []);
    assert.deepEqual(await readIn('--quiet', '--max-warnings', '99'), []);
    assert.deepEqual(await readIn('--format', 'json'), all);
  });

  it('is all read again where anything else changed', async () => {
    await readIn();
    const changes = [
      () => write('ownership.yaml', 'people: { eve: { name: Eve } }\nteams: { t: { roles: { pm: eve, em: eve } } }\n'),
      () => write('notes.md', '# Other notes\n'),
      () => write('a.prd.md', '---\nsdd: [a.sdd.md, b.sdd.md]\n---\n# a\n\n## Requirements\n\n- FR-1: It is a.\n'),
      () => write('kep.yaml', 'title: x\n'),
    ];
    for (const change of changes) {
      await change();
      assert.deepEqual(await readIn(), all);
      assert.deepEqual(await readIn(), []);
    }
    await rm(path.join(folder, 'c.sdd.md'));
    assert.deepEqual(
      await readIn(),
      all.filter((name) => name !== 'c.sdd.md'),
    );
  });

  it('is all read again where an ID is to be unique in all PRDs', async () => {
    await write(
      'ownership.yaml',
      'people: { ada: { name: Ada } }\nteams: { t: { roles: { pm: ada, em: ada } } }\nrequirements: { scope: workspace }\n',
    );
    await readIn();
    await appendFile(path.join(folder, 'b.prd.md'), '- FR-2: It is more.\n');
    assert.deepEqual(await readIn(), all);
  });

  it('is what is left when a baseline takes findings away', async () => {
    await tandem(folder, 'check', '--baseline', 'known.json', '--update-baseline');
    const words = ['--baseline', 'known.json'];
    assert.deepEqual(await readIn(...words), all);
    await appendFile(path.join(folder, 'alone.prd.md'), '\nTBD, and TBD\n');
    assert.deepEqual(await readIn(...words), ['alone.prd.md']);
    const known = await readFile(path.join(folder, 'known.json'), 'utf8');
    await write('known.json', known.replace('"rule": "placeholder-text"', '"rule": "missing-decision"'));
    await readIn(...words);
  });
});
