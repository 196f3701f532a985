import * as l10n from '@vscode/l10n';
import type { Span } from '../text/range.js';
import type { TandemDocument } from '../document/document.js';
import { hollowSections } from './support/hollowSections.js';
import { ownerPhrase } from './support/ownerPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** A place for a decision that nobody has filled in yet. */
export const emptyDecision = {
  id: 'empty-decision',
  summary: 'A heading for a decision stands, but nothing real is under it.',
  docs: `A heading looks like an answer in the outline and is none. Comments, template prompts, \`TBD\` and empty tables count as nothing.

Write the answer, even a provisional one, or say in a sentence what it waits for and until when.`,
  defaultSeverity: 'by-stage',
  appliesTo: ['prd', 'sdd'],
  fixable: false,
  *checkDocument({ document }: DocumentContext): Iterable<Report> {
    for (const decision of document.charter.decisions) {
      if (decision.document !== document.kind || !decision.required) continue;
      const answer = document.decisions.answers.get(decision.id);
      if (answer?.state !== 'empty') continue;
      // What is there, if not enough, is for the rules on people and dates.
      if (hollowSections(document, decision.id).length > 0) continue;
      const { label, question } = decision;
      const owner = ownerPhrase(document, decision);
      const message =
        question === ''
          ? l10n.t('{0} has a place here but no answer yet. {1} decides.', label, owner)
          : l10n.t('{0} has a place here but no answer yet: “{1}” {2} decides.', label, question, owner);
      // One finding a decision: an unfilled document should not shout once for each of its headings.
      const about = { type: 'decision', decision: decision.id } as const;
      yield { span: headingOrWhole(document, answer.spans[0] ?? document.title.span), message, about };
    }
  },
} satisfies Rule;

/** Marks the heading rather than all the emptiness below it. */
function headingOrWhole(document: TandemDocument, span: Span): Span {
  const section = document.sections.find((candidate) => candidate.heading?.start === span.start);
  return section?.heading ?? span;
}
