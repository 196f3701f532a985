import type { Charter, DocumentKind } from '../charter/charter.js';
import type { FrontMatter } from '../parse/frontMatter.js';
import type { Section } from '../parse/sections.js';
import { answerDecisions } from './answers.js';
import type { DocumentDecisions } from './decisions.js';
import { decideSections } from './sectionDecisions.js';
import { charterForReading, withOwnIds } from './standIns.js';

/** A parsed document, and what governs how it is read. */
export interface DecisionSource {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly frontMatter: FrontMatter | undefined;
  readonly charter: Charter;
  /** `undefined` when it is not known: then a section that nothing speaks for answers nothing. */
  readonly kind: DocumentKind | undefined;
}

/**
 * Reads which decisions a document answers, where, and how well (design §1.3). The same input gives the same result;
 * what a section's own text shows is kept with its chunk, so that after an edit only the edited section is read again.
 */
export function findDecisions({ text, sections, frontMatter, charter, kind }: DecisionSource): DocumentDecisions {
  const reading = charterForReading(charter, kind);
  const decided = decideSections(text, sections, reading, kind);
  const answers = answerDecisions(text, decided, frontMatter, reading);
  return withOwnIds(charter, reading, { sections: decided, answers });
}
