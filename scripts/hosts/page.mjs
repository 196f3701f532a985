import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { resultsFolder } from '../support/paths.mjs';
import { CHROMIUM_SWITCHES, ensureChromium } from './chromium.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * @typedef {object} WorkbenchPage
 * @property {Page} page
 * @property {string} logFile everything the page and the extension host printed, under test-results
 * @property {Promise<number>} exit what the editor's test runner reports when it is done: 0 when all went well. Rejected
 *   when the page crashes or the browser is closed first.
 * @property {(address: string) => Promise<void>} forget takes away all that an editor at this address keeps in the
 *   browser: user settings, layout, what extensions remember. No page of it may be open.
 * @property {(name: string) => Promise<string>} screenshot saves the page under test-results and gives the file
 * @property {() => Promise<void>} close
 */

/**
 * Opens a browser for one window of the editor. The page is blank: `page.goto(address)` starts the editor.
 *
 * @param {object} options
 * @param {string} options.name names the log file
 * @param {(line: string) => void} [options.onLog] gets every line the tests print in the extension host
 * @param {{ width: number, height: number }} [options.size]
 * @returns {Promise<WorkbenchPage>}
 */
export async function openWorkbenchPage({ name, onLog, size = { width: 1400, height: 900 } }) {
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_SWITCHES });
  const page = await browser.newPage({ viewport: size, locale: 'en-US' });
  mkdirSync(resultsFolder, { recursive: true });
  const logFile = path.join(resultsFolder, `${name}.log`);
  // Kept open, so that another run that clears the folder does not make this one fail.
  const logHandle = openSync(logFile, 'w');
  let closed = false;
  const log = (/** @type {string} */ line) => {
    if (!closed) writeSync(logHandle, `${line}\n`);
  };

  /** @type {(code: number) => void} */
  let resolveExit = () => undefined;
  /** @type {Promise<number>} */
  const exit = new Promise((resolve, reject) => {
    resolveExit = resolve;
    page.on('crash', () => reject(new Error('The editor page crashed.')));
    browser.on('disconnected', () => reject(new Error('The browser was closed before the tests were done.')));
  });
  // Nobody may be waiting for it: an editor opened for a UI test has no test runner inside.
  exit.catch(() => undefined);
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => resolveExit(code));
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
    const line = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');
    log(`[host ${type}] ${line}`);
    onLog?.(line);
  });
  page.on('console', (message) => log(`[page ${message.type()}] ${message.text()}`));
  page.on('pageerror', (error) => log(`[page error] ${error.message}`));

  return {
    page,
    logFile,
    exit,
    forget: async (address) => {
      const { origin } = new URL(address);
      const session = await page.context().newCDPSession(page);
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,local_storage' });
      await session.detach();
    },
    screenshot: async (picture) => {
      const file = path.join(resultsFolder, 'screenshots', `${picture}.png`);
      mkdirSync(path.dirname(file), { recursive: true });
      await page.screenshot({ path: file });
      return file;
    },
    close: async () => {
      await browser.close();
      if (closed) return;
      closed = true;
      closeSync(logHandle);
    },
  };
}
