import assert from 'node:assert/strict';
import {
  findCoverageStatements,
  isCoversLabel,
} from '../../../../src/core/document/requirements/coverageStatements.js';
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
