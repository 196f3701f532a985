import assert from 'node:assert/strict';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Editor } from './editor.js';
import { sharedEditor } from './sharedEditor.js';

const ours = `---
template: { label: Clinic PRD, description: What every clinic asks us first, kind: prd }
---

# {{title}}

## Problem

\${1:Who waits, and for what?}

## Requirements

- FR-1: $2
`;
const german =
  '---\ntemplate: { label: Klinik-PRD, kind: prd, language: de }\n---\n\n# {{title}}\n\n## Problem\n\n$1\n';

describe('the sample', () => {
  it('opens in a window of its own and leaves the workspace as it is', async () => {
    const editor = await sharedEditor();
    await editor.openWorkspace();
    const before = (await readdir(editor.folder, { recursive: true })).sort();
    const opened = editor.page.context().waitForEvent('page');
    await editor.runCommand('Tandem: Try a Sample');
    const window = await opened;
    try {
      await window.locator('.explorer-folders-view .monaco-list-row', { hasText: 'ownership.yaml' }).first().waitFor();
      assert.match(decodeURIComponent(window.url()), /tandem-sample/);
      await window.locator('.tabs-container .tab', { hasText: 'README.md' }).first().waitFor();
      await window.screenshot({ path: 'test-results/screenshots/sample.png' });
    } finally {
      await window.close();
    }
    assert.deepEqual((await readdir(editor.folder, { recursive: true })).sort(), before);
  });
});

describe('templates of a team', () => {
  let editor: Editor;

  before(async () => {
    editor = await sharedEditor();
    await editor.openWorkspace();
    const folder = path.join(editor.folder, '.tandem/templates');
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'clinic.md'), ours);
    await writeFile(path.join(folder, 'klinik.md'), german);
    await writeFile(path.join(folder, 'broken.md'), '---\ntemplate: { label: Broken\n---\n');
  });

  it('stand beside the built-in ones, other languages behind one entry, and are filled in', async () => {
    await editor.runCommand('Tandem: New PRD');
    await editor.quickInput.answer('Waiting rooms');
    const offered = ['Clinic PRD', 'Standard', 'Light', 'With sign-offs', 'Other language…', 'broken.md'];
    assert.deepEqual(
      (await editor.quickInput.items()).filter((label) => offered.includes(label)),
      offered,
    );
    await editor.screenshot('new-prd-templates');
    await editor.quickInput.pick('Other language…');
    await editor.screenshot('new-prd-language');
    await editor.quickInput.pick('Deutsch');
    assert.ok((await editor.quickInput.items()).includes('Klinik-PRD'));
    await editor.quickInput.pick('Other language…');
    await editor.quickInput.back();
    await editor.quickInput.pick('Other language…');
    await editor.quickInput.pick('English');
    await editor.quickInput.pick('Clinic PRD');
    await editor.quickInput.pick(/docs/);
    await editor.waitForTab('waiting-rooms.prd.md');
    await editor.text.waitForLens('Why · PM Priya Natarajan · consulted: EM Tomas Lindqvist');
    await editor.text.type('Half of the patients wait for an hour.');
    await editor.text.waitForLens('1 of 2 decisions answered');
    await editor.screenshot('new-prd-from-own-template');
  });

  it('open where they are broken', async () => {
    await editor.runCommand('Tandem: New PRD');
    await editor.quickInput.answer('Nothing');
    await editor.quickInput.pick('broken.md');
    await editor.waitForTab('broken.md');
    await editor.problems.open();
    await editor.problems.waitFor(/./);
    await editor.screenshot('template-broken');
    await editor.problems.close();
  });

  it('are made of a document', async () => {
    await editor.openFile('docs/hipaa.sdd.md');
    await editor.runCommand('Tandem: Save as Template…');
    await editor.quickInput.answer('Hospital design');
    await editor.waitForTab('hospital-design.md');
    await editor.screenshot('save-as-template');
    const text = await editor.readFile('.tandem/templates/hospital-design.md');
    assert.match(text, /^template: \{ label: Hospital design, kind: sdd, language: en \}$/m);
  });
});
