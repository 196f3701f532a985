/**
 * `npm run test:desktop`: the host suite in VS Code for the desktop, which is downloaded first.
 *
 *   npm run test:desktop               the newest VS Code
 *   npm run test:desktop -- 1.91.1     another version
 *
 * TANDEM_VSCODE may name the program of an installed VS Code to use instead of a download.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { ensureInstalled } from './ensureInstalled.mjs';
import { cacheRoot } from './hosts/cache.mjs';
import { hostTestBundle, projectRoot, sampleWorkspace } from './support/paths.mjs';
import { say } from './support/say.mjs';
import { messageOf, runMain, UserError } from './support/userError.mjs';
import { copyWorkspace } from './support/workspaceCopy.mjs';

/** A download that gets no answer for this long is given up, in milliseconds. */
const DOWNLOAD_TIMEOUT = 30_000;

/** @returns {string} a version of VS Code, or `stable` */
function readArguments() {
  const [version = 'stable', ...rest] = process.argv.slice(2);
  if (rest.length > 0 || !/^(stable|insiders|\d+\.\d+\.\d+)$/.test(version)) {
    throw new UserError('Usage: npm run test:desktop -- [stable | insiders | N.N.N]', 2);
  }
  return version;
}

/**
 * @param {string} version
 * @returns {Promise<string>} the program of VS Code
 */
async function desktopProgram(version) {
  const installed = process.env['TANDEM_VSCODE'];
  if (installed !== undefined && installed !== '') return installed;
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  say(`Fetching VS Code (${version}) for the desktop, unless it is in the cache …`);
  try {
    return await downloadAndUnzipVSCode({
      version,
      cachePath: path.join(cacheRoot(), 'desktop'),
      timeout: DOWNLOAD_TIMEOUT,
    });
  } catch (error) {
    throw new UserError(
      `VS Code could not be downloaded (${messageOf(error)}). Check the network, set TANDEM_VSCODE to the program of an installed VS Code, or use npm test, which needs no download but from npm.`,
    );
  }
}

await runMain(async () => {
  const version = readArguments();
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    throw new UserError('VS Code for the desktop needs a screen: run xvfb-run -a npm run test:desktop.');
  }
  await ensureInstalled();
  const vscodeExecutablePath = await desktopProgram(version);
  const { buildAll } = await import('./rings/checks.mjs');
  if ((await buildAll()).failed > 0) return 1;

  const { runTests } = await import('@vscode/test-electron');
  const workspace = await copyWorkspace(sampleWorkspace);
  const data = await mkdtemp(path.join(tmpdir(), 'tandem-desktop-'));
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: projectRoot,
      extensionTestsPath: hostTestBundle,
      launchArgs: [
        workspace.folder,
        '--disable-extensions',
        '--disable-workspace-trust',
        '--skip-welcome',
        '--skip-release-notes',
        `--user-data-dir=${data}`,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    say('The host suite passed in VS Code for the desktop.');
    return 0;
  } catch (error) {
    say(`The host suite failed in VS Code for the desktop: ${messageOf(error)}`);
    return 1;
  } finally {
    await workspace.remove();
    await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(() => undefined);
  }
});
