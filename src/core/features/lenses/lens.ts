import type { DecisionId } from '../../charter/model/charter.js';
import type { Position, Range } from '../../text/range.js';

/** What a click on a lens does; the adapter knows which command that is. */
export type LensAction =
  /** Offers the owner, and to say what the section of a zero-based line answers. */
  | { readonly type: 'aboutSection'; readonly uri: string; readonly line: number; readonly decision: DecisionId }
  | { readonly type: 'open'; readonly uri: string; readonly at?: Position }
  | { readonly type: 'newSdd'; readonly uri: string }
  | { readonly type: 'showProblems' };

/** One text over a line. */
export interface Lens {
  readonly kind: 'title' | 'section';
  readonly range: Range;
  readonly text: string;
  /** The decision and its state alone, where a lens before it has just said whose decision it is. */
  readonly short?: string;
  readonly tooltip: string;
  readonly action: LensAction;
}
