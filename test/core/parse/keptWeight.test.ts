import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findEdit } from '../../../src/core/parse/markdown/editRegion.js';
import { isTooHeavy, weighText, type KeptWeight } from '../../../src/core/parse/markdown/keptWeight.js';
import { tooHeavyToParse } from '../../../src/core/parse/markdown/limits.js';

const lines = [
  ...['', '', '- a', '  - b', '> q', '> - c', '  lazy', '# h', '| a | b |', '---', '===', '1. one', '    code'],
  ...['*a* [b](c) `d`', '```', '> > > deep', '- - - - a', '\t- x', 'prose that goes on for a while, as it does'],
];
const anyLines = (maxLength: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom('\n', '\n', '\r\n', '\r')), { maxLength })
    .map((all) => all.map(([line, end]) => line + end).join(''));
const anyEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3000 })),
  put: fc.oneof(fc.constantFrom('', 'a', '\n', '\r', '-', '> ', '*'), anyLines(300)),
});

/** What the whole of a text weighs, as far as it may be kept. */
function weightOf(found: KeptWeight | { readonly reason: string }): unknown {
  return 'total' in found ? found.total : found;
}

describe('The weight of a text after edits', () => {
  it('is that of a text seen for the first time, and its marks are those of a text that begins there', () => {
    fc.assert(
      fc.property(anyLines(600), fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (start, edits) => {
        let text = start;
        let kept = weighText(text);
        for (const { at, cut, put } of edits) {
          const place = Math.floor(at * text.length);
          text = text.slice(0, place) + put + text.slice(place + cut);
          kept = weighText(text, isTooHeavy(kept) ? undefined : kept);
          assert.deepEqual(weightOf(kept), weightOf(weighText(text)));
          if (isTooHeavy(kept)) continue;
          for (const mark of kept.marks) {
            const before = weighText(text.slice(0, mark.offset));
            // The line that ends there counts as one more, for what comes behind it is empty.
            assert.equal(isTooHeavy(before) ? -1 : before.total.lines, mark.weight.lines + 1);
          }
        }
      }),
      { numRuns: 300, verbose: fc.VerbosityLevel.Verbose },
    );
  });

  it('is too much as soon as it is for a text seen for the first time', () => {
    const base = '> a\n\n'.repeat(900);
    let text = base;
    let kept = weighText(text);
    let heavy = 0;
    for (let round = 0; round < 30 && heavy < 3; round++) {
      text = `${text.slice(0, 500)}${'- a\nb\nc\n\nx\n'.repeat(100)}${text.slice(500)}`;
      kept = weighText(text, isTooHeavy(kept) ? undefined : kept);
      assert.deepEqual(isTooHeavy(kept) ? kept : undefined, tooHeavyToParse(text));
      if (isTooHeavy(kept)) heavy++;
    }
    assert.equal(heavy, 3);
  });
});

describe('The region of an edit', () => {
  it('is the smallest in which two texts differ, however long they are', () => {
    const anyLong = fc.array(fc.constantFrom('a', 'b', 'ab'.repeat(700), 'c'.repeat(1024)), { maxLength: 12 });
    fc.assert(
      fc.property(anyLong, anyLong, anyLong, anyLong, (head, cut, put, tail) => {
        const before = [...head, ...cut, ...tail].join('');
        const after = [...head, ...put, ...tail].join('');
        const edit = findEdit(before, after);
        if (!edit) {
          assert.equal(before, after);
          return;
        }
        const { start, oldEnd, newEnd } = edit;
        assert.equal(before.slice(0, start) + after.slice(start, newEnd) + before.slice(oldEnd), after);
        if (start < Math.min(oldEnd, newEnd)) {
          assert.notEqual(before[start], after[start]);
          assert.notEqual(before[oldEnd - 1], after[newEnd - 1]);
        }
      }),
    );
  });
});
