import assert from 'node:assert/strict';
import { mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { check } from '../../src/cli/check/check.js';
import { Printer } from '../../src/cli/commandLine/output.js';
import { createTandem } from '../../src/core/tandem.js';
import { caught } from './tandemIn.js';

describe('check that takes a while', () => {
  let folder: string;
  const args = {
    command: 'check',
    paths: ['.'],
    format: 'text',
    maxWarnings: 99,
    detect: false,
    verifySignOffs: false,
  } as const;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tandem-slow-'));
    for (const name of ['a', 'b', 'c']) await writeFile(path.join(folder, `${name}.prd.md`), `# ${name}\n`);
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** Checks with a core that does something before it reads a file. */
  async function checked(before: (uri: string) => Promise<unknown>) {
    const shown: string[] = [];
    const result = await caught(folder, (output) =>
      check(args, new Printer({ ...output, showProgress: (text) => shown.push(text) }), (ports) => {
        const whole = createTandem(ports);
        const analyze: typeof whole.analyze = async (source, options) => {
          await before(source.uri);
          return whole.analyze(source, options);
        };
        return { ...whole, analyze };
      }),
    );
    return { ...result, shown };
  }

  it('says after a second how far it is, and takes that away again', async () => {
    const { shown } = await checked((uri) => (uri.endsWith('a.prd.md') ? wait(1100) : Promise.resolve()));
    assert.deepEqual(shown, ['Checking 2 of 3 files …', '']);
    assert.deepEqual((await checked(() => Promise.resolve())).shown, []);
  });

  it('says after a second how much it has read before it can say anything', async () => {
    const shown: string[] = [];
    const slowly = (ports: Parameters<typeof createTandem>[0]) =>
      createTandem({
        ...ports,
        files: { ...ports.files, findFiles: (...asked) => wait(1300).then(() => ports.files.findFiles(...asked)) },
      });
    await caught(folder, (output) =>
      check(args, new Printer({ ...output, showProgress: (text) => shown.push(text) }), slowly),
    );
    assert.match(shown[0] ?? '', /^Reading \d+ files …$/);
    assert.equal(shown.at(-1), '');
    // What is shown stands in nobody's way, and the line is empty before anything else is.
    const last = shown.findLastIndex((text) => text.startsWith('Reading'));
    assert.equal(shown[last + 1], '');
  });

  it('says of a file that vanished meanwhile that it could not be read, and checks the rest', async () => {
    const { code, out, err } = await checked((uri) =>
      uri.endsWith('a.prd.md') ? unlink(path.join(folder, 'b.prd.md')) : Promise.resolve(),
    );
    assert.deepEqual([code, err], [2, 'tandem: b.prd.md: There is no such file.\n']);
    assert.match(out, /^a\.prd\.md\n[^]*^c\.prd\.md$/m);
  });
});
