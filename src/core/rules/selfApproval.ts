import * as l10n from '@vscode/l10n';
import { factAndAdvice } from '../charter/model/wording.js';
import type { Decision, Person } from '../charter/model/charter.js';
import { findPerson, holdersOf } from '../charter/resolve/owners.js';
import { ownerWithRole } from '../charter/resolve/ownerNames.js';
import type { TandemDocument } from '../document/document.js';
import { signOffsOf } from '../document/signoffs/signOffsOf.js';
import { signerName, signOffFixes } from './support/signOffPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** Nobody but those who wrote a document agreed to a decision. */
export const selfApproval = {
  id: 'self-approval',
  summary: 'Only an author of the document has signed off a decision.',
  docs: `If the only person who signs off a decision also wrote the document, nobody else has read it. This rule compares the sign-offs with
the \`authors\` in the front matter. As soon as somebody else who owns the decision, or is consulted on it, signs off, it says nothing.

It also says nothing if there is nobody else to ask.`,
  defaultSeverity: 'by-stage',
  appliesTo: ['prd', 'sdd'],
  fixable: false,
  *checkDocument({ document, session }: DocumentContext): Iterable<Report> {
    const { charter, fields } = document;
    const authors = new Set(fields.authors.flatMap((author) => findPerson(charter, author) ?? []));
    if (authors.size === 0) return;
    for (const decision of charter.decisions) {
      const given = signOffsOf(document).filter((each) => each.decision.id === decision.id && each.part && each.person);
      const [first] = given;
      if (!first || given.some(({ person }) => person && !authors.has(person))) continue;
      const asked = othersToAsk(document, decision, authors);
      if (asked.people.length === 0) continue;
      yield {
        span: first.signOff.span,
        message: factAndAdvice(
          l10n.t('Only {0}, who wrote this document, signed off “{1}”.', signerName(first), decision.label),
          l10n.t('Ask {0} to sign off too.', asked.names),
        ),
        fixes: signOffFixes(decision, asked.people, session, l10n.t('Sign off “{0}”', decision.label)),
      };
    }
  },
} satisfies Rule;

/** Those who own a decision or are consulted, without the authors. */
function othersToAsk({ charter, team }: TandemDocument, { owner, consulted }: Decision, authors: ReadonlySet<Person>) {
  const found = [owner, ...consulted]
    .map((role) => holdersOf(charter, team, role))
    .map((each) => ({ each, people: each.people.filter((person) => !authors.has(person)) }))
    .filter(({ people }) => people.length > 0);
  return {
    names: found.map(({ each }) => ownerWithRole(each)).join(', '),
    people: [...new Set(found.flatMap(({ people }) => people))],
  };
}
