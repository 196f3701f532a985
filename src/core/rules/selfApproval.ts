import * as l10n from '@vscode/l10n';
import { factAndAdvice } from '../charter/model/wording.js';
import { ownerWithRole } from '../charter/resolve/ownerNames.js';
import { selfApprovalRule, selfApprovals } from '../document/signoffs/selfApprovals.js';
import { signerName, signOffFixes } from './support/signOffPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** Nobody but those who wrote a document agreed to a decision. */
export const selfApproval = {
  id: selfApprovalRule,
  summary: 'Only an author of the document has signed off a decision.',
  docs: `If the only person who signs off a decision also wrote the document, nobody else has read it. This rule compares the sign-offs with
the \`authors\` in the front matter. As soon as somebody else who owns the decision, or is consulted on it, signs off, it says nothing.

It also says nothing if there is nobody else to ask.`,
  defaultSeverity: 'by-stage',
  appliesTo: ['prd', 'sdd'],
  fixable: false,
  *checkDocument({ document, session }: DocumentContext): Iterable<Report> {
    for (const { decision, signed, others } of selfApprovals(document)) {
      const people = [...new Set(others.flatMap((each) => each.people))];
      yield {
        span: signed.signOff.span,
        message: factAndAdvice(
          l10n.t('Only {0}, who wrote this document, signed off “{1}”.', signerName(signed), decision.label),
          l10n.t('Ask {0} to sign off too.', others.map(ownerWithRole).join(', ')),
        ),
        fixes: signOffFixes(decision, people, session, l10n.t('Sign off “{0}”', decision.label)),
      };
    }
  },
} satisfies Rule;
