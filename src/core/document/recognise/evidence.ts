import type { DecisionId } from '../../charter/model/charter.js';
import type { Span } from '../../text/range.js';
import type { Because } from './signals.js';

/** A place that answers a decision, or that was meant to and does not. */
export interface Evidence extends Because {
  readonly decision: DecisionId;
  /** `undefined` where it stands in the file of another tool. */
  readonly span: Span | undefined;
  /** How surely the place is about the decision, from 0 to 1. */
  readonly strength: number;
  readonly answered: boolean;
  /** It says who wrote, reviews or approves it, which answers Who only where nothing else does. */
  readonly byline?: boolean;
  /** A section under a heading of its own, in which the decision is to be answered. */
  readonly isSection?: boolean;
  /** Name of the file of another tool. */
  readonly file?: string;
}

/** Strength of what no section is weighed for: it says of itself what it answers. */
export const plain = 1;
/** Strength of what may say something else in another document. */
export const likely = 0.67;
/** Strength of what counts only where nothing stronger stands. */
export const faint = 0.33;

/** Offset at which the text of a body ends, without the blank lines after it. */
export function trimmedEnd(text: string, body: Span): number {
  return body.start + text.slice(body.start, body.end).trimEnd().length;
}
