import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { specKitFeatures } from '../core/layouts/trees/specKitFeatures.js';
import type { Editor } from './editor.js';
import { features, writeFiles } from './otherTools.js';
import { sharedEditor } from './sharedEditor.js';

describe('documents of other tools', () => {
  let editor: Editor;

  before(async () => {
    editor = await sharedEditor();
    const folder = await mkdtemp(path.join(tmpdir(), 'tandem-layouts-'));
    await writeFiles(folder, features);
    await editor.openWorkspace(folder);
    await rm(folder, { recursive: true });
  });

  it('are in the sidebar in pairs, with one line about what was found', async () => {
    await editor.openFile('specs/001-login/spec.md');
    await editor.sideBar.open('Tandem');
    await editor.sideBar.giveRoom('Documents');
    await editor.sideBar.waitForRow('Documents', 'Found: 1 Kiro feature, 1 spec-kit feature');
    await editor.sideBar.waitForRow('Documents', 'Sign in with a key');
    await editor.sideBar.waitForRow('Documents', 'pay');
    await editor.screenshot('layouts-documents');
    assert.deepEqual(await editor.notifications(), []);
  });

  it('say over each title what they are, and warn of nothing', async () => {
    await editor.text.waitForLens('SDD: plan.md');
    assert.deepEqual(await editor.text.squiggles(), { error: 0, warning: 0, info: 0 });
    await editor.screenshot('layouts-spec-kit');
    await editor.openFile('.kiro/specs/pay/requirements.md');
    await editor.text.waitForLens('SDD: design.md');
    assert.deepEqual(await editor.text.squiggles(), { error: 0, warning: 0, info: 0 });
    await editor.screenshot('layouts-kiro');
  });

  it('are offered no command that could not write into them, and ownership first for one that needs it', async () => {
    assert.equal(await editor.offersCommand('Tandem: Move to Stage…'), false);
    await editor.runCommand('Tandem: Sign Off');
    await editor.clickNotification('There is no ownership.yaml here yet.', 'Set Up Team Ownership');
    await editor.quickInput.waitFor();
    await editor.quickInput.cancel();
    await editor.clearNotifications();
  });

  it('are left alone on request', async () => {
    await editor.runCommand('Tandem: Leave Documents of Other Tools Alone');
    await editor.text.waitForNoLens('SDD: design.md');
    await editor.sideBar.open('Tandem');
    await editor.sideBar.waitForNoRow('Documents', 'Sign in with a key');
    await editor.screenshot('layouts-left-alone');
    const settings = JSON.parse(await editor.readFile('.vscode/settings.json')) as Record<string, unknown>;
    assert.deepEqual(settings['tandem.layouts'], { 'spec-kit': 'off', kiro: 'off' });
  });

  it('say in the empty view that they are left alone, and by what, and come back with a click', async () => {
    const back = 'Read Documents of Other Tools Again';
    const welcome = await editor.sideBar.welcome('Documents');
    assert.match(welcome, /^The setting “tandem\.layouts” leaves documents of other tools alone here\./);
    await editor.screenshot('layouts-way-back');
    await editor.page.locator('.part.sidebar .welcome-view-content .monaco-button', { hasText: back }).click();
    await editor.sideBar.waitForRow('Documents', 'Sign in with a key');
    await editor.text.waitForLens('SDD: design.md');
    const settings = JSON.parse(await editor.readFile('.vscode/settings.json')) as Record<string, unknown>;
    assert.equal(settings['tandem.layouts'], undefined);
    assert.equal(await editor.offersCommand(`Tandem: ${back}`), false, 'what is read need not come back');
  });
});

describe('300 features of spec-kit', () => {
  it('are in the sidebar, and warned of is nothing', async function () {
    // 1,800 files are read by an editor that shares two processors with its own browser.
    this.timeout(200_000);
    const editor = await sharedEditor();
    const folder = await mkdtemp(path.join(tmpdir(), 'tandem-many-features-'));
    await writeFiles(folder, specKitFeatures(300));
    await editor.openWorkspace(folder);
    await rm(folder, { recursive: true });
    await editor.openFile('specs/100-free-beds/plan.md');
    await editor.sideBar.open('Tandem');
    await editor.sideBar.giveRoom('Documents');
    const rows = editor.page.locator('.part.sidebar .monaco-list-row');
    const found = rows.filter({ hasText: /Found: .*spec-kit/ });
    await found.waitFor({ timeout: 60_000 });
    // What is known is not kept back until the last of them is read.
    assert.doesNotMatch(await found.innerText(), /300/);
    const isReading = editor.page.locator('.part.sidebar .monaco-progress-container.active').first();
    assert.ok(await isReading.isVisible(), 'it is seen that more will come');
    await rows.filter({ hasText: 'Found: 300 features of spec-kit' }).waitFor({ timeout: 120_000 });
    await isReading.waitFor({ state: 'hidden' });
    await editor.text.waitForLens('PRD: spec.md');
    assert.deepEqual(await editor.text.squiggles(), { error: 0, warning: 0, info: 0 });
    assert.deepEqual(await editor.notifications(), []);
    await editor.screenshot('layouts-many');
  });
});
