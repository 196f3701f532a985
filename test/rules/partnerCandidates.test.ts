import assert from 'node:assert/strict';
import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { partnerCandidates, stemOf } from '../../src/core/rules/support/partnerCandidates.js';
import { nameOf, parentOf, relativeLink } from '../../src/core/workspace/uris.js';

const word = fc.constantFrom('a', 'pay', 'checkout', 'x-prd', '%C3%A9', 'long-name-here', '', 'b_1', '2024');
const uri = fc
  .tuple(
    fc.constantFrom('p/', 'q/r/', ''),
    fc.array(word, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('.prd.md', '.sdd.md', '.md'),
  )
  .map(([folder, words, ending]) => `file:///w/${folder}${words.join('-')}${ending}`);

/** The same by looking at every pair. */
function byLookingAtAll(own: string, known: readonly string[]): readonly string[] {
  const stem = stemOf(nameOf(own));
  return known
    .filter((other) => other !== own)
    .map((other) => ({
      uri: other,
      unlike: distance(stem, stemOf(nameOf(other))) / Math.max(1, stem.length),
      elsewhere: parentOf(other) === parentOf(own) ? 0 : 1,
    }))
    .sort((a, b) => a.unlike - b.unlike || a.elsewhere - b.elsewhere || (a.uri < b.uri ? -1 : 1))
    .slice(0, 3)
    .flatMap((each) => relativeLink(own, each.uri) ?? []);
}

describe('partner candidates', () => {
  it('are those that a look at every pair of names gives', () => {
    fc.assert(
      fc.property(uri, fc.uniqueArray(uri, { maxLength: 14 }), (own, known) => {
        assert.deepEqual(partnerCandidates(own, known), byLookingAtAll(own, known));
      }),
      { numRuns: 2000 },
    );
  });
});
