import assert from 'node:assert/strict';
import fc from 'fast-check';
import { insertBlock } from '../../../src/core/text/insertBlock.js';
import { applyEdits } from '../../../src/core/text/textEdit.js';

function inserted(text: string, offset = text.length): string {
  return applyEdits(text, [insertBlock(text, offset, ['## New', '', 'x'])]);
}

describe('inserting a block', () => {
  for (const [title, before, after] of [
    ['an empty text', '', '## New\n\nx\n'],
    ['a byte order mark', '\uFEFF', '\uFEFF## New\n\nx\n'],
    ['a line without its break', 'a', 'a\n\n## New\n\nx\n'],
    ['a line', 'a\r\n', 'a\r\n\r\n## New\r\n\r\nx\r\n'],
    ['an empty line', 'a\n\n', 'a\n\n## New\n\nx\n'],
    ['blanks on the last line', 'a\n\n    ', 'a\n\n## New\n\nx\n    '],
    ['a tab on the last line', 'a\n\n\t', 'a\n\n## New\n\nx\n\t'],
    ['lines of blanks', 'a\n  \n\t\n', 'a\n  \n\t\n## New\n\nx\n'],
    ['lone carriage returns', 'a\r\r', 'a\r\r## New\r\rx\r'],
  ] as const) {
    it(`goes after ${title}`, () => {
      assert.equal(inserted(before), after);
    });
  }

  it('goes before a line with an empty line after it', () => {
    assert.equal(inserted('a\n\nb\n', 3), 'a\n\n## New\n\nx\n\nb\n');
  });

  it('takes nothing away, and stands on lines of its own', () => {
    const piece = fc.constantFrom('a', ' ', '\t', '\n', '\r\n', '\r', '#', '    ');
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
        (text) => {
          const edit = insertBlock(text, text.length, ['## New']);
          assert.equal(edit.span.start, edit.span.end);
          const after = applyEdits(text, [edit]);
          assert.match(after, /(?:^|[\r\n])## New(?:[\r\n]|$)/);
        },
      ),
    );
  });
});
