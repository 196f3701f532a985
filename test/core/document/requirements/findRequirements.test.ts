import assert from 'node:assert/strict';
import { toString } from 'mdast-util-to-string';
import { digestOf } from '../../../../src/core/document/requirements/digest.js';
import { findRequirements } from '../../../../src/core/document/requirements/findRequirements.js';
import type { Requirement } from '../../../../src/core/document/requirements/requirement.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

/** The requirements of a PRD, each as `ID: text`, and what stands at the place of its ID. */
async function requirements(body: string): Promise<{
  readonly found: readonly Requirement[];
  readonly read: readonly string[];
  readonly places: readonly string[];
}> {
  const text = `# Refunds\n\n## Requirements\n\n${body}`;
  const analysis = await new MemoryWorkspace({ 'a.prd.md': text }).analyze('a.prd.md');
  assert.equal(analysis.type, 'document');
  const found = findRequirements(analysis.document);
  return {
    found,
    read: found.map((each) => `${each.id}: ${each.text}`),
    places: found.map(({ idSpan }) => text.slice(idSpan.start, idSpan.end)),
  };
}

describe('requirements of a document', () => {
  const rows: readonly (readonly [name: string, head: string, row: string])[] = [
    ['an ID and a text', 'ID | Requirement', 'FR-1 | Told by mail'],
    ['a number before the ID', '# | ID | Requirement', '1 | FR-1 | Told by mail'],
    ['a number with a point', 'No. | ID | Requirement', '12. | FR-1 | Told by mail'],
    ['an empty cell before the ID', ' | ID | Requirement', ' | FR-1 | Told by mail'],
    ['a priority before the ID', 'Priority | ID | Requirement', 'Must | FR-1 | Told by mail'],
  ];
  for (const [name, head, row] of rows) {
    it(`are read in rows with ${name}`, async () => {
      const dashes = head.replace(/[^|]+/gu, ' --- ');
      const { read, places } = await requirements(`| ${head} |\n|${dashes}|\n| ${row} |\n`);
      assert.deepEqual([read, places], [['FR-1: Told by mail'], ['FR-1']]);
    });
  }

  const columns: readonly (readonly [head: string, row: string])[] = [
    ['Priority | Owner | ID | Requirement', 'Must | Ada | FR-1 | Told by mail'],
    ['Requirement | ID', 'Told by mail | **FR-1**'],
    ['Epic | Anforderungs-ID | Status | Anforderung', '| FR-1 | offen | Told by mail'],
    ['Exigence | Réf.', 'Told by mail | [FR-1](#fr-1)'],
    ['Requisito | Código', 'Told by mail | FR-1'],
    ['要件 | 要件ID', 'Told by mail | FR-1'],
    ['需求 | 编号', 'Told by mail | FR-1'],
    ['요구사항 | 번호', 'Told by mail | `FR-1`'],
    ['Requirement | #', 'Told by mail | NFR1.2'],
  ];
  for (const [head, row] of columns)
    it(`are read in a column of IDs, “${head}”`, async () => {
      const dashes = head.replace(/[^|]+/gu, ' --- ');
      const { read, places } = await requirements(`| ${head} |\n|${dashes}|\n| ${row} |\n`);
      const id = /NFR1\.2|FR-1/u.exec(row)?.[0] ?? '';
      assert.deepEqual([read.map((each) => each.replace('Ada ', '')), places], [[`${id}: Told by mail`], [id]]);
    });

  it('are read in a column whose cells are all IDs, whatever its head', async () => {
    const table = (head: string, rows: readonly string[]) =>
      `| ${head} |\n| --- | --- |\n${rows.map((row) => `| ${row} |\n`).join('')}\n`;
    assert.deepEqual((await requirements(table('What | Tag', ['Told | FR-1', 'Kept | FR-2']))).read, [
      'FR-1: Told',
      'FR-2: Kept',
    ]);
    for (const rows of [
      ['Told | FR-1'],
      ['Told | FR-1', 'Kept | FR-1'],
      ['Told | FR-1', 'Kept | 2'],
      ['Told | FR-1', 'Kept | FR-2, FR-3'],
    ])
      assert.deepEqual((await requirements(table('What | Tag', rows))).read, [], rows.join('; '));
    // Such a table speaks of what is asked elsewhere.
    assert.deepEqual(
      (await requirements(`- FR-1: Told\n- FR-2: Kept\n\n${table('Story | ID', ['Pay | FR-1', 'Refund | FR-2'])}`))
        .read,
      ['FR-1: Told', 'FR-2: Kept'],
    );
    for (const head of ['What | Covers', 'What | Covered by'])
      assert.deepEqual((await requirements(table(head, ['Told | FR-1', 'Kept | FR-2']))).read, [], head);
  });

  it('are none in rows of numbers, or of an ID in another column', async () => {
    const { read } = await requirements(
      '| # | Step | Needs |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n| 1 | Pay | FR-1 |\n',
    );
    assert.deepEqual(read, []);
  });

  it('have the priority and the MVP mark of their row, in every language, and nothing where the cell is empty', async () => {
    const graded = async (table: string) => {
      const text = `# Refunds\n\n## Requirements\n\n${table}`;
      const analysis = await new MemoryWorkspace({ 'a.prd.md': text }).analyze('a.prd.md');
      assert.equal(analysis.type, 'document');
      return findRequirements(analysis.document).map(({ id, text: asked, grades }) => [id, asked, grades]);
    };
    assert.deepEqual(
      await graded(
        '| ID | Requirement | Priority | MVP |\n| --- | --- | --- | --- |\n| FR-1 | Told | **P0** | yes |\n| FR-2 | Kept |  | – |\n',
      ),
      [
        ['FR-1', 'Told', { priority: 'P0', mvp: 'yes' }],
        ['FR-2', 'Kept', { mvp: '–' }],
      ],
    );
    assert.deepEqual(
      await graded('| Prioridad | ID | Requisito | Producto mínimo |\n|-|-|-|-|\n| Alta | FR-1 | Avisar | sí |\n'),
      [['FR-1', 'Avisar', { priority: 'Alta', mvp: 'sí' }]],
    );
    assert.deepEqual(await graded('| ID | Requirement | Covered by |\n|-|-|-|\n| FR-1 | Told | a.sdd.md |\n'), [
      ['FR-1', 'Told', {}],
    ]);
    assert.deepEqual(await graded('| ID | MVP |\n|-|-|\n| FR-1 | Told by mail |\n'), [['FR-1', 'Told by mail', {}]]);
    assert.deepEqual(await graded('- FR-1: Told\n'), [['FR-1', 'Told', {}]]);
  });

  it('are no acceptance criteria, which belong to the text of theirs, unless nothing else is there', async () => {
    const mixed =
      '### FR-1: Told\n\n- AC-1: by mail\n- AC-2: in a minute\n\n### FR-2: Kept\n\n| ID | Case |\n|-|-|\n| TC-7 | Full disk |\n';
    const { read, found } = await requirements(mixed);
    assert.deepEqual(read, ['FR-1: Told', 'FR-2: Kept']);
    const [first] = found;
    assert.match(first?.content.map((node) => toString(node)).join(' ') ?? '', /Told .*by mail.*in a minute/u);
    assert.deepEqual((await requirements('- AC-1: by mail\n- AC-2: in a minute\n')).read, [
      'AC-1: by mail',
      'AC-2: in a minute',
    ]);
  });

  it('do not change with their status', async () => {
    const { read } = await requirements(
      '| ID | Requirement | Status |\n|-|-|-|\n| FR-1 | Told | Dropped |\n\n| ID | Anforderung | Stand |\n|-|-|-|\n| FR-2 | Gezahlt | offen |\n\n| ID | 需求 | 状态 |\n|-|-|-|\n| FR-3 | 退款 | 进行中 |\n',
    );
    assert.deepEqual(read, ['FR-1: Told', 'FR-2: Gezahlt', 'FR-3: 退款']);
  });

  it('are no metrics, unless nothing else is there', async () => {
    const metrics = '## Success metrics\n\n- KPI-1: 4 days\n- M-2: 90 %\n- FR-2: Kept for 6 years\n';
    assert.deepEqual((await requirements(`- FR-1: Told\n\n${metrics}`)).read, ['FR-1: Told', 'FR-2: Kept for 6 years']);
    assert.equal((await requirements(`Later.\n\n${metrics}`)).read.length, 3);
  });

  it('are out of scope with the priority Won’t', async () => {
    const table =
      '| ID | Asked | Priority |\n|-|-|-|\n| FR-1 | Told | Must |\n| FR-2 | Kept | **Won’t** have |\n| FR-3 | Won’t fail | Should |\n';
    const { found } = await requirements(table);
    assert.deepEqual(
      found.map(({ id, isOutOfScope }) => [id, isOutOfScope]),
      [
        ['FR-1', false],
        ['FR-2', true],
        ['FR-3', false],
      ],
    );
  });

  it('are struck out, with what takes their place, unless they stand elsewhere too', async () => {
    const struck = async (body: string) =>
      (await requirements(body)).found.map(({ id, text, struck: instead }) => [id, text, instead ?? null]);
    for (const [body, read] of [
      ['- ~~FR-1: Told by mail~~\n', ['FR-1', 'Told by mail', '']],
      ['- ~~**FR-1** Told by mail~~\n', ['FR-1', 'Told by mail', '']],
      ['- **~~FR-1~~** Told by mail\n', ['FR-1', 'Told by mail', '']],
      ['- ~~FR-1~~: Told by mail\n', ['FR-1', 'Told by mail', '']],
      ['- [ ] ~~[FR-1] Told by mail~~\n', ['FR-1', 'Told by mail', '']],
      ['### ~~FR-1: Told by mail~~\n', ['FR-1', 'Told by mail', '']],
      ['| ID | Asked |\n|-|-|\n| ~~FR-1~~ | Told by mail |\n', ['FR-1', 'Told by mail', '']],
      ['| ID | Asked |\n|-|-|\n| ~~FR-1~~ | ~~Told by mail~~ |\n', ['FR-1', 'Told by mail', '']],
      ['- ~~FR-1: Told by mail~~ → FR-9\n', ['FR-1', 'Told by mail → FR-9', 'FR-9']],
      ['- ~~FR-1: Told~~ replaced by FR-9.\n', ['FR-1', 'Told replaced by FR-9.', 'FR-9']],
      ['- ~~FR-1: Told~~ (nobody wants mails)\n', ['FR-1', 'Told (nobody wants mails)', 'nobody wants mails']],
      ['- FR-1: Told by ~~letter~~ mail\n', ['FR-1', 'Told by ~~letter~~ mail', null]],
    ] as const)
      assert.deepEqual(await struck(body), [read], body);
    assert.deepEqual(await struck('- ~~FR-1: Told by letter~~\n- FR-1: Told by mail\n'), [
      ['FR-1', 'Told by mail', null],
    ]);
  });

  const deferring = [
    'Later',
    'Deferred',
    'Future',
    'Backlog',
    'Phase 2',
    'Phase 2: Reports',
    'Version 2 (2028)',
    'Not in this release',
    'Future requirements',
    'Future Considerations',
    'Consideraciones futuras',
    '今後の拡張機能',
    'Später',
    'Zurückgestellt',
    'Ausbaustufe 2',
    'Künftige Anforderungen',
    'Plus tard',
    'Exigences reportées',
    'Phase 2 – rapports',
    'Más adelante',
    'Fase 2',
    'Trabajo futuro',
    'Mais tarde',
    'Requisitos futuros',
    '今後',
    'フェーズ2',
    '将来の機能',
    '以后',
    '二期',
    '后续需求',
    '나중에',
    '향후 기능',
    '2단계',
  ];
  const leavingOut = [
    'Out of scope',
    'Non-goals',
    'Won’t have',
    'Außerhalb des Umfangs',
    'Hors périmètre',
    'Fuera de alcance',
    'Fora do escopo',
    '対象外',
    '范围外',
    '범위 외',
  ];
  const asking = [
    'Later payments',
    'Backlog view',
    'Version 2 API',
    'Phase 2 clinical trials',
    'Future-proof storage',
    'Spätere Zahlungen',
    'Phase 1',
    '2단계 인증',
    'Next of kin',
  ];
  for (const [headings, isDeferred, isOutOfScope] of [
    [deferring, true, false],
    [leavingOut, false, true],
    [asking, false, false],
  ] as const)
    for (const heading of headings)
      it(`are ${isDeferred ? 'deferred' : isOutOfScope ? 'out of scope' : 'asked for now'} under “${heading}”`, async () => {
        const { found } = await requirements(`### ${heading}\n\n- FR-1: Told\n`);
        assert.deepEqual(
          found.map((each) => [each.isDeferred, each.isOutOfScope]),
          [[isDeferred, isOutOfScope]],
        );
      });

  it('are what the nearest heading says', async () => {
    const { found } = await requirements(
      '### Later\n\n- FR-1: Told\n\n#### Won’t have\n\n- FR-2: Kept\n\n### Out of scope\n\n#### Phase 2\n\n- FR-3: Sent\n',
    );
    assert.deepEqual(
      found.map(({ id, isDeferred, isOutOfScope }) => [id, isDeferred, isOutOfScope]),
      [
        ['FR-1', true, false],
        ['FR-2', false, true],
        ['FR-3', true, false],
      ],
    );
  });

  it('are one each on both sides of a merge conflict', async () => {
    const { read } = await requirements(
      '<<<<<<< HEAD\n- FR-1: Told\n- FR-2: Kept\n=======\n- FR-1: Told by mail\n- FR-3: Sent\n>>>>>>> other\n- FR-4: Paid\n',
    );
    assert.deepEqual(read, ['FR-1: Told', 'FR-2: Kept', 'FR-3: Sent', 'FR-4: Paid']);
  });

  it('have IDs with numbers below them, which belong to the text of the one above', async () => {
    const { read, found } = await requirements(
      '- FR-1: Told\n  - FR-1.1: by mail\n  - FR-1.2: by phone\n    - FR-1.2.1: at noon\n- FR-2: Kept\n  - FR-9: safe\n',
    );
    assert.deepEqual(read, [
      'FR-1: Told',
      'FR-1.1: by mail',
      'FR-1.2: by phone',
      'FR-1.2.1: at noon',
      'FR-2: Kept',
      'FR-9: safe',
    ]);
    const words = found.map(({ content }) => content.map((node) => toString(node)).join(' '));
    assert.match(words[0] ?? '', /by mail.*by phone.*at noon/u);
    assert.doesNotMatch(words[4] ?? '', /safe/u);
    const headed = await requirements(
      '### FR-1 Told\n\nAlways.\n\n#### FR-1.1 In short\n\nBy mail.\n\n#### FR-2 Kept\n\nSafe.\n',
    );
    const [first = ''] = headed.found.map(({ content }) => content.map((node) => toString(node)).join(' '));
    assert.match(first, /Always.*By mail/u);
    assert.doesNotMatch(first, /Safe/u);
  });

  const forms: readonly (readonly [id: string, line: string])[] = [
    ['FR-1.1', '- FR-1.1: Told by mail'],
    ['FR-1.2.3', '1. **FR-1.2.3** Told by mail'],
    ['REQ-PAY-001', '- **REQ-PAY-001**: Told by mail'],
    ['PAY-FR-12', '- PAY-FR-12 – Told by mail'],
    ['NFR1', '- NFR1: Told by mail'],
    ['FR12', '### FR12 Told by mail'],
    ['US1', '* US1. Told by mail'],
    ['FR_001', '- `FR_001`: Told by mail'],
    ['FR-012b', '- FR-012b: Told by mail'],
    ['FR-1', '- [FR-1] Told by mail'],
    ['FR-1', '- [ ] (FR-1) Told by mail'],
    ['FR-1', '- 【FR-1】Told by mail'],
    ['FR-1', '### [FR-1] Told by mail'],
    ['NFR-P1', '- NFR-P1: Told by mail'],
    ['F-2FA-01', '| ID | Asked |\n|-|-|\n| F-2FA-01 | Told by mail |'],
    ['FR-A11Y-3', '- FR-A11Y-3: Told by mail'],
    ['RNF-001.2', '- RNF-001.2: Told by mail'],
    ['PAY-7', '- PAY-7: Told by mail'],
    ['PAY-7', '- **PAY-7** Told by mail'],
  ];
  for (const [id, line] of forms)
    it(`are read in “${line.replaceAll('\n', '↵')}”`, async () => {
      const { read, places } = await requirements(`${line}\n`);
      assert.deepEqual([read, places], [[`${id}: Told by mail`], [id]]);
    });

  it('are lists of F1 and R1, and no single key or release', async () => {
    const table = '| ID | Asked |\n|-|-|\n| F1.1 | Told |\n| F1.2 | Kept |\n';
    assert.deepEqual((await requirements(table)).read, ['F1.1: Told', 'F1.2: Kept']);
    assert.deepEqual((await requirements('- F1: Told\n- F2: Kept\n')).read, ['F1: Told', 'F2: Kept']);
    assert.deepEqual((await requirements('- F1 shows the help\n- FR-1: Told\n')).read, ['FR-1: Told']);
  });

  it('are paragraphs that begin with an ID of their own', async () => {
    for (const line of [
      '**FR-1**: Told by mail',
      'FR-1: Told by mail',
      '**FR-1** Told by mail',
      '[FR-1] Told by mail',
      '`FR-1` – Told by mail',
      'FR-1 : Told by mail',
      'FR-1\u00a0: Told by mail',
      'FR-1: Told  \nby mail',
      'FR-1: Told<br>by mail <!-- FR-9: old -->',
    ]) {
      const { read, places } = await requirements(`${line}\n\nMore of it.\n`);
      assert.deepEqual([read, places], [['FR-1: Told by mail'], ['FR-1']], line);
    }
    for (const line of ['**FR-1 (safety)**: Told by mail\n', 'FR-1 (safety): Told by mail\n'])
      assert.deepEqual((await requirements(line)).read, ['FR-1: (safety): Told by mail']);
    for (const line of [
      'FR-1 is needed by all.',
      'FR-1, FR-2: later.',
      'See FR-1: it tells.',
      '> **FR-1**: quoted',
      'UTF-8: all files',
    ])
      assert.deepEqual((await requirements(`${line}\n`)).read, [], line);
    assert.deepEqual((await requirements('- FR-1: Told\n\n**FR-1**: why we want it.\n')).read, ['FR-1: Told']);
  });

  it('are lines of one paragraph, where two begin with an ID', async () => {
    const three = ['FR-1: Told by mail', 'FR-2: Kept for a year', 'FR-3: Gone'];
    for (const text of [
      'FR-1: Told by mail\nFR-2: Kept\nfor a year\nFR-3: Gone\n',
      'FR-1: Told by mail\r\nFR-2: Kept for a year\r\nFR-3: Gone\r\n',
      'The shop must:\nFR-1: Told by mail  \nFR-2: Kept for a year\\\nFR-3: Gone\n',
      '**FR-1**: Told by *mail*\n**FR-2:** Kept *for\na year*\n[FR-3] Gone\n',
      '**FR-1** Told by mail<br>\n**FR-2** Kept for a year<br>\n**FR-3** Gone\n',
      'FR-1 : Told by mail\nFR-2\u202f: Kept for a year\nFR-3 : Gone\n',
      '  FR-1: Told by mail\n  FR-2: Kept for a year\n   FR-3: Gone\n',
      'FR-1: Told by mail<br>FR-2: Kept for a year<br/>FR-3: Gone\n',
      'FR-1: Told by mail\rFR-2: Kept for a year\rFR-3: Gone\r',
      'FR-1: Told by mail\nFR-2 - Kept for a year\nFR-3. Gone\n'.replace('- K', '– K'),
      'FR-1 - Told by mail\nFR-2 - Kept  \nfor a year\nFR-3 - Gone\n',
      'FR-1 Told by mail\nFR-2 Kept for a year\nFR-3 Gone\n',
      '✅ FR-1: Told by mail\n🚧 FR-2: Kept for a year\n⚠️ FR-3: Gone\n',
      '**Mail**\nFR-1: Told by mail\n\nThe store:\nFR-2: Kept for a year <!-- @ada: why? -->\n\n- FR-3: Gone\n',
    ]) {
      const { read, places } = await requirements(text);
      assert.deepEqual([read, places], [three, ['FR-1', 'FR-2', 'FR-3']], text);
    }
    assert.deepEqual((await requirements('FR-1：支払う\nFR-2：待つ\n')).read, ['FR-1: 支払う', 'FR-2: 待つ']);
    for (const text of [
      'FR-1: Told by mail, as in\nFR-2 of last year.\n',
      'FR-1: Told by mail, and\n*see\nFR-2: of last year*.\n',
      'FR-1: Told by mail\n> FR-2: Kept\n',
      'FR-1: Told by mail, as in\nFR-2 The Book of Mails.\n',
    ])
      assert.deepEqual((await requirements(text)).read.length, 1, text);
    // What speaks of those that are listed is none.
    const listed = '- FR-1: Told by mail\n- FR-2: Kept for a year\n\n';
    assert.deepEqual((await requirements(`${listed}FR-1: Mail is cheap.\nFR-2: The law wants it.\n`)).read, [
      'FR-1: Told by mail',
      'FR-2: Kept for a year',
    ]);
    const digests = async (body: string) => (await requirements(body)).found.map(digestOf);
    const first = await digests('FR-1: Told by mail\nFR-2: Kept\n');
    const second = await digests('FR-1: Told by mail\nFR-2: Gone\n');
    assert.equal(first[0], second[0], 'what changed is another line');
    assert.notEqual(first[1], second[1]);
  });

  it('are several paragraphs in which a sentence begins right behind the ID, or a dash or full stop and a sentence', async () => {
    for (const [text, read] of [
      ['FR-1 - The clerk pays.\n\nFR-2 – Guests wait.\n', ['FR-1: The clerk pays.', 'FR-2: Guests wait.']],
      ['FR-1. The clerk pays.\n\nFR-2. Guests wait.\n', ['FR-1: The clerk pays.', 'FR-2: Guests wait.']],
      ['A-01 - Der Gast zahlt.\n\nA-02 - Das Team prüft.\n', ['A-01: Der Gast zahlt.', 'A-02: Das Team prüft.']],
      ['FR-1 The clerk pays.\n\nFR-2 Guests wait.\n', ['FR-1: The clerk pays.', 'FR-2: Guests wait.']],
      ['FR-1 Der Gast zahlt.\n\nFR-2 Das Team prüft.\n', ['FR-1: Der Gast zahlt.', 'FR-2: Das Team prüft.']],
      ['FR-1 お客様は支払う\n\nFR-2 店員は待つ\n', ['FR-1: お客様は支払う', 'FR-2: 店員は待つ']],
      // What comes later is on the list, and speaks of them.
      [
        'FR-1 The clerk pays.\n\nFR-2 Guests wait.\n\n- FR-2 (later)\n',
        ['FR-1: The clerk pays.', 'FR-2: Guests wait.'],
      ],
    ] as const)
      assert.deepEqual([...new Set((await requirements(text)).read)].slice(0, 2), read, text);
    for (const text of [
      'FR-1 The clerk asked for it.\n',
      'FR-1 is for guests.\n\nFR-2 builds on it.\n',
      'FR-1 and FR-2 come first.\n\nFR-2 hangs on FR-1.\n',
      'FR-1は顧客のため。\n\nFR-2は店員のため。\n',
      'GPT-4 The model.\n\nGPT-5 The next one.\n',
    ])
      assert.deepEqual((await requirements(text)).read, [], text);
    const listed = '- FR-1: It tells by mail\n- FR-2: It waits for guests\n\n';
    assert.deepEqual((await requirements(`${listed}FR-1 Guests ask for it.\n\nFR-2 Clerks do.\n`)).read, [
      'FR-1: It tells by mail',
      'FR-2: It waits for guests',
    ]);
  });

  const names = [
    '- UTF-8: all files are read',
    '- UTF-8 and UTF-16: both are read',
    '- UTF-8 files\n- UTF-16 files',
    '- GPT-4: answers',
    '- GPT-4 answers\n- GPT-5 asks',
    '- COVID-19 certificates are read',
    '- ISO-27001: audited\n- ISO-9001: audited',
    '- SHA-256: of each file',
    '- Q3: beta\n- Q4: release',
    '- H1: plan\n- H2: release',
    '- V2: new screens\n- V3: all screens',
    '- P0: must\n- P1: should\n- P2: could',
    '- M1: beta\n- M2: release',
    '- US-EAST-1: all data\n- EU-WEST-1: none',
    '- CC-BY-4.0 pictures',
    '- TLS-1.3 only',
    '- WCAG-2.1: AA',
    '- A-380 crews',
    '- MIG-29 and others',
    '- S3 buckets\n- EC2 machines',
    '- HTML5: markup\n- CSS3: looks',
    '- F1 score above 0.9',
    '| Standard | Why |\n|-|-|\n| ISO-27001 | customers |\n| SHA-256 | files |',
    '- v1.0.0: first',
    '- 1.1 Told by mail\n- 1.2 Kept',
    '- R2-D2: beeps',
  ];
  for (const body of names)
    it(`are none in “${body.replaceAll('\n', '↵')}”`, async () =>
      assert.deepEqual((await requirements(`${body}\n`)).read, []));

  it('have a place within their own text, however the ID is written', async () => {
    const { read, places } = await requirements('- FR\\-1: Told\n- FR-2: Kept\n- FR-1: Again\n');
    assert.deepEqual(read, ['FR-1: Told', 'FR-2: Kept', 'FR-1: Again']);
    assert.deepEqual(places, ['- FR', 'FR-2', 'FR-1']);
  });
});
