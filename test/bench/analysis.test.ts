import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { MemoryWorkspace } from '../core/memoryWorkspace.js';

/** A PRD of 2,000 lines, as teams that never split a document have. */
function longPrd(): string {
  const lines = [
    '---',
    'document: prd',
    '---',
    '',
    '# Long',
    '',
    '## Problem',
    '',
    'It is long, and people get lost.',
    '',
  ];
  for (let part = 0; lines.length < 2000; part++) {
    lines.push(`## Requirements of part ${part}`, '');
    for (let item = 0; item < 7; item++)
      lines.push(`- FR-${part * 7 + item}: It does **one thing** and [another](x.md) for \`${part}\`.`);
    lines.push('');
  }
  return lines.join('\n');
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}

describe('speed', () => {
  it('a key in a long document costs a small part of a plain remark-parse of it', async function () {
    this.timeout(60_000);
    const text = longPrd();
    const middle = text.indexOf('for', text.length / 2);
    const plain: number[] = [];
    const next: number[] = [];
    for (let round = 0; round < 5; round++) {
      const workspace = new MemoryWorkspace({ 'long.prd.md': text });
      let start = performance.now();
      unified().use(remarkParse).parse(text);
      plain.push(performance.now() - start);
      await workspace.analyze('long.prd.md');
      for (const key of ['a', 'ab', 'abc']) {
        start = performance.now();
        await workspace.analyze('long.prd.md', text.slice(0, middle) + key + text.slice(middle));
        next.push(performance.now() - start);
      }
    }
    const ratio = median(next) / median(plain);
    assert.ok(
      ratio < 0.2,
      `a key costs ${(ratio * 100).toFixed(1)} % of a plain parse (${median(next).toFixed(1)} ms)`,
    );
    this.test!.title += ` (${(ratio * 100).toFixed(1)} %, ${median(next).toFixed(1)} ms of ${median(plain).toFixed(0)} ms)`;
  });
});
