import { errors, type Locator, type Page } from 'playwright-core';
import { drawn } from './drawn.js';

/** How long one opening of a menu may take to show an entry, in milliseconds. */
const MENU_TRY = 3_000;

/** How often a menu is opened before its entry counts as missing. */
const MENU_TRIES = 5;

/** One row of a tree. */
export interface TreeRow {
  /** Label and description as drawn. */
  readonly text: string;
  /** 1 for the outermost rows. */
  readonly level: number;
  /** Undefined for a row without children. */
  readonly expanded: boolean | undefined;
}

/** The side bar: view containers of the activity bar, their views, and the rows of trees in them. */
export class SideBar {
  constructor(private readonly page: Page) {}

  /** Opens a view container by its name in the activity bar, such as `Tandem` or `Explorer`. */
  async open(container: string): Promise<void> {
    const icon = this.page.locator(`.activitybar .action-item:has(a[aria-label^="${container}"])`).first();
    await icon.waitFor({ state: 'visible' });
    if (!(await icon.getAttribute('class'))?.includes('checked')) await icon.click();
    await this.page.locator(`.activitybar .action-item.checked:has(a[aria-label^="${container}"])`).waitFor();
    await this.page.locator('.part.sidebar .composite.viewlet, .part.sidebar .pane').first().waitFor();
  }

  /** Unfolds a view of the open container and folds the others: rows that are out of sight are not drawn. */
  async giveRoom(view: string): Promise<void> {
    for (const header of await this.page.locator('.part.sidebar .pane-header').all()) {
      const title = header.locator('.title').first();
      const isWanted = (await title.innerText()).trim().toLowerCase() === view.toLowerCase();
      const isOpen = (await header.getAttribute('aria-expanded')) === 'true';
      if (isOpen !== isWanted) await title.click();
    }
  }

  /** Titles of the views in the open container. */
  async views(): Promise<string[]> {
    const titles = await this.page.locator('.part.sidebar .pane-header .title').allInnerTexts();
    return titles.map((title) => title.trim());
  }

  /** The rows of a view in view, top to bottom. Waits until there is one. */
  async rows(view: string): Promise<TreeRow[]> {
    const rows = this.pane(view).locator('.monaco-list-row');
    await rows.first().waitFor({ state: 'visible' });
    const found = await drawn(rows, ['aria-level', 'aria-expanded']);
    return found.map(({ text, attributes: [level, expanded] }) => ({
      text: text.replace(/\s+/g, ' ').trim(),
      level: Number(level ?? 1),
      expanded: expanded == null ? undefined : expanded === 'true',
    }));
  }

  /** Waits until a view shows a row that contains the text, or matches the pattern. */
  async waitForRow(view: string, text: string | RegExp): Promise<void> {
    await this.row(view, text).waitFor({ state: 'visible' });
  }

  /** Waits until no row of a view in sight contains the text, or matches the pattern. */
  async waitForNoRow(view: string, text: string | RegExp): Promise<void> {
    await this.row(view, text).waitFor({ state: 'hidden' });
  }

  /** Waits until a view says this anywhere, as in the message above its rows. */
  async waitForText(view: string, text: string): Promise<void> {
    await this.pane(view).getByText(text, { exact: true }).first().waitFor({ state: 'visible' });
  }

  /** Presses a button in the title of a view. */
  async titleAction(view: string, button: string): Promise<void> {
    // A button shows while the pointer is over its view.
    await this.pane(view).hover();
    await this.pane(view).locator(`a.action-label[aria-label^="${button}"]`).first().click();
  }

  /** Chooses an entry of a menu behind a button in the title of a view. */
  async titleMenu(view: string, button: string, entry: string): Promise<void> {
    await this.chooseInMenu(() => this.titleAction(view, button), entry);
  }

  /** Clicks a row, which also expands or collapses one that has children. */
  async clickRow(view: string, text: string | RegExp): Promise<void> {
    await this.moveAway();
    await this.row(view, text).click();
  }

  /** Chooses an entry of a row's context menu. */
  async contextMenu(view: string, text: string | RegExp, entry: string): Promise<void> {
    await this.chooseInMenu(async () => {
      await this.moveAway();
      await this.row(view, text).click({ button: 'right' });
    }, entry);
  }

  /** The text of a view without rows: what its welcome content says. */
  async welcome(view: string): Promise<string> {
    const content = this.pane(view).locator('.welcome-view-content');
    await content.waitFor({ state: 'visible' });
    return (await content.innerText()).trim();
  }

  /** The hover of a row the pointer rests on may cover the rows below it. */
  private async moveAway(): Promise<void> {
    await this.page.mouse.move(700, 2);
    await this.page.locator('.context-view .hover-contents').first().waitFor({ state: 'hidden' });
  }

  /**
   * Opens a menu and chooses an entry. The editor closes an open menu when it draws the buttons of a title anew, as it
   * does for every extension that starts: a person opens it again, and so does this. A menu takes no click in its first
   * moments, lest the one that opened it chooses something; a key it takes at once.
   */
  private async chooseInMenu(open: () => Promise<void>, entry: string): Promise<void> {
    const item = this.page.locator('.monaco-menu .action-item', { hasText: entry }).first();
    for (let tries = 1; ; tries++) {
      await open();
      try {
        await item.hover({ timeout: MENU_TRY });
        await item.and(this.page.locator('.focused')).waitFor({ state: 'visible', timeout: MENU_TRY });
        break;
      } catch (error) {
        if (!(error instanceof errors.TimeoutError) || tries === MENU_TRIES) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
    await this.page.keyboard.press('Enter');
  }

  private pane(view: string): Locator {
    const header = this.page.locator('.pane-header .title', { hasText: new RegExp(`^${escaped(view)}`, 'i') });
    return this.page.locator('.part.sidebar .pane').filter({ has: header }).first();
  }

  private row(view: string, text: string | RegExp): Locator {
    return this.pane(view).locator('.monaco-list-row', { hasText: text }).first();
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
