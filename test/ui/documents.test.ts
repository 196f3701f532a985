import assert from 'node:assert/strict';
import type { Editor } from './editor.js';
import { sharedEditor } from './sharedEditor.js';

describe('documents', () => {
  let editor: Editor;

  before(async () => {
    editor = await sharedEditor();
  });

  it('are in the sidebar with their marks, their coverage and whose turn it is', async () => {
    await editor.openWorkspace();
    await editor.sideBar.open('Tandem');
    await editor.sideBar.giveRoom('Documents');
    await editor.sideBar.waitForRow('Documents', 'HIPAA');
    const rows = await editor.sideBar.rows('Documents');
    const pair = rows.find(({ level, text }) => level === 2 && /[✓○◌–]{5}/u.test(text));
    assert.ok(pair, JSON.stringify(rows));
    await editor.screenshot('documents');
  });

  it('follow what is written on the disk', async () => {
    await editor.writeFile('docs/refunds.prd.md', '---\nstage: qa\n---\n\n# Zero refunds\n');
    await editor.sideBar.waitForRow('Documents', 'Zero refunds');
    await editor.writeFile('docs/refunds.prd.md', '---\nstage: qa\n---\n\n# Many refunds\n');
    await editor.sideBar.waitForRow('Documents', 'Many refunds');
    await editor.screenshot('documents-followed');
  });

  it('lead to their place', async () => {
    await editor.sideBar.clickRow('Documents', 'Many refunds');
    await editor.waitForTab('refunds.prd.md');
    await editor.screenshot('documents-opened');
  });
});
