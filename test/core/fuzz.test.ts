import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { fuzzCase } from '../fuzz/cases.js';
import { pairCase } from '../fuzz/pairs.js';
import { pairHolds, type PairCase } from '../fuzz/pairHolds.js';
import { holdsFor, type Case, type Figures } from '../fuzz/invariants.js';

const folder = new URL('../fuzz/fixtures/', import.meta.url);

describe('every promise, on texts that nobody thought of', function () {
  this.timeout(120_000);
  const figures = (): Figures => ({ documents: 0, fixes: 0, refused: 0, edits: 0 });

  for (const name of readdirSync(folder)) {
    it(`holds for what broke one once: ${name}`, async () => {
      const each = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case | PairCase;
      await ('sdd' in each ? pairHolds(each, figures()) : holdsFor(each, figures()));
    });
  }

  it('holds for a fixed share of documents and charters put together at random', async () => {
    await fc.assert(
      fc.asyncProperty(fuzzCase, (each) => holdsFor(each, figures())),
      { seed: 20261121, numRuns: 400, interruptAfterTimeLimit: 40_000 },
    );
  });

  it('holds for a fixed share of PRDs with their designs', async () => {
    await fc.assert(
      fc.asyncProperty(pairCase, (each) => pairHolds(each, figures())),
      { seed: 20261122, numRuns: 60, interruptAfterTimeLimit: 40_000 },
    );
  });
});
