import * as l10n from '@vscode/l10n';
import { ownerWithRole } from '../charter/resolve/ownerNames.js';
import { noteAddress } from '../document/notes.js';
import { foreignEdits } from '../workspace/editingSession.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** Somebody changes a section whose decision is another's. */
export const editedByOther = {
  id: 'edited-by-other',
  summary: 'You are changing a section whose decision another role owns.',
  docs: `Each decision has one owner with the final say; the partner is consulted, and may of course write. This says whose section it is
while you change it, and is gone when you close the document or take the change back. It never shows in CI.

While the owner is away, their deputy is one too.

Leave a note for the owner (a comment line that the sidebar lists until it is taken out): then nothing more is said of that section while
the note stands there. Or say that you are standing in: then nothing more is said of what that owner decides in this document, until it
is closed or you stop. What Tandem itself writes, and what comes from the disk, is nobody's edit. Tandem knows you by the setting
\`tandem.me\` or by git's user; unknown people see nothing of this.

Of the rollout it speaks only in a PRD, and once somebody here or in a team above has the area *Rollout*.`,
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
                '{0} is for {1} to decide, and you are changing it. If you may, say that you are standing in.',
                decision.label,
                ownerWithRole(owner),
              )
            : l10n.t(
                '{0} is for {1} to decide, and you are changing it. Leave a note, or say that you are standing in.',
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
