import type { Charter, Team, TeamId } from '../model/charter.js';

// A charter is never changed once it is read, so that what follows from it is worked out once.
const parentsOf = new WeakMap<Charter, ReadonlySet<TeamId>>();

/** Whether a team is but a roof over others: nobody in it, nothing of its own to do, so nothing can be missing either. */
export function onlyStandsAbove(charter: Charter, team: Team): boolean {
  if (team.roles.size > 0 || team.documents.length > 0 || team.areas.some((area) => area.span)) return false;
  let parents = parentsOf.get(charter);
  if (!parents) {
    parents = new Set([...charter.teams.values()].flatMap((each) => each.parent ?? []));
    parentsOf.set(charter, parents);
  }
  return parents.has(team.id);
}
