import { runHostSuite } from '../hosts/hostSuite.mjs';
import { startNodeHost } from '../hosts/nodeHost.mjs';
import { startWebHost } from '../hosts/webHost.mjs';
import { hostTestBundle, projectRoot, sampleWorkspace } from '../support/paths.mjs';
import { copyWorkspace } from '../support/workspaceCopy.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

/** What both hosts are told: this project is the extension, the bundle is the test. */
const UNDER_TEST = { extensionDevelopmentPath: projectRoot, extensionTestsPath: hostTestBundle };

/**
 * The host suite in host A.
 *
 * @param {boolean} verbose print every test
 * @param {number} [timeout] in milliseconds
 * @returns {Promise<Counts>}
 */
export async function runInNodeHost(verbose, timeout) {
  const workspace = await copyWorkspace(sampleWorkspace);
  const host = await startNodeHost();
  try {
    const address = host.address({ folder: workspace.folder, ...UNDER_TEST });
    return await runHostSuite({ name: 'host-node', address, verbose, ...(timeout === undefined ? {} : { timeout }) });
  } finally {
    await host.stop();
    await workspace.remove();
  }
}

/**
 * The host suite in host B.
 *
 * @param {boolean} verbose print every test
 * @param {number} [timeout] in milliseconds
 * @returns {Promise<Counts>}
 */
export async function runInWebHost(verbose, timeout) {
  const host = await startWebHost({ folder: sampleWorkspace, ...UNDER_TEST });
  try {
    return await runHostSuite({
      name: 'host-web',
      address: host.address,
      verbose,
      ...(timeout === undefined ? {} : { timeout }),
    });
  } finally {
    await host.stop();
  }
}
