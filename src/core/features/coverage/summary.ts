import { requirementStates, type RequirementState } from '../../workspace/coverage.js';

/** How many requirements are in which state. */
export interface CoverageSummary {
  readonly states: Readonly<Record<RequirementState, number>>;
  /** Those that have to be covered: neither retired nor out of scope. */
  readonly inForce: number;
  /** Share of these that is covered, in percent; of none it is 100. */
  readonly share: number;
}

/** Counts requirements by their state. */
export function summaryOf(found: readonly RequirementState[]): CoverageSummary {
  const states = Object.fromEntries(requirementStates.map((state) => [state, 0])) as Record<RequirementState, number>;
  for (const state of found) states[state]++;
  const inForce = found.length - states.retired - states['out-of-scope'];
  return { states, inForce, share: inForce === 0 ? 100 : (states.covered / inForce) * 100 };
}
