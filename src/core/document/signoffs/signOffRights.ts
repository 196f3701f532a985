import type {
  Absence,
  Charter,
  Decision,
  Person,
  PersonId,
  Role,
  RoleId,
  TeamId,
} from '../../charter/model/charter.js';
import type { Day } from '../../charter/model/calendar.js';
import { holdersOf, mayDecide, teamAndAbove } from '../../charter/resolve/owners.js';
import { derived } from '../../text/derived.js';

/** What somebody has to do with a decision: they own it, or they are asked. */
export interface SignOffPart {
  /** `owner`: theirs is the sign-off that the decision waits for. */
  readonly part: 'owner' | 'consulted';
  /** The role by which they have it. */
  readonly role: Role;
}

/**
 * What somebody has to do with a decision of a team, as whoever holds a role that owns it or is consulted, there or in a team
 * above, or as a deputy: what weighs most comes first, and nothing where it is none of theirs. Where the team is not decided,
 * any team counts.
 *
 * @param on the day they signed: somebody who was a deputy on it was right to
 */
export function signOffParts(
  charter: Charter,
  team: TeamId | undefined,
  decision: Decision,
  person: Person,
  on?: Day,
): readonly SignOffPart[] {
  const roleOf = (id: RoleId) => holdersOf(charter, team, id).role;
  const isAbove = (role: RoleId) =>
    teamAndAbove(charter, team).some((each) => each.roles.get(role)?.includes(person.id) === true);
  const isOwner = holdsRole(charter, team, decision.owner, person, on);
  const asked = isOwner ? decision.consulted : [decision.owner, ...decision.consulted];
  return [
    ...(isOwner ? [{ part: 'owner' as const, role: roleOf(decision.owner) }] : []),
    ...asked
      .filter((role) => isAbove(role) || (role !== decision.owner && holdsRole(charter, team, role, person, on)))
      .map((role) => ({ part: 'consulted' as const, role: roleOf(role) })),
  ];
}

function holdsRole(charter: Charter, team: TeamId | undefined, role: RoleId, person: Person, on: Day | undefined) {
  const wasDeputyOf = (isHolder: (holder: PersonId) => boolean) =>
    (absencesByDeputy(charter).get(person.id) ?? []).some(
      (absence) => isHolder(absence.person) && on !== undefined && absence.until !== undefined && on <= absence.until,
    );
  if (team === undefined) {
    const holders = holdersAnywhere(charter).get(role) ?? new Set<PersonId>();
    return holders.has(person.id) || wasDeputyOf((holder) => holders.has(holder));
  }
  const owner = holdersOf(charter, team, role);
  return mayDecide(owner, person) || wasDeputyOf((holder) => owner.holders.some(({ id }) => id === holder));
}

const absencesByDeputy = derived(({ absences }: Charter): ReadonlyMap<PersonId, readonly Absence[]> => {
  const found = new Map<PersonId, Absence[]>();
  for (const absence of absences.values()) {
    if (absence.deputy === undefined) continue;
    const known = found.get(absence.deputy);
    if (known) known.push(absence);
    else found.set(absence.deputy, [absence]);
  }
  return found;
});

const holdersAnywhere = derived(({ teams }: Charter): ReadonlyMap<RoleId, ReadonlySet<PersonId>> => {
  const found = new Map<RoleId, Set<PersonId>>();
  for (const { roles } of teams.values()) {
    for (const [role, people] of roles) {
      const known = found.get(role) ?? new Set<PersonId>();
      found.set(role, known);
      for (const person of people) known.add(person);
    }
  }
  return found;
});
