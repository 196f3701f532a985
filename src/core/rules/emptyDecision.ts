import { emptyDecisionText } from './support/decisionText.js';
import { hollowSections } from './support/hollowSections.js';
import { ownerPhrase } from './support/ownerPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';
import { mustAnswer } from '../document/documentPlace.js';

/** A place for a decision that nobody has filled in yet. */
export const emptyDecision = {
  id: 'empty-decision',
  summary: 'A section for a decision is there, but it is empty.',
  docs: `In the outline, a heading looks like an answer even if nothing is below it. Comments, template prompts, \`TBD\` and empty tables do not count as an answer.

Write the answer, even a provisional one. If you have to wait, say in one sentence for what and until when.`,
  defaultSeverity: 'by-stage',
  appliesTo: ['prd', 'sdd'],
  fixable: false,
  *checkDocument({ document }: DocumentContext): Iterable<Report> {
    for (const decision of document.charter.decisions) {
      if (!mustAnswer(document, decision)) continue;
      const answer = document.decisions.answers.get(decision.id);
      if (answer?.state !== 'empty') continue;
      // What is there, if not enough, is for the rules on people and dates.
      if (hollowSections(document, decision.id).length > 0) continue;
      const at = answer.spans[0] ?? document.title.span;
      const section = document.sections.find((candidate) => candidate.heading?.start === at.start);
      const message = emptyDecisionText(
        section?.text === '' ? undefined : section?.text,
        decision,
        ownerPhrase(document, decision),
      );
      // One finding a decision: an unfilled document should not shout once for each of its headings.
      const about = { type: 'decision', decision: decision.id } as const;
      // The heading is marked rather than all the emptiness below it.
      yield { span: section?.heading ?? at, message, about };
    }
  },
} satisfies Rule;
