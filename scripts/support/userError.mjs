/**
 * An error whose message is meant for the person at the terminal: one sentence saying what is wrong and what to do.
 * It is printed without a stack trace, unlike any other error, which is a fault in these scripts.
 */
export class UserError extends Error {
  /**
   * @param {string} message what is wrong and what to do about it
   * @param {number} [exitCode] 1 for something missing on this machine, 2 for wrong arguments
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.name = 'UserError';
    this.exitCode = exitCode;
  }
}

/**
 * The text of anything thrown, for people.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Runs a script's main function and turns what it throws into a message and an exit code.
 *
 * @param {() => Promise<number>} main gives the exit code
 * @returns {Promise<void>}
 */
export async function runMain(main) {
  try {
    process.exit(await main());
  } catch (error) {
    if (error instanceof UserError) {
      console.error(error.message);
      process.exit(error.exitCode);
    }
    console.error(error);
    process.exit(1);
  }
}
