import { knownRoles } from '../read/presets.js';
import type { Charter, Role, RoleId, Team } from '../model/charter.js';
import { derived } from '../../text/derived.js';
import { teamsAbove } from './decidedAbove.js';

/** Every role that can be chosen: those of the charter, then those that are known by name and that it does not name yet. */
export function rolesToOffer({ roles }: Charter): readonly Role[] {
  return [...roles.values(), ...knownRoles().filter(({ id }) => !roles.has(id))];
}

/** A role by its id, also one that can be chosen and that the charter does not name yet. */
export function roleNamed(charter: Charter, id: RoleId): Role | undefined {
  return charter.roles.get(id) ?? rolesToOffer(charter).find((role) => role.id === id);
}

/**
 * The roles of a team, in the charter's order: those that decide something, those that it or a team above names, and those
 * that are accountable for something in it.
 */
export function rolesOf(charter: Charter, team: Team): readonly Role[] {
  const known = rolesByTeam(charter);
  let roles = known.get(team);
  if (!roles) known.set(team, (roles = findRoles(charter, team)));
  return roles;
}

/** Every area of a team asks for the same roles. */
const rolesByTeam = derived<Charter, Map<Team, readonly Role[]>>(() => new Map());

function findRoles(charter: Charter, team: Team): readonly Role[] {
  const ids = new Set<RoleId>([
    ...charter.decisions.map((decision) => decision.owner),
    ...team.roles.keys(),
    ...team.areas.flatMap((area) => area.accountable),
  ]);
  for (const above of teamsAbove(charter, team)) for (const id of above.roles.keys()) ids.add(id);
  return [...charter.roles.values()].filter(({ id }) => ids.has(id));
}
