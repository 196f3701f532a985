import type { DecisionId } from '../../charter/model/charter.js';
import type { Place, Signal, SignalName, WeighedSignal } from './signals.js';

/**
 * What each signal counts in each place; what is not named counts nothing. Found by hand and held by measuring: `npm run eval
 * -- --ablate` takes out one at a time, and what changes nothing goes.
 */
export const weights: Readonly<Record<SignalName, Readonly<Partial<Record<Place, number>>>>> = {
  heading: { named: 3, phrased: 2, hinted: 2 },
  subject: { named: 1, phrased: 1, hinted: 1 },
  part: { part: 2 },
  kind: { kind: 2 },
  reason: { named: 1, hinted: 1 },
  person: { neutral: 1 },
  date: { named: 1 },
  technical: { part: 1, kind: 1 },
  contract: { part: -2 },
  noPerson: { hinted: -2 },
  noDate: { named: -3, phrased: -2, hinted: -2 },
  describes: { named: -3, hinted: -2 },
};

/** From which sum on a section answers a decision. */
export const threshold = 1;

/** What the signals of one decision in one section come to. */
export function weigh(signals: readonly Signal[], place: Place): number {
  return signals.reduce((sum, { signal, strength }) => sum + (weights[signal][place] ?? 0) * strength, 0);
}

/** How surely a section is about a decision, from 0 to 1: as what spoke for it is to a heading known as it stands. */
export function strengthOf(signals: readonly WeighedSignal[], decision: DecisionId): number {
  const own = signals.filter((signal) => signal.decision === decision);
  // A marker is not weighed.
  if (own.length === 0) return 1;
  const sum = own.reduce((total, { weight }) => total + weight, 0);
  return Math.round(100 * Math.max(0, Math.min(1, sum / (weights.heading.named ?? 1)))) / 100;
}
