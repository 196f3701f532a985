import * as l10n from '@vscode/l10n';
import type { AgreementDue } from '../../charter/resolve/agreements.js';
import type { Charter, Decision, ResolvedOwner, RoleId, Team } from '../../charter/model/charter.js';
import { ownerNames } from '../../charter/resolve/ownerNames.js';
import { resolveOwner } from '../../charter/resolve/owners.js';
import { awaitsArea } from '../../charter/resolve/teamCharter.js';
import { roleNamed } from '../../charter/resolve/teamRoles.js';

/** Parts of a description, those that there are. */
export function joined(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** What a role is called, also one that can be chosen and that the charter does not name yet. */
export function roleLabel(charter: Charter, role: RoleId): string {
  return roleNamed(charter, role)?.label ?? role;
}

/** `PM · Ada Lovelace · from Commerce`: a role, who holds it, and where they were found if not in this team. */
export function ownerDescription(charter: Charter, team: Team | undefined, owner: ResolvedOwner): string {
  const elsewhere = owner.team === team?.id ? undefined : owner.team && charter.teams.get(owner.team)?.name;
  return joined(
    owner.role.label,
    ownerNames(owner) || (team && l10n.t('nobody')),
    elsewhere && l10n.t('from {0}', elsewhere),
  );
}

/** `PM · Ada Lovelace, until somebody has the area`: who owns a decision in a team, and whether that is for good. */
export function decisionOwnerDescription(charter: Charter, team: Team | undefined, decision: Decision): string {
  const owner = ownerDescription(charter, team, resolveOwner(charter, team?.id, decision));
  return team && awaitsArea(charter, team.id, decision) ? l10n.t('{0}, until the area has an owner', owner) : owner;
}

/** When an agreement is due, in words; nothing when it has no cadence. */
export function dueText({ overdue, days }: AgreementDue): string {
  if (days === undefined) return '';
  if (overdue) return l10n.t('overdue by {0}', spanText(-days));
  if (days === 0) return l10n.t('due today');
  return days === 1 ? l10n.t('due tomorrow') : l10n.t('due in {0}', spanText(days));
}

/** A number of days as people say it: nobody counts two hundred days. */
function spanText(days: number): string {
  if (days >= 2 * 365) return l10n.t('{0} years', Math.floor(days / 365));
  if (days >= 60) return l10n.t('{0} months', Math.floor(days / 30));
  return days === 1 ? l10n.t('a day') : l10n.t('{0} days', days);
}

/** A cadence in words: `every week`, `every 3 months`. */
export function cadenceText(every: string | undefined): string {
  const match = /^(\d+)([dwmy])$/.exec(every ?? '');
  if (!match) return '';
  const [, count = '', unit] = match;
  switch (unit) {
    case 'd':
      return count === '1' ? l10n.t('every day') : l10n.t('every {0} days', count);
    case 'w':
      return count === '1' ? l10n.t('every week') : l10n.t('every {0} weeks', count);
    case 'm':
      return count === '1' ? l10n.t('every month') : l10n.t('every {0} months', count);
    default:
      return count === '1' ? l10n.t('every year') : l10n.t('every {0} years', count);
  }
}
