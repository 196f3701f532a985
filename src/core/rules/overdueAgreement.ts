import * as l10n from '@vscode/l10n';
import { agreementDue } from '../charter/agreements.js';
import { set } from '../charter/charterChange.js';
import { changeFix } from '../charter/fixes.js';
import { spanAt } from '../parse/yamlPath.js';
import { inCharter } from './inCharter.js';
import type { CharterContext, Report, Rule } from './rule.js';

/** Something agreed on that has not happened for longer than agreed. */
export const overdueAgreement = {
  id: 'overdue-agreement',
  summary: 'What was agreed to happen regularly is past its date.',
  docs: `An agreement that nobody keeps is worse than none: each side believes in something else. \`every\` says how often it is to happen and
\`last\` when it last did; the day on which it is due follows from both. An agreement without \`last\` has not begun yet and is not late.

Mark it as done today when it was, change \`every\` to what you really do, or remove it.`,
  defaultSeverity: 'info',
  appliesTo: ['charter'],
  fixable: true,
  *checkCharter({ reading, today }: CharterContext): Iterable<Report> {
    for (const team of reading.charter.teams.values()) {
      for (const agreement of team.agreements) {
        const due = agreementDue(agreement, today);
        if (!due.overdue || due.next === undefined || agreement.last === undefined) continue;
        const path = ['teams', team.id, 'agreements', agreement.id, 'last'];
        yield {
          span: spanAt(reading.source, path, 'value'),
          message: l10n.t(
            '“{0}” of {1} was due on {2}. Mark it as done, or change what you agreed on.',
            agreement.title,
            team.name,
            due.next,
          ),
          fixes: inCharter(reading, [changeFix(set(path, today), l10n.t('Mark as done today'))]),
        };
      }
    }
  },
} satisfies Rule;
