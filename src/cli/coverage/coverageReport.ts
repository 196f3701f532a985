import { summaryOf } from '../../core/features/coverage/summary.js';
import type { Range } from '../../core/text/range.js';
import type { CoveringPart, RequirementCoverage, RequirementState } from '../../core/workspace/coverage.js';
import type { ExternalClaims } from '../../core/workspace/manifests/externalCoverage.js';

/** What `coverage --format json` prints; places are zero-based. */
export interface CoverageReport {
  readonly version: 1;
  readonly requirements: readonly RequirementReport[];
  /** Of this repository alone. */
  readonly summary: Readonly<Record<RequirementState, number>>;
  /** Requirements of other repositories of which designs here speak, from the manifests that `ownership.yaml` names. */
  readonly external: readonly ExternalReport[];
  /** IDs that no PRD here and no manifest has, or more than one. */
  readonly unresolved: readonly UnresolvedReport[];
}

/** One requirement of another repository. */
export interface ExternalReport extends Pick<RequirementReport, 'id' | 'text' | 'state' | 'turn' | 'coveredBy'> {
  readonly manifest: string;
  /** Path of its PRD, as the manifest has it. */
  readonly prd: string;
  readonly title: string;
  readonly digest: string | null;
  /** How things stand with it in its own repository. */
  readonly stateThere: RequirementState;
}

/** An ID of which a design speaks and of which nobody knows what it means. */
export interface UnresolvedReport {
  readonly id: string;
  readonly path: string;
  readonly range: Range;
  readonly reason: 'unknown' | 'ambiguous';
}

/** One requirement and the parts of designs that speak of it. */
export interface RequirementReport {
  readonly id: string;
  readonly path: string;
  readonly range: Range;
  readonly text: string;
  readonly digest: string;
  readonly state: RequirementState;
  /** Nobody is asked to cover it, as the layout of another tool has it; it is in no count. */
  readonly isUnasked?: true;
  /** As the columns of its table say; `null` where they say nothing. */
  readonly priority: string | null;
  readonly mvp: string | null;
  /** Handle of whoever moves next; `null` when nobody has to, or nobody holds the role. */
  readonly turn: string | null;
  readonly coveredBy: readonly {
    readonly path: string;
    readonly range: Range;
    readonly section: string;
    readonly state: string;
  }[];
}

/** The report of some requirements, in the order given; `shown` gives the path of a URI. */
export function coverageReport(
  requirements: readonly RequirementReport[],
  { coverage, unresolved }: ExternalClaims,
  shown: (uri: string) => string,
): CoverageReport {
  return {
    version: 1,
    requirements,
    summary: summaryOf(requirements).states,
    external: coverage.map(({ prd, requirement, state, turn, coveredBy }) => ({
      id: requirement.id,
      manifest: shown(prd.manifest),
      prd: prd.path,
      title: prd.title,
      text: requirement.text,
      digest: requirement.digest ?? null,
      state,
      stateThere: requirement.state,
      turn: turn ?? null,
      coveredBy: partReports(coveredBy, shown),
    })),
    unresolved: unresolved.map(({ id, uri, range, isAmbiguous }) => ({
      id,
      path: shown(uri),
      range,
      reason: isAmbiguous ? 'ambiguous' : 'unknown',
    })),
  };
}

/** Share of the requirements in force that are covered, in percent; those out of scope do not count. All of none is 100. */
export function shareCovered({ requirements }: Pick<CoverageReport, 'requirements'>): number {
  return summaryOf(requirements).share;
}

/** What is reported of one requirement; `shown` gives the path of a URI. */
export function requirementReport(
  { prd, requirement, state, isUnasked, turn, coveredBy }: RequirementCoverage,
  shown: (uri: string) => string,
): RequirementReport {
  const { id, range, text, digest, priority = null, mvp = null } = requirement;
  return {
    id,
    path: shown(prd),
    range,
    text,
    digest,
    state,
    ...(isUnasked ? { isUnasked } : {}),
    priority,
    mvp,
    turn: turn ?? null,
    coveredBy: partReports(coveredBy, shown),
  };
}

function partReports(parts: readonly CoveringPart[], shown: (uri: string) => string): RequirementReport['coveredBy'] {
  return parts.map(({ uri, range, section, state }) => ({ path: shown(uri), range, section, state }));
}
