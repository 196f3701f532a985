import assert from 'node:assert/strict';
import { MemoryWorkspace } from '../memoryWorkspace.js';

const charter = `people:
  ada: { name: Ada Lovelace }
  grace: { name: Grace Hopper }
  lin: { name: Lin Chen }
teams:
  t: { name: T, roles: { pm: ada, em: grace } }
`;

/** A PRD in which everything is answered, but for what is left out. */
function prd({
  head = 'sdd: a.sdd.md',
  why = 'Refunds take nine days.',
  requirement = 'Refund in a day',
  rest = '',
} = {}) {
  return `---\n${head}\n---\n\n# Refunds\n\n## Problem\n\n${why}\n\n## Requirements\n\n- FR-1: ${requirement}\n- FR-2: Tell the customer\n\n${rest}`;
}

function sdd({
  head = 'prd: a.prd.md',
  covers = 'Covers: FR-1, FR-2',
  who = 'Grace Hopper builds it.',
  rest = '',
} = {}) {
  return `---\n${head}\n---\n\n# Refunds\n\n## Solution\n\nA queue takes each refund.\n\n${covers}\n\n## Who\n\n${who}\n\n## When\n\nMarch 2027\n\n${rest}`;
}

async function turnIn(files: Readonly<Record<string, string>>) {
  const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, ...files });
  const { turns } = await workspace.tandem.documents.turns();
  const [first] = turns;
  assert.ok(first);
  // The document itself says the same as the list.
  for (const path of ['a.prd.md', 'a.sdd.md'].filter((each) => each in files)) {
    const analysis = await workspace.analyze(path);
    assert.ok(analysis.type === 'document');
    assert.deepEqual(analysis.pair.turn, first.turn, path);
  }
  const { who, what, why, role, at } = first.turn;
  return {
    next: first.next,
    who,
    role,
    what,
    why,
    at: at && `${at.uri.slice(workspace.root.length + 1)}:${at.position.line}`,
  };
}

describe('whose turn it is', () => {
  const cases: readonly (readonly [
    name: string,
    files: Readonly<Record<string, string>>,
    next: string | undefined,
    why: string,
    at: string | undefined,
  ])[] = [
    [
      'Why comes first',
      { 'a.prd.md': prd({ head: 'team: t', why: '' }) },
      'Ada Lovelace answers Why',
      'Why is not answered yet.',
      'a.prd.md:0',
    ],
    [
      'then the design is written',
      { 'a.prd.md': prd({ head: 'team: t' }) },
      'Grace Hopper writes the SDD',
      'The PRD has no Solution Design Document yet.',
      'a.prd.md:0',
    ],
    [
      'then it answers what it has to',
      { 'a.prd.md': prd(), 'a.sdd.md': sdd({ who: '' }) },
      'Grace Hopper answers Who',
      'Who is not answered yet.',
      'a.sdd.md:0',
    ],
    [
      'then it covers what it does not cover yet',
      { 'a.prd.md': prd(), 'a.sdd.md': sdd({ covers: 'Covers: FR-1' }) },
      'Grace Hopper covers FR-2',
      'No design covers “FR-2”.',
      'a.sdd.md:0',
    ],
    [
      'a requirement that changed is confirmed before anything is answered',
      { 'a.prd.md': prd(), 'a.sdd.md': sdd({ head: 'prd: a.prd.md\nconfirmed: { FR-1: 00000000 }', who: '' }) },
      'Grace Hopper confirms FR-1',
      '“FR-1” changed since the design was confirmed to cover it.',
      'a.sdd.md:11',
    ],
    [
      'a note is answered before that',
      {
        'a.prd.md': prd({ rest: '<!-- @lin: Which days? -->\n' }),
        'a.sdd.md': sdd({ head: 'prd: a.prd.md\nconfirmed: { FR-1: 00000000 }' }),
      },
      'Lin Chen answers a note',
      'A note waits for an answer: Which days?',
      'a.prd.md:15',
    ],
    [
      'a note for nobody whom the charter knows is for somebody',
      { 'a.prd.md': prd({ head: 'team: t', rest: '<!-- @bob: Which days? -->\n' }) },
      'somebody answers a note',
      'A note for @bob waits for an answer: Which days?',
      'a.prd.md:15',
    ],
    [
      'what is broken goes before everything',
      { 'a.prd.md': prd({ head: 'sdd: b.sdd.md', rest: '<!-- @lin: Which days? -->\n' }) },
      'Ada Lovelace repairs “Refunds”',
      'There is no file “b.sdd.md”, which the document links to.',
      'a.prd.md:0',
    ],
    ...[
      ['gone', 'There is no file “gone”, which the document links to.'],
      ['docs', 'There is no file “docs”, which the document links to.'],
      ['../b.prd.md', 'The document links to “../b.prd.md”, where Tandem cannot look.'],
    ].map(
      ([target = '', why = '']) =>
        [
          `so is a link to ${target}, which the rule about links reports as well`,
          { 'a.sdd.md': sdd({ head: `team: t\nprd: ${target}` }), 'docs/x.md': '' },
          'Grace Hopper repairs “Refunds”',
          why,
          'a.sdd.md:0',
        ] as const,
    ),
    ['in the end nothing is open', { 'a.prd.md': prd(), 'a.sdd.md': sdd() }, undefined, 'Nothing is open.', undefined],
    [
      'a sign-off is asked for where the team works with them',
      { 'a.prd.md': prd({ head: 'sdd: a.sdd.md\nsignoffs: []' }), 'a.sdd.md': sdd() },
      'Ada Lovelace signs off Why',
      'Why waits for a sign-off.',
      'a.prd.md:0',
    ],
    [
      'what is covered only in part keeps nobody from signing off',
      {
        'a.prd.md': prd({ head: 'sdd: a.sdd.md\nsignoffs: []' }),
        'a.sdd.md': sdd({ covers: 'Covers: FR-1, FR-2 (partial)' }),
      },
      'Ada Lovelace signs off Why',
      'Why waits for a sign-off.',
      'a.prd.md:0',
    ],
    [
      'and is somebody’s turn when nothing else is open',
      { 'a.prd.md': prd(), 'a.sdd.md': sdd({ covers: 'Covers: FR-1, FR-2 (partial)' }) },
      'Grace Hopper covers FR-2',
      '“FR-2” is covered only in part.',
      'a.sdd.md:10',
    ],
    [
      'a design without a PRD is a pair of its own',
      { 'a.sdd.md': sdd({ head: 'team: t', who: '' }) },
      'Grace Hopper answers Who',
      'Who is not answered yet.',
      'a.sdd.md:0',
    ],
  ];

  for (const [name, files, next, why, at] of cases) {
    it(name, async () => {
      const found = await turnIn(files);
      assert.deepEqual({ next: found.next, why: found.why, at: found.at }, { next, why, at });
    });
  }

  it('is the deputy’s while somebody is away, and the role’s where nobody has it', async () => {
    const files = { 'a.prd.md': prd({ head: 'team: t' }) };
    const away = `${charter}away: { grace: { until: 2027-01-10, deputy: lin } }\n`;
    assert.equal((await turnIn({ ...files, 'ownership.yaml': away })).next, 'Lin Chen writes the SDD');
    const note = { 'a.prd.md': prd({ head: 'team: t', rest: '<!-- @grace: Which days? -->\n' }) };
    const { next, why } = await turnIn({ ...note, 'ownership.yaml': away });
    assert.deepEqual([next, why], ['Lin Chen answers a note', 'A note waits for an answer: Which days?']);
    // Nobody stands in, or no longer does.
    for (const nobody of [away.replace(', deputy: lin', ''), away.replace('2027-01-10', '2026-11-19')])
      assert.equal((await turnIn({ ...note, 'ownership.yaml': nobody })).next, 'Grace Hopper answers a note');
    const vacant = charter.replace(', em: grace', '');
    assert.equal((await turnIn({ ...files, 'ownership.yaml': vacant })).next, 'the EM writes the SDD');
  });

  it('is said once for each PRD with all its designs', async () => {
    const workspace = new MemoryWorkspace({
      'ownership.yaml': charter,
      'a.prd.md': prd({ head: 'sdd: [a.sdd.md, b.sdd.md]' }),
      'a.sdd.md': sdd({ covers: 'Covers: FR-1' }),
      'b.sdd.md': sdd({ covers: 'Covers: FR-2' }),
      'c.prd.md': prd({ head: 'team: t' }),
    });
    workspace.identity = { handle: 'grace' };
    const { turns, unread } = await workspace.tandem.documents.turns();
    assert.deepEqual(unread, []);
    assert.deepEqual(
      turns.map((each) => [each.prd, each.designs.length, each.next, each.isMine]),
      [
        [workspace.uri('a.prd.md'), 2, undefined, false],
        [workspace.uri('c.prd.md'), 0, 'Grace Hopper writes the SDD', true],
      ],
    );
  });

  it('is of the same person as the coverage says, whatever the design says of a requirement', async () => {
    for (const covers of [
      'FR-1, FR-2 (partial)',
      'FR-1',
      'FR-1, FR-2 (deferred: Lin)',
      'FR-1, FR-2',
      'FR-2 (partial)',
    ]) {
      const design = sdd({ covers: `Covers: ${covers}` });
      // The first design says nothing of coverage, and so is not late with it.
      const files = { 'a.prd.md': prd({ head: 'sdd: [0.sdd.md, a.sdd.md]' }), 'a.sdd.md': design };
      const silent = sdd({ covers: '' }).replace('prd: a.prd.md', 'prd: a.prd.md\nowners: { how: lin }');
      const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, ...files, '0.sdd.md': silent });
      const { requirements } = await workspace.tandem.documents.coverage();
      const { turns } = await workspace.tandem.documents.turns();
      const [asked] = requirements.flatMap(({ turn }) => turn ?? []);
      assert.equal(turns[0]?.turn.who, asked, covers);
    }
  });

  it('is the PRD owner’s where two requirements have one ID, and the EM’s for what only tasks cover in part', async () => {
    const twice = prd().replace('- FR-2: Tell the customer', '- FR-1: Tell the customer by mail');
    const twins = await turnIn({ 'a.prd.md': twice, 'a.sdd.md': sdd({ covers: 'Covers: FR-1' }) });
    assert.deepEqual(
      [twins.next, twins.why, twins.at],
      ['Ada Lovelace repairs “Refunds”', 'Two requirements have the ID “FR-1”.', 'a.prd.md:13'],
    );
    const workspace = new MemoryWorkspace({
      '.kiro/specs/a/requirements.md':
        '# Requirements\n\n### Requirement 1: Pay\n\n#### Acceptance Criteria\n\n1. WHEN paid THEN it SHALL tell\n2. WHEN lost THEN it SHALL ask\n',
      '.kiro/specs/a/design.md': '# Design\n\n## Architecture\n\nA queue takes each refund.\n\n_Requirements: 1.2_\n',
      '.kiro/specs/a/tasks.md': '# Tasks\n\n- [ ] 1. Pay\n  - _Requirements: 1: 1_\n',
    });
    const { turns } = await workspace.tandem.documents.turns();
    assert.equal(turns[0]?.turn.why, '2 requirements are covered only in part: 1, 1.1');
  });

  it('is confirmed by whoever is told so, whatever else the design links to', async () => {
    const design = sdd({ head: 'prd: [a.prd.md, gone.prd.md]\nconfirmed: { FR-1: 00000000 }' });
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, 'a.prd.md': prd(), 'a.sdd.md': design });
    const { requirements } = await workspace.tandem.documents.coverage();
    const { findings } = await workspace.analyze('a.sdd.md', undefined, { whole: true });
    const suspects = findings.filter(({ rule }) => rule === 'suspect-coverage').length;
    assert.deepEqual([requirements[0]?.state, suspects], ['suspect', 1]);
    const offers = await workspace.tandem.confirmOffers({ uri: workspace.uri('a.sdd.md'), text: design });
    assert.equal('refused' in offers ? offers.refused : offers[0]?.id, 'FR-1');
  });

  it('is nobody’s for a design that cannot be read: nobody is told to write it', async () => {
    const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, 'a.prd.md': prd(), 'a.sdd.md': sdd() });
    workspace.faults.set('a.sdd.md', 'unreadable');
    const { turns, unread } = await workspace.tandem.documents.turns();
    assert.deepEqual(
      turns.map(({ turn }) => turn.what),
      ['none'],
    );
    assert.deepEqual(unread, [workspace.uri('a.sdd.md')]);
  });
});
