import * as l10n from '@vscode/l10n';
import type { Charter, Decision, Person, Role, TeamId } from '../../charter/model/charter.js';
import { findRole } from '../../charter/resolve/findRole.js';
import { findPerson, resolveOwner } from '../../charter/resolve/owners.js';
import { ownerNames, ownerWithRole } from '../../charter/resolve/ownerNames.js';
import { roleAbove, type RoleAbove } from '../../charter/resolve/roleAbove.js';

/** Who disagrees, as a marker names them. */
export interface Dissenter {
  readonly role: string;
  readonly person: string;
}

/** The person and the role of a marker, as far as the charter knows them. */
export function knownDissenter(
  charter: Charter,
  { role, person }: Dissenter,
): { readonly role: Role | undefined; readonly person: Person | undefined } {
  return { role: findRole(charter, role), person: findPerson(charter, person) };
}

/** Who disagrees: `Grace Hopper (EM)`; as written where the charter does not know them. */
export function dissenterText(charter: Charter, dissenter: Dissenter): string {
  const { role, person } = knownDissenter(charter, dissenter);
  return l10n.t('{0} ({1})', person?.name ?? `@${dissenter.person}`, role?.label ?? dissenter.role);
}

/** To whom a dissent goes: the same role in a team above; `undefined` when there is none, or the team is not known. */
export function dissentGoesTo(charter: Charter, team: TeamId | undefined, dissenter: Dissenter): RoleAbove | undefined {
  const { role, person } = knownDissenter(charter, dissenter);
  return role && roleAbove(charter, team, role.id, person);
}

/** Where a dissent goes, as a few words after others: `goes to Lin Wei (EM of Commerce)`. */
export function dissentWay(charter: Charter, team: TeamId | undefined, dissenter: Dissenter): string {
  const above = dissentGoesTo(charter, team, dissenter);
  return above ? l10n.t('goes to {0}', nameAbove(above)) : l10n.t('the two decide');
}

/** Where a dissent goes, as a sentence. */
export function dissentWaySentence(
  { charter, team }: { readonly charter: Charter; readonly team: TeamId | undefined },
  dissenter: Dissenter,
  decision: Decision | undefined,
): string {
  const above = dissentGoesTo(charter, team, dissenter);
  if (above) return l10n.t('It goes to {0}.', nameAbove(above));
  const owner = decision && resolveOwner(charter, team, decision);
  return owner && owner.holders.length > 0
    ? l10n.t('No team is above: decide it with {0}.', ownerWithRole(owner))
    : l10n.t('No team is above: the two decide it.');
}

function nameAbove({ owner, team }: RoleAbove): string {
  return l10n.t('{0} ({1} of {2})', ownerNames(owner), owner.role.label, team.name);
}
