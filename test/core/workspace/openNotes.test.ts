import assert from 'node:assert/strict';
import { leaveNoteEdit } from '../../../src/core/features/leaveNote.js';
import { resolveNoteEdit } from '../../../src/core/features/resolveNote.js';
import type { FileEdit } from '../../../src/core/rules/finding.js';
import { LineIndex } from '../../../src/core/text/lineIndex.js';
import { applyEdits } from '../../../src/core/text/textEdit.js';
import { MemoryWorkspace } from '../memoryWorkspace.js';

function applied(text: string, edit: FileEdit | undefined): string {
  assert.ok(edit, 'there is an edit');
  return applyEdits(text, [{ span: new LineIndex(text).spanOf(edit.range), newText: edit.newText }]);
}

describe('open notes', () => {
  it('are those of the documents that the charter governs, by file and place', async () => {
    const workspace = new MemoryWorkspace({
      'ownership.yaml': 'version: 1\n',
      'b.sdd.md': '# B\n\n## Design <!-- @grace: which one? -->\n\n<!-- @ada: first -->\n',
      'a.prd.md': '# A\n\n<!-- @ada: second -->\n\n<!-- just a comment -->\n',
      'notes.md': '<!-- @ada: not in a document -->\n',
      'inner/ownership.yaml': 'version: 1\n',
      'inner/c.prd.md': '<!-- @ada: of another charter -->\n',
    });
    const notes = await workspace.tandem.documents.notes(workspace.uri('ownership.yaml'));
    assert.deepEqual(
      notes.map(({ uri, to, text, at }) => [uri.slice(workspace.root.length + 1), to, text, at.line]),
      [
        ['a.prd.md', 'ada', 'second', 2],
        ['b.sdd.md', 'grace', 'which one?', 2],
        ['b.sdd.md', 'ada', 'first', 4],
      ],
    );
  });

  for (const text of ['# A\n\nText.\n', '# A\r\n\r\nText.\r\n', '# A', '# A\n\n\nText.']) {
    it(`leave nothing behind once they are resolved: ${JSON.stringify(text)}`, () => {
      const uri = 'x:/a.md';
      const withNote = applied(text, leaveNoteEdit({ uri, text }, { line: 0, text: '# A' }, 'ada', 'still?'));
      const at = new LineIndex(withNote).positionAt(withNote.indexOf('<!--'));
      const after = applied(withNote, resolveNoteEdit({ uri, text: withNote }, at));
      assert.equal(after.trimEnd(), text.trimEnd());
    });
  }

  it('within a line leave the line', () => {
    const text = 'One <!-- @ada: two --> three.\n';
    const edit = resolveNoteEdit({ uri: 'x:/a.md', text }, { line: 0, character: 4 });
    assert.equal(applied(text, edit), 'One  three.\n');
  });

  it('that are gone are not resolved twice', () => {
    assert.equal(resolveNoteEdit({ uri: 'x:/a.md', text: 'Text.\n' }, { line: 0, character: 0 }), undefined);
  });
});
