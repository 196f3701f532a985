import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbenchPage } from '../../scripts/hosts/page.mjs';
import type { WorkbenchPage } from '../../scripts/hosts/page.mjs';
import { startWebHost } from '../../scripts/hosts/webHost.mjs';
import type { WebHost } from '../../scripts/hosts/webHost.mjs';
import { projectRoot } from '../../scripts/support/paths.mjs';
import { features, writeFiles } from './otherTools.js';
import { QuickInput } from './quickInput.js';
import { SideBar } from './sideBar.js';
import { MAIN_KEY, TextEditor } from './textEditor.js';

describe('documents of other tools, where there is no more than a browser', () => {
  let folder: string;
  let host: WebHost;
  let window: WorkbenchPage;
  let sideBar: SideBar;
  let text: TextEditor;
  let quickInput: QuickInput;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tandem-layouts-web-'));
    await writeFiles(folder, features);
    host = await startWebHost({ folder, extensionDevelopmentPath: projectRoot });
    window = await openWorkbenchPage({ name: 'ui-web' });
    window.page.setDefaultTimeout(20_000);
    quickInput = new QuickInput(window.page);
    text = new TextEditor(window.page, quickInput);
    sideBar = new SideBar(window.page);
    await window.page.goto(host.address);
    await window.page.locator('.explorer-folders-view .monaco-list').first().waitFor();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window.screenshot(`failed-web-${this.currentTest.title}`);
  });

  after(async () => {
    await window.close();
    await host.stop();
    await rm(folder, { recursive: true });
  });

  async function open(file: string): Promise<void> {
    await quickInput.openBy(`${MAIN_KEY}+p`, async (patience) => {
      await quickInput.fill(file, patience);
      await quickInput.pick(path.posix.basename(file), path.posix.dirname(file), patience);
    });
    await text.waitFor();
    await text.focus();
  }

  it('are in the sidebar in pairs, with one line about what was found', async () => {
    await open('specs/001-login/spec.md');
    await sideBar.open('Tandem');
    await sideBar.giveRoom('Documents');
    await sideBar.waitForRow('Documents', 'Found: 1 Kiro feature, 1 spec-kit feature');
    await sideBar.waitForRow('Documents', 'Sign in with a key');
    await sideBar.waitForRow('Documents', 'pay');
    await window.screenshot('layouts-web-documents');
  });

  it('say over each title what they are, and warn of nothing', async () => {
    await text.waitForLens('SDD: plan.md');
    assert.deepEqual(await text.squiggles(), { error: 0, warning: 0, info: 0 });
    await window.screenshot('layouts-web-spec-kit');
    await open('.kiro/specs/pay/requirements.md');
    await text.waitForLens('SDD: design.md');
    assert.deepEqual(await text.squiggles(), { error: 0, warning: 0, info: 0 });
    await window.screenshot('layouts-web-kiro');
  });

  it('are left alone on request', async () => {
    await quickInput.openBy('F1', async (patience) => {
      const title = 'Tandem: Leave Documents of Other Tools Alone';
      await quickInput.fill(`>${title}`, patience);
      await quickInput.pick(title, undefined, patience);
    });
    await text.waitForNoLens('SDD: design.md');
    await sideBar.open('Tandem');
    await sideBar.waitForNoRow('Documents', 'Sign in with a key');
    await window.screenshot('layouts-web-left-alone');
  });
});
