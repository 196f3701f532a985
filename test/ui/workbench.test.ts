import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import type { Editor } from './editor.js';
import { sharedEditor } from './sharedEditor.js';

describe('the workbench', () => {
  let editor: Editor;

  before(async () => {
    editor = await sharedEditor();
    await editor.openWorkspace();
  });

  it('opens the sample workspace', async () => {
    const files = await readdir(editor.folder);
    const rows = await editor.sideBar.rows('workspace');
    assert.deepEqual(rows.map((row) => row.text).sort(), files.sort());
    await editor.screenshot('workbench');
  });
});
