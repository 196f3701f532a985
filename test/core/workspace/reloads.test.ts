import assert from 'node:assert/strict';
import { Reloads } from '../../../src/core/workspace/reloads.js';

const uri = 'x:/a.prd.md';

function watched() {
  const begun: string[] = [];
  const reloads = new Reloads((_, text) => begun.push(text));
  const changed = (text: string, isDirty = false, isUndo = false) =>
    reloads.changed({ uri, text: () => text, isDirty, isUndo });
  return { begun, reloads, changed };
}

describe('a change of an open document', () => {
  it('is the user’s when the editor says that there is something to save', () => {
    const { begun, reloads, changed } = watched();
    changed('typed');
    reloads.madeHere(uri);
    changed('typed more', true);
    reloads.settled(uri);
    assert.deepEqual(begun, []);
  });

  it('came from the disk when a pause passes and there is nothing to save', () => {
    const { begun, reloads, changed } = watched();
    changed('reloaded');
    reloads.settled(uri);
    reloads.settled(uri);
    assert.deepEqual(begun, ['reloaded']);
  });

  it('came from the disk also when somebody types right after it, who answers for the key alone', () => {
    const { begun, reloads, changed } = watched();
    changed('reloaded');
    changed('reloaded and a key');
    reloads.madeHere(uri);
    reloads.settled(uri);
    assert.deepEqual(begun, ['reloaded']);
  });

  it('is one of several reloads, each of them', () => {
    const { begun, reloads, changed } = watched();
    changed('one');
    changed('two');
    reloads.settled(uri);
    assert.deepEqual(begun, ['one', 'two']);
  });

  it('is the user’s when it takes another back, though nothing is left to save', () => {
    const { begun, reloads, changed } = watched();
    changed('taken back', false, true);
    reloads.settled(uri);
    assert.deepEqual(begun, []);
  });

  it('is nobody’s once the document is closed', () => {
    const { begun, reloads, changed } = watched();
    changed('reloaded');
    reloads.closed(uri);
    reloads.settled(uri);
    assert.deepEqual(begun, []);
  });
});
