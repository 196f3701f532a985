import * as l10n from '@vscode/l10n';
import type { Charter } from '../../charter/model/charter.js';
import type { Gap } from '../../charter/resolve/gaps.js';
import { describeGap } from './describeGap.js';
import { joined } from './phrases.js';
import { keyOf, type OwnershipTarget } from './target.js';
import { node, type ViewNode } from './viewNode.js';

/**
 * The one line for all that nobody decided yet, which leads through it; `undefined` when there is nothing. Nobody does wrong by
 * deciding later, so it does not warn.
 */
export function undecidedNode(gaps: readonly Gap[]): ViewNode | undefined {
  const open = gaps.filter(({ type }) => type === 'unassigned-area');
  if (open.length === 0) return undefined;
  const teams = new Set(open.map(({ team }) => team));
  const [only] = teams;
  const target = { type: 'undecided', team: teams.size === 1 ? only : undefined } as const;
  return node({
    id: keyOf({ type: 'undecided', team: undefined }),
    label: open.length === 1 ? l10n.t('1 thing to decide') : l10n.t('{0} things to decide', open.length),
    description: l10n.t('Review'),
    tooltip: l10n.t('Areas without an owner. Click to go through them one by one.'),
    icon: 'question',
    target,
    command: 'reviewOwnership',
  });
}

/** What is shown under *Gaps* unless only gaps are asked for: what is open has its own line, what is due its agreement. */
export function isPressing({ type }: Gap): boolean {
  return type !== 'unassigned-area' && type !== 'undated-agreement';
}

/** The heading over all gaps; `undefined` when there are none. */
export function gapsNode(charter: Charter, gaps: readonly Gap[]): ViewNode | undefined {
  if (gaps.length === 0) return undefined;
  return node({
    id: 'gaps',
    label: l10n.t('Gaps'),
    description: String(gaps.length),
    tooltip: l10n.t('What has no owner, what is shared without a decision rule, and what is overdue.'),
    spoken: gaps.length === 1 ? l10n.t('1 gap') : l10n.t('{0} gaps', gaps.length),
    icon: 'warning',
    warns: true,
    expanded: true,
    children: gaps.map((gap) => gapNode(charter, gap)),
  });
}

function gapNode(charter: Charter, gap: Gap): ViewNode {
  const { label, detail, tooltip, team } = describeGap(charter, gap);
  const target = targetOf(gap);
  const description = joined(detail, team);
  return node({
    id: `gap/${keyOf(target)}`,
    label,
    description,
    tooltip: [tooltip, inheritedText(charter, gap)].filter(Boolean).join('\n'),
    spoken: l10n.t('Gap: {0}', [label, description].filter(Boolean).join(', ')),
    icon: 'warning',
    warns: true,
    target,
  });
}

/** The teams below that have the same gap, a few of them by name. */
function inheritedText({ teams }: Charter, { inheritedBy }: Gap): string {
  if (inheritedBy.length === 0) return '';
  const names = inheritedBy.slice(0, 5).map((id) => teams.get(id)?.name ?? id);
  const more = inheritedBy.length > 5 ? [l10n.t('and {0} more', inheritedBy.length - 5)] : [];
  return l10n.t('The same is missing in: {0}.', [...names, ...more].join(', '));
}

function targetOf({ type, team = '', what }: Gap): OwnershipTarget {
  switch (type) {
    case 'unowned-decision':
      return { type: 'decision', decision: what, team: undefined };
    case 'vacant-role':
      return { type: 'role', team, role: what };
    case 'unassigned-area':
    case 'undecided-sharing':
      return { type: 'area', team, area: what };
    case 'overdue-agreement':
    case 'undated-agreement':
      return { type: 'agreement', team, agreement: what };
  }
}
