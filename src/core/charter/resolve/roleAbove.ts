import type { Charter, Person, ResolvedOwner, RoleId, Team, TeamId } from '../model/charter.js';
import { holdersOf, teamAndAbove } from './owners.js';

/** Who holds a role in a team above, and in which. */
export interface RoleAbove {
  readonly owner: ResolvedOwner;
  readonly team: Team;
}

/**
 * Who holds the same role above somebody: in the nearest team above in which it is somebody else. `undefined` when there is
 * none, and then those who disagree have to decide themselves.
 */
export function roleAbove(
  charter: Charter,
  team: TeamId | undefined,
  role: RoleId,
  person: Person | undefined,
): RoleAbove | undefined {
  for (const above of teamAndAbove(charter, team).slice(1)) {
    const held = above.roles.get(role)?.some((id) => charter.people.has(id));
    if (!held) continue;
    const owner = holdersOf(charter, above.id, role);
    // Whoever holds it here and there cannot be asked about themselves.
    if (owner.people.length > 0 && !owner.people.every((each) => each === person)) return { owner, team: above };
  }
  return undefined;
}
