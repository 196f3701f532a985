import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Editor } from './editor.js';
import { sharedEditor } from './sharedEditor.js';

describe('team ownership', () => {
  let editor: Editor;

  before(async () => {
    editor = await sharedEditor();
  });

  it('is in the sidebar', async () => {
    await editor.openWorkspace();
    await editor.openFile('docs/hipaa.prd.md');
    await editor.sideBar.open('Tandem');
    await editor.sideBar.giveRoom('Ownership');
    await editor.sideBar.waitForRow('Ownership', 'Healthcare platform');
    const rows = await editor.sideBar.rows('Ownership');
    assert.ok(
      rows.some((row) => row.text.startsWith('Why') && row.text.includes('Priya Natarajan')),
      JSON.stringify(rows),
    );
    await editor.problems.open();
    await editor.problems.waitFor('There is no file “hipaa-audit.sdd.md”');
    await editor.text.waitForLens('Why · PM Priya Natarajan');
    await editor.screenshot('sidebar');
    await editor.problems.close();
  });

  it('shows the notes of documents that come on the disk, and drops those of documents that go', async () => {
    // One folder, not two at once: a folder within a folder that has only just come may be one that nothing watches yet.
    await mkdir(path.join(editor.folder, 'from'), { recursive: true });
    await editor.writeFile('from/a.prd.md', '# A\n\n<!-- @tomas: Came with a folder -->\n');
    await editor.sideBar.waitForRow('Ownership', 'Came with a folder');
    await editor.writeFile('from/a.prd.md', '# A\n\n<!-- @tomas: Changed on the disk -->\n');
    await editor.sideBar.waitForRow('Ownership', 'Changed on the disk');
    await editor.sideBar.waitForNoRow('Ownership', 'Came with a folder');
    await rm(path.join(editor.folder, 'from'), { recursive: true });
    await editor.sideBar.waitForNoRow('Ownership', 'Changed on the disk');
  });

  it('leads from a line of the sidebar to the charter', async () => {
    await editor.sideBar.clickRow('Ownership', 'Why');
    await editor.waitForTab('ownership.yaml');
    await editor.screenshot('charter');
  });

  it('is set up in a few questions where there is none, and shown before it is written', async () => {
    await editor.openWorkspace(await mkdtemp(path.join(tmpdir(), 'tandem-empty-')));
    await editor.sideBar.open('Tandem');
    await editor.sideBar.giveRoom('Ownership');
    assert.match(await editor.sideBar.welcome('Ownership'), /Set Up Team Ownership/);
    await editor.screenshot('welcome');
    await editor.runCommand('Tandem: Set Up Team Ownership');
    await editor.quickInput.answer('Payments');
    await editor.quickInput.answer('Ada Lovelace');
    await editor.quickInput.answer('Grace Hopper');
    assert.deepEqual(await editor.quickInput.items(), [
      'The EM decides when',
      'The PM decides when',
      'Each decides one half',
    ]);
    await editor.screenshot('set-up-who-decides-when');
    await editor.quickInput.pick('The EM decides when');
    await editor.waitForTab('Preview of ownership.yaml');
    await editor.screenshot('set-up-preview');
    await editor.quickInput.back();
    await editor.quickInput.pick('The PM decides when');
    await editor.waitForTab('Preview of ownership.yaml');
    assert.deepEqual(await readdir(editor.folder), []);
    await editor.quickInput.pick('Create ownership.yaml');
    await editor.waitForTab(/^ownership\.yaml/);
    assert.deepEqual(await editor.tabs(), ['ownership.yaml']);
    assert.match(await editor.readFile('ownership.yaml'), /^charter: pm-carries-timeline$/m);
    await editor.sideBar.waitForRow('Ownership', 'Payments');
    await editor.screenshot('set-up');
  });
});
