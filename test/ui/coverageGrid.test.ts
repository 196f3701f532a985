import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_SWITCHES, ensureChromium } from '../../scripts/hosts/chromium.mjs';
import { projectRoot } from '../../scripts/support/paths.mjs';
import type { CoveragePage } from '../../src/core/features/coverage/pageModel.js';
import type { FromPage } from '../../src/webview/messages.js';
import { MemoryWorkspace } from '../core/memoryWorkspace.js';

/** How many requirements a large PRD has. */
const many = 1000;

/** Longest time from the message to a drawn page with so many requirements, in milliseconds. */
const longestOpening = 300;

const built = (name: string) => path.join(projectRoot, 'dist', 'webview', name);

const requirements = (count: number, text = 'A refund takes') =>
  Array.from({ length: count }, (_, index) => `- FR-${index + 1}: ${text} ${index + 1} minutes at most.\n`).join('');

const prdOf = (list: string, title = 'Refunds') =>
  `---\nsdd: a.sdd.md\n---\n\n# ${title}\n\n## Problem\n\nToo slow.\n\n## Requirements\n\n${list}`;
const sdd =
  '---\nprd: a.prd.md\n---\n\n# Payments\n\n## Solution\n\n### Worker\n\nCovers: FR-1 to FR-300\n\n### Mails\n\nCovers: FR-2 (partial)\n\n## Timeline\n\n- Beta: 1 March 2027\n';

const pageOf = (prd: string, design = sdd): Promise<CoveragePage> =>
  new MemoryWorkspace({ 'a.prd.md': prd, 'a.sdd.md': design }).tandem.documents.coveragePage();

describe('the tables of the coverage page', () => {
  let browser: Browser;
  let page: Page;
  let script: string;
  let style: string;

  before(async () => {
    browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_SWITCHES });
    script = await readFile(built('coverage.js'), 'utf8');
    style = await readFile(built('coverage.css'), 'utf8');
  });

  after(() => browser.close());

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1100, height: 700 } });
    page.setDefaultTimeout(5_000);
  });

  afterEach(() => page.close());

  /** Opens the page as the editor does, and shows it something; `state` is what it remembers from before. */
  async function open(shown: CoveragePage, state?: unknown): Promise<void> {
    await page.setContent('<!doctype html><html lang="en"><head><title>Coverage</title></head><body></body></html>');
    await page.addStyleTag({ content: style });
    await run(EDITOR, state);
    await page.addScriptTag({ content: script });
    await show(shown);
  }

  /** Calls a function in the page with plain data. */
  const run = (source: string, about: unknown = null) =>
    page.evaluate<unknown>(`(${source})(${JSON.stringify(about)})`);
  const show = (shown: CoveragePage) => run(SEND, { type: 'show', page: shown });
  const said = () => page.evaluate<FromPage[]>('said');
  const focused = () =>
    page.evaluate<string>(
      'document.activeElement.closest("tr, body").firstElementChild.textContent + " / " + document.activeElement.textContent',
    );
  // Rows out of sight are not drawn, and have no inner text then.
  const rows = (caption: string) =>
    page.locator(`table:has(caption:text-is("${caption}")) tbody tr:visible th`).allTextContents();
  const ofRefunds = 'Requirements of “Refunds” and the designs that cover them';

  it('ask what to show, and are real tables with headers and captions', async () => {
    await open(await pageOf(prdOf(requirements(3))));
    assert.deepEqual(await said(), [{ type: 'ready' }]);
    const grid = page.getByRole('grid', { name: ofRefunds });
    assert.deepEqual(await grid.getByRole('columnheader').allTextContents(), [
      'Payments',
      'ID',
      'State',
      'Requirement',
      'Worker',
      'Mails',
    ]);
    assert.deepEqual(await grid.getByRole('rowheader').allTextContents(), ['FR-1', 'FR-2', 'FR-3']);
    assert.equal(await grid.getByRole('gridcell', { name: 'Partly covered' }).count(), 1);
  });

  it('are one stop for the tab key, and arrows, Home, End and page keys move in them', async () => {
    await open(await pageOf(prdOf(requirements(30))));
    const stops: string[] = [];
    for (let index = 0; index < 6; index++) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate<string>('document.activeElement.id || document.activeElement.textContent'));
    }
    assert.deepEqual(stops.slice(0, 4), ['filter', 'only-open', 'Export…', 'FR-1']);
    assert.equal(stops[4], 'Refunds (a.prd.md)');
    await page.locator('tbody th').first().focus();
    const after = async (key: string) => {
      await page.keyboard.press(key);
      return focused();
    };
    assert.equal(await after('ArrowDown'), 'FR-2 / FR-2');
    assert.equal(await after('ArrowRight'), 'FR-2 / Covered');
    assert.equal(await after('ArrowRight'), 'FR-2 / A refund takes 2 minutes at most.');
    assert.equal(await after('End'), 'FR-2 / Partly covered');
    assert.equal(await after('ArrowRight'), 'FR-2 / Partly covered');
    assert.equal(await after('Home'), 'FR-2 / FR-2');
    assert.equal(await after('PageDown'), 'FR-12 / FR-12');
    assert.equal(await after('PageUp'), 'FR-2 / FR-2');
    assert.equal(await after('ControlOrMeta+End'), 'FR-30 / ');
    assert.equal(await after('ControlOrMeta+Home'), 'FR-1 / FR-1');
    assert.equal(await after('ArrowUp'), 'FR-1 / FR-1');
    // Escape does nothing surprising, and the way back leads to the cell that was left.
    assert.equal(await after('Escape'), 'FR-1 / FR-1');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+Tab');
    assert.equal(await after('Tab'), 'FR-2 / FR-2');
  });

  it('lead to the place of a cell by Enter and by click, and nowhere from an empty one', async () => {
    const shown = await pageOf(prdOf(requirements(3)));
    await open(shown);
    await page.locator('tbody tr').nth(1).locator('td').last().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await page.locator('tbody tr').nth(2).locator('th').click();
    await page.locator('tbody tr').nth(2).locator('td').last().click();
    const cells = shown.tables[0]?.rows.map((row) => row.cells);
    assert.deepEqual((await said()).slice(1), [
      { type: 'open', place: cells?.[1]?.at(-1)?.place, beside: false },
      { type: 'open', place: cells?.[1]?.at(-1)?.place, beside: true },
      { type: 'open', place: cells?.[2]?.[0]?.place, beside: false },
    ]);
  });

  it('show what is asked for, and remember it', async () => {
    const shown = await pageOf(prdOf(requirements(30)), sdd.replace('FR-300', 'FR-20'));
    await open(shown);
    await page.locator('#filter').fill('fr-1 ');
    assert.deepEqual((await rows(ofRefunds)).slice(0, 2), ['FR-1', 'FR-10']);
    await page.locator('#filter').fill('24 MINUTES');
    assert.deepEqual(await rows(ofRefunds), ['FR-24']);
    assert.equal(await page.getByRole('status').innerText(), '1 of 33 rows shown');
    assert.equal(await page.locator('h2:visible', { hasText: 'Timeline' }).count(), 0);
    await page.locator('#filter').fill('nothing says this');
    assert.equal(await page.getByRole('status').innerText(), 'Nothing matches the filter.');
    await page.locator('#filter').fill('');
    await page.locator('#only-open').check();
    assert.deepEqual(
      await rows(ofRefunds),
      Array.from({ length: 10 }, (_, index) => `FR-${index + 21}`),
    );
    const state = await page.evaluate('state');
    await open(shown, state);
    assert.equal(await page.locator('#only-open').isChecked(), true);
    assert.equal((await rows(ofRefunds)).length, 10);
    // What is shown stays within reach of the keyboard.
    await page.locator('button').focus();
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'FR-21 / FR-21');
  });

  it('change in place: focus and scrolling stay, also where the row is gone', async () => {
    await open(await pageOf(prdOf(requirements(200))));
    await page.locator('tbody th', { hasText: 'FR-150' }).focus();
    for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    const top = () => page.evaluate<number>('document.activeElement.getBoundingClientRect().top');
    const before = await top();
    assert.ok(before > 0 && before < 700 && (await page.evaluate<number>('window.scrollY')) > 1000);
    await show(await pageOf(prdOf(requirements(200, 'Money comes back after'))));
    assert.equal(await focused(), 'FR-150 / Money comes back after 150 minutes at most.');
    assert.ok(Math.abs((await top()) - before) < 2, `${before} → ${await top()}`);
    await show(await pageOf(prdOf(requirements(200).replace(/- FR-150: .*\n/u, ''))));
    assert.equal(await focused(), 'FR-151 / A refund takes 151 minutes at most.');
    await show(await pageOf(prdOf(requirements(20))));
    assert.match(await focused(), /^FR-20 \/ /u);
    await show(await pageOf(prdOf('')));
    assert.equal(await page.locator('h2', { hasText: 'Refunds' }).count(), 1);
  });

  it('take nothing but messages of the editor, and show markup of a file as text', async () => {
    await open(await pageOf(prdOf('- FR-1: <img src=x onerror=alert(1)> <b>bold</b>\n', '<script>x</script>')));
    assert.equal(await page.locator('tbody img, tbody b, h2 script').count(), 0);
    assert.match((await page.locator('tbody td').nth(1).textContent()) ?? '', /<b>bold<\/b>/u);
    const before = await page.locator('main').textContent();
    for (const message of [null, 'show', { type: 'show' }, { type: 'show', page: { title: 'Other', tables: 1 } }])
      await run(SEND, message);
    assert.equal(await page.locator('main').textContent(), before);
  });

  it(`open within ${longestOpening} ms with ${many} requirements, and scroll`, async () => {
    const shown = await pageOf(prdOf(requirements(many)));
    const times: number[] = [];
    // The fastest of some: the others tell how busy the machine is.
    for (let attempt = 0; attempt < 4; attempt++) {
      await page.setContent('<!doctype html><html lang="en"><body></body></html>');
      await page.addStyleTag({ content: style });
      await run(EDITOR);
      await page.addScriptTag({ content: script });
      times.push(Number(await run(TIMED, { type: 'show', page: shown })));
    }
    const [fastest = Infinity] = times.sort((a, b) => a - b);
    assert.ok(fastest <= longestOpening, `${times.map(Math.round).join(', ')} ms`);
    assert.equal(await page.locator('tbody tr').count(), many + 3);
    await page.locator('tbody th', { hasText: 'FR-1000' }).scrollIntoViewIfNeeded();
    await page.locator('tbody th', { hasText: 'FR-1000' }).waitFor({ state: 'visible' });
    // The headers stay in sight.
    assert.equal(await page.locator('thead th', { hasText: 'Requirement' }).first().isVisible(), true);
    const top = await page.evaluate<number>('document.querySelector("thead").getBoundingClientRect().top');
    assert.ok(top > 0 && top < 120, `${top}`);
  });
});

/** What the editor offers to its pages. Text, as it is, because this project's TypeScript knows no DOM here. */
const EDITOR = `(kept) => {
  window.said = [];
  window.state = kept;
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => window.said.push(message),
    getState: () => window.state,
    setState: (state) => { window.state = state; },
  });
}`;

const SEND = `(message) => { window.dispatchEvent(new MessageEvent('message', { data: message })); }`;

const TIMED = `(message) => new Promise((done) => {
  const began = performance.now();
  window.dispatchEvent(new MessageEvent('message', { data: message }));
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - began), 0));
})`;
