import { errors } from 'playwright-core';

/** The functions of tests that are watched already; a second try of a test has the same one. */
const watched = new WeakSet();

/** What the driver says when the page it looks at is made anew. */
const REPLACED = /frame (?:was|got) detached|execution context was destroyed/iu;

/**
 * For Mocha's `--require`, beside its `--retries`: only a test whose driver waited in vain, or lost the page it looked at,
 * may try again, since a page on a busy machine now and then swallows a key. What a test asserts holds at once or fails. A suite that shall never try
 * again says `this.retries(0)`.
 */
export const mochaHooks = {
  /** @this {Mocha.Context} */
  beforeEach() {
    const test = this.currentTest;
    const body = test?.fn;
    if (test === undefined || body === undefined) return;
    const allowed = test.retries();
    test.retries(0);
    if (watched.has(body)) return;
    test.fn = /** @type {Mocha.AsyncFunc} */ (
      async function () {
        try {
          await /** @type {Mocha.AsyncFunc} */ (body).call(this);
        } catch (error) {
          const isDrivers =
            error instanceof errors.TimeoutError || (error instanceof Error && REPLACED.test(error.message));
          if (isDrivers) this.retries(allowed);
          throw error;
        }
      }
    );
    watched.add(test.fn);
  },
};
