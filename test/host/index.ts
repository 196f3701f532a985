/**
 * Runs the host suite inside VS Code's extension host. There is one bundle for both kinds of host, and in the browser's
 * it is a web worker: no process, no Node modules, only `vscode`. Hence Mocha's browser build.
 *
 * What happens is told through `console.log`, which the editor passes on to scripts/hosts/hostSuite.mjs: lines for people
 * begin with `[tandem-host]`, the counts follow `[tandem-host-result]` as JSON.
 */
import 'mocha/mocha.js';
import { failureText } from './failureText.js';

/** How long one test may take, in milliseconds: the editor starts slowly on a busy machine. */
const TEST_TIMEOUT = 20_000;

/** A Mocha reporter that hands every event of the run to the outside. */
function tellingReporter(runner: Mocha.Runner): void {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  runner.on('pass', (test) => {
    counts.passed++;
    tell(`  ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
  });
  runner.on('pending', (test) => {
    counts.skipped++;
    tell(`  - ${test.fullTitle()} (skipped)`);
  });
  runner.on('fail', (test, error: unknown) => {
    counts.failed++;
    tell(`  ✗ ${test.fullTitle()}`);
    for (const line of failureText(error)) tell(`      ${line}`);
  });
  runner.once('end', () => console.log(`[tandem-host-result] ${JSON.stringify(counts)}`));
}

function tell(line: string): void {
  console.log(`[tandem-host] ${line}`);
}

/**
 * Loads the suites and runs them.
 *
 * @param load evaluates the test files; called once Mocha's functions (`describe`, `it`, …) are there
 * @returns resolves when every test passed, rejects otherwise: this is how VS Code learns the result
 */
export async function runSuites(load: () => void): Promise<void> {
  const runner = new Mocha({ ui: 'bdd', timeout: TEST_TIMEOUT, reporter: tellingReporter as never });
  runner.suite.emit('pre-require', globalThis, null, runner);
  load();
  const failures = await new Promise<number>((resolve) => runner.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}
