import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { run } from '../../src/cli/run.js';
import { tandem } from './tandemIn.js';

const well =
  '# A\n\n**Why:** they are slow and people leave.\n\n**What:** half of the calls; ten shops get it first, then all.\n';

describe('check --watch', function () {
  this.timeout(30_000);
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tandem-watch-'));
    await write('docs/a.prd.md', well);
    await write('docs/empty/notes.txt', '');
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function write(name: string, text: string): Promise<void> {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }

  it('checks again whenever something changes that matters, and ends when it is interrupted', async () => {
    const said: string[] = [];
    let interrupt = () => assert.fail('nobody listens');
    const ended = run(['check', 'docs', '--watch'], {
      workingDirectory: folder,
      print: (text) => said.push(text),
      complain: (text) => said.push(text),
      onInterrupt: (listener) => {
        interrupt = listener as typeof interrupt;
        return () => undefined;
      },
    });
    /** What was said since this was last asked, once the run is over. */
    async function next(): Promise<string> {
      for (let waited = 0; !said.at(-1)?.includes('Waiting for changes'); waited += 20) {
        assert.ok(waited < 15_000, said.join(''));
        await wait(20);
      }
      return said.splice(0).join('');
    }
    assert.equal(await next(), 'tandem: Nothing to mend. Waiting for changes. Press Ctrl+C to end.\n');
    await write('docs/a.prd.md', '# A\n\nTBD\n');
    assert.match(
      await next(),
      /^docs\/a\.prd\.md\n[^]*“TBD”[^]*\ntandem: Waiting for changes\. Press Ctrl\+C to end\.\n$/,
    );
    await write('docs/new/b.prd.md', '# B\n\nTODO\n');
    assert.match(await next(), /^docs\/new\/b\.prd\.md$/m, 'in a folder that is new');
    await write('docs/empty/c.prd.md', '# C\n\nTODO\n');
    assert.match(await next(), /^docs\/empty\/c\.prd\.md$/m, 'in a folder without documents');
    await write('docs/ownership.yaml', 'rules: { placeholder-text: error }\n');
    assert.match(await next(), /\d:1 +error +“TBD”/, 'under another charter');
    await write('docs/notes.txt', 'x');
    await wait(500);
    assert.deepEqual(said, [], 'other files are no matter');
    interrupt();
    assert.equal(await ended, 1);
  });

  it('is for reading', async () => {
    for (const [words, message] of [
      [['--fix'], '--fix does not work with --watch. Remove one of them.'],
      [['--format=json'], '--watch is for reading. Remove “--format json”.'],
    ] as const)
      assert.deepEqual(await tandem(folder, 'check', '--watch', ...words), {
        code: 2,
        out: '',
        err: `tandem: ${message}\n`,
      });
  });
});
