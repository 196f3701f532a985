import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

/** The headings of a PRD after every section that it misses was inserted. */
async function completed(text: string): Promise<readonly string[]> {
  const { tandem, uri } = open();
  const after = applyEdits(text, await tandem.planFixAll({ uri, text }, 'everything'));
  return after.split(/\r\n|\n/).filter((line) => line.startsWith('#'));
}

function open() {
  const workspace = new MemoryWorkspace();
  return { tandem: workspace.tandem, uri: workspace.uri('a.prd.md') };
}

const problem =
  'Refunds take two days, and nobody wants to call. Success: calls fall to one in ten. First ten shops get it, then all.';

describe('A section that is inserted', () => {
  it('is counted as the sections beside it are', async () => {
    for (const [first, second, next] of [
      ['1. ', '2. ', '3. '],
      ['1) ', '2) ', '3) '],
      ['1 ', '2 ', '3 '],
      ['0. ', '1. ', '2. '],
      ['2.1 ', '2.2 ', '2.3 '],
      ['一、', '二、', '三、'],
    ] as const) {
      const text = `# T\n\n## ${first}Problem\n\n${problem}\n\n## ${second}Background\n\n${problem}\n`;
      assert.deepEqual((await completed(text)).at(-1), `## ${next}Requirements`, first);
    }
  });

  it('comes last where the next number is taken, and leaves the numbers that are there', async () => {
    const text = `# T\n\n## 1. Timeline\n\n2027-03-01\n\n## 2. Requirements\n\n- FR-1: Pay back by card. Success: calls fall to one in ten. First ten shops get it, then all.\n\n## Appendix\n\nx\n`;
    assert.deepEqual(await completed(text), [
      '# T',
      '## 1. Timeline',
      '## 2. Requirements',
      '## 3. Problem',
      '## Appendix',
    ]);
  });

  it('has no number where the others have none, or are not counted one by one', async () => {
    for (const headings of [
      ['Problem', 'Background'],
      ['1. Problem', '3. Background'],
      ['2027 Problem', '2028 Background'],
      ['7. Problem', '8. Background'],
      ['1. Problem', '2) Background'],
    ]) {
      const text = `# T\n\n${headings.map((heading) => `## ${heading}\n\n${problem}\n`).join('\n')}`;
      assert.equal((await completed(text)).at(-1), '## Requirements', headings.join());
    }
  });

  it('has the level of those beside it, and leaves tidy text in files of every end', async () => {
    assert.deepEqual(await completed(`# 1. Problem\n\n${problem}\n\n# 2. Background\n\n${problem}`), [
      '# 1. Problem',
      '# 2. Background',
      '# 3. Requirements',
    ]);
    for (const text of ['', '# T', `# T\n\n## Problem\n\n${problem}`, '---\ndocument: prd\n---', '\uFEFF']) {
      const { tandem, uri } = open();
      const after = applyEdits(text, await tandem.planFixAll({ uri, text }, 'everything'));
      assert.match(after, /[^\n]\n$/u, JSON.stringify(text));
      assert.doesNotMatch(after, /\n\n\n|[ \t]\n|[^\n]\n##/u, JSON.stringify(after));
      assert.ok(after.startsWith(text), JSON.stringify(after));
    }
  });
});
