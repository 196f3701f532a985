import type { RequirementState } from '../../workspace/coverage.js';
import type { DecisionCell } from './model.js';
import type { Mark } from './pageModel.js';

/** How each state of a requirement looks. */
export const stateMarks: Readonly<Record<RequirementState, Mark>> = {
  covered: 'good',
  partial: 'doubt',
  deferred: 'quiet',
  'out-of-scope': 'quiet',
  suspect: 'doubt',
  uncovered: 'open',
  retired: 'quiet',
};

/** How the answer to a decision looks; nothing where none is needed. */
export function decisionMark({ state, isRequired }: DecisionCell): Mark | undefined {
  if (state === 'answered') return 'good';
  return isRequired ? 'open' : undefined;
}
