import type { DecisionId } from '../../charter/model/charter.js';
import type { Span } from '../../text/range.js';

/** A place that answers a decision, or that was meant to and does not. */
export interface Evidence {
  readonly decision: DecisionId;
  readonly span: Span;
  readonly answered: boolean;
  readonly reason: string;
  /** It says who wrote, reviews or approves it, which answers Who only where nothing else does. */
  readonly byline?: boolean;
  /** A section under a heading of its own, in which the decision is to be answered. */
  readonly isSection?: boolean;
}

/** Offset at which the text of a body ends, without the blank lines after it. */
export function trimmedEnd(text: string, body: Span): number {
  return body.start + text.slice(body.start, body.end).trimEnd().length;
}
