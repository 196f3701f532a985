import { summaryOf } from '../core/features/coverage/summary.js';
import type { Range } from '../core/text/range.js';
import type { RequirementCoverage, RequirementState } from '../core/workspace/coverage.js';

/** What `coverage --format json` prints; places are zero-based. */
export interface CoverageReport {
  readonly version: 1;
  readonly requirements: readonly RequirementReport[];
  readonly summary: Readonly<Record<RequirementState, number>>;
}

/** One requirement and the parts of designs that speak of it. */
export interface RequirementReport {
  readonly id: string;
  readonly path: string;
  readonly range: Range;
  readonly text: string;
  readonly digest: string;
  readonly state: RequirementState;
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

/** The report of some requirements, in the order given. */
export function coverageReport(requirements: readonly RequirementReport[]): CoverageReport {
  return { version: 1, requirements, summary: summaryOf(requirements.map(({ state }) => state)).states };
}

/** Share of the requirements in force that are covered, in percent; those out of scope do not count. All of none is 100. */
export function shareCovered({ requirements }: CoverageReport): number {
  return summaryOf(requirements.map(({ state }) => state)).share;
}

/** What is reported of one requirement; `shown` gives the path of a URI. */
export function requirementReport(
  { prd, requirement, state, turn, coveredBy }: RequirementCoverage,
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
    priority,
    mvp,
    turn: turn ?? null,
    coveredBy: coveredBy.map((part) => ({
      path: shown(part.uri),
      range: part.range,
      section: part.section,
      state: part.state,
    })),
  };
}
