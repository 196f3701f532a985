import * as l10n from '@vscode/l10n';
import { mayDecide, resolveOwner } from '../charter/resolve/owners.js';
import { declaredOwnerships } from '../document/owners/declaredOwners.js';
import { keepOwnerFixes } from './support/keepOwner.js';
import { kindName, ownerPhrase } from './support/ownerPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** A section that names two owners for its decision. */
export const sharedOwnership = {
  id: 'shared-ownership',
  summary: 'A section names two owners for its decision.',
  docs: `A decision that everybody owns is owned by nobody: each has one owner with the final say, and the partner is consulted
([source](../sources.md#segment)).

Looked at are a line or table row such as \`**Owner:** Ada, Grace\` or \`DRI: @ada and @grace\` in a section that answers a decision, a
remark in its heading, sentences such as “PM and EM decide together”, and \`owner:\` in the front matter. “Ada and her team” is one, and so is
whoever is named with those who are consulted, help or stand in. Lists of tasks or components, each with an owner of its own, are left alone, and so are the people under *Who*
and the owner of a rollout. So are people who hold the owner’s role together by the charter.

Keep one, and name the others as consulted: the fix does so for whom the charter has as the owner.`,
  defaultSeverity: 'by-stage',
  appliesTo: ['prd', 'sdd'],
  fixable: true,
  *checkDocument({ document }: DocumentContext): Iterable<Report> {
    for (const ownership of declaredOwnerships(document)) {
      const [decision] = ownership.decisions;
      const { owners, declarations } = ownership;
      // An area may be shared, and with it what goes with it.
      if (!decision || decision.area !== undefined || owners.length < 2 || ownership.passing) continue;
      const owner = resolveOwner(document.charter, document.team, decision);
      if (owners.every(({ person }) => person && mayDecide(owner, person))) continue;
      const names = owners.map((owner) => owner.person?.name ?? owner.role?.label ?? owner.name.text).join(', ');
      const rightful = ownerPhrase(document, decision);
      const labels = ownership.decisions.map(({ label }) => label).join(', ');
      yield {
        span: {
          start: declarations[0]?.value.start ?? document.title.span.start,
          end: declarations.at(-1)?.value.end ?? document.title.span.end,
        },
        message: ownership.ofDocument
          ? l10n.t(
              'This {0} names several owners: {1}. Keep one and consult the others. {2} decides {3}.',
              kindName(document.kind),
              names,
              rightful,
              labels,
            )
          : l10n.t(
              '{0} has several owners here: {1}. Keep one and consult the others. {2} decides.',
              labels,
              names,
              rightful,
            ),
        fixes: keepOwnerFixes(document, ownership),
      };
    }
  },
} satisfies Rule;
