import type { TandemDocument } from '../../document/document.js';
import { findCoverageStatements, type CoverageStatement } from '../../document/requirements/coverageStatements.js';
import type { DocumentFacts } from '../../workspace/index/facts.js';
import type { ResolvedLink } from '../../workspace/links.js';
import { partnersOf, type Pair } from '../../workspace/pair.js';

/**
 * The PRDs of a design that are at hand, for whoever speaks of what they have; `undefined` when there is none, or one of them is
 * not merged yet.
 */
export function settledPrds(pair: Pair): readonly DocumentFacts[] | undefined {
  const prds = partnersOf(pair);
  return prds.length > 0 && prds.every(({ broken }) => !broken?.isConflict) ? prds : undefined;
}

/** The same for whoever speaks of what none of them has: `undefined` as well when one is not known, not even from a manifest. */
export function knownPrds(pair: Pair, links: readonly ResolvedLink[]): readonly DocumentFacts[] | undefined {
  const prds = settledPrds(pair);
  const uris = new Set(prds?.map(({ uri }) => uri));
  const linked = links.filter(({ link }) => link.kind === 'prd');
  const isElsewhere = (target: string) => !pair.external.isEmpty && pair.scope.prdNamed(target) !== undefined;
  const areKnown = linked.every(
    ({ link, leadsTo }) => (leadsTo !== undefined && uris.has(leadsTo)) || isElsewhere(link.target),
  );
  return areKnown ? prds : undefined;
}

/** The statements of coverage of a design that are written out; of a range the first and the last. */
export function explicitClaims(document: TandemDocument): readonly CoverageStatement[] {
  const statements = findCoverageStatements(document);
  return statements.filter(({ span }, index) => {
    const isWithin = (other: CoverageStatement | undefined) => other?.span.start === span.start;
    return !isWithin(statements[index - 1]) || !isWithin(statements[index + 1]);
  });
}
