import type { Locator, Page } from 'playwright-core';
import { drawnTexts } from './drawn.js';
import { MAIN_KEY } from './textEditor.js';

/** The Problems panel. */
export class ProblemsPanel {
  private readonly panel: Locator;

  constructor(private readonly page: Page) {
    this.panel = page.locator('.markers-panel');
  }

  /** Opens the panel when it is closed. */
  async open(): Promise<void> {
    if (await this.panel.isVisible()) return;
    await this.page.keyboard.press(`${MAIN_KEY}+Shift+m`);
    await this.panel.waitFor({ state: 'visible' });
  }

  /** Closes the panel. */
  async close(): Promise<void> {
    if (!(await this.panel.isVisible())) return;
    await this.page.keyboard.press(`${MAIN_KEY}+j`);
    await this.panel.waitFor({ state: 'hidden' });
  }

  /** The rows in view: files and, below each, its problems as `message source(code) [Ln l, Col c]`. */
  async rows(): Promise<string[]> {
    await this.open();
    return drawnTexts(this.panel.locator('.monaco-list-row'));
  }

  /** Waits until a row contains the text, or matches the pattern. */
  async waitFor(text: string | RegExp): Promise<void> {
    await this.open();
    await this.row(text).waitFor({ state: 'visible' });
  }

  /** Waits until no row contains the text, or matches the pattern. */
  async waitForNo(text: string | RegExp): Promise<void> {
    await this.open();
    await this.row(text).waitFor({ state: 'hidden' });
  }

  /** Goes to the problem's place in the text, which then has the keyboard. */
  async goTo(text: string | RegExp): Promise<void> {
    await this.open();
    await this.row(text).dblclick();
    await this.page.locator('.editor-instance .monaco-editor.focused').waitFor({ state: 'visible' });
  }

  private row(text: string | RegExp): Locator {
    return this.panel.locator('.monaco-list-row', { hasText: text }).first();
  }
}
