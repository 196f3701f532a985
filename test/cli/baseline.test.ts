import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CheckReport } from '../../src/cli/reports/report.js';
import { tandem } from './tandemIn.js';

const charter = 'people: { ada: { name: Ada } }\nteams: { t: { name: T, roles: { pm: ada, em: ada } } }\n';
const body = '## Why\n\nTBD\n\n## What\n\nTBD\n\nTBD\n';

describe('check --baseline', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tandem-baseline-'));
    await write({
      'ownership.yaml': charter,
      'docs/a.prd.md': `# A\n\n${body}`,
      'docs/b.sdd.md': '# B\n\n## How\n\nTBD\n',
    });
    await tandem(folder, 'check', '--baseline', 'known.json', '--update-baseline');
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function write(files: Record<string, string | Uint8Array>): Promise<void> {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
    }
  }
  const known = () => readFile(path.join(folder, 'known.json'), 'utf8');
  const checked = (...words: string[]) => tandem(folder, 'check', '--baseline', 'known.json', ...words);

  it('leaves out what is known, from wherever it is run, and counts it neither', async () => {
    const clean = { code: 0, out: '', err: '' };
    assert.equal((await tandem(folder, 'check')).code, 1);
    assert.deepEqual(await checked(), clean);
    assert.deepEqual(await tandem(path.join(folder, 'docs'), 'check', '--baseline', '../known.json'), clean);
    const { summary, findings } = JSON.parse((await checked('--format', 'json')).out) as CheckReport;
    assert.deepEqual([summary.warning, findings.filter(({ severity }) => severity !== 'hint').length], [0, 0]);
  });

  it('is not broken by edits elsewhere: lines that move, other sections, another owner', async () => {
    await write({
      'docs/a.prd.md': `---\nstage: prd\n---\n\n# A\n\nNew words.\n\n## Background\n\nMore words.\n\n${body}`,
      'ownership.yaml': charter.replaceAll('ada', 'grace').replace('Ada', 'Grace'),
    });
    assert.deepEqual(await checked(), { code: 0, out: '', err: '' });
  });

  it('reports what is new, also when it is like what is known', async () => {
    await write({ 'docs/a.prd.md': `# A\n\n${body}\nTBD\n\n## Rollout\n\nTODO\n` });
    const { code, out } = await checked();
    assert.equal(code, 1);
    assert.equal(out.match(/“TBD” is not filled in/g)?.length, 1, out);
    assert.match(out, /“TODO” is not filled in/);
    assert.doesNotMatch(out, /b\.sdd\.md/);
  });

  it('is written in the order of paths, the same for the same findings', async () => {
    const before = await known();
    const { version, tool, findings } = JSON.parse(before) as { version: number; tool: string; findings: object };
    assert.deepEqual([version, tool, Object.keys(findings)], [1, 'tandem', ['docs/a.prd.md', 'docs/b.sdd.md']]);
    const count = before.match(/"count": (\d+)/g)?.reduce((sum, each) => sum + Number(each.slice(9)), 0) ?? 0;
    assert.ok(before.includes('"count": 2'));
    assert.deepEqual(await checked('--update-baseline'), {
      code: 0,
      out: `Wrote known.json with ${count} findings.\n`,
      err: '',
    });
    assert.equal(await known(), before);
    assert.deepEqual((await readdir(folder)).sort(), ['docs', 'known.json', 'ownership.yaml']);
  });

  it('keeps what is known of files that were not checked, and forgets those that are gone', async () => {
    await write({
      'docs/a.prd.md':
        '# A\n\n**Why:** they are slow and people leave.\n\n**What:** half of the calls; ten shops first, then all.\n',
    });
    await checked('--update-baseline', 'docs/a.prd.md');
    assert.deepEqual(Object.keys((JSON.parse(await known()) as { findings: object }).findings), ['docs/b.sdd.md']);
    await unlink(path.join(folder, 'docs/b.sdd.md'));
    await checked('--update-baseline', 'docs/a.prd.md');
    assert.deepEqual((JSON.parse(await known()) as { findings: object }).findings, {});
  });

  it('is not written when not every file could be read', async () => {
    const before = await known();
    await write({ 'docs/c.prd.md': Uint8Array.from([0, 1]) });
    const { code, out, err } = await checked('--update-baseline');
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^tandem: docs\/c\.prd\.md: This file is not text.*\ntandem: known\.json was not changed\.\n$/);
    assert.equal(await known(), before);
  });

  for (const text of ['', '{', '[]', '{"version":2,"tool":"tandem","findings":{}}', '{"name":"shop"}', '\0\u0001']) {
    it(`says that ${JSON.stringify(text)} is none, and never writes over it`, async () => {
      await write({ 'known.json': text });
      const message =
        'known.json is no baseline that Tandem can read. Restore it, or remove it and run again with --update-baseline.';
      for (const words of [[], ['--update-baseline']])
        assert.deepEqual(await checked(...words), { code: 2, out: '', err: `tandem: ${message}\n` });
      assert.equal(await known(), text);
    });
  }

  it('says that there is none, or that it cannot be', async () => {
    for (const [words, message] of [
      [['--baseline', 'none.json'], 'There is no baseline “none.json”. Create it with --update-baseline.'],
      [['--baseline', 'docs'], 'docs could not be read. Check that you may read it.'],
      [['--update-baseline'], '--update-baseline needs --baseline FILE, the file to write.'],
      [
        ['--baseline', 'no/such/b.json', '--update-baseline'],
        'no/such/b.json could not be written. Check that you may write to the folder.',
      ],
    ] as const)
      assert.deepEqual(await tandem(folder, 'check', ...words), { code: 2, out: '', err: `tandem: ${message}\n` });
  });
});

describe('check --quiet', () => {
  it('shows errors only, and still says why it fails', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'tandem-quiet-'));
    await writeFile(path.join(folder, 'a.prd.md'), '# A\n\nTBD\n');
    assert.deepEqual(await tandem(folder, 'check', '--quiet'), {
      code: 1,
      out: '0 errors, 3 warnings, 0 info\n',
      err: '',
    });
    assert.deepEqual(await tandem(folder, 'check', '--quiet', '--max-warnings=3'), { code: 0, out: '', err: '' });
    await writeFile(path.join(folder, 'ownership.yaml'), 'rules: { placeholder-text: error }\n');
    const { code, out } = await tandem(folder, 'check', '--quiet');
    assert.equal(code, 1);
    assert.match(out, /^a\.prd\.md\n {2}3:1 +error .*\[placeholder-text\]\n\n1 error, 2 warnings, 0 info\n$/);
    const { findings, summary } = JSON.parse(
      (await tandem(folder, 'check', '--quiet', '--format=json')).out,
    ) as CheckReport;
    assert.deepEqual([findings.length, summary.warning], [1, 2]);
    await rm(folder, { recursive: true });
  });
});
