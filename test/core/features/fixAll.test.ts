import assert from 'node:assert/strict';
import { fixAll } from '../../../src/core/features/fixAll.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

describe('fix all', () => {
  it('takes every preferred fix when it is asked for, and inserts nothing when it runs on save', async () => {
    const workspace = new MemoryWorkspace();
    const text = '---\ndocument: PRD\n---\n\n# Refunds\n\n## Problem\n\nThey are slow and people leave.\n';
    const { findings } = await workspace.analyze('refunds.prd.md', text);
    const change = { line: 1, newText: 'prd' };
    const shown = (scope: 'everything' | 'corrections') =>
      fixAll(findings, scope).map(({ range, newText }) => ({
        line: range.start.line,
        newText: newText.trim().split('\n')[0],
      }));
    assert.deepEqual(shown('corrections'), [change]);
    assert.deepEqual(shown('everything'), [change, { line: 9, newText: '## Requirements' }]);
  });
});
