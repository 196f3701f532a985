import { lazy } from '../text/lazy.js';
import { coverageOf, type RequirementCoverage } from './coverage.js';
import type { DocumentFacts } from './index/facts.js';

/** What a document is read together with. Made when somebody asks: most rules look at the document alone. */
export interface Pair {
  /** Its own facts. */
  readonly own: DocumentFacts;
  /** Those of its partners, whichever of the two links to the other, and of the partners of these. */
  readonly others: readonly DocumentFacts[];
  /** What becomes of the requirements of all PRDs among them. */
  readonly coverage: readonly RequirementCoverage[];
  /** URIs of the workspace folders. */
  readonly folders: readonly string[];
}

/**
 * A document with what it is read together with.
 *
 * @param own makes its facts
 * @param folders URIs of the workspace folders
 */
export function pairOf(own: () => DocumentFacts, others: readonly DocumentFacts[], folders: readonly string[]): Pair {
  const facts = lazy(own);
  const coverage = lazy(() => coverageOf([facts(), ...others], folders));
  return {
    get own() {
      return facts();
    },
    others,
    folders,
    get coverage() {
      return coverage();
    },
  };
}

/** The documents of the other kind that a document is linked with, in either direction. */
export function partnersOf({ own, others }: Pair): readonly DocumentFacts[] {
  const linked = new Set(own.links.map(({ leadsTo }) => leadsTo));
  return others.filter(
    (other) =>
      other.kind !== own.kind && (linked.has(other.uri) || other.links.some(({ leadsTo }) => leadsTo === own.uri)),
  );
}
