import * as l10n from '@vscode/l10n';
import { ownerWithRole } from '../charter/resolve/ownerNames.js';
import { noteAddress } from '../document/notes.js';
import { foreignEdits } from '../workspace/editingSession.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** Somebody changes a section whose decision is another's. */
export const editedByOther = {
  id: 'edited-by-other',
  summary: 'You are editing a section whose decision another role owns.',
  docs: `Each decision has one owner. The partner is consulted, and may of course write. This rule says whose section it is
while you edit it. It stops when you close the document or undo the change, and it never runs in CI.

While the owner is away, the deputy counts as the owner too.

You have two ways to answer. *Leave a note* adds a comment for the owner, which the sidebar lists until somebody removes it; as long as it is there,
this rule says nothing about that section. *I’m standing in* covers everything that this owner decides in this document, until you close
it or stop. Changes by Tandem itself and changes from disk do not count as edits. Tandem knows you by the setting
\`tandem.me\` or by your git user. If it does not know you, this rule says nothing.

For the rollout, this rule applies only in a PRD, and only if somebody in the team or in a team above owns the area *Rollout*.`,
  defaultSeverity: 'info',
  appliesTo: ['prd', 'sdd'],
  fixable: false,
  *checkDocument({ document, session }: DocumentContext): Iterable<Report> {
    if (!session) return;
    for (const { section, decision, owner, state } of foreignEdits(document, session)) {
      if (state !== 'open') continue;
      const names = owner.people.map((person) => person.name).join(', ');
      const to = owner.people.map((person) => noteAddress(document.charter, person)).find((each) => each !== undefined);
      yield {
        span: section.heading ?? document.title.span,
        scope: { start: section.chunkStart, end: section.chunkStart + section.chunk.length },
        message:
          to === undefined
            ? l10n.t(
                'You are editing “{0}”, which {1} owns. Say that you are standing in, if you are.',
                decision.label,
                ownerWithRole(owner),
              )
            : l10n.t(
                'You are editing “{0}”, which {1} owns. Leave a note, or say that you are standing in.',
                decision.label,
                ownerWithRole(owner),
              ),
        fixes: [
          ...(to === undefined
            ? []
            : [{ title: l10n.t('Leave a note to {0}', names), edits: [], action: { type: 'leaveNote', to } as const }]),
          {
            title: l10n.t('I’m standing in for {0}', names),
            edits: [],
            action: { type: 'standIn', people: owner.people.map((person) => person.id) },
          },
        ],
      };
    }
  },
} satisfies Rule;
