import { lazy } from '../text/lazy.js';
import { coverageOf, type RequirementCoverage } from './coverage.js';
import type { DocumentFacts } from './index/facts.js';
import { documentPairs, turnOf, type Turn } from './turns.js';

/** What a document is read together with. Made when somebody asks: most rules look at the document alone. */
export interface Pair {
  /** Its own facts. */
  readonly own: DocumentFacts;
  /** Those of its partners, whichever of the two links to the other, and of the partners of these. */
  readonly others: readonly DocumentFacts[];
  /** What becomes of the requirements of all PRDs among them. */
  readonly coverage: readonly RequirementCoverage[];
  /** Whose turn it is: with the PRD that this document is or that it answers first. */
  readonly turn: Turn;
  /** URIs of the workspace folders. */
  readonly folders: readonly string[];
}

/**
 * A document with what it is read together with.
 *
 * @param own makes its facts
 * @param surroundings URIs of the workspace folders, and whether anything is at a URI
 */
export function pairOf(
  own: () => DocumentFacts,
  others: readonly DocumentFacts[],
  { folders, isThere }: { readonly folders: readonly string[]; readonly isThere: (uri: string) => boolean },
): Pair {
  const facts = lazy(own);
  const coverage = lazy(() => coverageOf([facts(), ...others], folders));
  const turn = lazy(() => {
    const pairs = documentPairs([facts(), ...others]);
    const { uri } = facts();
    const pair = pairs.find(({ prd, designs }) => prd?.uri === uri || designs.some((design) => design.uri === uri));
    return turnOf(pair ?? { prd: undefined, designs: [] }, { coverage: coverage(), isThere });
  });
  return {
    get own() {
      return facts();
    },
    others,
    folders,
    get coverage() {
      return coverage();
    },
    get turn() {
      return turn();
    },
  };
}

/** The documents of the other kind that a document is linked with, in either direction. */
export function partnersOf(pair: Pick<Pair, 'own' | 'others'>): readonly DocumentFacts[] {
  const { others } = pair;
  // Most documents have none, and then nobody need know what this one says.
  if (others.length === 0) return others;
  const { own } = pair;
  const linked = new Set(own.links.map(({ leadsTo }) => leadsTo));
  return others.filter(
    (other) =>
      other.kind !== own.kind && (linked.has(other.uri) || other.links.some(({ leadsTo }) => leadsTo === own.uri)),
  );
}
