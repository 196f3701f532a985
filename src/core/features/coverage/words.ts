import * as l10n from '@vscode/l10n';
import { mayNameId } from '../../document/requirements/requirementId.js';
import type { RequirementState } from '../../workspace/coverage.js';
import type { DecisionCell, PlannedDate, RequirementPart } from './model.js';
import type { CoverageSummary } from './summary.js';

/** The state of a requirement as it counts: of one that nobody is asked to cover, that. */
export function stateWordOf({
  state,
  isUnasked,
}: {
  readonly state: RequirementState;
  readonly isUnasked?: true;
}): string {
  return isUnasked ? l10n.t('Not asked for') : stateWord(state);
}

/** What to call a state of a requirement. */
export function stateWord(state: RequirementState): string {
  switch (state) {
    case 'covered':
      return l10n.t('Covered');
    case 'partial':
      return l10n.t('Partly covered');
    case 'deferred':
      return l10n.t('Deferred');
    case 'out-of-scope':
      return l10n.t('Out of scope');
    case 'suspect':
      return l10n.t('Suspect');
    case 'uncovered':
      return l10n.t('Not covered');
    case 'retired':
      return l10n.t('Retired');
  }
}

/** `Covered (Worker, Queue), partly covered (Mails)`: what a design says of a requirement; empty when it says nothing. */
export function cellWords(parts: readonly RequirementPart[]): string {
  const byState = new Map<RequirementState, Set<string>>();
  for (const { state, section } of parts) byState.set(state, (byState.get(state) ?? new Set()).add(section));
  return [...byState]
    .map(([state, sections]) => {
      const named = [...sections].map(withoutTag).filter((section) => section.trim() !== '');
      return named.length > 0 ? l10n.t('{0} ({1})', stateWord(state), named.join(', ')) : stateWord(state);
    })
    .join(', ');
}

/** A heading without the IDs at its end, which the row says already: `Worker [FR-1, FR-2]`. */
export function withoutTag(heading: string): string {
  const start = heading.trimEnd().endsWith(']') ? heading.lastIndexOf('[') : -1;
  return start > 0 && mayNameId(heading.slice(start)) ? heading.slice(0, start).trimEnd() : heading;
}

/** What a part of a design says of a requirement, each state once; empty when it says nothing. */
export function stateWords(parts: readonly RequirementPart[]): string {
  return [...new Set(parts.map(({ state }) => stateWord(state)))].join(', ');
}

/** What a state means. */
export function stateMeaning(state: RequirementState): string {
  switch (state) {
    case 'covered':
      return l10n.t('A design says how it is met.');
    case 'partial':
      return l10n.t('A design meets a part of it.');
    case 'deferred':
      return l10n.t('It is left for later.');
    case 'out-of-scope':
      return l10n.t('It is left out on purpose.');
    case 'suspect':
      return l10n.t('Its text changed after the design was confirmed.');
    case 'uncovered':
      return l10n.t('No design says anything about it.');
    case 'retired':
      return l10n.t('It no longer counts.');
  }
}

/** `7 of 9 requirements covered (77 %). Partly covered: 1. Not covered: 1.` */
export function summaryWords({ states, inForce, share }: CoverageSummary): string {
  const covered =
    inForce === 0
      ? l10n.t('No requirements to cover.')
      : inForce === 1
        ? l10n.t('{0} of 1 requirement covered ({1} %).', states.covered, Math.floor(share))
        : l10n.t('{0} of {1} requirements covered ({2} %).', states.covered, inForce, Math.floor(share));
  const others = (['partial', 'deferred', 'suspect', 'uncovered', 'out-of-scope', 'retired'] as const)
    .filter((state) => states[state] > 0)
    .map((state) =>
      state === 'suspect'
        ? l10n.t('Suspect, because the text changed: {0}.', states[state])
        : l10n.t('{0}: {1}.', stateWord(state), states[state]),
    );
  return [covered, ...others].join(' ');
}

/** How a document answers a decision, with its owner where it is their turn; a dash where it need not. */
export function decisionWords({ state, isRequired, owner }: DecisionCell): string {
  if (state === 'answered') return l10n.t('Answered');
  if (!isRequired) return '–';
  const word = state === 'empty' ? l10n.t('Empty') : l10n.t('Missing');
  return owner === '' ? word : l10n.t('{0}: {1}', word, owner);
}

/** `2027-03-01`, `2027-01-01 to 2027-03-31`; a dash where nobody can tell. */
export function daysWords({ days }: PlannedDate): string {
  if (!days) return '–';
  return days.first === days.last ? days.first : l10n.t('{0} to {1}', days.first, days.last);
}
