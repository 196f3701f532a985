import type { Area, Charter, ResolvedOwner, TeamId } from '../model/charter.js';
import { holdersOf } from './owners.js';

/** How the accountability for an area stands. */
export type AreaState =
  | 'owned'
  /** Nobody is accountable. */
  | 'unassigned'
  /** Several roles are, and nothing says how they decide. */
  | 'undecided'
  /** Several roles are, and `resolve` says how they decide. */
  | 'shared'
  /** A role is accountable that nobody holds, here or above. */
  | 'vacant';

/** Who is accountable for an area in a team. */
export interface AreaOwners {
  readonly state: AreaState;
  /** One for each accountable role. */
  readonly owners: readonly ResolvedOwner[];
}

/** Who is accountable for an area in a team, vacant roles looked up above. */
export function areaOwners(charter: Charter, team: TeamId, area: Area): AreaOwners {
  const owners = area.accountable.map((role) => holdersOf(charter, team, role));
  if (owners.length === 0) return { state: 'unassigned', owners };
  if (owners.length > 1 && !area.resolve?.trim()) return { state: 'undecided', owners };
  if (owners.some((owner) => owner.holders.length === 0)) return { state: 'vacant', owners };
  return { state: owners.length > 1 ? 'shared' : 'owned', owners };
}
