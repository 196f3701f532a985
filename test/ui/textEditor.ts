import type { Locator, Page } from 'playwright-core';
import { drawn, drawnTexts } from './drawn.js';
import type { QuickInput } from './quickInput.js';

/** Ctrl, or Cmd on a Mac, as the editor's key bindings have it. */
export const MAIN_KEY = process.platform === 'darwin' ? 'Meta' : 'Control';

/**
 * The active text editor. Only lines in view are in the page, so everything read here is of those: `goTo` a line first,
 * or save and read the file with `Editor.readFile`.
 */
export class TextEditor {
  private readonly root: Locator;

  constructor(
    private readonly page: Page,
    private readonly quickInput: QuickInput,
  ) {
    this.root = page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  }

  /** Waits until a text editor is open and has drawn its text. */
  async waitFor(): Promise<void> {
    await this.root.locator('.view-line').first().waitFor({ state: 'visible' });
  }

  /** Gives the keyboard to the text. */
  async focus(): Promise<void> {
    await this.page.keyboard.press(`${MAIN_KEY}+1`);
    await this.root.and(this.page.locator('.focused')).waitFor({ state: 'visible' });
  }

  /** Puts the cursor at a place, both counted from 1, scrolls it into view and gives the keyboard to the text. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.quickInput.openBy('Control+g', async (patience) => {
      await this.quickInput.fill(`:${line}:${column}`, patience);
      await this.quickInput.accept();
    });
    await this.quickInput.waitForClosed();
    await this.focus();
  }

  /**
   * Types at the cursor, key by key, as a person does: the editor may complete, indent and close brackets.
   *
   * @param pause milliseconds between two keys
   */
  async type(text: string, pause = 0): Promise<void> {
    await this.page.keyboard.type(text, { delay: pause });
  }

  /** Inserts text at the cursor in one go, without the editor's help at typing. */
  async insert(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  /** Replaces the whole document. */
  async replaceAll(text: string): Promise<void> {
    await this.focus();
    await this.page.keyboard.press(`${MAIN_KEY}+a`);
    await this.insert(text);
  }

  /** Undoes one step. */
  async undo(): Promise<void> {
    await this.page.keyboard.press(`${MAIN_KEY}+z`);
  }

  /** Saves and waits until the tab shows no unsaved changes. The document must have a file. */
  async save(): Promise<void> {
    await this.page.keyboard.press(`${MAIN_KEY}+s`);
    await this.page.locator('.editor-group-container.active .tab.active:not(.dirty)').waitFor({ state: 'visible' });
  }

  /** The lines in view, top to bottom. */
  async visibleLines(): Promise<string[]> {
    const lines = await drawn(this.root.locator('.view-lines .view-line'));
    return lines.map(({ text }) => text);
  }

  /** The code lenses in view, top to bottom; several on one line are one text, divided by ` | `. */
  async lenses(): Promise<string[]> {
    const lenses = await drawnTexts(this.root.locator('.codelens-decoration'));
    return lenses.filter((text) => text !== '');
  }

  /** Waits until a code lens in view contains the text, or matches the pattern. */
  async waitForLens(text: string | RegExp): Promise<void> {
    await this.root.locator('.codelens-decoration', { hasText: text }).first().waitFor({ state: 'visible' });
  }

  /** Waits until no code lens in view contains the text, or matches the pattern. */
  async waitForNoLens(text: string | RegExp): Promise<void> {
    await this.gone(this.root.locator('.codelens-decoration', { hasText: text }));
  }

  /** Clicks the code lens whose text contains this. */
  async clickLens(text: string | RegExp): Promise<void> {
    await this.root.locator('.codelens-decoration a', { hasText: text }).first().click();
  }

  /** The number of underlined places in view, by severity. */
  async squiggles(): Promise<{ error: number; warning: number; info: number }> {
    const count = (severity: string) => this.root.locator(`.view-overlays .squiggly-${severity}`).count();
    return { error: await count('error'), warning: await count('warning'), info: await count('info') };
  }

  /** Opens the quick fixes at the cursor, gives their titles (none: an empty list) and closes them again. */
  async quickFixes(): Promise<string[]> {
    const titles = await this.openQuickFixes();
    if (!(await titles.first().isVisible())) return [];
    const texts = await titles.allTextContents();
    await this.page.keyboard.press('Escape');
    await this.actionList().waitFor({ state: 'hidden' });
    return texts.map((text) => text.trim());
  }

  /** Applies the quick fix at the cursor whose title contains the text. Waits until the list is closed, not longer. */
  async applyQuickFix(title: string | RegExp): Promise<void> {
    const titles = await this.openQuickFixes();
    await titles.filter({ hasText: title }).first().click();
    await this.actionList().waitFor({ state: 'hidden' });
  }

  /** Asks for completions at the cursor and gives the labels in view. The list stays open for `acceptCompletion`. */
  async completions(): Promise<string[]> {
    await this.page.keyboard.press('Control+Space');
    const labels = this.page.locator('.suggest-widget.visible .monaco-list-row .label-name');
    await labels.first().waitFor({ state: 'visible' });
    return (await labels.allTextContents()).map((label) => label.trim());
  }

  /** Takes a completion from the open list. */
  async acceptCompletion(label: string): Promise<void> {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    const named = this.page.locator('.label-name', { hasText: label });
    await rows.filter({ has: named }).first().click();
    await this.page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
  }

  /** The text of the hover at the cursor. */
  async hoverAtCursor(): Promise<string> {
    await this.page.keyboard.press(`${MAIN_KEY}+k`);
    await this.page.keyboard.press(`${MAIN_KEY}+i`);
    const hover = this.page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
    await hover.waitFor({ state: 'visible' });
    const texts = await this.page.locator('.monaco-hover:not(.hidden) .hover-contents').allInnerTexts();
    await this.page.keyboard.press('Escape');
    return texts.join('\n').trim();
  }

  private actionList(): Locator {
    // Its submenu, drawn even when closed, has the same class.
    return this.page.locator('.action-widget:not(.action-list-submenu-panel)');
  }

  private async openQuickFixes(): Promise<Locator> {
    await this.page.keyboard.press(`${MAIN_KEY}+.`);
    const titles = this.actionList().locator('.monaco-list-row.action .title');
    // With nothing to offer, the editor says so in a bubble instead.
    const none = this.page.locator('.monaco-editor-overlaymessage');
    await titles.first().or(none).first().waitFor({ state: 'visible' });
    return titles;
  }

  private async gone(locator: Locator): Promise<void> {
    await locator.first().waitFor({ state: 'hidden' });
  }
}
