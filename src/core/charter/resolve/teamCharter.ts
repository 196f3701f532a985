import type { Area, Charter, Decision, RoleId, TeamId } from '../model/charter.js';
import { decidedAbove } from './decidedAbove.js';
import { derived } from '../../text/derived.js';

/** Teams for which the same follows share one charter, because what is known about headings and names is kept by charter. */
const variantsOf = derived<Charter, Map<string, Charter>>(() => new Map());

/**
 * A charter as it holds in a team: a decision that goes with an area is owned by whoever has that area there, or in the
 * nearest team above that says so. The charter itself where nothing differs.
 */
export function charterIn(charter: Charter, team: TeamId | undefined): Charter {
  const decisions = charter.decisions.map((decision) => ownedWithArea(charter, team, decision));
  const changed = decisions.filter((decision, index) => decision !== charter.decisions[index]);
  if (changed.length === 0) return charter;
  const key = JSON.stringify(changed.map(({ id, owner, consulted }) => [id, owner, consulted]));
  const known = variantsOf(charter);
  let variant = known.get(key);
  if (!variant) known.set(key, (variant = { ...charter, decisions }));
  return variant;
}

/** The roles that have the area with which a decision goes in a team; none when nobody decided that, or it goes with none. */
export function rolesWithAreaOf(charter: Charter, team: TeamId | undefined, { area }: Decision): readonly RoleId[] {
  return (area === undefined ? undefined : areaOf(charter, team, area))?.accountable ?? [];
}

/** Whether a decision stays with its usual owner only until somebody in the team, or above, has the area it goes with. */
export function awaitsArea(charter: Charter, team: TeamId | undefined, decision: Decision): boolean {
  return decision.area !== undefined && rolesWithAreaOf(charter, team, decision).length === 0;
}

function ownedWithArea(charter: Charter, team: TeamId | undefined, decision: Decision): Decision {
  const accountable = rolesWithAreaOf(charter, team, decision);
  // A decision has one owner. Where several share the area, it stays with its usual owner if that is one of them.
  const owner = accountable.includes(decision.owner) ? decision.owner : accountable[0];
  if (owner === undefined) return decision;
  const all = [decision.owner, ...accountable, ...decision.consulted];
  const consulted: readonly RoleId[] = [...new Set(all)].filter((role) => role !== owner);
  const isSame = owner === decision.owner && consulted.length === decision.consulted.length;
  return isSame ? decision : { ...decision, owner, consulted };
}

function areaOf(charter: Charter, id: TeamId | undefined, area: string): Area | undefined {
  const team = id === undefined ? undefined : charter.teams.get(id);
  const own = team?.areas.find((each) => each.id === area);
  return team && own && (decidedAbove(charter, team, own)?.area ?? own);
}
