import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runMochaFiles } from '../../scripts/rings/mochaRing.mjs';

/** Runs tests as the ring of UI tests does. */
async function drive(tests: string): Promise<{ passed: number; failed: number }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tandem-retries-'));
  const file = path.join(folder, 'some.test.mjs');
  // The tests count their own tries; `timeOut` is what the driver throws when it waited in vain.
  const driver = JSON.stringify(new URL('../../node_modules/playwright-core/index.mjs', import.meta.url).href);
  const prelude = `import { errors } from ${driver};
    const tries = {};
    const first = (name) => (tries[name] = (tries[name] ?? 0) + 1) === 1;
    const timeOut = () => { throw new errors.TimeoutError('locator.click: Timeout 20000ms exceeded.'); };`;
  await writeFile(file, `${prelude}\n${tests}`);
  try {
    const options = { testTimeout: 5_000, timeout: 60_000, drivesEditor: true, quiet: true };
    const { passed, failed } = await runMochaFiles([file], options);
    return { passed, failed };
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('second tries of UI tests', function () {
  // Each starts Mocha anew.
  this.timeout(60_000);

  it('are given once, to a driver that waited in vain, and to nothing else', async () => {
    const others = [
      "throw new Error('They differ.')",
      'await new Promise((_, reject) => reject(new RangeError()))',
      "throw Object.assign(new Error('mine'), { name: 'TimeoutError' })",
      'await new Promise((resolve) => setTimeout(resolve, 9_000))',
    ];
    const fails = others.map(
      (statement, at) => `it('${at}', async function () { this.timeout(100); if (first('${at}')) { ${statement}; } });`,
    );
    const counts = await drive(`
      it('once', async () => { if (first('once')) timeOut(); });
      it('always', async () => timeOut());
      describe('steady', function () { this.retries(0); it('steady', async () => { if (first('steady')) timeOut(); }); });
      ${fails.join('\n')}`);
    assert.deepEqual(counts, { passed: 1, failed: 2 + others.length });
  });

  it('fail the run when there are more than two', async () => {
    const tests = ['a', 'b', 'c'].map((name) => `it('${name}', async () => { if (first('${name}')) timeOut(); });`);
    assert.deepEqual(await drive(tests.join('\n')), { passed: 3, failed: 1 });
  });
});
