import assert from 'node:assert/strict';
import { defaultCharter } from '../../../src/core/charter/readCharter.js';
import { frontMatterCompletions } from '../../../src/core/features/frontMatterCompletions.js';

describe('completion in front matter', () => {
  it('quotes what YAML would read as something else', async () => {
    const source = {
      uri: 'x:/a.sdd.md',
      text: '---\nprd: \n---\n',
      charter: defaultCharter(),
      documents: () => Promise.resolve(['x:/%5Bdraft%5D%20a.prd.md', 'x:/docs/a.prd.md']),
    };
    const found = await frontMatterCompletions(source, { line: 1, character: 5 });
    assert.deepEqual(
      found.map(({ label, newText }) => [label, newText]),
      [
        ['[draft] a.prd.md', '"[draft] a.prd.md"'],
        ['docs/a.prd.md', 'docs/a.prd.md'],
      ],
    );
  });
});
