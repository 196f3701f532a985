import type { DecisionId } from '../../charter/model/charter.js';
import type { Span } from '../../text/range.js';

/** A place that answers a decision, or that was meant to and does not. */
export interface Evidence {
  readonly decision: DecisionId;
  readonly span: Span;
  readonly answered: boolean;
  readonly reason: string;
}

/** Offset at which the text of a body ends, without the blank lines after it. */
export function trimmedEnd(text: string, body: Span): number {
  return body.start + text.slice(body.start, body.end).trimEnd().length;
}
