import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NextReport } from '../../src/cli/next.js';
import { tandem } from './tandemIn.js';

const charter = `version: 1
people:
  ada: { name: Ada Lovelace, email: ada@example.com }
  grace: { name: Grace Hopper, email: grace@example.com }
teams:
  t: { roles: { pm: ada, em: grace } }
`;
const prd = (lines: string, why = 'Refunds take nine days.') =>
  `---\n${lines}\n---\n\n# Refunds\n\n## Problem\n\n${why}\n\n## Requirements\n\n- FR-1: A refund takes a minute.\n`;
const sdd = (lines: string) =>
  `---\n${lines}\n---\n\n# Refunds\n\n## Solution\n\nA queue.\n\nCovers: FR-1\n\n## Who\n\nGrace Hopper builds it.\n\n## When\n\nMarch 2027\n`;

describe('tandem next', () => {
  let folder: string;
  const write = (file: string, text: string) => writeFile(path.join(folder, file), text);

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tandem-next-'));
    await mkdir(path.join(folder, 'docs'));
    await mkdir(path.join(folder, 'more'));
    await write('ownership.yaml', charter);
    await write('docs/a.prd.md', prd('team: t\nsdd: a.sdd.md'));
    await write('docs/a.sdd.md', sdd('prd: a.prd.md'));
    await write('docs/b.prd.md', prd('team: t', ''));
    await write('more/c.sdd.md', sdd('team: t\nconfirmed: {}').replace('March 2027', ''));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('shows a line for each pair, those that wait first', async () => {
    const { code, out, err } = await tandem(folder, 'next');
    assert.equal(err, '');
    assert.equal(
      out,
      `! docs/b.prd.md  Ada Lovelace answers Why · Why is not answered yet.
! more/c.sdd.md  Grace Hopper answers When · When is not answered yet.
  docs/a.prd.md  nothing is open
`,
    );
    assert.equal(code, 0);
  });

  it('gives the same as JSON, relative to the working directory', async () => {
    const { out } = await tandem(path.join(folder, 'docs'), 'next', '..', '--format', 'json');
    assert.deepEqual(JSON.parse(out) as NextReport, {
      version: 1,
      turns: [
        {
          prd: 'a.prd.md',
          sdd: ['a.sdd.md'],
          who: null,
          role: null,
          what: 'none',
          why: 'Nothing is open.',
          since: null,
        },
        {
          prd: 'b.prd.md',
          sdd: [],
          who: 'ada',
          role: 'pm',
          what: 'answer-decision',
          why: 'Why is not answered yet.',
          since: null,
        },
        {
          prd: null,
          sdd: ['../more/c.sdd.md'],
          who: 'grace',
          role: 'em',
          what: 'answer-decision',
          why: 'When is not answered yet.',
          since: null,
        },
      ],
    } satisfies NextReport);
  });

  it('shows the pairs alone that were asked for, by any of their documents', async () => {
    assert.equal((await tandem(folder, 'next', 'docs/a.sdd.md')).out, 'nothing is open\n');
    assert.match((await tandem(folder, 'next', 'docs')).out, /^! docs\/b\.prd\.md .*\n {2}docs\/a\.prd\.md .*\n$/);
    assert.match((await tandem(folder, 'next', 'more', 'docs/b.prd.md')).out, /^! docs\/b.*\n! more\/c.*\n$/);
  });

  it('shows one person’s turns', async () => {
    assert.match((await tandem(folder, 'next', '--me', 'grace')).out, /^! more\/c\.sdd\.md .*\n$/);
    assert.match((await tandem(folder, 'next', '--me', '@ada')).out, /^! docs\/b\.prd\.md .*\n$/);
    assert.equal((await tandem(folder, 'next', 'more', '--me=ada')).out, 'nothing is open\n');
    const unknown = await tandem(folder, 'next', '--me', 'docs');
    assert.deepEqual(
      [unknown.code, unknown.out, unknown.err],
      [2, '', 'tandem: No ownership.yaml here names “docs”. Add the handle of a person there, such as “--me ada”.\n'],
    );
  });

  it('shows the turns of whoever git knows', async () => {
    execFileSync('git', ['init', '-q'], { cwd: folder });
    execFileSync('git', ['config', 'user.email', 'grace@example.com'], { cwd: folder });
    const { out, err } = await tandem(folder, 'next', '--me', '--format', 'json');
    assert.equal(err, '');
    assert.deepEqual(
      (JSON.parse(out) as NextReport).turns.map(({ who }) => who),
      ['grace'],
    );
  });

  it('says what it cannot read, and that is no success', async () => {
    await write('docs/x.prd.md', 'x'.repeat(11 * 1024 * 1024));
    const { code, out, err } = await tandem(folder, 'next');
    assert.match(out, /^! docs\/b\.prd\.md/);
    assert.equal(err, 'tandem: docs/x.prd.md: This file could not be read, so nobody knows whose turn it is.\n');
    assert.equal(code, 2);
    const alone = await tandem(folder, 'next', 'docs/x.prd.md');
    assert.equal(alone.code, 2);
  });

  it('says what it cannot do', async () => {
    await write('readme.md', '# Read me\n');
    const none = await tandem(folder, 'next', 'readme.md');
    assert.deepEqual([none.code, none.err], [2, 'tandem: “readme.md” is not a PRD or SDD. Name one, or a folder.\n']);
    const missing = await tandem(folder, 'next', 'gone');
    assert.deepEqual([missing.code, missing.err], [2, 'tandem: There is no file or folder “gone”.\n']);
    await write('ownership.yaml', `${charter}people: [\n`);
    const broken = await tandem(folder, 'next');
    assert.equal(broken.code, 2);
    assert.match(broken.err, /ownership\.yaml: read only in part/);
  });
});
