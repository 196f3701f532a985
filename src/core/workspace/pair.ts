import { lazy } from '../text/lazy.js';
import { brokenLinks } from './brokenLinks.js';
import { coverageOf, pairsOf, type RequirementCoverage } from './coverage.js';
import type { DocumentFacts } from './index/facts.js';
import type { External } from './manifests/external.js';
import { externalClaims } from './manifests/externalCoverage.js';
import { ExternalScope } from './manifests/externalScope.js';
import { documentPairs, filesOf, turnOf, type Turn } from './turns.js';

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
  /** The requirements of other repositories that its charter tells of. */
  readonly external: External;
  /** What its IDs mean there. */
  readonly scope: ExternalScope;
}

/** What a document is read in. */
export interface PairSurroundings {
  /** URIs of the workspace folders. */
  readonly folders: readonly string[];
  /** Whether anything is at a URI. */
  readonly isThere: (uri: string) => boolean;
  /** What the manifests of a charter tell, by its URI. */
  readonly externalOf: (charter: string | undefined) => External;
  /** URI of the charter that governs the document. */
  readonly charter: string | undefined;
}

/**
 * A document with what it is read together with.
 *
 * @param own makes its facts
 */
export function pairOf(
  own: () => DocumentFacts,
  others: readonly DocumentFacts[],
  { folders, isThere, externalOf, charter }: PairSurroundings,
): Pair {
  const facts = lazy(own);
  const external = externalOf(charter);
  const coverage = lazy(() => coverageOf([facts(), ...others], folders));
  const turn = lazy(() => {
    const pairs = documentPairs([facts(), ...others]);
    const { uri } = facts();
    const pair = pairs.find((each) => filesOf(each).some((file) => file.uri === uri));
    const claims = externalClaims([facts(), ...others], folders, externalOf);
    const surroundings = {
      coverage: coverage(),
      external: claims.coverage,
      isBroken: brokenLinks(isThere, externalOf, folders),
    };
    return turnOf(pair ?? { prd: undefined, designs: [] }, surroundings);
  });
  const scope = lazy(() => new ExternalScope(external, facts(), partnersOf({ own: facts(), others }), folders));
  return {
    get own() {
      return facts();
    },
    others,
    folders,
    external,
    get scope() {
      return scope();
    },
    get coverage() {
      return coverage();
    },
    get turn() {
      return turn();
    },
  };
}

/**
 * The documents of the other kind that a document is linked with, in either direction, and those that `pairsOf` adds to them: all files
 * of what lies in several.
 */
export function partnersOf(pair: Pick<Pair, 'own' | 'others'>): readonly DocumentFacts[] {
  const { others } = pair;
  // Most documents have none, and then nobody need know what this one says.
  if (others.length === 0) return others;
  const { own } = pair;
  if (own.sharesIds || [own, ...others].some(({ place }) => place?.partOf !== undefined)) {
    const { prdsOf, designsOf } = pairsOf([own, ...others]);
    return (own.kind === 'prd' ? designsOf : prdsOf).get(own.uri) ?? [];
  }
  const linked = new Set([...own.links.map(({ leadsTo }) => leadsTo), ...own.partners]);
  return others.filter(
    (other) =>
      other.kind !== own.kind &&
      (linked.has(other.uri) ||
        other.links.some(({ leadsTo }) => leadsTo === own.uri) ||
        other.partners.includes(own.uri)),
  );
}
