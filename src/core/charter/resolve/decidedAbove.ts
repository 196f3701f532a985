import type { Area, Charter, Team, TeamId } from '../model/charter.js';
import { derived } from '../../text/derived.js';

/** A team that decided who has an area, and the area as that team has it. */
export interface DecidedArea {
  readonly team: Team;
  readonly area: Area;
}

/** For each area who decided it above the teams looked at so far. */
const decidedIn = derived<Charter, Map<string, Map<TeamId, DecidedArea | undefined>>>(() => new Map());

/**
 * The nearest team above that decided who has an area which this team says nothing about; `undefined` when this team does,
 * or none above has.
 */
export function decidedAbove(charter: Charter, team: Team, area: Area): DecidedArea | undefined {
  if (area.span !== undefined || area.accountable.length > 0) return undefined;
  const byArea = decidedIn(charter);
  let known = byArea.get(area.id);
  if (!known) byArea.set(area.id, (known = new Map<TeamId, DecidedArea | undefined>()));
  // Each team on the way up is looked at once for all teams below it, however long the way is.
  const way: TeamId[] = [];
  let found: DecidedArea | undefined;
  for (const above of teamsAbove(charter, team)) {
    if (known.has(above.id)) {
      found = known.get(above.id);
      break;
    }
    way.push(above.id);
    const same = above.areas.find((each) => each.id === area.id);
    if (same?.span !== undefined && same.accountable.length > 0) {
      found = { team: above, area: same };
      break;
    }
  }
  for (const each of way) known.set(each, found);
  return found;
}

/** The teams above one, the nearest first. `readTeams` sees to it that this ends. */
export function* teamsAbove({ teams }: Charter, team: Team): Iterable<Team> {
  let at = team.parent === undefined ? undefined : teams.get(team.parent);
  for (; at; at = at.parent === undefined ? undefined : teams.get(at.parent)) yield at;
}
