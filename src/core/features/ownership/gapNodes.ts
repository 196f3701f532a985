import * as l10n from '@vscode/l10n';
import type { Gap } from '../../charter/gaps.js';
import { dueText, joined } from './phrases.js';
import { keyOf, type OwnershipTarget } from './target.js';
import { node, type ViewNode } from './viewNode.js';

/** The heading over all gaps; `undefined` when there are none. */
export function gapsNode(gaps: readonly Gap[], severalTeams: boolean): ViewNode | undefined {
  if (gaps.length === 0) return undefined;
  return node({
    id: 'gaps',
    label: l10n.t('Gaps'),
    description: String(gaps.length),
    tooltip: l10n.t('What nobody has, what is shared without a rule, and what is late.'),
    spoken: gaps.length === 1 ? l10n.t('1 gap') : l10n.t('{0} gaps', gaps.length),
    icon: 'warning',
    warns: true,
    expanded: true,
    children: gaps.map((gap) => gapNode(gap, severalTeams)),
  });
}

function gapNode(gap: Gap, severalTeams: boolean): ViewNode {
  const { label, detail, tooltip } = wording(gap);
  const target = targetOf(gap);
  const description = joined(detail, severalTeams && gap.type !== 'vacant-role' ? gap.team.name : '');
  return node({
    id: `gap/${keyOf(target)}`,
    label,
    description,
    tooltip,
    spoken: l10n.t('Gap: {0}', [label, description].filter(Boolean).join(', ')),
    icon: 'warning',
    warns: true,
    target,
  });
}

function wording(gap: Gap): { label: string; detail: string; tooltip: string } {
  switch (gap.type) {
    case 'vacant-role': {
      const owned = [...gap.decisions, ...gap.areas].map((each) => each.label);
      const more = owned.length > 5 ? l10n.t('and {0} more', owned.length - 5) : '';
      return {
        label: l10n.t('{0} has no {1}', gap.team.name, gap.role.label),
        detail: gap.decisions.map((decision) => decision.label).join(', '),
        tooltip: [
          l10n.t('Nobody holds the role {0}, here or in a team above.', gap.role.label),
          ...(owned.length > 0
            ? [l10n.t('So nobody answers for: {0}.', [...owned.slice(0, 5), more].filter(Boolean).join(', '))]
            : []),
        ].join('\n'),
      };
    }
    case 'unassigned-area':
      return {
        label: gap.area.label,
        detail: l10n.t('nobody yet'),
        tooltip: l10n.t('No role is accountable for it. Settle it before it is needed, not after.'),
      };
    case 'undecided-sharing':
      return {
        label: gap.area.label,
        detail: l10n.t('shared without a rule'),
        tooltip: l10n.t('Where two answer for one thing, write down how they decide.'),
      };
    case 'overdue-agreement':
      return {
        label: gap.agreement.title,
        detail: dueText(gap.due),
        tooltip: l10n.t('It was due on {0}.', gap.due.next ?? ''),
      };
  }
}

function targetOf(gap: Gap): OwnershipTarget {
  const team = gap.team.id;
  switch (gap.type) {
    case 'vacant-role':
      return { type: 'role', team, role: gap.role.id };
    case 'unassigned-area':
    case 'undecided-sharing':
      return { type: 'area', team, area: gap.area.id };
    case 'overdue-agreement':
      return { type: 'agreement', team, agreement: gap.agreement.id };
  }
}
