import assert from 'node:assert/strict';
import { defaultCharter } from '../../../src/core/charter/read/readCharter.js';
import { frontMatterCompletions } from '../../../src/core/features/frontMatterCompletions.js';

describe('completion in front matter', () => {
  it('quotes what YAML would read as something else', async () => {
    const source = {
      uri: 'x:/a.sdd.md',
      text: '---\nprd: \n---\n',
      charter: defaultCharter(),
      isDocument: true,
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

  it('offers a file that is no document nothing but to become one', async () => {
    const labels = async (text: string, line: number, isDocument: boolean) => {
      const source = {
        uri: 'x:/a.md',
        text,
        charter: defaultCharter(),
        isDocument,
        documents: () => Promise.resolve([]),
      };
      const found = await frontMatterCompletions(source, { line, character: text.split('\n')[line]?.length ?? 0 });
      return found.map(({ label }) => label);
    };
    assert.deepEqual(await labels('---\n\n---\n', 1, false), ['document']);
    assert.deepEqual(await labels('---\ndocument: \n---\n', 1, false), ['prd', 'sdd']);
    assert.deepEqual(await labels('---\nstage: \n---\n', 1, false), []);
    assert.ok((await labels('---\nstage: \n---\n', 1, true)).includes('ready'));
  });
});
