import assert from 'node:assert/strict';
import { MemoryWorkspace } from './memoryWorkspace.js';

/** A PRD of about so many characters. */
function prdOf(length: number): string {
  const parts = ['---\ndocument: prd\n---\n\n# Long\n\n## Problem\n\nOrders get lost, and people call us.\n'];
  for (let part = 0, size = 0; size < length; part++) {
    const own = `\n## Part ${part}\n\nIt prints **one** list for [each ward](wards.md), TBD by whom.\n\n- FR-${part}: It prints.\n`;
    parts.push(own);
    size += own.length;
  }
  return parts.join('');
}

describe('The first reading of a long document', () => {
  it('lets others have their turn in it, and says the same as a reading at once', async () => {
    const text = prdOf(90_000);
    const slow = new MemoryWorkspace();
    let now = 0;
    slow.scheduler.now = () => (now += 3);
    const inSlices = await slow.analyze('long.prd.md', text);
    assert.ok(slow.scheduler.pauses > 100, `${slow.scheduler.pauses} pauses`);
    const fast = new MemoryWorkspace();
    fast.scheduler.now = () => 0;
    const atOnce = await fast.analyze('long.prd.md', text);
    assert.equal(fast.scheduler.pauses, 0);
    assert.ok(inSlices.findings.length > 0);
    assert.deepEqual(inSlices.findings, atOnce.findings);
  });

  it('does not go back to an older version that takes longer', async () => {
    const workspace = new MemoryWorkspace();
    let now = 0;
    workspace.scheduler.now = () => (now += 3);
    const older = workspace.analyze('long.prd.md', prdOf(90_000));
    await workspace.analyze(
      'long.prd.md',
      '---\ndocument: prd\n---\n\n# Short\n\n## Requirements\n\n- NFR-7: It is quick.\n',
    );
    await older;
    const [facts] = await workspace.core.documents.under(undefined, workspace.uri('other.prd.md'));
    assert.deepEqual(
      facts?.requirements.map(({ id }) => id),
      ['NFR-7'],
    );
  });
});
