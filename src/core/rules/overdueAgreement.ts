import * as l10n from '@vscode/l10n';
import { set } from '../charter/edit/charterChange.js';
import { changeFix } from '../charter/edit/charterFixes.js';
import { inCharter } from './support/inCharter.js';
import { gapsOfTeams } from './support/reportedGaps.js';
import type { CharterContext, Report, Rule } from './rule.js';

/** Something agreed on that has not happened for longer than agreed. */
export const overdueAgreement = {
  id: 'overdue-agreement',
  summary: 'A regular agreement is overdue.',
  docs: `If nobody keeps an agreement, each side believes something else. \`every\` says how often it should happen, and
\`last\` says when it last happened. The day on which it is due follows from both. An agreement without \`last\` has not started yet and is not overdue.

Mark it as done if it was done, change \`every\` to what you really do, or remove it.`,
  defaultSeverity: 'info',
  appliesTo: ['charter'],
  fixable: true,
  *checkCharter(context: CharterContext): Iterable<Report> {
    for (const { gap, team } of gapsOfTeams(context, 'overdue-agreement')) {
      const agreement = team.agreements.find(({ id }) => id === gap.what);
      const path = ['teams', team.id, 'agreements', gap.what, 'last'];
      yield {
        span: gap.span,
        message: l10n.t(
          '“{0}” of {1} was due on {2}. Mark it as done, or change what you agreed on.',
          agreement?.title ?? gap.what,
          team.name,
          gap.due?.next ?? '',
        ),
        fixes: inCharter(context.reading, [changeFix(set(path, context.today), l10n.t('Mark as done today'))]),
      };
    }
  },
} satisfies Rule;
