import assert from 'node:assert/strict';
import { isCoversLabel } from '../../../../src/core/document/requirements/coverageGrammar.js';
import { findCoverageStatements } from '../../../../src/core/document/requirements/coverageStatements.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

/** What a design covers, each as `ID state @ heading`, and the text at its place. */
async function statements(
  body: string,
): Promise<{ readonly read: readonly string[]; readonly places: readonly string[] }> {
  const text = `# Refunds\n\n${body}`;
  const analysis = await new MemoryWorkspace({ 'a.sdd.md': text }).analyze('a.sdd.md');
  assert.equal(analysis.type, 'document');
  const found = findCoverageStatements(analysis.document);
  return {
    read: found.map(({ id, state, section }) => `${id}${state === 'covered' ? '' : ` ${state}`} @ ${section.text}`),
    places: found.map(({ span }) => text.slice(span.start, span.end)),
  };
}

describe('statements of coverage', () => {
  it('lists no more of ranges than any design covers, over all lines of a document', async () => {
    const { read } = await statements(`## Solution\n\n${'Covers: FR-1 to FR-500\n\n'.repeat(1_000)}`);
    assert.ok(read.length > 9_000 && read.length < 12_000, String(read.length));
  });

  const covering: readonly (readonly [name: string, body: string])[] = [
    ['a line', '## Solution\n\nCovers: FR-1, FR-2\n'],
    ['a line in bold', '## Solution\n\n**Covers:** FR-1, FR-2\n'],
    ['a line whose label alone is bold', '## Solution\n\n**Covers**: FR-1, FR-2\n'],
    ['a list item', '## Solution\n\n- Covers: FR-1 and FR-2\n'],
    ['a line within a paragraph', '## Solution\n\nWorkers, not a queue.\nCovers: FR-1, FR-2\nThey run at night.\n'],
    ['a line that goes on', '## Solution\n\nCovers: FR-1,\nFR-2\n'],
    ['a list under the label', '## Solution\n\nCovers:\n\n- FR-1\n- FR-2: refunds at night\n'],
    ['a tag', '## Solution [FR-1, FR-2]\n\nWorkers.\n'],
    ['a tag in a closed heading', '## Solution [FR-1, FR-2] ##\n\nWorkers.\n'],
    ['a column', '## Solution\n\n| Part | Covers |\n| --- | --- |\n| Worker | FR-1, FR-2 |\n'],
    ['a row', '## Solution\n\n| Owner | Grace |\n| --- | --- |\n| Covers | FR-1, FR-2 |\n'],
    ['a header row of values', '## Solution\n\n| Covers | FR-1, FR-2 |\n| --- | --- |\n| Owner | Grace |\n'],
    ['Windows line breaks', '## Solution\r\n\r\nCovers: FR-1,\r\nFR-2\r\n'],
    ['German', '## Solution\n\nDeckt ab: FR-1 und FR-2\n'],
    ['French', '## Solution\n\nExigences couvertes : FR-1 et FR-2\n'],
    ['Spanish', '## Solution\n\nCubre: FR-1 y FR-2\n'],
    ['Portuguese', '## Solution\n\nRequisitos cobertos: FR-1 e FR-2\n'],
    ['Japanese', '## Solution\n\n対応要件：FR-1、FR-2\n'],
    ['Chinese', '## Solution\n\n覆盖需求：FR-1、FR-2\n'],
    ['Korean', '## Solution\n\n충족 요구사항: FR-1, FR-2\n'],
  ];
  for (const [name, body] of covering) {
    it(`are read in ${name}`, async () => {
      const { read, places } = await statements(body);
      assert.deepEqual(
        read.map((each) => each.split(' @ ')[0]),
        ['FR-1', 'FR-2'],
      );
      assert.deepEqual(places, ['FR-1', 'FR-2']);
    });
  }

  it('are in a table whose parts have names that only begin as a denial does', async () => {
    const names = [
      'No-code editor',
      'Pending orders',
      'Not-found page',
      'Missing-data detector',
      'Open API gateway',
      'Todo list',
    ];
    const rows = names.map((name) => `| ${name} | FR-1 |\n`).join('');
    const { read } = await statements(`## Solution\n\n| Part | Covers |\n| --- | --- |\n${rows}`);
    assert.equal(read.length, names.length);
  });

  const silent: readonly (readonly [name: string, body: string])[] = [
    ['prose', '## Solution\n\nThis covers FR-1, and FR-2 comes for free.\n'],
    ['a negation', '## Solution\n\nDoes not cover: FR-3\n'],
    ['another label', '## Solution\n\nDepends on: FR-3\n'],
    ['code', '## Solution\n\n```\nCovers: FR-1\n```\n'],
    ['a quotation', '## Solution\n\n> Covers: FR-1\n'],
    ['a comment', '## Solution\n\n<!-- Covers: FR-1 -->\n'],
    ['what is struck out', '## Solution\n\n~~Covers: FR-1~~\n\n- ~~Covers: FR-2~~\n'],
    ['future work', '## Future work\n\nCovers: FR-1\n'],
    ['what is headed as not covered', '## Not covered\n\n### Reports [FR-1]\n'],
    ...[
      'Gaps',
      'Coverage gaps',
      'Missing',
      'Removed requirements',
      'Not yet designed',
      'Open questions',
      'Known limitations',
      'Offene Fragen',
      'Lücken',
      'Questions ouvertes',
      'Preguntas abiertas',
      'Perguntas em aberto',
      '未決事項',
      '미해결 질문',
      '开放问题',
    ].map((heading) => [`what is headed “${heading}”`, `## ${heading}\n\nCovers: FR-1\n`] as const),
    [
      'a row that names nothing that covers',
      '## Solution\n\n| Part | Covers |\n| --- | --- |\n| None | FR-1 |\n| TBD | FR-2 |\n| — | FR-3 |\n| Not covered | FR-1 |\n| Unassigned | FR-2 |\n',
    ],
    ['non-goals', '## Non-goals\n\nCovers: FR-1\n'],
    ['what is out of scope', '## Out of scope\n\n### Reports [FR-1]\n\nLater.\n'],
    ['alternatives', '## Alternatives considered\n\n### A queue\n\nCovers: FR-1\n'],
    ['German alternatives', '## Betrachtete Alternativen\n\nDeckt ab: FR-1\n'],
    ['Japanese alternatives', '## 代替案\n\n対応要件：FR-1\n'],
    ['a heading with a link', '## Solution [FR-1](a.prd.md)\n\nWorkers.\n'],
    ['a tag in the middle', '## [FR-1] Solution\n\nWorkers.\n'],
    ['a table of something else', '## Solution\n\n| Part | Reason |\n| --- | --- |\n| Worker | FR-1 |\n'],
  ];
  for (const [name, body] of silent) {
    it(`are none in ${name}`, async () => assert.deepEqual((await statements(body)).read, []));
  }

  it('belong to the part that makes them', async () => {
    const { read } = await statements(
      '## Solution\n\n### Worker [FR-1]\n\nCovers: FR-2 (partial)\n\n### Queue\n\n| Step | Covers |\n| --- | --- |\n| In | FR-3 |\n| Out | FR-4 (deferred: Grace) |\n',
    );
    assert.deepEqual(read, [
      'FR-1 @ Worker [FR-1]',
      'FR-2 partial @ Worker [FR-1]',
      'FR-3 @ Queue',
      'FR-4 deferred @ Queue',
    ]);
  });

  it('are none in a comment that goes over several lines of the list', async () => {
    assert.deepEqual((await statements('## Solution\n\nCovers: FR-1,\n<!-- FR-2,\nFR-3, --> FR-4\n')).read, [
      'FR-1 @ Solution',
    ]);
    const { read, places } = await statements('## Solution\n\nCovers: FR-1, <!-- FR-2 --> FR-3\n');
    assert.deepEqual(
      [read, places],
      [
        ['FR-1 @ Solution', 'FR-3 @ Solution'],
        ['FR-1', 'FR-3'],
      ],
    );
  });

  it('have the state of a cell beside them, unless they have their own', async () => {
    const { read } = await statements(
      '## Solution\n\n| Covers | Status | Note |\n| --- | --- | --- |\n| FR-1 | Deferred | Not now |\n| FR-2 | done | x |\n| FR-3 (partial) | later | x |\n| FR-4, FR-5 | Partial |\n',
    );
    assert.deepEqual(
      read.map((each) => each.split(' @ ')[0]),
      ['FR-1 deferred', 'FR-2', 'FR-3 partial', 'FR-4 partial', 'FR-5 partial'],
    );
  });

  /** What a row claims in a table with one more column. */
  async function besideIn(head: string, cell: string): Promise<string> {
    const { read } = await statements(
      `## S\n\n| Part | Covers | ${head} |\n| --- | --- | --- |\n| Worker | FR-1 | ${cell} |\n| Queue | FR-2 |\n`,
    );
    assert.equal(read.at(-1), 'FR-2 @ S', 'a row without the cell');
    return read
      .slice(0, -1)
      .map((each) => each.replace(' @ S', ''))
      .join(', ');
  }

  const negative: readonly (readonly [cells: readonly string[], read: string])[] = [
    [
      [
        '❌',
        'Not covered',
        'uncovered',
        'no',
        'to do',
        'planned',
        'open',
        'blocked',
        'Not started',
        'maybe',
        'offen',
        'geplant',
        'nein',
        'nicht umgesetzt',
        'pendiente',
        'sin empezar',
        'non commencé',
        'à faire',
        'não iniciado',
        '未着手',
        '未対応',
        '未开始',
        '待定',
        '否',
        '미착수',
        '예정',
        // Nothing that Tandem knows, and so nothing that is claimed.
        'purple',
        '–',
        'Grace',
      ],
      '',
    ],
    [
      [
        'Not in this release',
        'later',
        'next release',
        'nicht in diesem Release',
        'verschoben',
        'no en esta versión',
        'pas dans cette version',
        'não nesta versão',
        '次期リリース',
        '后续版本',
        '다음 버전',
      ],
      'FR-1 deferred',
    ],
    [
      ['Out of scope for v1', 'rejected', 'abgelehnt', 'rechazado', 'rejeté', 'rejeitado', '却下', '已取消', '기각'],
      'FR-1 out-of-scope',
    ],
    [
      ['in progress', 'in Arbeit', 'en curso', '対応中', '进行中', '⚠️', '50 %', 'only for admins', 'half'],
      'FR-1 partial',
    ],
  ];
  const positive = [
    '✅',
    '✅ done',
    'done',
    'Done in March',
    'covered',
    'yes',
    'implemented',
    '[x]',
    '100 %',
    'erledigt',
    'umgesetzt',
    'ja',
    'hecho',
    'sí',
    'fait',
    'oui',
    'feito',
    'sim',
    '完了',
    '対応済み',
    '完成',
    '已覆盖',
    '완료',
    '',
    '~~deferred~~',
  ];
  /** How far the work has come: what is designed is covered all the same. */
  const underWay = [
    'Draft',
    'In review',
    'under review',
    'Proposed',
    'Planned',
    'scheduled',
    'In progress',
    'WIP',
    'in development',
    'To do',
    'Not started',
    'Planned: March',
    'Entwurf',
    'In Prüfung',
    'geplant',
    'in Arbeit',
    'zu tun',
    'noch nicht begonnen',
    'Brouillon',
    'en revue',
    'planifié',
    'en cours',
    'à faire',
    'non commencé',
    'Borrador',
    'en revisión',
    'planificado',
    'en curso',
    'por hacer',
    'sin empezar',
    'Rascunho',
    'em revisão',
    'planejado',
    'em andamento',
    'a fazer',
    'não iniciado',
    'レビュー中',
    '計画中',
    '対応中',
    '未着手',
    '评审中',
    '计划中',
    '进行中',
    '未开始',
    '검토 중',
    '계획됨',
    '진행 중',
    '미착수',
    '🟡 In progress',
  ];
  const isUnderWay = (cell: string) =>
    underWay.some((each) => each.toLowerCase() === cell.toLowerCase()) || cell === '예정';
  for (const head of [
    'Covered?',
    'Coverage status',
    'Abgedeckt?',
    'Couvert ?',
    'Cubierto?',
    'Coberto?',
    'カバー状況',
    '是否覆盖',
    '충족 여부',
  ])
    it(`are what a column says that asks whether they are covered, headed “${head}”`, async () => {
      for (const [cells, read] of negative)
        for (const cell of cells) assert.equal(await besideIn(head, cell), read, cell);
      for (const cell of positive) assert.equal(await besideIn(head, cell), 'FR-1', cell);
    });

  for (const head of ['Status', 'Progress', 'Stand', 'Estado', 'Statut', 'Situação', '状態', '状态', '상태'])
    it(`are what a column of states says, headed “${head}”, whatever is built of it`, async () => {
      for (const [cells, read] of negative)
        for (const cell of cells.filter((each) => !isUnderWay(each)))
          assert.equal(await besideIn(head, cell), read, cell);
      for (const cell of [...positive, ...underWay]) assert.equal(await besideIn(head, cell), 'FR-1', cell);
      for (const cell of [
        'Open',
        'TBD',
        'missing',
        'none',
        'Not covered',
        '–',
        'open',
        'offen',
        'fehlt',
        'manque',
        'falta',
        '未対応',
        '未覆盖',
        '미충족',
      ])
        assert.equal(await besideIn(head, cell), '', cell);
    });

  it('are covered in part where a state goes back on its own word', async () => {
    for (const cell of ['done except mails', 'yes, but only for admins', 'erledigt, außer Mails'])
      assert.equal(await besideIn('Status', cell), 'FR-1 partial', cell);
  });

  it('have one reading for a state in a column and in brackets', async () => {
    for (const [cells] of negative)
      for (const cell of cells.filter((each) => !['purple', '–', 'Grace'].includes(each))) {
        const { read } = await statements(`## S\n\nCovers: FR-1 (${cell})\n`);
        assert.equal(read.join(', ').replace(' @ S', ''), await besideIn('Covered?', cell), cell);
      }
  });

  it('are denied by a column of remarks, and left alone by any other words in it', async () => {
    for (const head of ['Remarks', 'Notes', 'Bemerkung', 'Notas', 'Remarques', '備考', '备注', '비고']) {
      for (const [cell, read] of [
        ['out of scope for now', 'FR-1 out-of-scope'],
        ['dropped in review', 'FR-1 out-of-scope'],
        ['not started', ''],
        ['not yet built', ''],
        ['noch offen', ''],
        ['pendiente de legal', ''],
        ['次期リリース', 'FR-1 deferred'],
        ['未开始', ''],
        ['Grace knows more', 'FR-1'],
        ['only for admins', 'FR-1'],
        ['no downtime', 'FR-1'],
        ['open source library', 'FR-1'],
        ['never loses data', 'FR-1'],
        ['uses the queue', 'FR-1'],
        ['Kein Ausfall', 'FR-1'],
        ['夜間に実行', 'FR-1'],
      ] as const)
        assert.equal(await besideIn(head, cell), read, `${head}: ${cell}`);
    }
  });

  it('are not denied by a cell of another column that says who or what', async () => {
    for (const [head, cell] of [
      ['Owner', 'none'],
      ['Owner', 'TBD'],
      ['Interface', 'Open banking'],
      ['Priority', 'no'],
      ['Risk', 'purple'],
    ] as const)
      assert.equal(await besideIn(head, cell), 'FR-1', cell);
  });

  it('are none in a matrix whose column of states denies them', async () => {
    const rows = [
      'Worker | done',
      'Worker | not covered',
      'Worker | next release',
      'Worker | ',
      'Worker | In progress',
    ];
    const { read } = await statements(
      `## T\n\n| ID | Covered by | Status |\n|-|-|-|\n${rows.map((row, at) => `| FR-${at + 1} | ${row} |\n`).join('')}`,
    );
    assert.deepEqual(read, ['FR-1 @ T', 'FR-3 deferred @ T', 'FR-4 @ T', 'FR-5 @ T']);
  });

  for (const heading of [
    'What this does not cover',
    'What this doesn’t cover',
    'Not now',
    'What we leave out',
    'Not in this release',
    'Considered and rejected',
    'Considered alternatives',
    'Deferred requirements',
    'Deferred',
    'Later',
    '7. Later',
    '検討した代替案',
    '今回やらないこと',
    'Nicht abgedeckt',
    'Was nicht dazugehört',
    'Was wir nicht machen',
    'Spätere Ausbaustufe',
    'Zurückgestellt',
    '本期不做',
    '今后考虑',
    'Lo que dejamos fuera',
    'Plus tard',
    'O que fica de fora',
    '이번에 하지 않는 것',
  ])
    it(`are none under “${heading}”`, async () =>
      assert.deepEqual((await statements(`## ${heading}\n\n### Reports [FR-1]\n\nCovers: FR-2\n`)).read, []));

  for (const heading of [
    'Later payments',
    'Deferred payments',
    'Notifications',
    'What this covers',
    'Considered design',
    'Release',
    'Spätere Zahlungen',
    'Was dazugehört',
    'Más tarde pagos',
    'Différences',
    '今回やること',
    '本期范围',
    '推迟付款',
  ])
    it(`are read under “${heading}”`, async () =>
      assert.equal((await statements(`## ${heading}\n\nCovers: FR-2\n`)).read.length, 1));

  it('have labels that are whole', () => {
    for (const yes of ['Covers', 'covers', 'Requirements covered', 'Deckt ab', 'Couvre', '対応要件'])
      assert.ok(isCoversLabel(yes), yes);
    for (const no of ['Coverage', 'Covers nothing of', 'Does not cover', 'Cover', 'Covers by'])
      assert.ok(!isCoversLabel(no), no);
  });

  it('are the rows of a matrix that say where, in every language, and none where nothing is said', async () => {
    const rows = [
      'FR-1 | Worker',
      'FR-2 | –',
      'FR-3 | none',
      'FR-4 | TBD',
      'FR-5 | ',
      'FR-6 | Mails (partial)',
      'FR-7 | [Queue](#queue), section 3.1',
      'FR-8, FR-9 | `worker.ts`',
      'FR-10 | Deferred',
      'FR-11 | ✅',
      'FR-12 | ❌',
      '**FR-13** refunds | a.sdd.md',
      'Speed | Worker',
      'FR-14 | not covered',
      'FR-15 | <!-- Worker -->',
    ];
    const table = (head: string) =>
      `## Traceability\n\n| ${head} |\n|-|-|\n${rows.map((row) => `| ${row} |\n`).join('')}`;
    const expected = ['FR-1', 'FR-6 partial', 'FR-7', 'FR-8', 'FR-9', 'FR-10 deferred', 'FR-11', 'FR-13'].map(
      (each) => `${each} @ Traceability`,
    );
    for (const head of [
      'Requirement | Covered by',
      'ID | Design section',
      'Anforderung | Abgedeckt durch',
      '要件 | 対応箇所',
    ]) {
      const { read, places } = await statements(table(head));
      assert.deepEqual(read, expected, head);
      assert.ok(places.every((place) => /^FR-\d+$/u.test(place)));
    }
    assert.deepEqual((await statements(table('Requirement | Owner'))).read, []);
    assert.deepEqual(
      (await statements(`## Alternatives considered\n\n${table('ID | Covered by').slice(17)}`)).read,
      [],
    );
    for (const row of ['Pay | FR-1.1 | Worker', 'Pay | REQ-PAY-1 | Worker'])
      assert.deepEqual((await statements(`## T\n\n| Epic | ID | Covered by |\n|-|-|-|\n| ${row} |\n`)).read, [
        `${row.split(' | ')[1]} @ T`,
      ]);
    const wide =
      '## T\n\n| # | ID | Covered by | Status |\n|-|-|-|-|\n| 1 | FR-1 | Worker | Partial |\n| 2 | FR-2 | Worker | ok |\n';
    assert.deepEqual((await statements(wide)).read, ['FR-1 partial @ T', 'FR-2 @ T']);
  });

  it('have the state that is said of both, of all, and none of those whose box is open', async () => {
    const said = async (line: string) =>
      (await statements(`## S\n\n${line}\n`)).read.map((each) => each.replace(' @ S', ''));
    for (const line of [
      'Covers: FR-1, FR-2 (both partial)',
      'Covers: FR-1 and FR-2 (both partial)',
      'Covers: FR-1, FR-2, both partial',
      'Covers: FR-1, FR-2: all partial',
      'Covers: FR-1, FR-2 (beide teilweise)',
      'Covers: FR-1、FR-2（いずれも一部）',
    ])
      assert.deepEqual(await said(line), ['FR-1 partial', 'FR-2 partial'], line);
    assert.deepEqual(await said('Covers: FR-1 (deferred), FR-2, FR-3 (all partial)'), [
      'FR-1 deferred',
      'FR-2 partial',
      'FR-3 partial',
    ]);
    assert.deepEqual(await said('Covers: FR-1, FR-2 (both not covered)'), []);
    assert.deepEqual(await said('Covers: FR-1; FR-2 (all of it)'), ['FR-1', 'FR-2']);
    assert.deepEqual(await said('Covers: FR-1, FR-2 (partial)'), ['FR-1', 'FR-2 partial']);
    assert.deepEqual(await said('- [ ] Covers: FR-1\n- [x] Covers: FR-2\n- Covers: FR-3'), ['FR-2', 'FR-3']);
    assert.deepEqual(await said('- [ ] Covers:\n  - FR-1\n'), []);
  });
});
