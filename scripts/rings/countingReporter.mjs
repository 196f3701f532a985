import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import Mocha from 'mocha';

const { Dot, Spec } = Mocha.reporters;

/**
 * A Mocha reporter that prints what Mocha's own print and, for scripts/test.mjs, leaves the counts as JSON in the file
 * that the environment variable TANDEM_COUNTS names.
 */
export default class CountingReporter {
  /**
   * @param {Mocha.Runner} runner
   * @param {Mocha.MochaOptions} options
   */
  constructor(runner, options) {
    const Base = process.env['TANDEM_VERBOSE'] === '1' ? Spec : Dot;
    this.printing = new Base(runner, options);
    const counts = { passed: 0, failed: 0, skipped: 0, retried: 0 };
    runner.on('pass', () => counts.passed++);
    runner.on('fail', () => counts.failed++);
    runner.on('pending', () => counts.skipped++);
    // A test that needed a second try is passed, and said aloud: it may hide something.
    runner.on('retry', (test, error) => {
      counts.retried++;
      console.log(`\n  tried again: ${test.fullTitle()}\n${indented(error.stack ?? error.message)}`);
    });
    runner.once('end', () => {
      const file = process.env['TANDEM_COUNTS'];
      if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
    });
  }
}

/**
 * What was waited for in vain and where, without the colours of the driver.
 *
 * @param {string} text
 */
function indented(text) {
  const lines = stripVTControlCharacters(text).split('\n');
  return lines
    .filter((line) => line.trim() !== '' && !line.includes('node_modules'))
    .map((line) => `    ${line.trim()}`)
    .join('\n');
}
