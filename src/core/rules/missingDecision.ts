import { missingDecisionText } from './support/decisionText.js';
import { insertSectionFixes, templateSectionFor } from './support/insertSection.js';
import { kindName, ownerPhrase } from './support/ownerPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';
import { mustAnswer } from '../document/documentPlace.js';

/** A decision that this kind of document must answer and nothing in it does. */
export const missingDecision = {
  id: 'missing-decision',
  summary: 'A document does not answer a decision that it must answer.',
  docs: `A PRD must say *Why* and *What*. An SDD must say *How*, *Who* and *When*. Your \`ownership.yaml\` can change this. If a decision is
not written down, whoever starts the work makes it.

Any form of answer counts: a section under a heading that Tandem knows, a key in the front matter, a line such as
\`**When:** Q3 2027\`, or a table row. If Tandem does not recognise your heading, use the light bulb to choose the section that answers. That
adds \`<!-- decision: when -->\` to the section, or its heading to \`headings\` of the decision in \`ownership.yaml\`.

The fix inserts the section where the template has it. It is reported as empty until somebody fills it in.`,
  defaultSeverity: 'by-stage',
  appliesTo: ['prd', 'sdd'],
  fixable: true,
  *checkDocument({ document }: DocumentContext): Iterable<Report> {
    for (const decision of document.charter.decisions) {
      if (!mustAnswer(document, decision)) continue;
      if (document.decisions.answers.get(decision.id)?.state !== 'missing') continue;
      yield {
        span: document.title.span,
        about: { type: 'decision', decision: decision.id },
        message: missingDecisionText(kindName(document.kind), decision, ownerPhrase(document, decision)),
        fixes: insertSectionFixes(document, templateSectionFor(document, decision.id), decision.id),
      };
    }
  },
} satisfies Rule;
