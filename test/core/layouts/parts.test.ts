import assert from 'node:assert/strict';
import { documentsView } from '../../../src/core/features/documents/documentsView.js';
import { lenses } from '../../../src/core/features/lenses.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const index = '# Shop PRD\n\n## Table of Contents\n\n- [Goals](./goals.md)\n- [Requirements](./requirements.md)\n';
const goals = '# Goals\n\n## Background\n\nPeople wait at the till for ten minutes, and many leave without a thing.\n';
const requirements =
  '# Requirements\n\n## Functional\n\n- FR1: People pay by card.\n- FR2: People get a receipt.\n- FR3: People pay back.\n';
const epic = '# Epic 2 Pay back\n\n## Requirements\n\n- FR4: Money is back within a day.\n';
const outline = '# Shop Architecture\n\n## Table of Contents\n\n- [Components](./components.md)\n';
const plain = '# Components\n\nA queue keeps each payment and hands it to the service that asks the bank.\n';
const components = `${plain}\nCovers: FR1\n`;
const data = '# Tables\n\nPayments lie in a table.\n\nCovers: FR2 (partial)\n';
const whole =
  '# Whole\n\n## Background\n\nPeople wait for ten minutes.\n\n## Requirements\n\n- FR1: People pay by card.\n';

/** BMAD 4 with both of its documents in shards. */
const sharded = {
  'docs/prd/index.md': index,
  'docs/prd/goals.md': goals,
  'docs/prd/requirements.md': requirements,
  'docs/prd/epic-2-pay-back.md': epic,
  'docs/architecture/index.md': outline,
  'docs/architecture/components.md': components,
  'docs/architecture/data.md': data,
};

type Files = Readonly<Record<string, string>>;

const pathIn = (workspace: MemoryWorkspace) => (uri: string) => uri.slice(workspace.root.length + 1);

/** The pairs of a workspace by path: each PRD, its designs, and what is covered how. */
async function pairsOf(workspace: MemoryWorkspace) {
  const path = pathIn(workspace);
  const { pairs } = await workspace.tandem.documents.pairs();
  return pairs.map(({ prd, designs, coverage }) =>
    [
      prd === undefined ? 'none' : path(prd.uri),
      designs.map(({ uri }) => path(uri)).join(', '),
      coverage.map(({ requirement: { id }, state }) => `${id} ${state}`).join(', '),
    ].join(' | '),
  );
}

const pairsIn = (files: Files) => pairsOf(new MemoryWorkspace(files));

const below = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));

const one = 'FR1 covered, FR2 partial, FR3 uncovered';

describe('A document that lies in several files', () => {
  it('is one in pairs and coverage', async () => {
    const pair = `docs/prd/index.md | docs/architecture/index.md | FR4 uncovered, ${one}`;
    assert.deepEqual(await pairsIn(sharded), [pair]);
    assert.deepEqual(await pairsIn(below('apps/shop', sharded)), [pair.replaceAll('docs/', 'apps/shop/docs/')]);
  });

  it('is one in the output folder of BMAD 6, at any depth', async () => {
    const folder = '_bmad-output/planning-artifacts';
    const pairs = await pairsIn({
      [`${folder}/prd/index.md`]: index,
      [`${folder}/prd/requirements.md`]: requirements,
      [`${folder}/architecture/index.md`]: outline,
      [`${folder}/architecture/parts/components.md`]: components,
      [`${folder}/architecture/data.md`]: data,
    });
    assert.deepEqual(pairs, [`${folder}/prd/index.md | ${folder}/architecture/index.md | ${one}`]);
  });

  it('is a pair with a document that is whole', async () => {
    const files = Object.fromEntries(Object.entries(sharded).filter(([path]) => path.startsWith('docs/prd/')));
    assert.deepEqual(await pairsIn({ ...files, 'docs/architecture.md': `${components}Covers: FR2\n` }), [
      'docs/prd/index.md | docs/architecture.md | FR4 uncovered, FR1 covered, FR2 covered, FR3 uncovered',
    ]);
    assert.deepEqual(
      await pairsIn({
        'docs/PRD.md': whole,
        'docs/architecture/index.md': outline,
        'docs/architecture/a.md': components,
      }),
      ['docs/PRD.md | docs/architecture/index.md | FR1 covered'],
    );
  });

  it('is a pair by the front matter of its index', async () => {
    const pairs = await pairsIn({
      'docs/prd/index.md': `---\nsdd: ../../shop.sdd.md\n---\n\n${index}`,
      'docs/prd/requirements.md': requirements,
      'shop.sdd.md': `---\nprd: docs/prd/index.md\n---\n\n${components}`,
    });
    assert.deepEqual(pairs, ['docs/prd/index.md | shop.sdd.md | FR1 covered, FR2 uncovered, FR3 uncovered']);
  });

  it('gives way to the whole document beside it, and counts nowhere', async () => {
    const pairs = await pairsIn({
      ...sharded,
      'docs/prd.md': whole,
      'docs/architecture.md': `${plain}\nCovers: FR1 (deferred)\n`,
    });
    assert.deepEqual(pairs, ['docs/prd.md | docs/architecture.md | FR1 deferred']);
  });

  it('has an ID of two of its files in both, in part since nobody knows which is covered, and what its index retired in none', async () => {
    const twice = epic.replace('FR4', 'FR1');
    const retired = `---\nretired: { FR2: FR3 }\n---\n\n${index}`;
    assert.deepEqual(
      await pairsIn({ ...sharded, 'docs/prd/epic-2-pay-back.md': twice, 'docs/prd/index.md': retired }),
      ['docs/prd/index.md | docs/architecture/index.md | FR1 partial, FR1 partial, FR2 retired, FR3 uncovered'],
    );
  });

  it('is suspect where a requirement of a part changed since a part of the design was confirmed', async () => {
    const confirmed = `---\nconfirmed: { FR1: 00000000 }\n---\n\n${components}`;
    assert.deepEqual(await pairsIn({ ...sharded, 'docs/architecture/components.md': confirmed }), [
      `docs/prd/index.md | docs/architecture/index.md | FR4 uncovered, ${one.replace('covered', 'suspect')}`,
    ]);
  });

  it('is one line of the Documents view, answered where any of its files answers', async () => {
    const workspace = new MemoryWorkspace(sharded);
    const lines = documentsView(await workspace.tandem.documents.pairs(), { grouping: 'stage', filter: 'all' });
    const [found, group] = lines;
    assert.equal(found?.label, 'Found: 2 documents');
    const [pair, ...others] = group?.children ?? [];
    assert.deepEqual(others, []);
    assert.equal(pair?.label, 'Shop PRD');
    assert.match(pair.description ?? '', /^✓✓✓–– · 1\/4/);
    const documents = pair.children.filter(({ place }) => place?.type === 'document');
    assert.deepEqual(
      documents.map(({ label }) => label),
      ['Shop PRD', 'Shop Architecture'],
    );
    const path = pathIn(workspace);
    assert.deepEqual(
      documents.flatMap(({ children }) => children.map(({ label, place }) => `${label} ${path(place?.uri ?? '')}`)),
      [
        'Why docs/prd/goals.md',
        'What docs/prd/epic-2-pay-back.md',
        'How docs/architecture/components.md',
        'Who docs/architecture/index.md',
        'When docs/architecture/index.md',
      ],
    );
    const asked = pair.children.find(({ label }) => label === 'Requirements')?.children ?? [];
    assert.deepEqual(asked.map(({ label, place }) => `${label} ${path(place?.uri ?? '')}`).sort(), [
      'FR1 docs/prd/requirements.md',
      'FR2 docs/prd/requirements.md',
      'FR3 docs/prd/requirements.md',
      'FR4 docs/prd/epic-2-pay-back.md',
    ]);
  });

  it('has one turn, which leads to the file that it is about', async () => {
    const turnIn = async (files: Files) => {
      const workspace = new MemoryWorkspace(files);
      const { turns } = await workspace.tandem.documents.turns();
      return turns.map(({ turn }) => [turn.what, turn.about, pathIn(workspace)(turn.at?.uri ?? workspace.uri(''))]);
    };
    assert.deepEqual(await turnIn(sharded), [['confirm-coverage', 'FR4, FR3', 'docs/architecture/components.md']]);
    const noted = `${goals}\n<!-- @em: how long today? -->\n`;
    assert.deepEqual(await turnIn({ ...sharded, 'docs/prd/goals.md': noted }), [
      ['answer-note', 'how long today?', 'docs/prd/goals.md'],
    ]);
    const alone = Object.entries(sharded).filter(([path]) => path.startsWith('docs/prd/'));
    assert.deepEqual(await turnIn(Object.fromEntries(alone)), [['write-sdd', 'SDD', 'docs/prd/index.md']]);
  });

  it('is one in what is written of coverage', async () => {
    const workspace = new MemoryWorkspace(sharded);
    const { text } = await workspace.tandem.documents.coverageFile('csv');
    assert.deepEqual(
      text
        .trim()
        .split(/\r?\n/)
        .slice(1)
        .map((line) => line.replaceAll('"', '').split(',').slice(0, 2).join(' ')),
      ['docs/prd/index.md FR4', 'docs/prd/index.md FR1', 'docs/prd/index.md FR2', 'docs/prd/index.md FR3'],
    );
    const page = await workspace.tandem.documents.coveragePage();
    const cells = page.tables[0]?.rows.map(({ cells }) => pathIn(workspace)(cells[0]?.place?.uri ?? ''));
    assert.deepEqual(cells, ['docs/prd/epic-2-pay-back.md', ...Array<string>(3).fill('docs/prd/requirements.md')]);
  });

  it('shows the same over each of its files as before, and links whole to whole', async () => {
    const workspace = new MemoryWorkspace(sharded);
    await workspace.tandem.documents.update();
    const over = async (path: string) => {
      const analysis = await workspace.analyze(path);
      assert.equal(analysis.type, 'document');
      return lenses(analysis.document, analysis.links, analysis.pair).map(({ text }) => text);
    };
    assert.deepEqual((await over('docs/prd/goals.md')).slice(0, 2), ['PRD', 'SDD: index.md']);
    assert.ok((await over('docs/prd/goals.md')).some((text) => text.startsWith('Why · ')));
    assert.deepEqual((await over('docs/architecture/data.md')).slice(0, 2), ['SDD', 'PRD: index.md']);
  });

  it('misses nothing in any of its files, and knows the requirements of all', async () => {
    const files = {
      ...sharded,
      'docs/architecture/data.md': `${data}\nCovers: FR9\n`,
      'ownership.yaml': 'version: 1\n',
    };
    const workspace = new MemoryWorkspace(files);
    await workspace.tandem.documents.update();
    const path = pathIn(workspace);
    const said: string[] = [];
    for (const each of Object.keys(sharded)) {
      for (const { rule, message } of (await workspace.analyze(each)).findings)
        said.push(`${rule} ${path(workspace.uri(each))} ${/“(\w+)”/.exec(message)?.[1] ?? ''}`);
    }
    assert.deepEqual(said.filter((each) => /missing-decision|missing-link|-requirement/.test(each)).sort(), [
      'uncovered-requirement docs/prd/epic-2-pay-back.md FR4',
      'uncovered-requirement docs/prd/requirements.md FR3',
      'unknown-requirement docs/architecture/data.md FR9',
    ]);
  });

  it('becomes one, or parts of a whole, as files come and go', async () => {
    const workspace = new MemoryWorkspace(sharded);
    workspace.files.delete('docs/prd/index.md');
    const put = async (path: string, text: string | undefined) => {
      if (text === undefined) workspace.files.delete(path);
      else workspace.files.set(path, text);
      await workspace.tandem.filesChanged([
        { uri: workspace.uri(path), type: text === undefined ? 'deleted' : 'created' },
      ]);
    };
    assert.equal((await pairsOf(workspace)).length, 3);
    await put('docs/prd/index.md', index);
    assert.deepEqual(await pairsOf(workspace), await pairsIn(sharded));
    await put('docs/prd.md', whole);
    assert.deepEqual(await pairsOf(workspace), ['docs/prd.md | docs/architecture/index.md | FR1 covered']);
    await put('docs/prd.md', undefined);
    assert.deepEqual(await pairsOf(workspace), await pairsIn(sharded));
  });
});

describe('A document is no part of another', () => {
  const lines = async (files: Files) => (await pairsIn(files)).map((line) => line.split(' | ')[0]).sort();

  for (const [why, files, expected] of [
    ['without an index', { 'docs/prd/a.md': requirements, 'docs/prd/b.md': goals }, ['docs/prd/a.md', 'docs/prd/b.md']],
    [
      'when it says itself what it is',
      { 'docs/prd/index.md': index, 'docs/prd/a.md': `---\ndocument: prd\n---\n\n${goals}` },
      ['docs/prd/a.md', 'docs/prd/index.md'],
    ],
    [
      'when its own name says what it is',
      { 'docs/prd/index.md': index, 'docs/prd/pay.prd.md': goals, 'docs/prd/prd-login.md': goals },
      ['docs/prd/index.md', 'docs/prd/pay.prd.md', 'docs/prd/prd-login.md'],
    ],
    [
      'when the charter says what it is',
      {
        'docs/prd/index.md': index,
        'docs/prd/a.md': goals,
        'ownership.yaml': 'documents: { prd: ["docs/prd/a.md"] }\n',
      },
      ['docs/prd/a.md', 'docs/prd/index.md'],
    ],
    [
      'deeper than its index',
      { 'docs/prd/index.md': index, 'docs/prd/old/a.md': goals },
      ['docs/prd/index.md', 'docs/prd/old/a.md'],
    ],
    [
      'in a folder of another name',
      { 'docs/prds/index.md': index, 'docs/prds/a.md': goals, 'docs/prds/b.md': goals },
      ['docs/prds/a.md', 'docs/prds/b.md'],
    ],
    ['outside of docs', { 'prd/index.md': index, 'prd/a.md': goals, 'prd/b.md': goals }, ['prd/a.md', 'prd/b.md']],
    [
      'beside a whole one without an index',
      { 'docs/prd.md': whole, 'docs/prd/a.md': goals },
      ['docs/prd.md', 'docs/prd/a.md'],
    ],
    [
      'where the layout is off',
      { 'docs/prd/index.md': index, 'docs/prd/a.md': goals, 'ownership.yaml': 'layouts: { bmad: off }\n' },
      ['docs/prd/a.md'],
    ],
    [
      'of an index that says that it is something else',
      { 'docs/prd/index.md': `---\ndocument: sdd\n---\n\n${plain}`, 'docs/prd/a.md': goals, 'docs/prd/b.md': goals },
      ['docs/prd/a.md', 'docs/prd/b.md', 'none'],
    ],
    [
      'of an index that cannot be read',
      { 'docs/prd/index.md': `${index}${'>'.repeat(300_000)}`, 'docs/prd/a.md': goals, 'docs/prd/b.md': goals },
      ['docs/prd/a.md', 'docs/prd/b.md'],
    ],
    [
      'of the index of another unit',
      { 'docs/prd/index.md': index, 'apps/a/docs/prd/a.md': goals },
      ['apps/a/docs/prd/a.md', 'docs/prd/index.md'],
    ],
    [
      'for a link to it',
      { 'docs/prd/index.md': index, 'docs/requirements.md': whole },
      ['docs/prd/index.md', 'docs/requirements.md'],
    ],
  ] as const) {
    it(why, async () => assert.deepEqual(await lines(files), expected));
  }
});
