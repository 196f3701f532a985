import { requirementStates, type RequirementState } from '../../workspace/coverage.js';

/** How many requirements are in which state. */
export interface CoverageSummary {
  readonly states: Readonly<Record<RequirementState, number>>;
  /** Those that nobody is late with covering, for their layout asks for no coverage; they are in none of the states. */
  readonly unasked: number;
  /** Those that have to be covered: neither retired nor out of scope, nor put off by the PRD itself, nor of a layout without coverage. */
  readonly inForce: number;
  /** Share of these that is covered, in percent; of none it is 100. */
  readonly share: number;
}

/** A requirement as far as it counts. */
export interface Counted {
  readonly state: RequirementState;
  /** Parts of designs that say something of it: of what the PRD puts off none does. */
  readonly coveredBy: readonly unknown[];
  /** Nobody is late with covering it. */
  readonly isUnasked?: true;
}

/** Counts requirements by their state. */
export function summaryOf(found: readonly Counted[]): CoverageSummary {
  const states = Object.fromEntries(requirementStates.map((state) => [state, 0])) as Record<RequirementState, number>;
  for (const { state, isUnasked } of found) if (!isUnasked) states[state]++;
  const putOff = found.filter(({ state, coveredBy }) => state === 'deferred' && coveredBy.length === 0).length;
  const unasked = found.filter(({ isUnasked }) => isUnasked).length;
  const inForce = found.length - states.retired - states['out-of-scope'] - putOff - unasked;
  return { states, unasked, inForce, share: inForce === 0 ? 100 : (states.covered / inForce) * 100 };
}
