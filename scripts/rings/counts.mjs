/**
 * @typedef {object} Counts how a ring of tests went
 * @property {number} passed
 * @property {number} failed
 */

/** @type {Counts} */
export const NOTHING = { passed: 0, failed: 0 };

/** @type {Counts} */
export const ONE_PASSED = { passed: 1, failed: 0 };

/** @type {Counts} */
export const ONE_FAILED = { passed: 0, failed: 1 };

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  return all.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), NOTHING);
}
