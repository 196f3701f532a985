import type { Charter, Team, TeamId } from '../model/charter.js';
import { derived } from '../../text/derived.js';

const parentsOf = derived(
  ({ teams }: Charter): ReadonlySet<TeamId> => new Set([...teams.values()].flatMap((each) => each.parent ?? [])),
);

/** Whether a team is but a roof over others: nobody in it, nothing of its own to do, so nothing can be missing either. */
export function onlyStandsAbove(charter: Charter, team: Team): boolean {
  if (team.roles.size > 0 || team.documents.length > 0 || team.areas.some((area) => area.span)) return false;
  return parentsOf(charter).has(team.id);
}
