import type { Charter, DecisionId, DocumentKind } from '../../charter/model/charter.js';
import type { LayoutMetadata } from '../../layouts/metadata.js';
import type { FrontMatter } from '../../parse/markdown/frontMatter.js';
import type { Section } from '../../parse/markdown/sections.js';
import { answerDecisions } from './answers.js';
import { LazyMap } from '../../text/lazyMap.js';
import type { DecisionAnswer, DocumentDecisions } from '../decisions.js';
import { withForeignAnswers, type ForeignFile } from './foreignAnswers.js';
import { decideSections } from './sections/sectionDecisions.js';
import { charterForReading, withOwnIds } from './sections/standsFor.js';

/** A parsed document, and what governs how it is read. */
export interface DecisionSource {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly frontMatter: FrontMatter | undefined;
  readonly charter: Charter;
  /** `undefined` when it is not known: then a section that nothing speaks for answers nothing. */
  readonly kind: DocumentKind | undefined;
  /** YAML of another tool beside the document. */
  readonly foreign?: ForeignFile | undefined;
  /** The layout in which it stands. */
  readonly layout?: LayoutMetadata | undefined;
  /** It still is the template of that layout, so that nothing in it is an answer. */
  readonly isUntouched?: boolean;
}

/**
 * Reads which decisions a document answers, where, and how well. The same input gives the same result;
 * what a section's own text shows is kept with its chunk, so that after an edit only the edited section is read again.
 */
export function findDecisions(source: DecisionSource): DocumentDecisions {
  const { text, sections, frontMatter, charter, kind, foreign, layout, isUntouched } = source;
  const reading = charterForReading(charter, kind);
  const decided = decideSections(text, sections, reading, kind);
  const found = answerDecisions(text, decided, frontMatter, reading, kind, layout);
  const own = isUntouched ? unanswered(found) : found;
  const answers = foreign ? withForeignAnswers(own, foreign, reading.decisions, layout) : own;
  return withOwnIds(charter, reading, { sections: decided, answers });
}

/** The same places, none of which answers anything. */
function unanswered(answers: ReadonlyMap<DecisionId, DecisionAnswer>): ReadonlyMap<DecisionId, DecisionAnswer> {
  return new LazyMap(answers.keys(), (id) => {
    const answer = answers.get(id) ?? { decision: id, state: 'missing', spans: [], evidence: [] };
    if (answer.state !== 'answered') return answer;
    const { decision, spans, evidence } = answer;
    return { decision, spans, state: 'empty', evidence: evidence.map((one) => ({ ...one, answered: false })) };
  });
}
