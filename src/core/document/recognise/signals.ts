import type { DecisionId } from '../../charter/model/charter.js';
import type { Span } from '../../text/range.js';

/**
 * What speaks for a section answering a decision, or against it:
 *
 * * `heading`: the words of its own heading; `subject`: they name a part of the work, which tells what the document is about;
 * * `part`: the section it is part of;
 * * `kind`: what its kind of document is about as a rule;
 * * `reason`, `person`, `date`, `technical`: what its text shows;
 * * `contract`: its text is for machines, in a part of what is asked for or of the reasons;
 * * `noPerson`, `noDate`: its text is there and shows none;
 * * `describes`: its text tells what the document is for, which is no reason for the work.
 */
export type SignalName =
  | 'heading'
  | 'subject'
  | 'part'
  | 'kind'
  | 'reason'
  | 'person'
  | 'date'
  | 'technical'
  | 'contract'
  | 'noPerson'
  | 'noDate'
  | 'describes';

/**
 * What a piece of evidence goes by: one of the signals that sections are weighed by, or what needs no weighing:
 *
 * * `marker`, `charter`: a marker in the section, a heading that the charter names;
 * * `neutral`: a heading known to answer nothing;
 * * `title`, `label`, `frontMatter`: a title that is no Markdown heading, a labelled line, row or column, a key of front matter;
 * * `byline`: one of these that says who wrote, reviews or approves the document;
 * * `team`, `duration`: what a text shows, beside `person` and `date`;
 * * `rollout`: a sentence that says who gets it first;
 * * `introduction`: what a note without sections says;
 * * `foreignFile`: a key in the file of another tool.
 */
export type EvidenceSignal =
  | SignalName
  | 'marker'
  | 'charter'
  | 'neutral'
  | 'title'
  | 'label'
  | 'frontMatter'
  | 'byline'
  | 'team'
  | 'duration'
  | 'rollout'
  | 'introduction'
  | 'foreignFile';

/** What something was read by, as data; the words for it are in `features/reasons.ts`. */
export interface Because {
  readonly signal: EvidenceSignal;
  /**
   * What was matched: names in a marker, entries of the tables of headings, the heading of the section it is part of, the kind
   * of document, a label and its value, a key; none where it is the text itself.
   */
  readonly words: readonly string[];
}

/** One thing that speaks for a decision or against it. */
export interface Signal {
  readonly decision: DecisionId;
  readonly signal: SignalName;
  /** Where it shows. */
  readonly span: Span;
  /** From 0, not at all, to 1. */
  readonly strength: number;
}

/** A signal and what it came to in its place: above 0 it spoke for the decision, below 0 against it. */
export interface WeighedSignal extends Signal {
  readonly weight: number;
}

/**
 * How much a section's heading says: it is known as it stands, holds a known phrase, or a word that says a little; it says
 * nothing and the section is part of another, or of the document alone; or it is known for what stands beside the matter.
 */
export type Place = 'neutral' | 'named' | 'phrased' | 'hinted' | 'part' | 'kind';
