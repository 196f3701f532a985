import * as l10n from '@vscode/l10n';
import { agreementDue, type AgreementDue } from '../../charter/resolve/agreements.js';
import type { Day } from '../../charter/model/calendar.js';
import type { Agreement, Team } from '../../charter/model/charter.js';
import type { Gap } from '../../charter/resolve/gaps.js';
import { cadenceText, dueText, joined } from './phrases.js';
import { keyOf } from './target.js';
import { node, type ViewNode } from './viewNode.js';

/** What a team agreed to do regularly, what is late or due next first; `undefined` when it agreed on nothing. */
export function agreementsNode(team: Team, today: Day, lacks: readonly Gap[], expanded: boolean): ViewNode | undefined {
  if (team.agreements.length === 0) return undefined;
  const dues = team.agreements.map((agreement) => ({ agreement, due: agreementDue(agreement, today) }));
  // What has no day of its own comes last.
  dues.sort((a, b) => (a.due.days ?? Number.MAX_SAFE_INTEGER) - (b.due.days ?? Number.MAX_SAFE_INTEGER));
  const overdue = lacks.filter((gap) => gap.type === 'overdue-agreement').map((gap) => gap.what);
  const late = overdue.length;
  const next = dues[0]?.due;
  return node({
    id: `agreements/${team.id}`,
    label: l10n.t('Agreements'),
    description: late > 0 ? l10n.t('{0} overdue', late) : next ? dueText(next) : '',
    tooltip: l10n.t('What you agreed to do regularly, such as a weekly one-to-one.'),
    icon: late > 0 ? 'warning' : 'calendar',
    warns: late > 0,
    expanded,
    children: dues.map(({ agreement, due }) => agreementNode(team, agreement, due, overdue.includes(agreement.id))),
  });
}

function agreementNode(team: Team, agreement: Agreement, due: AgreementDue, isLate: boolean): ViewNode {
  const target = { type: 'agreement', team: team.id, agreement: agreement.id } as const;
  const cadence = cadenceText(agreement.every);
  return node({
    id: keyOf(target),
    label: agreement.title,
    description: joined(dueText(due), isLate ? '' : cadence),
    tooltip: [
      agreement.title,
      cadence && l10n.t('Agreed: {0}.', cadence),
      agreement.last === undefined ? l10n.t('Not done yet.') : l10n.t('Last done on {0}.', agreement.last),
      due.next && l10n.t('Due on {0}.', due.next),
    ]
      .filter(Boolean)
      .join('\n'),
    icon: isLate ? 'warning' : 'calendar',
    warns: isLate,
    target,
  });
}
