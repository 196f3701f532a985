import * as l10n from '@vscode/l10n';
import { listed } from '../charter/model/wording.js';
import { mayDecide, resolveOwner } from '../charter/resolve/owners.js';
import { declaredOwnerships } from '../document/owners/declaredOwners.js';
import { keepOwnerFixes } from './support/keepOwner.js';
import { kindName, ownerInSentence } from './support/ownerPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** A section that names two owners for its decision. */
export const sharedOwnership = {
  id: 'shared-ownership',
  summary: 'A section names two owners for its decision.',
  docs: `If everybody owns a decision, nobody does. Each decision has one owner, and the partner is consulted
([source](../sources.md#segment)).

This rule reads a line or table row such as \`**Owner:** Ada, Grace\` or \`DRI: @ada and @grace\` in a section that answers a decision, a
remark in its heading, sentences such as “PM and EM decide together”, and \`owner:\` in the front matter. “Ada and her team” counts as one owner. People who
are consulted, help or are standing in do not count. Lists of tasks or components with an owner each are ignored, and so are the people under *Who*,
the owner of a rollout, and people who share the owner’s role in \`ownership.yaml\`.

Keep one owner, and name the others as consulted. The fix does this for the owner from \`ownership.yaml\`.`,
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
      const rightful = ownerInSentence(document, decision);
      const labels = listed(ownership.decisions.map(({ label }) => label));
      yield {
        span: {
          start: declarations[0]?.value.start ?? document.title.span.start,
          end: declarations.at(-1)?.value.end ?? document.title.span.end,
        },
        message: ownership.ofDocument
          ? l10n.t(
              'This {0} has several owners: {1}. Keep {2} for {3}, and name the others as consulted.',
              kindName(document.kind),
              names,
              rightful,
              labels,
            )
          : l10n.t(
              '{0} has several owners here: {1}. Keep {2}, and name the others as consulted.',
              labels,
              names,
              rightful,
            ),
        fixes: keepOwnerFixes(document, ownership),
      };
    }
  },
} satisfies Rule;
