/**
 * `npm run fuzz -- --minutes N [--seed S]`: puts documents and charters together at random and holds every promise against
 * them, until the time is over or one is broken. The counterexample it then prints belongs into `test/fuzz/fixtures/`.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { fuzzCase } from '../test/fuzz/cases.js';
import { pairHolds } from '../test/fuzz/pairHolds.js';
import { pairCase } from '../test/fuzz/pairs.js';
import { holdsFor, type Figures } from '../test/fuzz/invariants.js';

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
const minutes = Number(values.minutes ?? '1');
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error('Usage: npm run fuzz -- --minutes N [--seed S]');
  process.exit(2);
}

const figures: Figures = { documents: 0, fixes: 0, refused: 0, edits: 0 };
const began = Date.now();
console.log(`Seed ${seed}, ${minutes} min.`);
const result = await fc.check(
  fc.asyncProperty(fc.oneof(fuzzCase, pairCase), (each) =>
    'sdd' in each ? pairHolds(each, figures) : holdsFor(each, figures),
  ),
  {
    seed,
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: minutes * 60_000,
    markInterruptAsFailure: false,
  },
);
const shown = `${figures.documents} documents, ${figures.fixes} fixes, ${figures.refused} refused, ${figures.edits} edits`;
console.log(`${shown} in ${Math.round((Date.now() - began) / 1000)} s.`);
if (result.failed && result.counterexample) {
  const error = result.errorInstance;
  console.error(error instanceof Error ? error.message : error);
  console.error(JSON.stringify(result.counterexample[0], undefined, 2));
  console.error(`npm run fuzz -- --minutes ${minutes} --seed ${seed}, path ${result.counterexamplePath}`);
  process.exitCode = 1;
}
