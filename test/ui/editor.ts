import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { startNodeHost } from '../../scripts/hosts/nodeHost.mjs';
import type { NodeHost, NodeHostOptions } from '../../scripts/hosts/nodeHost.mjs';
import { openWorkbenchPage } from '../../scripts/hosts/page.mjs';
import type { WorkbenchPage } from '../../scripts/hosts/page.mjs';
import { projectRoot, sampleWorkspace } from '../../scripts/support/paths.mjs';
import { copyWorkspace } from '../../scripts/support/workspaceCopy.mjs';
import type { WorkspaceCopy } from '../../scripts/support/workspaceCopy.mjs';
import { drawn, drawnTexts } from './drawn.js';
import { watchLenses } from './lensWatch.js';
import { ProblemsPanel } from './problemsPanel.js';
import { QuickInput } from './quickInput.js';
import { SideBar } from './sideBar.js';
import { MAIN_KEY, TextEditor } from './textEditor.js';

/** How long to wait for anything on the page, in milliseconds. */
const PATIENCE = 20_000;

export interface LaunchOptions extends NodeHostOptions {
  /** Names the log under test-results; `ui` when not given. */
  readonly name?: string;
  /** The extension's folder; this project when not given, none with `null` (as with an installed `.vsix`). */
  readonly extension?: string | null;
}

/**
 * A real VS Code in a browser, driven as a person would. Everything waits for what it needs and for nothing else;
 * what does not come within 20 s is an error that names it.
 */
export class Editor {
  readonly quickInput: QuickInput;
  readonly text: TextEditor;
  readonly problems: ProblemsPanel;
  readonly sideBar: SideBar;
  private workspace: WorkspaceCopy | undefined;

  private constructor(
    private readonly host: NodeHost,
    private readonly window: WorkbenchPage,
    private readonly extension: string | null,
  ) {
    window.page.setDefaultTimeout(PATIENCE);
    this.quickInput = new QuickInput(window.page);
    this.text = new TextEditor(window.page, this.quickInput);
    this.problems = new ProblemsPanel(window.page);
    this.sideBar = new SideBar(window.page);
  }

  /** Starts an editor of its own, for a test that needs Restricted Mode, settings or a `.vsix`; `close` it after. */
  static async launch(options: LaunchOptions = {}): Promise<Editor> {
    const { name = 'ui', extension = projectRoot, ...hostOptions } = options;
    const host = await startNodeHost(hostOptions);
    try {
      return new Editor(host, await openWorkbenchPage({ name }), extension);
    } catch (error) {
      await host.stop();
      throw error;
    }
  }

  /** The page itself, for what this driver has no word for. */
  get page(): Page {
    return this.window.page;
  }

  /** Absolute path of the opened workspace: a copy, so write what you like. */
  get folder(): string {
    if (this.workspace === undefined) throw new Error('No workspace is open: call openWorkspace first.');
    return this.workspace.folder;
  }

  /**
   * Opens a fresh copy of a folder (the sample when not given) in the window and waits for the workbench. The editor is as
   * new: it knows no setting, layout or answer of a window before.
   * With `workspaceFile`, the path of a `.code-workspace` in it, its folders are opened instead.
   */
  async openWorkspace(original: string = sampleWorkspace, workspaceFile = ''): Promise<void> {
    const before = this.workspace;
    this.workspace = await copyWorkspace(original);
    const extension = this.extension === null ? {} : { extensionDevelopmentPath: this.extension };
    const address = this.host.address({ folder: path.join(this.workspace.folder, workspaceFile), ...extension });
    // A document with unsaved changes asks before it goes; the copy is thrown away anyway.
    this.page.once('dialog', (dialog) => void dialog.accept().catch(() => undefined));
    await this.page.goto('about:blank');
    await Promise.all([this.window.forget(address), this.host.forget()]);
    await this.page.goto(address);
    await this.page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor();
    await this.showExplorer();
    await before?.remove();
  }

  /** A window may come up with another view in its side bar, or none, as the one before it was left. */
  private async showExplorer(): Promise<void> {
    const files = this.page.locator('.explorer-folders-view .monaco-list').first();
    try {
      await files.waitFor({ timeout: PATIENCE / 2 });
    } catch {
      await this.screenshot('failed-explorer-not-shown');
      await this.page.keyboard.press(`${MAIN_KEY}+Shift+E`);
      try {
        await files.waitFor({ timeout: PATIENCE / 2 });
      } catch {
        // Once in a while the page of a busy machine never finishes its start.
        await this.page.reload();
        await files.waitFor();
      }
    }
  }

  /** Opens a file of the workspace by quick open; the path is relative, with forward slashes. */
  async openFile(file: string): Promise<void> {
    const folder = path.posix.dirname(file);
    await this.quickInput.openBy(`${MAIN_KEY}+p`, async (patience) => {
      await this.quickInput.fill(file, patience);
      await this.quickInput.pick(path.posix.basename(file), folder === '.' ? undefined : folder, patience);
    });
    await this.waitForTab(path.posix.basename(file));
    await this.text.waitFor();
    await this.text.focus();
  }

  /** Waits until the active tab has this title. */
  async waitForTab(title: string | RegExp): Promise<void> {
    const tab = this.page.locator('.editor-group-container.active .tab.active .tab-label', { hasText: title });
    await tab.first().waitFor({ state: 'visible' });
  }

  /** The titles of all tabs; unsaved ones end in ` ●`. */
  async tabs(): Promise<string[]> {
    const tabs = await drawn(this.page.locator('.tabs-container .tab'), ['data-resource-name']);
    return tabs.map(({ classes, attributes: [name] }) => `${name ?? ''}${classes.includes('dirty') ? ' ●' : ''}`);
  }

  /**
   * Runs a command by its title in the palette, such as `Tandem: New PRD`. The caller waits for what it does. In a window
   * that has just opened, the palette may not know the extension yet and does not learn of it while open: hence more
   * than one try.
   */
  async runCommand(title: string): Promise<void> {
    await this.quickInput.openBy('F1', async (patience) => {
      await this.quickInput.fill(`>${title}`, patience);
      await this.quickInput.pick(title, undefined, patience);
    });
  }

  /** Whether the palette offers a command at this moment. */
  async offersCommand(title: string): Promise<boolean> {
    let items: string[] = [];
    await this.quickInput.openBy('F1', async (patience) => {
      await this.quickInput.fill(`>${title}`, patience);
      items = await this.quickInput.items();
    });
    await this.quickInput.cancel();
    return items.includes(title);
  }

  /**
   * The messages of all notifications. An editor under test shows no toasts, only a dot on the bell: this opens the
   * notification centre.
   */
  async notifications(): Promise<string[]> {
    await this.openNotifications();
    return drawnTexts(this.notificationCentre().locator('.notification-list-item-message'));
  }

  /** Waits until a notification contains the text, or matches the pattern. */
  async waitForNotification(text: string | RegExp): Promise<void> {
    await this.openNotifications();
    await this.notification(text).waitFor({ state: 'visible' });
  }

  /** Presses a button of the notification that contains the text. */
  async clickNotification(text: string | RegExp, button: string): Promise<void> {
    await this.waitForNotification(text);
    await this.notification(text).click();
    await this.notification(text).locator('.monaco-button', { hasText: button }).click();
  }

  /** Throws all notifications away and closes the notification centre. */
  async clearNotifications(): Promise<void> {
    await this.runCommand('Notifications: Clear All Notifications');
    await this.notificationCentre().waitFor({ state: 'hidden' });
  }

  /** The texts of the status bar, in no particular order. */
  async statusBar(): Promise<string[]> {
    const items = await this.page.locator('.statusbar-item:visible').allInnerTexts();
    return items.map((item) => item.replace(/\s+/g, ' ').trim()).filter((item) => item !== '');
  }

  /** Waits until a status bar item contains the text, or matches the pattern. */
  async waitForStatus(text: string | RegExp): Promise<void> {
    await this.page.locator('.statusbar-item', { hasText: text }).first().waitFor({ state: 'visible' });
  }

  /** Records the code lenses frame by frame until `stop`. */
  watchLenses(): ReturnType<typeof watchLenses> {
    return watchLenses(this.page);
  }

  /** The content on disk of a file of the workspace. */
  readFile(file: string): Promise<string> {
    return readFile(path.join(this.folder, file), 'utf8');
  }

  /** Writes a file of the workspace behind the editor's back. */
  writeFile(file: string, content: string): Promise<void> {
    return writeFile(path.join(this.folder, file), content);
  }

  /** Saves a picture of the window as test-results/screenshots/NAME.png and gives its path. */
  screenshot(name: string): Promise<string> {
    return this.window.screenshot(name);
  }

  /** Ends the editor and removes its workspace. */
  async close(): Promise<void> {
    await this.window.close();
    await this.host.stop();
    await this.workspace?.remove();
  }

  private notificationCentre(): Locator {
    return this.page.locator('.notifications-center.visible');
  }

  private notification(text: string | RegExp): Locator {
    return this.notificationCentre().locator('.notification-list-item', { hasText: text }).first();
  }

  private async openNotifications(): Promise<void> {
    if (await this.notificationCentre().isVisible()) return;
    await this.page.locator('.statusbar-item[id="status.notifications"] a').first().click();
    await this.notificationCentre().waitFor({ state: 'visible' });
  }
}
