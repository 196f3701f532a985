import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Editor } from './editor.js';
import { features, writeFiles } from './otherTools.js';
import { sharedEditor } from './sharedEditor.js';

const spec = 'specs/001-login/spec.md';
const files = {
  ...features,
  // A folder alone in another one is shown in one row with it.
  'specs/002-keys/spec.md': '# Feature Specification: Keys\n\n## Requirements\n\n- **FR-001**: Keys MUST end.\n',
  'docs/login.sdd.md': `---\nprd: ../${spec}\n---\n\n# Login\n\n## Solution\n\nA service checks keys.\n`,
  '.tandem/ledger': `${spec} signed what ada pm 2026-11-20 8c1f09ab\n`,
};

describe('a folder of another tool that is renamed', () => {
  let editor: Editor;

  before(async () => {
    editor = await sharedEditor();
    const folder = await mkdtemp(path.join(tmpdir(), 'tandem-moves-'));
    await writeFiles(folder, files);
    await editor.openWorkspace(folder);
    await rm(folder, { recursive: true });
  });

  it('brings one question, which says what follows, and leaves nothing open', async () => {
    await editor.openFile('README.md');
    await editor.openFile(spec);
    await editor.text.waitForLens('SDD: plan.md');
    await editor.runCommand('View: Close All Editors');
    await editor.sideBar.open('Explorer');
    const row = (name: string) => editor.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
    if ((await row('001-login').count()) === 0) await row('specs').first().click();
    await row('001-login').first().click();
    await editor.page.keyboard.press('F2');
    const box = editor.page.locator('.explorer-folders-view .monaco-inputbox input');
    await box.fill('003-login');
    await box.press('Enter');
    const dialog = editor.page.locator('.monaco-dialog-box');
    await dialog.waitFor({ state: 'visible' });
    await editor.screenshot('moves-question');
    assert.match(await dialog.innerText(), /Links that change: 1, records in \.tandem\/ledger: 1\./);
    await dialog.getByRole('button', { name: 'Update', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    const moved = async () => [await editor.readFile('docs/login.sdd.md'), await editor.readFile('.tandem/ledger')];
    const expected = [files['docs/login.sdd.md'], files['.tandem/ledger']].map((text) => text.replace('001-', '003-'));
    for (let tries = 0; tries < 100 && (await moved()).join() !== expected.join(); tries++)
      await editor.page.waitForTimeout(100);
    assert.deepEqual(await moved(), expected);
    assert.equal(await dialog.count(), 0);
    assert.deepEqual(await editor.tabs(), []);
    assert.deepEqual(await editor.notifications(), []);
  });

  it('is no place for another feature: a new one gets its own', async () => {
    await editor.runCommand('Tandem: New PRD');
    await editor.quickInput.answer('Refunds');
    await editor.quickInput.pick('Standard');
    const places = await editor.quickInput.items();
    await editor.screenshot('moves-new-prd');
    assert.ok(
      places.some((each) => each.startsWith('New folder in ') && each.endsWith('.kiro/specs')),
      places.join(),
    );
    assert.ok(!places.some((each) => /pay$|login$|keys$/.test(each)), places.join());
    await editor.page.keyboard.press('Escape');
  });
});
