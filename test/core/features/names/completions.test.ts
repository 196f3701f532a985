import assert from 'node:assert/strict';
import { LineIndex } from '../../../../src/core/text/lineIndex.js';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

const charter = `version: 1
people:
  zoe: { name: Zoe Adler }
  ada: { name: Ada Lovelace }
  grace: { name: Grace Hopper }
teams:
  pay: { name: Payments, roles: { pm: ada, em: grace }, documents: ['**'] }
  ops: { name: Operations, roles: { em: zoe } }
`;
const prd = `---
retired: { FR-9: FR-1 }
---

# Refunds

## Requirements

- FR-1: A refund is paid within a day.
- FR-2: It is told.
- FR-3: It is logged.
- FR-4: It is free.
- FR-9: It is old.
`;
const design = (body: string) =>
  `---\nprd: a.prd.md\n---\n\n# Design\n\n## Solution\n\nCovers: FR-1, FR-2 (partial)\n\n${body}`;

/** What is offered at `‸`, with what it replaces. */
async function offered(
  marked: string,
  path = 'x.prd.md',
  more: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const text = marked.replace('‸', '');
  const workspace = new MemoryWorkspace({ 'ownership.yaml': charter, 'a.prd.md': prd, ...more, [path]: text });
  const lines = new LineIndex(text);
  const position = lines.positionAt(marked.indexOf('‸'));
  const found = await workspace.tandem.completions({ uri: workspace.uri(path), text }, position, { namesOnly: false });
  return found.map(
    ({ newText, range }) => `${newText}${lines.spanOf(range).start === lines.offsetAt(position) ? '' : '…'}`,
  );
}

describe('completion of people', () => {
  const people = ['ada', 'grace', 'zoe'];
  for (const text of [
    'Says @‸',
    '- (@‸)',
    '**Owner:** @‸',
    '> @‸',
    '| a |\n|---|\n| @‸ |',
    '<!-- @‸ -->',
    '## Ask @‸',
  ]) {
    it(`is offered in ${JSON.stringify(text)}, those of the team first`, async () => {
      assert.deepEqual(await offered(`# A\n\n${text}\n`), people);
    });
  }
  it('replaces what is typed of the handle', async () => {
    assert.deepEqual(await offered('# A\n\nSays @gr‸\n'), ['ada…', 'grace…', 'zoe…']);
  });
  for (const text of [
    'ada@‸',
    'x.y@‸example.com',
    '`@‸',
    '`@‸`',
    '```\n@‸\n```',
    '```\n@‸',
    '    @‸',
    'https://x.example/@‸',
    '<a b="@‸">',
    '[x](a@‸)',
    'Says ‸',
  ]) {
    it(`is not offered in ${JSON.stringify(text)}`, async () => {
      assert.deepEqual(await offered(`# A\n\n${text}\n`), []);
    });
  }
  it('is not offered in front matter, and in files that are neither PRD nor SDD', async () => {
    assert.deepEqual(await offered('---\ntitle: @‸\n---\n\n# A\n'), []);
    assert.deepEqual(await offered('# A\n\nSays @‸\n', 'notes.md'), []);
  });
});

describe('completion of what a design covers', () => {
  const all = ['FR-3', 'FR-4', 'FR-2', 'FR-1'];
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['Covers: ‸', all],
    ['**Covers:** ‸', all],
    ['- Covers: ‸', all],
    ['Covers: FR-3, ‸', ['FR-4', 'FR-2', 'FR-1']],
    ['Covers: FR-‸', all.map((id) => `${id}…`)],
    ['Covers:\n\n- FR-3\n- ‸', ['FR-4', 'FR-2', 'FR-1', 'FR-3']],
    ['### Part [‸', all],
    ['| Part | Covers |\n|---|---|\n| a | ‸ |', all],
    ['| Part | Covers |\n|---|---|\n| ‸ | |', []],
    ['Uncovers ‸', []],
    ['- ‸', []],
    ['### Part [x](‸', []],
    ['```\nCovers: ‸\n```', []],
  ];
  for (const [text, expected] of cases) {
    it(`offers ${expected.length > 0 ? 'what is not covered first' : 'nothing'} in ${JSON.stringify(text)}`, async () => {
      assert.deepEqual(await offered(design(`${text}\n`), 'x.sdd.md'), expected);
    });
  }
  it('goes on with numbers, words and letters of an ID', async () => {
    const asked = 'FR-1.1 FR-1.2 REQ-PAY-001 NFR1 FR_001'.split(' ');
    const own = { 'a.prd.md': `# R\n\n## Requirements\n\n${asked.map((id) => `- ${id}: It is told.\n`).join('')}` };
    for (const typed of ['FR-1.‸', 'REQ-PA‸', 'FR-9, FR-1.‸', 'FR_‸'])
      assert.deepEqual(
        [
          ...(await offered(`---\nprd: a.prd.md\n---\n\n# D\n\n## Solution\n\nCovers: ${typed}\n`, 'x.sdd.md', own)),
        ].sort(),
        asked.map((id) => `${id}…`).sort(),
        typed,
      );
    assert.ok(
      (await offered('---\nprd: a.prd.md\n---\n\n# D [FR-1.1, REQ-P‸', 'x.sdd.md', own)).includes('REQ-PAY-001…'),
    );
  });

  it('offers nothing in a PRD', async () => {
    assert.deepEqual(await offered('# A\n\nCovers: ‸\n'), []);
  });
  it('says of which PRD an ID is that several have', async () => {
    const other = { 'sub/b.prd.md': '# B\n\n## Requirements\n\n- FR-4: Other.\n- NFR-1: More.\n' };
    const text = design('Covers: ‸\n').replace('a.prd.md', '[a.prd.md, sub/b.prd.md]');
    assert.deepEqual(await offered(text, 'x.sdd.md', other), [
      'FR-3',
      'a.prd.md#FR-4',
      'sub/b.prd.md#FR-4',
      'NFR-1',
      'FR-2',
      'FR-1',
    ]);
  });
});

describe('completion of keys of front matter', () => {
  const keys = async (path: string, more: Readonly<Record<string, string>> = {}) =>
    (await offered('---\n‸\n---\n\n# A\n', path, more))
      .filter((key) => key.endsWith(': '))
      .map((key) => key.slice(0, -2));
  it('is of the kind of document', async () => {
    assert.deepEqual(await keys('x.prd.md'), [
      'document',
      'title',
      'team',
      'stage',
      'authors',
      'sdd',
      'signoffs',
      'retired',
    ]);
    assert.deepEqual((await keys('x.sdd.md')).sort(), [
      'authors',
      'confirmed',
      'document',
      'effect',
      'prd',
      'signoffs',
      'stage',
      'target',
      'team',
      'title',
      'when',
      'who',
    ]);
  });
  it('follows the charter in what a kind answers', async () => {
    const other = { 'ownership.yaml': `${charter}decisions: { when: { document: prd, owner: pm } }\n` };
    assert.ok((await keys('x.prd.md', other)).includes('when'));
    assert.ok(!(await keys('x.sdd.md', other)).includes('when'));
  });
});
