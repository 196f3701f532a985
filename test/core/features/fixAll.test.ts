import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

describe('fix all', () => {
  const text = '---\ndocument: PRD\n---\n\n# Refunds\n\n## Problem\n\nThey are slow and people leave.\n';

  async function fixed(before: string, scope: 'everything' | 'corrections'): Promise<string> {
    const workspace = new MemoryWorkspace();
    const source = { uri: workspace.uri('refunds.prd.md'), text: before };
    return applyEdits(before, await workspace.tandem.planFixAll(source, scope));
  }

  it('only corrects what is there when it runs on save', async () => {
    assert.equal(await fixed(text, 'corrections'), text.replace('PRD', 'prd'));
  });

  it('takes every preferred fix when it is asked for, each on what those before it left', async () => {
    const after = await fixed(text, 'everything');
    assert.ok(after.startsWith(text.replace('PRD', 'prd')), after);
    assert.deepEqual(after.match(/^## .*/gm), ['## Problem', '## Requirements']);
    assert.equal(await fixed(after, 'everything'), after);
  });

  for (const [name, ending] of [
    ['blanks', '\n\n    '],
    ['a tab', '\n\n\t'],
    ['blanks without an empty line', '\n    '],
    ['many empty lines', '\n'.repeat(40)],
    ['many empty CRLF lines', '\r\n'.repeat(40)],
    ['an empty list item', '\n\n- '],
    ['nothing', ''],
  ] as const) {
    it(`inserts each section once into a text that ends with ${name}`, async () => {
      const before = `# Refunds\n\n## Problem\n\nSlow.\n\n## Requirements\n\n- FR-1: A refund takes a minute.${ending}`;
      const after = await fixed(before, 'everything');
      assert.deepEqual(
        after.match(/^## .*$/gm)?.map((line) => line.trim()),
        ['## Problem', '## Requirements', '## Success metrics', '## Rollout plan'],
      );
      assert.equal(await fixed(after, 'everything'), after);
    });
  }
});
