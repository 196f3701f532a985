/**
 * `npm run soak -- --minutes N [--seed S]`: works in both editor hosts at random, N minutes each: types, saves, undoes,
 * applies fixes, changes files from outside, and holds that the problems shown are those of a fresh analysis.
 */
import { parseArgs } from 'node:util';
import { bundleHostTests } from './bundleHostTests.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { ensureChromium } from './hosts/chromium.mjs';
import { prepareNodeHost, whyNoNodeHost } from './hosts/nodeHost.mjs';
import { prepareWebHost } from './hosts/webHost.mjs';
import { buildAll } from './rings/checks.mjs';
import { runInNodeHost, runInWebHost } from './rings/hostRings.mjs';
import { runMain, UserError } from './support/userError.mjs';

await runMain(async () => {
  const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
  const minutes = Number(values.minutes ?? '1');
  const seed = Number(values.seed ?? Date.now() % 100_000);
  if (!(minutes > 0) || !Number.isInteger(seed))
    throw new UserError('Usage: npm run soak -- --minutes N [--seed S]', 2);
  await ensureInstalled();
  if ((await buildAll()).failed > 0) return 1;
  await bundleHostTests({ only: 'soak.test.ts', soak: { minutes, seed } });
  await ensureChromium();
  const timeout = (minutes + 3) * 60_000;
  console.log(`Seed ${seed}, ${minutes} min in each host.`);
  let failed = 0;
  if (whyNoNodeHost() === undefined) {
    await prepareNodeHost();
    failed += (await runInNodeHost(true, timeout)).failed;
  }
  await prepareWebHost();
  failed += (await runInWebHost(true, timeout)).failed;
  return failed === 0 ? 0 : 1;
});
