import { stop } from './childProcesses.mjs';
import { UserError } from './userError.mjs';

/** How long a server may take to answer, in milliseconds. */
const TIMEOUT = 60_000;

/** How long to wait between two tries, in milliseconds. */
const PAUSE = 100;

/**
 * @typedef {object} Server
 * @property {() => string} log what it printed so far
 * @property {() => Promise<void>} stop
 */

/**
 * Waits until a server that was just started answers; ends it when it does not.
 *
 * @param {string} name for messages
 * @param {string} url
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<Server>}
 */
export async function answers(name, url, child) {
  let log = '';
  const keep = (/** @type {Buffer} */ chunk) => {
    log += chunk.toString();
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const deadline = Date.now() + TIMEOUT;
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new UserError(`${name} ended at once:\n${log.trim()}`);
    }
    try {
      await fetch(url, { signal: AbortSignal.timeout(5000) });
      return { log: () => log, stop: () => stop(child) };
    } catch {
      if (Date.now() > deadline) {
        await stop(child);
        throw new UserError(`${name} did not answer within ${TIMEOUT / 1000} s:\n${log.trim()}`);
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
