import fc from 'fast-check';
import { charter } from './charters.js';
import { document, typed } from './documents.js';
import type { Case } from './invariants.js';

/** One document under one charter, with places to look at and texts to type. */
export const fuzzCase: fc.Arbitrary<Case> = fc
  .record({
    document,
    charter,
    places: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
    typed: fc.array(fc.record({ at: fc.nat(), cut: fc.integer({ min: 0, max: 12 }), text: typed }), { maxLength: 3 }),
  })
  .map(({ document: each, ...rest }) => ({ ...each, ...rest }));
