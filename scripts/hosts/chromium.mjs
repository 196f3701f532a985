import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { run } from '../support/childProcesses.mjs';
import { findCommand } from '../support/commands.mjs';
import { say } from '../support/say.mjs';
import { UserError } from '../support/userError.mjs';

/** Names under which Linux systems have a browser of the Chromium family. */
const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** Below each of the folders where Windows keeps programs. */
const WINDOWS_PATHS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Switches for a browser that only shows the editor: no traffic of its own, no sandbox (it runs as root in containers). */
export const CHROMIUM_SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A browser of the Chromium family for the tests: TANDEM_CHROMIUM, else an installed one, else (as root on Debian or
 * Ubuntu) one installed now.
 *
 * @returns {Promise<string>} absolute path of the program
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && findCommand('apt-get') !== undefined) {
    say('Installing Chromium (apt-get install chromium), a minute or two …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { env });
    const installed = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
    const now = findChromium();
    if (now !== undefined) return now;
    throw new UserError(`apt-get could not install Chromium: ${lastLine(installed.output)}`);
  }
  throw new UserError(
    'The editor tests need a browser: install Chromium, Chrome or Edge, or set TANDEM_CHROMIUM to the path of one.',
  );
}

/** @returns {string | undefined} */
function findChromium() {
  const chosen = process.env['TANDEM_CHROMIUM'];
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen;
    throw new UserError(`TANDEM_CHROMIUM names ${chosen}, which does not exist: correct or unset it.`);
  }
  if (process.platform === 'darwin') return MAC_PATHS.find((file) => existsSync(file));
  if (process.platform === 'win32') {
    const bases = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    return bases
      .flatMap((base) => WINDOWS_PATHS.map((parts) => path.join(base, ...parts)))
      .find((file) => existsSync(file));
  }
  return LINUX_NAMES.map(findCommand).find((file) => file !== undefined);
}

/** @param {string} text */
function lastLine(text) {
  return text.trim().split('\n').at(-1) ?? '';
}
