import type { Area, Team } from '../../charter/model/charter.js';
import { gaps, type Gap, type GapRule } from '../../charter/resolve/gaps.js';
import type { CharterContext } from '../rule.js';

/** The gaps that one rule reports, as the charter's text has them. */
export function reportedGaps({ reading, today }: CharterContext, rule: GapRule): readonly Gap[] {
  // What is in force from before stands nowhere in this text, so nothing can be shown or mended there.
  const isKept = (gap: Gap) => reading.kept.has(gap.type === 'unowned-decision' ? 'decisions' : 'teams');
  return gaps(reading.charter, today).filter((gap) => gap.rule === rule && !isKept(gap));
}

/** The gaps that one rule reports, each with its team. */
export function gapsOfTeams(context: CharterContext, rule: GapRule): readonly { gap: Gap; team: Team }[] {
  const { teams } = context.reading.charter;
  return reportedGaps(context, rule).flatMap((gap) => {
    const team = gap.team === undefined ? undefined : teams.get(gap.team);
    return team ? [{ gap, team }] : [];
  });
}

/** The gaps that one rule reports of areas, each with its team and area. */
export function gapsOfAreas(context: CharterContext, rule: GapRule): readonly { gap: Gap; team: Team; area: Area }[] {
  const byTeam = new Map<Team, ReadonlyMap<string, Area>>();
  return gapsOfTeams(context, rule).flatMap(({ gap, team }) => {
    let areas = byTeam.get(team);
    if (!areas) byTeam.set(team, (areas = new Map(team.areas.map((area) => [area.id, area]))));
    const area = areas.get(gap.what);
    return area ? [{ gap, team, area }] : [];
  });
}
