import assert from 'node:assert/strict';
import { toString } from 'mdast-util-to-string';
import { findRequirements, type Requirement } from '../../../../src/core/document/requirements/findRequirements.js';
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

  it('have no ID with numbers below it, which would be that of another', async () => {
    const { read } = await requirements('- FR-1: Told\n  - FR-1.1: by mail\n  - FR-1.2: by phone\n');
    assert.deepEqual(read, ['FR-1: Told']);
  });

  it('have a place within their own text, however the ID is written', async () => {
    const { read, places } = await requirements('- FR\\-1: Told\n- FR-2: Kept\n- FR-1: Again\n');
    assert.deepEqual(read, ['FR-1: Told', 'FR-2: Kept', 'FR-1: Again']);
    assert.deepEqual(places, ['- FR', 'FR-2', 'FR-1']);
  });
});
