import { messageOf } from '../support/userError.mjs';
import { openWorkbenchPage } from './page.mjs';

/** The prefixes by which the suite inside the extension host (test/host/index.ts) speaks to this side. */
const RESULT_PREFIX = '[tandem-host-result]';
const LINE_PREFIX = '[tandem-host]';

/** How long a whole suite may take in one host, in milliseconds. */
const TIMEOUT = 420_000;

/**
 * @typedef {object} SuiteResult
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * Runs the host suite in one editor window and reports how it went. Every failure is printed; so is every other test
 * when `verbose`.
 *
 * @param {object} options
 * @param {string} options.name names the log and, on failure, the screenshot
 * @param {string} options.address the window's page; its `extensionTestsPath` is the suite
 * @param {boolean} [options.verbose]
 * @param {number} [options.timeout] how long the suite may take, in milliseconds
 * @returns {Promise<SuiteResult>}
 */
export async function runHostSuite({ name, address, verbose = false, timeout = TIMEOUT }) {
  /** @type {SuiteResult | undefined} */
  let result;
  const window = await openWorkbenchPage({
    name,
    onLog: (line) => {
      if (line.startsWith(RESULT_PREFIX)) {
        result = /** @type {SuiteResult} */ (JSON.parse(line.slice(RESULT_PREFIX.length)));
      } else if (line.startsWith(LINE_PREFIX)) {
        const text = line.slice(LINE_PREFIX.length + 1);
        if (verbose || !text.trimStart().startsWith('✓')) console.log(text);
      }
    },
  });
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  try {
    await window.page.goto(address);
    const tooLong = new Promise((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`The suite took longer than ${timeout / 1000} s.`)), timeout);
    });
    await Promise.race([window.exit, tooLong]);
    if (result === undefined) throw new Error('The suite ended without a result.');
    if (result.failed > 0) await window.screenshot(`failed-${name}`);
    return result;
  } catch (error) {
    const picture = await window.screenshot(`failed-${name}`).catch(() => 'no screenshot');
    console.log(`  ${messageOf(error)} See ${window.logFile} and ${picture}.`);
    return { passed: result?.passed ?? 0, failed: (result?.failed ?? 0) + 1, skipped: result?.skipped ?? 0 };
  } finally {
    clearTimeout(timer);
    await window.close();
  }
}
