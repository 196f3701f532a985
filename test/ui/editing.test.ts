import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Editor } from './editor.js';
import { sharedEditor } from './sharedEditor.js';

describe('changing what another owns', () => {
  let editor: Editor;

  before(async () => {
    editor = await sharedEditor();
    await editor.openWorkspace();
    await mkdir(path.join(editor.folder, '.vscode'));
    await editor.writeFile('.vscode/settings.json', '{ "tandem.me": "priya" }\n');
  });

  it('is said at the end of the heading, and a note can be left for the owner', async () => {
    await editor.openFile('docs/patient-export.sdd.md');
    await editor.text.waitForLens('How · EM Tomas Lindqvist');
    const heading = await lineOf('## Chosen solution');
    await editor.text.goTo(heading + 2, 1);
    await editor.text.type('As agreed on Monday: ');
    const note = editor.page.locator('.view-line', { hasText: 'Chosen solution' });
    await editor.page.waitForFunction(
      'Array.from(document.querySelectorAll(".view-line span")).some((span) => getComputedStyle(span, "::after").content.includes("Tomas Lindqvist"))',
    );
    assert.equal(await note.count(), 1);
    await editor.screenshot('edited-by-other');
    await editor.text.goTo(heading, 5);
    assert.ok((await editor.text.quickFixes()).includes('I’m standing in for Tomas Lindqvist'));
    await editor.text.applyQuickFix('Leave a note to Tomas Lindqvist');
    await editor.quickInput.answer('Does Monday still hold?');
    await editor.page.locator('.view-line', { hasText: '@tomas: Does Monday still hold?' }).waitFor();
    await editor.sideBar.open('Tandem');
    await editor.sideBar.waitForRow('Ownership', 'Does Monday still hold?');
    await editor.screenshot('note-left');
    await editor.sideBar.contextMenu('Ownership', 'Does Monday still hold?', 'Resolve Note');
    await editor.sideBar.waitForNoRow('Ownership', 'Does Monday still hold?');
    await editor.page.locator('.view-line', { hasText: '@tomas' }).waitFor({ state: 'hidden' });
  });

  it('can be seen in the status bar while somebody stands in, also once it was undone, and be taken back there', async () => {
    await editor.openFile('docs/hipaa.sdd.md');
    await editor.text.goTo(1);
    await editor.text.waitForLens('How · EM Tomas Lindqvist');
    const heading = await lineOf('## Risks', 'docs/hipaa.sdd.md');
    await editor.text.goTo(heading + 2, 3);
    await editor.text.insert('Soon,');
    await editor.text.goTo(heading, 5);
    await editor.text.applyQuickFix('I’m standing in for Tomas Lindqvist');
    await editor.waitForStatus('Standing in for Tomas Lindqvist');
    await editor.text.goTo(heading + 2, 3);
    await editor.text.undo();
    await editor.page.locator('.view-line', { hasText: 'Soon,' }).waitFor({ state: 'hidden' });
    await editor.screenshot('standing-in');
    const item = editor.page.locator('.statusbar-item', { hasText: 'Standing in for Tomas Lindqvist' });
    await item.locator('a').first().click();
    await item.waitFor({ state: 'hidden' });
  });

  async function lineOf(text: string, file = 'docs/patient-export.sdd.md'): Promise<number> {
    const lines = (await editor.readFile(file)).split('\n');
    return lines.indexOf(text) + 1;
  }
});
