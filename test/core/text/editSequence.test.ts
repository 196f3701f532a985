import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EditSequence } from '../../../src/core/text/editSequence.js';
import { applyEdits, type SpanEdit } from '../../../src/core/text/textEdit.js';

describe('a sequence of edits', () => {
  it('comes to one set against the first text, whatever the edits', () => {
    const step = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.string({ maxLength: 4 })), { maxLength: 3 });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(step, { maxLength: 5 }), (original, steps) => {
        const sequence = new EditSequence(original);
        let text = original;
        for (const raw of steps) {
          const edits = disjoint(raw, text.length);
          text = applyEdits(text, edits);
          sequence.apply(edits);
          assert.equal(sequence.text, text);
        }
        assert.equal(applyEdits(original, sequence.edits()), text);
      }),
    );
  });

  it('leaves alone what no edit touched', () => {
    const sequence = new EditSequence('one two three');
    sequence.apply([{ span: { start: 4, end: 7 }, newText: '2' }]);
    sequence.apply([{ span: { start: 6, end: 11 }, newText: '3' }]);
    sequence.apply([{ span: { start: 5, end: 5 }, newText: '!' }]);
    assert.deepEqual(sequence.edits(), [
      { span: { start: 4, end: 7 }, newText: '2!' },
      { span: { start: 8, end: 13 }, newText: '3' },
    ]);
    assert.deepEqual(new EditSequence('x').edits(), []);
  });

  it('refuses edits that overlap', () => {
    const edit = { span: { start: 0, end: 2 }, newText: '' };
    assert.throws(() => new EditSequence('abc').apply([edit, edit]), RangeError);
  });
});

/** Edits from any numbers, of which none overlaps another. */
function disjoint(raw: readonly (readonly [number, number, string])[], length: number): SpanEdit[] {
  const edits: SpanEdit[] = [];
  let from = 0;
  for (const [skip, take, newText] of raw) {
    const start = Math.min(length, from + (skip % 5));
    const end = Math.min(length, start + (take % 4));
    edits.push({ span: { start, end }, newText });
    from = end + 1;
    if (from > length) break;
  }
  return edits;
}
