import * as l10n from '@vscode/l10n';
import { factAndAdvice } from '../charter/model/wording.js';
import { isReady } from '../charter/model/stages.js';
import type { Decision } from '../charter/model/charter.js';
import { neededSignOffs, signOffsOf, type ResolvedSignOff } from '../document/signoffs/signOffsOf.js';
import { spanAt } from '../parse/yaml/yamlPath.js';
import { ownerPhrase } from './support/ownerPhrase.js';
import { signerName, signOffFixes } from './support/signOffPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** The owner of a decision has not agreed to what a document that is ready says. */
export const missingSignOff = {
  id: 'missing-signoff',
  summary: 'A document is ready, but the owner of a decision has not signed it off.',
  docs: `This rule is for teams that work with sign-offs: it looks only at documents with the key \`signoffs\` in the front matter, even if its
list is empty, or with a sign-off in \`.tandem/ledger\`. The templates *with sign-offs* write the key. From the stage *ready* on, the owner of each decision that the document must answer,
and does, has to sign it off. Before that stage, and without the key, this rule says nothing.

Run *Tandem: Sign Off*. It signs for you alone. While the owner is away, the deputy signs, and the entry names both the role and the
person. The consulted partner can sign too. That does not replace the owner’s sign-off.

A sign-off does not count if the person is no longer in \`ownership.yaml\`, or neither owns the decision nor is consulted on it. It stays in
the file.`,
  defaultSeverity: 'by-stage',
  appliesTo: ['prd', 'sdd'],
  fixable: false,
  *checkDocument({ document, session }: DocumentContext): Iterable<Report> {
    const { charter, stage, frontMatter } = document;
    if (!isReady(charter.stages, stage)) return;
    const hasKey = frontMatter && Object.hasOwn(frontMatter.values, 'signoffs');
    const place = hasKey ? spanAt(frontMatter.yaml, ['signoffs'], 'key') : document.title.span;
    for (const { decision, what, owner } of neededSignOffs(document)) {
      if (what !== 'sign') continue;
      const other = signOffsOf(document).find((each) => each.decision.id === decision.id && !each.part);
      const people = [...new Set([...owner.people, ...owner.holders])];
      yield {
        span: other?.signOff.span ?? place,
        message: factAndAdvice(
          other ? whyNotCounted(other, decision) : l10n.t('“{0}” is not signed off.', decision.label),
          l10n.t('{0}: read it and sign off.', ownerPhrase(document, decision)),
        ),
        fixes: signOffFixes(decision, people, session, l10n.t('Sign off “{0}”', decision.label)),
      };
    }
  },
} satisfies Rule;

function whyNotCounted(other: ResolvedSignOff, { label }: Decision): string {
  return other.state === 'unknown-person'
    ? l10n.t('“{0}” signed off “{1}”, but is not in ownership.yaml.', signerName(other), label)
    : l10n.t('{0} signed off “{1}”, but does not own it.', signerName(other), label);
}
