import assert from 'node:assert/strict';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run.js';

const charter = `version: 1
people: { ada: { name: Ada Lovelace }, grace: { name: Grace Hopper } }
teams: { payments: { name: Payments, roles: { pm: ada, em: grace } } }
`;
const prd = '---\nsdd: ../design/refunds.sdd.md\n---\n\n# Refunds\n\n## What\n\nTBD\n';
const sdd = '---\nprd: ../docs/refunds.prd.md\n---\n\n# Refunds\n\n## How\n\nTBD\n';
const documents = { 'docs/refunds.prd.md': prd, 'design/refunds.sdd.md': sdd };

/** What a command prints, by the files it speaks of and not by how it writes their paths. */
async function told(workingDirectory: string, words: readonly string[]): Promise<unknown> {
  let out = '';
  const code = await run(words, {
    workingDirectory,
    print: (text) => (out += text),
    complain: (text) => assert.equal(text, ''),
  });
  assert.ok(code < 2, out);
  return JSON.parse(out, (key, value: unknown) =>
    (key === 'path' || key === 'charter') && typeof value === 'string' ? path.resolve(workingDirectory, value) : value,
  );
}

describe('tandem, wherever it is run from,', () => {
  let top: string;
  let elsewhere: string;

  beforeEach(async () => {
    top = await realpath(await mkdtemp(path.join(tmpdir(), 'tandem-from-')));
    elsewhere = await realpath(await mkdtemp(path.join(tmpdir(), 'tandem-elsewhere-')));
  });

  afterEach(async () => {
    await rm(top, { recursive: true });
    await rm(elsewhere, { recursive: true });
  });

  async function write(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(top, name)), { recursive: true });
      await writeFile(path.join(top, name), content);
    }
  }

  /** Runs a command on paths below `top` from outside, from `top`, and from within; gives what all three say alike. */
  async function alike(command: readonly string[], ...paths: string[]): Promise<string> {
    const results = [];
    for (const from of [elsewhere, top, path.join(top, 'docs')]) {
      const named = paths.map((each) => path.relative(from, path.join(top, each)) || '.');
      results.push(await told(from, [...command, ...named, '--format', 'json']));
    }
    assert.deepEqual(results[1], results[0], 'from the top as from elsewhere');
    assert.deepEqual(results[2], results[0], 'from within as from elsewhere');
    return JSON.stringify(results[0]);
  }

  const layouts: Record<string, Readonly<Record<string, string>>> = {
    'in a repository': { '.git/HEAD': '', 'ownership.yaml': charter, ...documents },
    'in a folder with a charter': { 'ownership.yaml': charter, ...documents },
  };
  for (const [where, files] of Object.entries(layouts)) {
    it(`finds the same ${where}`, async () => {
      await write(files);
      for (const paths of [['.'], ['docs'], ['docs', 'design'], ['docs/refunds.prd.md']]) {
        const found = await alike(['check'], ...paths);
        assert.match(found, /Ada Lovelace \(PM\)/, paths.join(' '));
        assert.doesNotMatch(found, /broken-link/, paths.join(' '));
      }
      assert.match(await alike(['inspect'], 'docs/refunds.prd.md'), /"person":"ada"/);
      for (const paths of [['.'], ['docs'], ['docs/refunds.prd.md']]) {
        assert.match(await alike(['owners'], ...paths), /Grace Hopper/, paths.join(' '));
      }
    });
  }

  it('finds the same in a folder without charter and repository', async () => {
    await write(documents);
    assert.doesNotMatch(await alike(['check'], '.'), /broken-link/);
    assert.doesNotMatch(await alike(['check'], 'docs', 'design'), /broken-link/);
    // Named alone, a folder is all there is.
    assert.match(await alike(['check'], 'docs'), /broken-link/);
    assert.match(await alike(['check'], 'docs/refunds.prd.md'), /broken-link/);
  });

  it('goes by the repository of each document, and by nothing above it', async () => {
    const inner = charter.replace('Ada Lovelace', 'Edsger Dijkstra');
    await write({ 'ownership.yaml': charter, 'docs/.git/HEAD': '', 'docs/a.prd.md': prd, 'other/b.prd.md': prd });
    assert.match(await alike(['check'], 'other'), /Ada Lovelace/);
    const found = await alike(['check'], 'docs');
    assert.doesNotMatch(found, /Ada Lovelace/);
    await write({ 'docs/ownership.yaml': inner });
    assert.match(await alike(['check'], 'docs'), /Edsger Dijkstra/);
    assert.match(await alike(['check'], '.'), /Edsger Dijkstra[^]*Ada Lovelace/);
  });
});
