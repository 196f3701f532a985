import * as l10n from '@vscode/l10n';
import type { Decision } from '../charter/model/charter.js';
import type { TandemDocument } from '../document/document.js';
import { insertSectionFixes, templateSectionFor } from './support/insertSection.js';
import { kindName, ownerPhrase } from './support/ownerPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** A decision that this kind of document must answer and nothing in it does. */
export const missingDecision = {
  id: 'missing-decision',
  summary: 'No part of the document answers a decision that its kind must answer.',
  docs: `A PRD must say *Why* and *What*; an SDD must say *How*, *Who* and *When* (a charter may change this). A decision that is
written nowhere is made by whoever touches the work first.

Any form counts as an answer: a section under a heading Tandem knows, a key in the front matter, a line such as
\`**When:** Q3 2027\`, a table row. If your heading is not recognised, the light bulb offers to choose the section that answers: that
puts \`<!-- decision: when -->\` into it, or its heading into the decision's \`headings\` in \`ownership.yaml\`.

The fix inserts a section where the template has it. It stays reported as empty until somebody fills it in.`,
  defaultSeverity: 'by-stage',
  appliesTo: ['prd', 'sdd'],
  fixable: true,
  *checkDocument({ document }: DocumentContext): Iterable<Report> {
    for (const decision of document.charter.decisions) {
      if (decision.document !== document.kind || !decision.required) continue;
      if (document.decisions.answers.get(decision.id)?.state !== 'missing') continue;
      yield {
        span: document.title.span,
        about: { type: 'decision', decision: decision.id },
        message: messageOf(document, decision),
        fixes: insertSectionFixes(document, templateSectionFor(document, decision.id), decision.id),
      };
    }
  },
} satisfies Rule;

function messageOf(document: TandemDocument, decision: Decision): string {
  const kind = kindName(document.kind);
  const owner = ownerPhrase(document, decision);
  const { label, question } = decision;
  return question === ''
    ? l10n.t('Nothing in this {0} answers {1}. {2} decides. Add a section or a line “{1}: …”.', kind, label, owner)
    : l10n.t(
        'Nothing in this {0} answers {1}: “{2}” {3} decides. Add a section or a line “{1}: …”.',
        kind,
        label,
        question,
        owner,
      );
}
