import type { TandemDocument } from '../../document/document.js';
import { writtenIdPath } from '../../document/requirements/idPath.js';
import { findCoverageStatements, type CoverageStatement } from '../../document/requirements/coverageStatements.js';
import { confirmedKey, meantBy } from '../../workspace/coverage.js';
import type { ExternalPrd } from '../../workspace/manifests/external.js';
import type { ExternalMeant } from '../../workspace/manifests/externalScope.js';
import { partnersOf, type Pair } from '../../workspace/pair.js';

/** A statement of coverage that no PRD of the design answers, and what it means in other repositories. */
export interface ExternalClaim {
  readonly claim: CoverageStatement;
  readonly meant: ExternalMeant;
}

/** The statements of a design that are for other repositories to answer; none while its charter names no manifest. */
export function externalClaimsIn(
  document: TandemDocument,
  pair: Pair,
  statements: readonly CoverageStatement[] = findCoverageStatements(document),
): readonly ExternalClaim[] {
  if (document.kind !== 'sdd' || pair.external.isEmpty || statements.length === 0) return [];
  const prds = partnersOf(pair);
  return statements.flatMap((claim) => {
    const here = meantBy(claim, document, prds, pair.folders);
    if (here.type !== 'unknown' && here.type !== 'elsewhere') return [];
    const meant = pair.scope.meant(claim);
    return meant ? [{ claim, meant }] : [];
  });
}

/**
 * Under which key of `confirmed` a design records a requirement of another repository: the one that stands there; else its ID as
 * the design writes it.
 */
export function externalKey(
  { fields }: TandemDocument,
  { id, prd: path }: CoverageStatement,
  prd: ExternalPrd,
  pair: Pair,
): string {
  const written = fields.confirmed.find(({ requirement }) => {
    const { id: named, path: before } = confirmedKey(requirement.text);
    return named === id && before !== undefined && pair.scope.prdNamed(before) === prd;
  });
  return written?.requirement.text ?? (path === undefined ? id : `${writtenIdPath(path)}#${id}`);
}

/** A PRD of another repository in words: its title and where that is known from. */
export function externalName({ title, path, origin }: Pick<ExternalPrd, 'title' | 'path' | 'origin'>): string {
  return `${title.trim() === '' ? path : title} (${origin})`;
}
