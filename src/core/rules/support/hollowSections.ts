import type { DecisionId } from '../../charter/model/charter.js';
import { decisionFor } from '../../charter/resolve/decisionFor.js';
import type { SectionDecisions } from '../../document/decisions.js';
import type { TandemDocument } from '../../document/document.js';
import { mustAnswer } from '../../document/documentPlace.js';

/**
 * Sections that are about a decision and say something, only not what it asks for: a *Who* that names nobody, a *When*
 * without a date. None as long as anything else in the document answers the decision.
 *
 * @param id `who` or `when`, or what stands for it in this kind of document
 */
export function hollowSections(document: TandemDocument, id: DecisionId): readonly SectionDecisions[] {
  const decision = decisionFor(document.charter, id, document.kind);
  if (!decision || !['who', 'when'].includes(decision.standsFor ?? decision.id)) return [];
  if (!mustAnswer(document, decision)) return [];
  const answer = document.decisions.answers.get(decision.id);
  if (answer?.state !== 'empty') return [];
  // Whoever signs off is listed in a section too, which is not meant where another one is.
  const meant = new Set(answer.evidence.map(({ span }) => span?.start));
  return document.decisions.sections.filter(
    (entry) =>
      entry.section.heading !== undefined &&
      !entry.empty &&
      meant.has(entry.section.span.start) &&
      entry.decisions.includes(decision.id) &&
      (entry.evidence === 'alias' || entry.evidence === 'charter' || entry.evidence === 'marker'),
  );
}
