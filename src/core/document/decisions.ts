import type { Charter, Decision, DecisionId } from '../charter/model/charter.js';
import type { Section } from '../parse/markdown/sections.js';
import type { Span } from '../text/range.js';
import type { Evidence } from './recognise/evidence.js';
import type { Because, WeighedSignal } from './recognise/signals.js';

/**
 * Where a section's decisions come from, strongest first. `kind`: neither the heading nor a parent says
 * anything, so the section is taken for what its kind of document mostly is about, What in a PRD and How in an SDD.
 */
export type SectionEvidence = 'marker' | 'charter' | 'alias' | 'inherited' | 'kind' | 'none';

/** Parts of a decision that a marker may name, because a rule looks for them. */
export type MarkerTopic = 'success-metrics';

/** Which decisions one section answers. */
export interface SectionDecisions {
  readonly section: Section;
  readonly decisions: readonly DecisionId[];
  readonly evidence: SectionEvidence;
  /** Decisions that a marker in it, or in a section above it, says it does not answer. */
  readonly denied: readonly DecisionId[];
  /** Parts of a decision that a marker in it says it holds. */
  readonly topics: readonly MarkerTopic[];
  /** Nothing real stands under the heading: no content, or only comments, template prompts and TBD. */
  readonly empty: boolean;
  /** What it was read by; `undefined` when nothing was found. */
  readonly because: Because | undefined;
  /** What spoke for decisions, taken or not, and against them. */
  readonly signals: readonly WeighedSignal[];
}

/** Answered by real content; only a bare or unfilled place for it; nothing at all. */
export type AnswerState = 'answered' | 'empty' | 'missing';

/**
 * The decisions whose owners decide about a section. A rollout's dates say When, but the section is the rollout's alone, unless
 * somebody gave it both on purpose.
 */
export function decidedIn(charter: Charter, { decisions, evidence }: SectionDecisions): readonly Decision[] {
  const found = charter.decisions.filter(({ id }) => decisions.includes(id));
  const isRollout = decisions.includes('rollout') && evidence !== 'marker' && evidence !== 'charter';
  return isRollout ? found.filter(({ id, standsFor }) => (standsFor ?? id) !== 'when') : found;
}

/** How a document answers one decision. */
export interface DecisionAnswer {
  readonly decision: DecisionId;
  readonly state: AnswerState;
  /** The places that answer it, or, when it is empty, that were meant to: sections, lines, rows, front matter pairs. */
  readonly spans: readonly Span[];
  /** What was found there, in the order of the text; what lies in files of other tools comes last. */
  readonly evidence: readonly Evidence[];
  /** Only those who wrote, review or approve the document are named. */
  readonly byline?: boolean;
}

/** What {@link findDecisions} reads out of one document. */
export interface DocumentDecisions {
  /** One entry for each section, in the order of the text. */
  readonly sections: readonly SectionDecisions[];
  /** One entry for each decision of the charter, in the charter's order. */
  readonly answers: ReadonlyMap<DecisionId, DecisionAnswer>;
}
