import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseMarkdown, updateMarkdown } from '../../../src/core/parse/markdown/markdownParser.js';
import type { MarkdownTree } from '../../../src/core/parse/markdown/markdownTree.js';
import { toRoot } from './toRoot.js';
import { parseInPieces } from '../../../src/core/parse/markdown/parseInPieces.js';
import { anyDocument, anyEdit, applyRandom } from './markdownPieces.js';
import { bare, referenceRoot } from './markdownReference.js';

/** Set it high (40,000) after a change to the parser. A failure prints its seed. */
const runs = Number(process.env.TANDEM_PARSE_RUNS ?? 400);

/** Chunks lie back to back from the byte order mark, if any, to the end, and each but the first opens with a heading. */
function assertWellFormed({ text, chunks }: MarkdownTree): void {
  let next = text.startsWith('\uFEFF') ? 1 : 0;
  for (const [index, { start, chunk }] of chunks.entries()) {
    assert.equal(start, next);
    assert.equal(chunk.nodes[0]?.type === 'heading', index > 0);
    assert(!chunk.nodes.slice(1).some((node) => node.type === 'heading'));
    next += chunk.length;
  }
  assert.equal(next, text.length);
}

function assertSameAsFull(tree: MarkdownTree): void {
  assertWellFormed(tree);
  assert.deepEqual(bare(toRoot(tree)), referenceRoot(tree.text), JSON.stringify(tree.text));
}

/** What a generator gives when all its steps are done. */
function whole(steps: Generator<undefined, MarkdownTree>): MarkdownTree {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

describe('Markdown tree that is parsed in pieces', () => {
  it(`is the one that is parsed at once (${runs} runs)`, function () {
    this.timeout(0);
    fc.assert(
      fc.property(anyDocument, fc.integer({ min: 1, max: 40 }), (text, length) => {
        assertSameAsFull(whole(parseInPieces(text, length)));
      }),
      { numRuns: runs, verbose: fc.VerbosityLevel.Verbose },
    );
  });
});

describe('incremental Markdown tree against remark-parse', () => {
  it(`is the same after every one of several random edits (${runs} runs)`, function () {
    this.timeout(0);
    fc.assert(
      fc.property(anyDocument, fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (start, edits) => {
        let tree = parseMarkdown(start);
        assertSameAsFull(tree);
        for (const edit of edits) {
          tree = updateMarkdown(tree, applyRandom(tree.text, edit));
          assertSameAsFull(tree);
        }
      }),
      { numRuns: runs, verbose: fc.VerbosityLevel.Verbose },
    );
  });
});
