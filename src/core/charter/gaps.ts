import { agreementDue, type AgreementDue } from './agreements.js';
import { areaOwners } from './areaOwners.js';
import type { Day } from './calendar.js';
import type { Agreement, Area, Charter, Decision, Role, RoleId, Team, TeamId } from './charter.js';
import { holdersOf } from './owners.js';

/** Something in a team that nobody has, or that is late. */
export type Gap =
  /** Nobody holds a role here or above, although it has something to answer for. */
  | {
      readonly type: 'vacant-role';
      readonly team: Team;
      readonly role: Role;
      readonly decisions: readonly Decision[];
      readonly areas: readonly Area[];
    }
  /** No role is accountable for an area. */
  | { readonly type: 'unassigned-area'; readonly team: Team; readonly area: Area }
  /** Several roles are, and nothing says how they decide. */
  | { readonly type: 'undecided-sharing'; readonly team: Team; readonly area: Area }
  /** What was agreed should have happened by now. */
  | {
      readonly type: 'overdue-agreement';
      readonly team: Team;
      readonly agreement: Agreement;
      readonly due: AgreementDue;
    };

/** What a team lacks on a day, the heaviest first. */
export function teamGaps(charter: Charter, team: Team, today: Day): readonly Gap[] {
  const areas = onlyStandsAbove(charter, team) ? [] : team.areas;
  const states = areas.map((area) => ({ area, state: areaOwners(charter, team.id, area).state }));
  const having = (state: 'unassigned' | 'undecided') => states.filter((each) => each.state === state);
  return [
    ...(onlyStandsAbove(charter, team) ? [] : vacantRoles(charter, team)),
    ...having('unassigned')
      .filter(({ area }) => !decidedAbove(charter, team, area))
      .map(({ area }): Gap => ({ type: 'unassigned-area', team, area })),
    ...having('undecided').map(({ area }): Gap => ({ type: 'undecided-sharing', team, area })),
    ...team.agreements.flatMap((agreement): Gap[] => {
      const due = agreementDue(agreement, today);
      return due.overdue ? [{ type: 'overdue-agreement', team, agreement, due }] : [];
    }),
  ];
}

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

/** A team that decided who has an area, and the area as that team has it. */
export interface DecidedArea {
  readonly team: Team;
  readonly area: Area;
}

const decided = new WeakMap<Charter, Map<string, Map<TeamId, DecidedArea | undefined>>>();

/**
 * The nearest team above that decided who has an area which this team says nothing about; `undefined` when this team does,
 * or none above has.
 */
export function decidedAbove(charter: Charter, team: Team, area: Area): DecidedArea | undefined {
  if (area.span !== undefined || area.accountable.length > 0) return undefined;
  let byArea = decided.get(charter);
  if (!byArea) decided.set(charter, (byArea = new Map<string, Map<TeamId, DecidedArea | undefined>>()));
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
function* teamsAbove({ teams }: Charter, team: Team): Iterable<Team> {
  let at = team.parent === undefined ? undefined : teams.get(team.parent);
  for (; at; at = at.parent === undefined ? undefined : teams.get(at.parent)) yield at;
}

/** Roles with something to answer for, and those that the team names, when nobody holds them. */
function vacantRoles(charter: Charter, team: Team): Gap[] {
  const roles = new Set<RoleId>([
    ...charter.decisions.map((decision) => decision.owner),
    ...team.areas.flatMap((area) => area.accountable),
    ...team.roles.keys(),
  ]);
  return [...roles].flatMap((id): Gap[] => {
    const { role, people } = holdersOf(charter, team.id, id);
    if (people.length > 0) return [];
    const decisions = charter.decisions.filter((decision) => decision.owner === id);
    const areas = team.areas.filter((area) => area.accountable.includes(id));
    return [{ type: 'vacant-role', team, role, decisions, areas }];
  });
}
