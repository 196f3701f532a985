import assert from 'node:assert/strict';
import {
  documentsMessage,
  documentsView,
  myTurns,
  type DocumentsChoice,
} from '../../../../src/core/features/documents/documentsView.js';
import type { ShownPairs } from '../../../../src/core/features/documents/shownPair.js';
import type { ViewNode } from '../../../../src/core/features/ownership/viewNode.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

const charter = `people:
  ada: { name: Ada Lovelace }
  grace: { name: Grace Hopper }
teams:
  t: { name: Payments, roles: { pm: ada, em: grace } }
  u: { name: Support }
`;
const head = (lines: string) => `---\n${lines}\n---\n\n`;
const prd = (lines: string, ...requirements: readonly string[]) =>
  `${head(lines)}# Refunds\n\n## Problem\n\nRefunds take nine days.\n\n## Requirements\n\n${requirements.map((each) => `- ${each}\n`).join('')}`;
const sdd = (lines: string, covers: string, who = 'Grace Hopper builds it.') =>
  `${head(lines)}# Refund queue\n\n## Solution\n\nA queue takes each refund.\n\n${covers}\n\n## Who\n\n${who}\n\n## When\n\nMarch 2027\n`;
const done = {
  'a.prd.md': prd('team: t\nstage: prd\nsdd: a.sdd.md', 'FR-1: Refund in a day', 'FR-2: Tell the customer'),
  'a.sdd.md': sdd('prd: a.prd.md', 'Covers: FR-1, FR-2'),
};
const byStage: DocumentsChoice = { grouping: 'stage', filter: 'all' };

function workspaceOf(files: Readonly<Record<string, string>>): MemoryWorkspace {
  return new MemoryWorkspace({ 'ownership.yaml': charter, ...files });
}

async function shown(workspace: MemoryWorkspace, choice = byStage): Promise<readonly ViewNode[]> {
  return documentsView(await workspace.tandem.documents.pairs(), choice);
}

/** Lines with what stands behind them, each level indented by two. */
function drawn(nodes: readonly ViewNode[], depth: number, indent = ''): string[] {
  return nodes.flatMap(({ label, description, children }) => [
    `${indent}${[label, description].filter(Boolean).join(' | ')}`,
    ...(depth > 1 ? drawn(children, depth - 1, `${indent}  `) : []),
  ]);
}

function every(nodes: readonly ViewNode[]): ViewNode[] {
  return nodes.flatMap((node) => [node, ...every(node.children)]);
}

describe('the Documents view', () => {
  it('shows how each pair stands and whose turn it is, by stage', async () => {
    const workspace = workspaceOf({
      ...done,
      'b.prd.md': `${head('team: t\nstage: Backlog')}# Exports\n\n## Problem\n\n`,
      'c.sdd.md': sdd('team: t', '', ''),
      'd.prd.md': prd('team: t\nstage: someday'),
    });
    assert.deepEqual(drawn(await shown(workspace), 2), [
      'backlog | 1',
      '  Exports | ◌○○○○ · Ada Lovelace answers Why · no SDD',
      'prd | 1',
      '  Refunds | ✓✓✓✓✓ · 2/2',
      'someday | 1',
      '  Refunds | ✓◌○○○ · Ada Lovelace answers What · no SDD',
      'No stage | 1',
      '  Refund queue | ––✓◌✓ · Grace Hopper answers Who · no PRD',
    ]);
  });

  it('says to a screen reader in words what the marks say', async () => {
    const workspace = workspaceOf({ 'b.prd.md': `${head('team: t')}# Exports\n\n## Problem\n\n` });
    const pair = every(await shown(workspace)).find(({ label }) => label === 'Exports');
    assert.equal(
      pair?.spoken,
      'Exports, no SDD, Why empty, What missing, How missing, Who missing, When missing, next: Ada Lovelace answers Why',
    );
    const designs = workspaceOf({ 'c.sdd.md': sdd('team: t', '') });
    const design = every(await shown(designs)).find(({ place }) => place?.type === 'pair');
    assert.equal(
      design?.spoken,
      'Refund queue, no PRD, Why not required, What not required, How answered, Who answered, When answered, nothing is open',
    );
  });

  it('unfolds a pair into what comes next, its documents, and the requirements that wait first', async () => {
    const workspace = workspaceOf({
      'a.prd.md': prd('team: t\nsdd: [a.sdd.md, b.sdd.md]', 'FR-1: Refund', 'FR-2: Tell', 'FR-3: Count', 'FR-4: Log'),
      'a.sdd.md': sdd('prd: a.prd.md\nconfirmed: { FR-3: 00000000 }', 'Covers: FR-1, FR-3'),
      'b.sdd.md': sdd('prd: a.prd.md', 'Covers: FR-2 (partial)', ''),
    });
    const nodes = await shown(workspace);
    assert.deepEqual(drawn(nodes, 4), [
      'No stage | 1',
      '  Refunds | ✓✓✓◌✓ · 1 suspect · 1/4 · Grace Hopper confirms FR-3',
      '    Next: Grace Hopper confirms FR-3',
      '    Refunds | PRD · a.prd.md',
      '      Why | answered · PM Ada Lovelace',
      '      What | answered · PM Ada Lovelace',
      '    Refund queue | SDD · a.sdd.md',
      '      How | answered · EM Grace Hopper',
      '      Who | answered · EM Grace Hopper',
      '      When | answered · EM Grace Hopper',
      '    Refund queue | SDD · b.sdd.md',
      '      How | answered · EM Grace Hopper',
      '      Who | empty · EM Grace Hopper',
      '      When | answered · EM Grace Hopper',
      '    Requirements | 1 of 4 covered · Suspect: 1 · Not covered: 1 · Partly covered: 1',
      '      FR-3 | Suspect · Grace Hopper · Count',
      '      FR-4 | Not covered · Grace Hopper · Log',
      '      FR-2 | Partly covered · Grace Hopper · Tell',
      '      FR-1 | Covered · Refund',
    ]);
    const places = every(nodes).flatMap(({ label, place }) =>
      place ? `${label} ${place.type} ${place.uri.slice(workspace.root.length + 1)}:${place.at.line}` : [],
    );
    for (const place of [
      'Refunds pair a.prd.md:0',
      'Next: Grace Hopper confirms FR-3 turn a.sdd.md:11',
      'Who decision b.sdd.md:12',
      'FR-4 requirement a.prd.md:16',
    ]) {
      assert.ok(places.includes(place), `${place} in ${places.join(', ')}`);
    }
  });

  it('opens a place from every line but headings, and tells all lines apart', async () => {
    const design = sdd('prd: [a.prd.md, b.prd.md]', 'Covers: a.prd.md#FR-1');
    const workspace = workspaceOf({
      'a.prd.md': prd('team: t', 'FR-1: Refund', 'FR-1: Again'),
      'b.prd.md': prd('team: t', 'FR-1: Refund'),
      'a.sdd.md': design,
    });
    for (const grouping of ['stage', 'team', 'turn'] as const) {
      const nodes = await shown(workspace, { grouping, filter: 'all' });
      const all = every(nodes);
      assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
      assert.ok(nodes.every(({ children }) => every(children).every(({ place }) => place !== undefined)));
      // A design with two PRDs stands under both.
      assert.equal(all.filter(({ place, label }) => place?.type === 'document' && label === 'Refund queue').length, 2);
    }
  });

  it('puts pairs with something suspect first', async () => {
    const second = prd('team: t\nsdd: z.sdd.md', 'FR-1: Refund').replace('# Refunds', '# Zebra');
    const workspace = workspaceOf({
      ...done,
      'a.prd.md': done['a.prd.md'].replace('stage: prd\n', ''),
      'z.prd.md': second,
      'z.sdd.md': sdd('prd: z.prd.md\nconfirmed: { FR-1: 00000000 }', 'Covers: FR-1'),
    });
    assert.deepEqual(
      (await shown(workspace))[0]?.children.map(({ label, warns }) => [label, warns]),
      [
        ['Zebra', true],
        ['Refunds', false],
      ],
    );
  });

  it('counts as people do where titles have numbers', async () => {
    const titled = (title: string) => `${head('team: t')}# ${title}\n\n## Problem\n\nIt is slow.\n`;
    const workspace = workspaceOf({
      'a.prd.md': titled('Sprint 10'),
      'b.prd.md': titled('Sprint 9'),
      'c.prd.md': titled('Sprint 101'),
    });
    const [group] = await shown(workspace);
    assert.deepEqual(
      group?.children.map(({ label }) => label),
      ['Sprint 9', 'Sprint 10', 'Sprint 101'],
    );
  });

  it('groups by team and by whose turn it is', async () => {
    const files = {
      ...done,
      'b.prd.md': prd('team: u', 'FR-1: Refund').replace('# Refunds', '# Help'),
      'c.prd.md': prd('team: t', 'FR-1: Refund').replace('# Refunds', '# Exports'),
    };
    const workspace = workspaceOf(files);
    workspace.identity = { handle: 'grace' };
    const labels = (nodes: readonly ViewNode[]) => drawn(nodes, 1);
    assert.deepEqual(labels(await shown(workspace, { grouping: 'team', filter: 'all' })), [
      'Payments | 2',
      'Support | 1',
    ]);
    assert.deepEqual(labels(await shown(workspace, { grouping: 'turn', filter: 'all' })), [
      'Grace Hopper (you) | 1',
      'the EM | 1',
      'Nothing is open | 1',
    ]);
  });

  it('narrows to what is mine and to my turn, and says so', async () => {
    const files = {
      ...done,
      'b.prd.md': prd('team: u', 'FR-1: Refund').replace('# Refunds', '# Help'),
      'c.prd.md': prd('team: t', 'FR-1: Refund').replace('# Refunds', '# Exports'),
    };
    const workspace = workspaceOf(files);
    const nobody = await workspace.tandem.documents.pairs();
    assert.equal(myTurns(nobody), undefined);
    assert.match(documentsMessage(nobody, { grouping: 'stage', filter: 'mine' }) ?? '', /tandem\.me/);
    workspace.identity = { handle: 'grace' };
    const pairs = await workspace.tandem.documents.pairs();
    assert.equal(myTurns(pairs), 1);
    const titles = (filter: DocumentsChoice['filter']) =>
      documentsView(pairs, { grouping: 'team', filter }).flatMap(({ children }) => children.map(({ label }) => label));
    assert.deepEqual(titles('mine'), ['Exports', 'Refunds']);
    assert.deepEqual(titles('turn'), ['Exports']);
    assert.equal(documentsMessage(pairs, byStage), undefined);
    workspace.identity = { handle: 'ada' };
    const hers = await workspace.tandem.documents.pairs();
    const [nothing, ...more] = documentsView(hers, { grouping: 'stage', filter: 'turn' });
    assert.deepEqual([nothing?.label, more], ['Nothing waits for you', []]);
  });

  it('shows what is known while the rest is being read, and nothing of it is taken back', async () => {
    const files: Record<string, string> = {};
    for (let n = 10; n < 60; n++) {
      files[`products/${n}.prd.md`] = prd('team: t\nstage: prd', 'FR-1: Refund').replace('# Refunds', `# Refunds ${n}`);
      // Only the design says where its PRD is, and lies far from it.
      files[`designs/queue/${90 - n}.sdd.md`] = sdd(`team: t\nprd: ../../products/${n}.prd.md`, 'Covers: FR-1');
    }
    const workspace = workspaceOf(files);
    workspace.faults.set('designs/queue/45.sdd.md', 'unreadable');
    let now = 1e9;
    // Each look at the clock takes 5 ms, so that there is a while to be told of.
    workspace.scheduler.now = () => (now += 5);
    const told: ShownPairs[] = [];
    const whole = await workspace.tandem.documents.pairs((pairs) => told.push(pairs));
    assert.ok(told.length > 2, `told ${told.length} times`);
    assert.ok((told[0]?.pairs.length ?? 0) < whole.pairs.length / 2);
    for (const [index, { pairs, isWhole }] of told.entries()) {
      assert.equal(isWhole, false);
      assert.ok(pairs.length > (told[index - 1]?.pairs.length ?? 0));
      for (const pair of pairs)
        assert.deepEqual(
          pair,
          whole.pairs.find((each) => each.prd?.uri === pair.prd?.uri),
        );
    }
    assert.equal(whole.isWhole, true);
    assert.equal(whole.pairs.length, 50);
    assert.deepEqual(
      whole.unread.map((uri) => uri.split('/').at(-1)),
      ['45.sdd.md'],
    );
  });

  it('says of what is not read yet neither that it is not there nor that nobody knows you', async () => {
    const workspace = workspaceOf(done);
    const { isWhole, ...pairs } = await workspace.tandem.documents.pairs();
    assert.equal(isWhole, true);
    const soFar = { ...pairs, isWhole: false };
    const mine: DocumentsChoice = { grouping: 'stage', filter: 'turn' };
    assert.deepEqual(drawn(documentsView({ ...pairs, isWhole }, mine), 1), ['Nothing waits for you']);
    assert.deepEqual(documentsView(soFar, mine), []);
    assert.equal(documentsMessage(soFar, mine), undefined);
    workspace.identity = { handle: 'grace' };
    const known = await workspace.tandem.documents.pairs();
    assert.equal(documentsMessage({ ...known, isWhole: false }, mine), documentsMessage(known, mine));
  });

  it('shows a document that cannot be read, whatever the filter', async () => {
    const workspace = workspaceOf(done);
    workspace.files.set('b.prd.md', '');
    workspace.faults.set('b.prd.md', 'unreadable');
    for (const filter of ['all', 'mine', 'turn'] as const) {
      const [first] = await shown(workspace, { grouping: 'stage', filter });
      assert.deepEqual(first && drawn([first], 2), ['Cannot be read | 1', '  b.prd.md | cannot be read']);
    }
  });

  it('shows what is broken as such, and nothing at all where there is nothing', async () => {
    const workspace = workspaceOf({ 'a.prd.md': prd('team: t\nsdd: gone.sdd.md', 'FR-1: Refund') });
    const pair = (await shown(workspace))[0]?.children[0];
    assert.deepEqual(
      [pair?.description, pair?.warns],
      ['✓✓––– · 0/1 · Ada Lovelace repairs “Refunds” · SDD not found here', true],
    );
    assert.deepEqual(await shown(workspaceOf({})), []);
  });

  it('lists the first requirements of very many, those that wait first, and says how many more there are', async () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `FR-${index + 1}: Refund ${index}`);
    const covers = `Covers: ${ids
      .slice(0, 999)
      .map((each) => each.split(':')[0])
      .join(', ')}`;
    const workspace = workspaceOf({
      'a.prd.md': prd('team: t\nsdd: a.sdd.md', ...ids),
      'a.sdd.md': sdd('prd: a.prd.md', covers),
    });
    const requirements = every(await shown(workspace)).find(({ label }) => label === 'Requirements');
    const lines = requirements?.children ?? [];
    assert.deepEqual([lines.length, lines[0]?.label, lines.at(-1)?.label], [201, 'FR-1000', '800 more in the PRD']);
  });
});
