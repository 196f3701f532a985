import * as l10n from '@vscode/l10n';
import type { Decision } from '../charter/model/charter.js';
import { findRole } from '../charter/resolve/findRole.js';
import { decidedIn } from '../document/decisions.js';
import { dissentsOf, isOpenDissent, type OpenDissent, type PlacedDissent } from '../document/dissents.js';
import type { TandemDocument } from '../document/document.js';
import { maySettle, mayTakeBack } from './support/dissentRights.js';
import { dissenterText, dissentWaySentence } from './support/dissentPhrase.js';
import type { DocumentContext, Report, Rule, RuleFix } from './rule.js';

/** Longest part of a reason that a message shows, in UTF-16 units. */
const shownReason = 160;

const endsSentence = /[.!?…。！？]$/u;

/** A consulted partner who disagrees with what a section says. */
export const dissent = {
  id: 'dissent',
  summary: 'A consulted partner disagrees with a decision, and nobody has settled it.',
  docs: `The owner decides, and the partner may disagree. *Tandem: Record Dissent* writes that down at the end of the section, as a comment that
the rendered page does not show:

\`\`\`markdown
<!-- dissent: em grace 2027-01-04: The date leaves no time for the security review. -->
\`\`\`

It names the role, the person, the day and the reason. The same role in the team above settles it. If there is no team above, the two
people settle it between them. Until then, the line above the section, the sidebar and this rule show it. Nothing is blocked.

The person who wrote it can take it back with *Take Back Dissent*, which removes the comment. *Settle Dissent* keeps it as settled:
\`<!-- dissent-settled: em grace 2027-01-04, by lin 2027-01-06: … -->\`.

This rule also reports a dissent in another form, and a day that does not exist. Unknown people and roles have rules of their own.`,
  defaultSeverity: 'info',
  appliesTo: ['prd', 'sdd'],
  fixable: false,
  *checkDocument(context: DocumentContext): Iterable<Report> {
    const { document, today } = context;
    for (const found of dissentsOf(document)) {
      const { span, words, wrongDays } = found;
      if (!words) {
        yield { span, message: unreadable(found, today) };
        continue;
      }
      for (const { text, span: at } of wrongDays)
        yield { span: at, message: l10n.t('There is no day “{0}”. Write it as 2026-01-31.', text) };
      if (isOpenDissent(found)) yield { span, message: openMessage(document, found), fixes: fixesFor(context, found) };
    }
  },
} satisfies Rule;

function unreadable({ isSettled }: PlacedDissent, today: string): string {
  const form = isSettled
    ? `<!-- dissent-settled: em grace ${today}, by lin ${today}: … -->`
    : `<!-- dissent: em grace ${today}: … -->`;
  return l10n.t('This dissent cannot be read. Write role, handle, day and reason: {0}', form);
}

function openMessage(document: TandemDocument, found: OpenDissent): string {
  const { charter } = document;
  const dissenter = { role: found.words.role.text, person: found.words.person.text };
  const who = dissenterText(charter, dissenter);
  const way = dissentWaySentence(document, dissenter, decisionOf(document, found));
  const reason = found.words.reason.replace(/\s+/gu, ' ');
  if (reason === '') return l10n.t('{0} disagrees, without a reason. {1}', who, way);
  const shown = reason.length > shownReason ? `${reason.slice(0, shownReason - 1)}…` : reason;
  return endsSentence.test(shown)
    ? l10n.t('{0} disagrees: “{1}” {2}', who, shown, way)
    : l10n.t('{0} disagrees: “{1}”. {2}', who, shown, way);
}

/** What a dissent is about: the decision of its section in which its role is consulted, else the first. */
function decisionOf(document: TandemDocument, { section, words }: OpenDissent): Decision | undefined {
  const entry = document.decisions.sections.find((each) => each.section === section);
  const decisions = entry ? decidedIn(document.charter, entry) : [];
  const role = findRole(document.charter, words.role.text)?.id;
  return decisions.find(({ consulted }) => role !== undefined && consulted.includes(role)) ?? decisions[0];
}

function fixesFor({ document, session }: DocumentContext, found: OpenDissent): readonly RuleFix[] {
  if (!session) return [];
  const { me } = session;
  return [
    ...(mayTakeBack(document, found, me)
      ? [{ title: l10n.t('Take back this dissent'), edits: [], action: { type: 'takeBackDissent' } as const }]
      : []),
    ...(maySettle(document, found, me)
      ? [{ title: l10n.t('Settle this dissent'), edits: [], action: { type: 'settleDissent' } as const }]
      : []),
  ];
}
