import * as l10n from '@vscode/l10n';
import { areaOwners } from '../../charter/resolve/areaOwners.js';
import type { Charter, Team } from '../../charter/model/charter.js';
import { rolesToOffer } from '../../charter/resolve/teamRoles.js';
import { ownerNames } from '../../charter/resolve/ownerNames.js';
import { holdersOf } from '../../charter/resolve/owners.js';
import { charterIn } from '../../charter/resolve/teamCharter.js';
import { decisionOwnerDescription, roleLabel } from './phrases.js';
import type { TargetOf } from './target.js';

/** Something of a team that can be given to somebody. */
export interface AssignableThing {
  readonly label: string;
  /** Who has it now. */
  readonly description: string;
  readonly target: TargetOf<'decision' | 'area' | 'role'>;
}

/** Everything of a team that can be given to somebody, under headings. */
export function assignableThings(
  charter: Charter,
  team: Team,
): readonly { readonly heading: string; readonly things: readonly AssignableThing[] }[] {
  const decisions = charterIn(charter, team.id).decisions.map((decision) => ({
    label: decision.label,
    description: decisionOwnerDescription(charter, team, decision),
    target: { type: 'decision', decision: decision.id, team: team.id } as const,
  }));
  const roles = rolesToOffer(charter).map((role) => ({
    label: role.label,
    description: ownerNames(holdersOf(charter, team.id, role.id)) || l10n.t('nobody'),
    target: { type: 'role', team: team.id, role: role.id } as const,
  }));
  const areas = team.areas.map((area) => ({
    label: area.label,
    description:
      areaOwners(charter, team.id, area)
        .owners.map((owner) => roleLabel(charter, owner.role.id))
        .join(', ') || l10n.t('nobody yet'),
    target: { type: 'area', team: team.id, area: area.id } as const,
  }));
  return [
    { heading: l10n.t('Decisions'), things: decisions },
    { heading: l10n.t('Roles'), things: roles },
    { heading: l10n.t('Areas'), things: areas },
  ];
}
