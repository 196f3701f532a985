import * as l10n from '@vscode/l10n';
import type { Charter, Team } from '../../charter/model/charter.js';
import type { Gap } from '../../charter/resolve/gaps.js';
import { charterIn } from '../../charter/resolve/teamCharter.js';
import { dueText, roleLabel } from './phrases.js';

/** A gap in words. */
export interface GapText {
  /** What it is about. */
  readonly label: string;
  /** What is wrong with it. */
  readonly detail: string;
  /** What that means. */
  readonly tooltip: string;
  /** The team, where there are several and the label does not name it. */
  readonly team: string;
}

/** Says a gap of a charter in words. */
export function describeGap(charter: Charter, gap: Gap): GapText {
  const team = charter.teams.get(gap.team ?? '');
  const isNamed = gap.type === 'vacant-role' || charter.teams.size === 1;
  return { ...wordingOf(charter, gap, team), team: isNamed ? '' : (team?.name ?? '') };
}

function wordingOf(charter: Charter, gap: Gap, team: Team | undefined): Omit<GapText, 'team'> {
  switch (gap.type) {
    case 'unowned-decision':
      return {
        label: charter.unownedDecisions.find(({ id }) => id === gap.what)?.label ?? gap.what,
        detail: l10n.t('no owner yet'),
        tooltip: l10n.t('This decision has no owner. Add “owner” with the role that decides.'),
      };
    case 'vacant-role': {
      const decisions = charterIn(charter, gap.team).decisions.filter((decision) => decision.owner === gap.what);
      const areas = team?.areas.filter((area) => area.accountable.includes(gap.what)) ?? [];
      const owned = [...decisions, ...areas].map((each) => each.label);
      const more = owned.length > 5 ? l10n.t('and {0} more', owned.length - 5) : '';
      const role = roleLabel(charter, gap.what);
      return {
        label: l10n.t('{0} has no {1}', team?.name ?? '', role),
        detail: decisions.map((decision) => decision.label).join(', '),
        tooltip: [
          l10n.t('Nobody is {0}, here or in a team above.', role),
          ...(owned.length > 0
            ? [l10n.t('Without an owner: {0}.', [...owned.slice(0, 5), more].filter(Boolean).join(', '))]
            : []),
        ].join('\n'),
      };
    }
    case 'unassigned-area':
    case 'undecided-sharing': {
      const label = team?.areas.find(({ id }) => id === gap.what)?.label ?? gap.what;
      return gap.type === 'unassigned-area'
        ? {
            label,
            detail: l10n.t('nobody yet'),
            tooltip: l10n.t('This area has no owner. Choose a role.'),
          }
        : {
            label,
            detail: l10n.t('shared, no decision rule'),
            tooltip: l10n.t('Several roles own this area. Add “resolve” with how they decide.'),
          };
    }
    case 'overdue-agreement':
    case 'undated-agreement': {
      const label = team?.agreements.find(({ id }) => id === gap.what)?.title ?? gap.what;
      return gap.due
        ? { label, detail: dueText(gap.due), tooltip: l10n.t('It was due on {0}.', gap.due.next ?? '') }
        : { label, detail: l10n.t('not done yet'), tooltip: l10n.t('Mark it as done after the first time.') };
    }
  }
}
