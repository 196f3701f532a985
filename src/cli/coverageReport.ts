import type { Range } from '../core/text/range.js';
import { requirementStates, type RequirementCoverage, type RequirementState } from '../core/workspace/coverage.js';

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
  const summary = Object.fromEntries(requirementStates.map((state) => [state, 0])) as Record<RequirementState, number>;
  for (const { state } of requirements) summary[state]++;
  return { version: 1, requirements, summary };
}

/** Share of the requirements in force that are covered, in percent; those out of scope do not count. All of none is 100. */
export function shareCovered({ requirements, summary }: CoverageReport): number {
  const inForce = requirements.length - summary.retired - summary['out-of-scope'];
  return inForce === 0 ? 100 : (summary.covered / inForce) * 100;
}

/** What is reported of one requirement; `shown` gives the path of a URI. */
export function requirementReport(
  { prd, requirement, state, turn, coveredBy }: RequirementCoverage,
  shown: (uri: string) => string,
): RequirementReport {
  const { id, range, text, digest } = requirement;
  return {
    id,
    path: shown(prd),
    range,
    text,
    digest,
    state,
    turn: turn ?? null,
    coveredBy: coveredBy.map((part) => ({
      path: shown(part.uri),
      range: part.range,
      section: part.section,
      state: part.state,
    })),
  };
}
