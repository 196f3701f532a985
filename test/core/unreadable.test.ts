import assert from 'node:assert/strict';
import { MemoryWorkspace } from './memoryWorkspace.js';

async function saidOf(text: string): Promise<readonly string[]> {
  const analysis = await new MemoryWorkspace({}).analyze('a.prd.md', text);
  return analysis.findings.map(({ range, message }) => `${range.start.line} ${message}`);
}

describe('a document that is too much to read', () => {
  it('is told which limit it exceeds, and where', async () => {
    const sentences: Readonly<Record<string, readonly [text: string, said: string]>> = {
      'many lines': [
        'a\n\n'.repeat(10_000) + '\n'.repeat(11_000),
        '30000 This file is too long: Tandem reads 1000000 characters or 30000 lines. Split the document.',
      ],
      'a block of many lines': [
        '- a\n'.repeat(5001),
        '5000 There are more than 5000 lines here without an empty line, so Tandem does not read this file. Add empty lines.',
      ],
      'many underlines': [
        'a\n===\n\n'.repeat(1001),
        '3001 More than 1000 lines of this file underline others with “===” or “---”, so Tandem does not read it. Write headings with “#”.',
      ],
    };
    for (const [what, [text, said]] of Object.entries(sentences)) assert.deepEqual(await saidOf(text), [said], what);
  });
});
