import type { Charter, RoleId, Team } from '../../charter/model/charter.js';

/**
 * The role to suggest for somebody who is new in a team: the one that nobody holds there, if it is the only one. Otherwise
 * nothing speaks for one role more than for another.
 */
export function roleToSuggest(charter: Charter, team: Team): RoleId | undefined {
  const [vacant, ...others] = [...charter.roles.keys()].filter((role) => !team.roles.get(role)?.length);
  return others.length === 0 ? vacant : undefined;
}
