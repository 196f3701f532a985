import type { DecisionId } from '../../charter/model/charter.js';
import type { Span } from '../../text/range.js';

/**
 * What speaks for a section answering a decision, or against it:
 *
 * * `heading`: the words of its own heading, and for `asked` those of a heading that names a quality, such as *Security*,
 *   where qualities are asked for;
 * * `part`: the section it is part of;
 * * `kind`: what its kind of document is about as a rule;
 * * `reason`, `person`, `date`, `technical`: what its text shows;
 * * `noPerson`, `noDate`: its text is there and shows none;
 * * `describes`: its text tells what the document is for, which is no reason for the work.
 */
export type SignalName =
  | 'heading'
  | 'asked'
  | 'subject'
  | 'part'
  | 'kind'
  | 'reason'
  | 'person'
  | 'date'
  | 'technical'
  | 'noPerson'
  | 'noDate'
  | 'describes';

/** One thing that speaks for a decision or against it. */
export interface Signal {
  readonly decision: DecisionId;
  readonly signal: SignalName;
  /** Where it shows. */
  readonly span: Span;
  /** From 0, not at all, to 1. */
  readonly strength: number;
}

/**
 * How much a section's heading says: it is known as it stands, holds a known phrase, or a word that says a little; it says
 * nothing and the section is part of another, or of the document alone; or it is known for what stands beside the matter.
 */
export type Place = 'neutral' | 'named' | 'phrased' | 'hinted' | 'part' | 'kind';
