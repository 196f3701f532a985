import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tandem } from './tandemIn.js';

const files: Readonly<Record<string, string>> = {
  'ownership.yaml':
    'version: 1\npeople: { ada: { name: Ada }, grace: { name: Grace } }\nteams: { t: { roles: { pm: ada, em: grace } } }\n',
  'docs/prd/index.md': '# Shop PRD\n\n- [Goals](goals.md)\n- [Requirements](requirements.md)\n',
  'docs/prd/goals.md': '# Goals\n\n## Background\n\nPeople wait at the till for ten minutes, and many leave.\n',
  'docs/prd/requirements.md': '# Requirements\n\n## Functional\n\n- FR1: People pay by card.\n',
};

/** BMAD 4 with its PRD in shards. */
describe('tandem of a document that lies in several files', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tandem-whole-'));
    await mkdir(path.join(folder, 'docs/prd'), { recursive: true });
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('inspect tells of the file that stands for it what all of them say', async () => {
    const { out } = await tandem(folder, 'inspect', 'docs/prd/index.md', '--explain');
    assert.match(out, /^docs\/prd\/index\.md \(prd\)\n/);
    assert.match(
      out,
      /\n {2}why {7}answered {12}pm: ada · docs\/prd\/goals\.md:3\n {2}what {6}answered .* · docs\/prd\/r/,
    );
    assert.match(out, /\n {2}how {7}missing .*\n {10}– {2}nothing in the document answers it\n/);
    assert.match(out, /\n {2}FR1 {2}People pay by card\. · docs\/prd\/requirements\.md:5\n$/);
  });

  it('inspect says the same as JSON, with the files', async () => {
    const { out } = await tandem(folder, 'inspect', 'docs/prd/index.md', '--format', 'json', '--kind', 'prd');
    const { decisions, requirements } = JSON.parse(out) as {
      decisions: Record<string, unknown>;
      requirements: readonly { id: string; path?: string }[];
    };
    assert.deepEqual(decisions.why, {
      state: 'answered',
      required: false,
      owner: 'pm',
      person: 'ada',
      ranges: [],
      evidence: [],
      elsewhere: { path: 'docs/prd/goals.md', position: { line: 2, character: 0 } },
    });
    assert.deepEqual(
      requirements.map(({ id, path }) => [id, path]),
      [['FR1', 'docs/prd/requirements.md']],
    );
  });

  it('inspect tells of a part what it says itself, and what it is a part of', async () => {
    const { out } = await tandem(folder, 'inspect', 'docs/prd/goals.md');
    assert.match(
      out,
      /^docs\/prd\/goals\.md \(prd, part of docs\/prd\/index\.md\)\n\n {2}why {7}answered {12}pm: ada\n/,
    );
    assert.match(out, /\n {2}what {6}empty {15}pm: ada\n/);
  });

  it('inspect takes a file for the other kind where that is asked for, whatever it lies beside', async () => {
    const { out } = await tandem(folder, 'inspect', 'docs/prd/index.md', '--kind', 'sdd');
    assert.match(
      out,
      /^docs\/prd\/index\.md \(sdd\)\n\n {2}why {7}missing .*\n.*\n {2}how {7}missing {3}required {2}em: grace\n/,
    );
  });

  it('next tells whose turn it is, whichever of its files is named', async () => {
    const line = /^! docs\/prd\/index\.md {2}Grace writes the SDD · /;
    for (const name of ['index', 'goals', 'requirements'])
      assert.match((await tandem(folder, 'next', `docs/prd/${name}.md`)).out, line);
  });
});
