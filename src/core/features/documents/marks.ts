import * as l10n from '@vscode/l10n';
import type { Decision } from '../../charter/model/charter.js';
import type { AnswerState } from '../../document/decisions.js';
import { sayingMost, stateIn } from '../../workspace/turns.js';
import { documentsOf, type ShownPair } from './shownPair.js';

/** How a pair stands with one decision. */
export interface Mark {
  readonly decision: Decision;
  readonly state: AnswerState | 'not-required';
}

/** The decisions that are marked always, whatever a charter requires. */
const usual: ReadonlySet<string> = new Set(['why', 'what', 'how', 'who', 'when']);

/** The marks of a pair: Why, What, How, Who and When, and whatever else its charter requires, in its order. */
export function marksOf(pair: ShownPair): readonly Mark[] {
  return pair.charter.decisions
    .filter(({ id, required }) => required || usual.has(id))
    .map((decision) => ({ decision, state: stateOf(pair, decision) }));
}

/** Of several designs, the one that says least counts: each has to answer. */
function stateOf(pair: ShownPair, { id, document, required }: Decision): Mark['state'] {
  const answering = documentsOf(pair).filter(({ kind }) => kind === document);
  const states = answering.map((facts) => stateIn(sayingMost(pair, facts, id), id) ?? 'missing');
  const worst = (['missing', 'empty', 'answered'] as const).find((state) => states.includes(state));
  if (worst === 'answered') return worst;
  if (!required) return 'not-required';
  // The layout of another tool may ask for less than the charter.
  if (worst) return answering.some((facts) => facts.required.includes(id)) ? worst : 'not-required';
  const place = pair.prd?.place;
  if (place && (place.needsNoDesign || id !== 'how')) return 'not-required';
  // A design that is elsewhere answers it there; without a PRD nobody asked.
  const isElsewhere = document === 'prd' || pair.prd?.links.some(({ kind }) => kind === 'sdd');
  return isElsewhere ? 'not-required' : 'missing';
}

/** One character for a mark: no colour is needed to tell them apart. */
export function markSign({ state }: Mark): string {
  switch (state) {
    case 'answered':
      return '✓';
    case 'empty':
      return '◌';
    case 'missing':
      return '○';
    case 'not-required':
      return '–';
  }
}

/** A mark in words: `Why answered`. */
export function markWords({ decision, state }: Mark): string {
  switch (state) {
    case 'answered':
      return l10n.t('{0} answered', decision.label);
    case 'empty':
      return l10n.t('{0} empty', decision.label);
    case 'missing':
      return l10n.t('{0} missing', decision.label);
    case 'not-required':
      return l10n.t('{0} not required', decision.label);
  }
}
