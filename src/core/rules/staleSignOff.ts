import * as l10n from '@vscode/l10n';
import { daysBetween } from '../charter/model/calendar.js';
import { dayText } from '../charter/model/dayText.js';
import { factAndAdvice } from '../charter/model/wording.js';
import type { Person } from '../charter/model/charter.js';
import type { TandemDocument } from '../document/document.js';
import type { SignOff } from '../document/frontMatter/frontMatterRecords.js';
import { signOffsToRenew, whoRenews, type ResolvedSignOff } from '../document/signoffs/signOffsOf.js';
import { signedOn, signerName, signerText, signOffFixes } from './support/signOffPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** Somebody agreed to another text than the one that stands there. */
export const staleSignOff = {
  id: 'stale-signoff',
  summary: 'The text of a decision changed after somebody signed it off.',
  docs: `Whoever signs off agrees to a text, not to whatever it becomes. *Tandem: Sign Off* therefore records a short digest of all that the
document says about the decision:

\`\`\`yaml
signoffs:
  - { decision: why, role: pm, by: ada, on: 2026-11-20, digest: 8c1f09ab }
\`\`\`

If the text changes, the sign-off is out of date until the person signs off again. Spaces, emphasis and comments do not count, and neither
does a dissent. Sign-offs of other decisions stay valid. If you take the change back, the sign-off is valid again.

Where a document of another tool has no front matter, the sign-off is a line of \`.tandem/ledger\`, and this rule reports it at the title.

A sign-off without a digest, written by hand or with the snippet, says who agreed on which day, but not to which text. Nobody can tell
whether that text changed, so this rule asks for a new sign-off there too. A day that is still to come is reported as well: nobody has agreed
on it yet.

The light bulb offers *Sign off again* only to the person who signed, or to their deputy while they are away. As soon as one of them, or
somebody else in the same role, has signed the present text, this rule says nothing of the older sign-off.`,
  defaultSeverity: 'by-stage',
  appliesTo: ['prd', 'sdd'],
  fixable: false,
  *checkDocument({ document, session, today }: DocumentContext): Iterable<Report> {
    for (const signOff of document.fields.signoffs) {
      // Where the sun rises first it may be tomorrow already.
      if (!signOff.on || (daysBetween(today, signOff.on.text) ?? 0) <= 1) continue;
      yield {
        span: signOff.on.span,
        message: l10n.t(
          'A sign-off is dated {0}, which is still to come. Correct the day.',
          dayText(signOff.on.text, today),
        ),
      };
    }
    for (const outdated of signOffsToRenew(document)) {
      // What stands there as a digest and is none, is said there. Where nobody is known, nobody can be asked for one.
      if (hasWrongDigest(document, outdated.signOff) || (outdated.state === 'undigested' && !outdated.person)) continue;
      const { decision } = outdated;
      const people = whoRenews(document, outdated);
      const isAnswered = document.decisions.answers.get(decision.id)?.state === 'answered';
      yield {
        span: outdated.signOff.span,
        message: factAndAdvice(fact(outdated, decision.label, today), advice(outdated, people)),
        fixes: isAnswered ? signOffFixes(decision, people, session, l10n.t('Sign off again')) : [],
      };
    }
  },
} satisfies Rule;

function fact(outdated: ResolvedSignOff, decision: string, today: string): string {
  const who = signerText(outdated);
  if (outdated.state === 'undigested')
    return l10n.t('It is not known which text of “{0}” {1} signed off.', decision, who);
  const day = signedOn(outdated, today);
  return day === undefined
    ? l10n.t('“{0}” has changed since {1} signed off.', decision, who)
    : l10n.t('“{0}” has changed since {1} signed off on {2}.', decision, who, day);
}

function advice(outdated: ResolvedSignOff, people: readonly Person[]): string {
  const names = people.map(({ name }) => name).join(', ') || signerName(outdated);
  return l10n.t('{0}: read it and sign off again.', names);
}

function hasWrongDigest({ fieldFaults }: TandemDocument, { span }: SignOff): boolean {
  return fieldFaults.some(
    ({ key, path, span: at }) =>
      key === 'signoffs' && path.at(-1) === 'digest' && at.start >= span.start && at.end <= span.end,
  );
}
