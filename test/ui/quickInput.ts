import { errors, type Locator, type Page } from 'playwright-core';
import { drawnTexts } from './drawn.js';

/** The label of a row. A row may have a second line, its detail, that looks the same but for where it stands. */
const LABEL = '.quick-input-list-row:first-child .label-name';

/** How long the box may take to change after an answer, in milliseconds. */
const LONGEST_CHANGE = 3_000;

/** How long one opening of the box may take to come to its end, in milliseconds. */
const OPENING = 3_000;

/** How often the box is opened before the key that opens it counts as dead. */
const OPENINGS = 7;

/** An expression for the page: all that is to be read in the box. Text, because this project's TypeScript knows no DOM. */
const APPEARANCE = `(() => {
  const widget = document.querySelector('.quick-input-widget');
  if (!widget || widget.getClientRects().length === 0) return 'closed';
  const box = widget.querySelector('.quick-input-filter input[type="text"], .quick-input-filter input:not([type])');
  return [widget.textContent, box && box.value, box && box.placeholder].join('|');
})()`;

/** The box at the top of the window: command palette, quick open, pick lists and input boxes of commands. */
export class QuickInput {
  private readonly widget: Locator;
  private readonly box: Locator;
  private readonly rows: Locator;

  constructor(private readonly page: Page) {
    this.widget = page.locator('.quick-input-widget');
    this.box = this.widget.locator('.quick-input-filter input[type="text"], .quick-input-filter input:not([type])');
    this.rows = this.widget.locator('.quick-input-list .monaco-list-row');
  }

  /** Waits until the box is there, as after a command that asks something. */
  async waitFor(): Promise<void> {
    await this.widget.waitFor({ state: 'visible' });
  }

  /**
   * Opens the box by a key and does something in it. The box closes when something else takes the keyboard, as a page does
   * that has just been drawn: a person opens it again, and so does this.
   *
   * @param use gets how long it may wait for anything, in milliseconds; what it does last must be what counts
   * @throws the driver's error of the last opening
   */
  async openBy(key: string, use: (patience: number) => Promise<void>): Promise<void> {
    for (let tries = 1; ; tries++) {
      await this.page.keyboard.press(key);
      try {
        await this.widget.waitFor({ state: 'visible', timeout: OPENING });
        await use(OPENING);
        return;
      } catch (error) {
        if (!(error instanceof errors.TimeoutError) || tries === OPENINGS) throw error;
        if (!(await this.widget.isVisible())) continue;
        // Closes nothing but the box: of a page behind it the same key would go back.
        await this.page.keyboard.press('Escape');
        await this.widget.waitFor({ state: 'hidden', timeout: OPENING }).catch(() => undefined);
      }
    }
  }

  /** Waits until the box is gone. */
  async waitForClosed(): Promise<void> {
    await this.widget.waitFor({ state: 'hidden' });
  }

  /** What the box says about itself: its title, placeholder and message, those that there are. */
  async prompt(): Promise<string> {
    await this.waitFor();
    const title = await this.widget.locator('.quick-input-title').textContent();
    const placeholder = await this.box.first().getAttribute('placeholder');
    const message = await this.widget.locator('.quick-input-message').textContent();
    return [title, placeholder, message].filter((text) => text !== null && text.trim() !== '').join('\n');
  }

  /** The labels of the rows in view (long lists are drawn only in part). */
  async items(): Promise<string[]> {
    await this.rows.first().waitFor({ state: 'visible' });
    return drawnTexts(this.rows.locator(LABEL));
  }

  /**
   * Replaces what stands in the box.
   *
   * @param timeout how long to wait for the box, in milliseconds; as long as for anything else when not given
   */
  async fill(text: string, timeout?: number): Promise<void> {
    const patience = timeout === undefined ? {} : { timeout };
    await this.widget.waitFor({ state: 'visible', ...patience });
    await this.box.first().fill(text, patience);
  }

  /** Presses Enter in the box and waits until it asks something else, objects, or closes. */
  async accept(): Promise<void> {
    await this.untilChanged(() => this.box.first().press('Enter'));
  }

  /** Answers an input box: replaces its text and presses Enter. */
  async answer(text: string): Promise<void> {
    await this.fill(text);
    await this.accept();
  }

  /**
   * Chooses the first row whose label contains the text, or matches the pattern, and whose description, if one is given,
   * contains that. Waits until the box asks something else or closes.
   *
   * @param timeout how long to wait for the row, in milliseconds; as long as for anything else when not given
   */
  async pick(label: string | RegExp, description?: string, timeout?: number): Promise<void> {
    const patience = timeout === undefined ? {} : { timeout };
    await this.widget.waitFor({ state: 'visible', ...patience });
    let rows = this.rows.filter({ has: this.page.locator(LABEL, { hasText: label }) });
    if (description !== undefined) {
      rows = rows.filter({ has: this.page.locator('.label-description', { hasText: description }) });
    }
    await this.untilChanged(() => rows.first().click(patience));
  }

  /** Presses the Back button and waits for the question before. */
  async back(): Promise<void> {
    await this.untilChanged(() => this.widget.locator('.quick-input-titlebar a[aria-label^="Back"]').first().click());
  }

  /** Closes the box without an answer. */
  async cancel(): Promise<void> {
    const close = () => this.page.keyboard.press('Escape');
    await close();
    // In a window that has just opened, the editor's own palette may keep its place the first time: a person presses it again.
    await this.widget.waitFor({ state: 'hidden', timeout: OPENING }).catch(close);
    await this.waitForClosed();
  }

  /**
   * Does something and waits until the box has changed by it: else the next step would read, or answer, the old
   * question. What changes nothing in the box (an entry of a list for several choices) costs a short wait.
   */
  private async untilChanged(action: () => Promise<void>): Promise<void> {
    const before: string = await this.page.evaluate(APPEARANCE);
    await action();
    await this.page
      .waitForFunction(`${APPEARANCE} !== ${JSON.stringify(before)}`, undefined, { timeout: LONGEST_CHANGE })
      .catch(() => undefined);
  }
}
