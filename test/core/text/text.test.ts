import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex } from '../../../src/core/text/lineIndex.js';
import { applyEdits, lineBreakOf } from '../../../src/core/text/textEdit.js';

const texts = fc
  .array(fc.constantFrom('a', 'é', '\u{1f6b2}', '\n', '\r', '\r\n', '\t'), { maxLength: 30 })
  .map((parts) => parts.join(''));

describe('LineIndex', () => {
  it('counts lines as the Language Server Protocol does', () => {
    const lines = new LineIndex('a\r\nb\rc\n');
    assert.equal(lines.lineCount, 4);
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => lines.lineSpan(line)),
      [
        { start: 0, end: 1 },
        { start: 3, end: 4 },
        { start: 5, end: 6 },
        { start: 7, end: 7 },
      ],
    );
  });

  it('turns every offset into a position and back, but for those inside a line break', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = new LineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const isInsideBreak = text[offset - 1] === '\r' && text[offset] === '\n';
          if (!isInsideBreak) assert.equal(lines.offsetAt(lines.positionAt(offset)), offset);
        }
      }),
    );
  });

  it('takes places outside the text for its ends', () => {
    const lines = new LineIndex('ab\ncd');
    assert.equal(lines.offsetAt({ line: 0, character: 99 }), 2);
    assert.equal(lines.offsetAt({ line: 9, character: 9 }), 5);
    assert.deepEqual(lines.positionAt(-1), { line: 0, character: 0 });
    assert.deepEqual(lines.positionAt(99), { line: 1, character: 2 });
  });
});

describe('applyEdits', () => {
  it('makes all edits against the same text, in whatever order they come', () => {
    const edits = [
      { span: { start: 4, end: 5 }, newText: 'E' },
      { span: { start: 0, end: 0 }, newText: '1' },
      { span: { start: 0, end: 0 }, newText: '2' },
      { span: { start: 1, end: 3 }, newText: '' },
    ];
    assert.equal(applyEdits('abcde', edits), '12adE');
  });

  it('refuses edits that overlap rather than lose a character', () => {
    const edits = [
      { span: { start: 0, end: 2 }, newText: 'x' },
      { span: { start: 1, end: 3 }, newText: 'y' },
    ];
    assert.throws(() => applyEdits('abc', edits), new RangeError('Edits overlap.'));
  });
});

describe('lineBreakOf', () => {
  it('is the first one in the text', () => {
    assert.equal(lineBreakOf('a\r\nb\n'), '\r\n');
    assert.equal(lineBreakOf('a\rb'), '\r');
    assert.equal(lineBreakOf('a'), '\n');
  });
});
