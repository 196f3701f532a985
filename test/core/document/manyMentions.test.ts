import assert from 'node:assert/strict';
import { findDates } from '../../../src/core/document/recognise/dates/dates.js';
import { findNotes } from '../../../src/core/document/notes.js';
import { definedLabels } from '../../../src/core/parse/markdown/linkLabels.js';
import { parseMarkdown } from '../../../src/core/parse/markdown/markdownParser.js';
import { EditSequence } from '../../../src/core/text/editSequence.js';

/** More than a call takes arguments, so that nothing may be handed on by spreading it. */
const many = 150_000;

describe('More mentions than a call takes arguments', () => {
  it('are read when they are dates on one line', () => {
    const text = 'Q1 '.repeat(many);
    assert.equal(findDates(text).length, many);
  });

  it('are read when they are notes in one piece of HTML', () => {
    assert.equal(findNotes(parseMarkdown('<!-- @a:x -->'.repeat(many))).length, many);
  });

  it('are read when they are link definitions in one list', () => {
    const children = Array.from({ length: many }, (_, index) => ({
      type: 'definition' as const,
      identifier: String(index),
      url: 'x',
    }));
    assert.equal(definedLabels([{ type: 'blockquote', children }]).length, many);
  });

  it('are changed when they are edits of one text', () => {
    const sequence = new EditSequence('a'.repeat(many));
    sequence.apply(Array.from({ length: many }, (_, at) => ({ span: { start: at, end: at }, newText: '-' })));
    sequence.apply([{ span: { start: 2 * many, end: 2 * many }, newText: '!' }]);
    assert.equal(sequence.text.length, 2 * many + 1);
  });
});
