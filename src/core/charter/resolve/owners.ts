import { normalForm } from '../../text/normalForm.js';
import type { AwayHolder, Charter, Decision, Person, ResolvedOwner, RoleId, Team, TeamId } from '../model/charter.js';
import { derived } from '../../text/derived.js';
import { awayToday } from './deputies.js';

/**
 * Who answers for a decision in a team: everybody who holds its owner role there or, when it is vacant there, in the
 * nearest team above; for those who are away their deputies.
 */
export function resolveOwner(charter: Charter, team: TeamId | undefined, decision: Decision): ResolvedOwner {
  return holdersOf(charter, team, decision.owner);
}

/**
 * Everybody who holds a role in a team or, when it is vacant there, in the nearest team above. It is not vacant because
 * somebody is away.
 */
export function holdersOf(charter: Charter, team: TeamId | undefined, roleId: RoleId): ResolvedOwner {
  const role = charter.roles.get(roleId) ?? { id: roleId, label: roleId };
  const at = team === undefined ? undefined : whereHeld(charter, team, roleId);
  if (at === undefined) return { role, people: [], holders: [], away: [] };
  const holders = peopleIn(charter, at, roleId);
  const away = holders.flatMap((person) => awayToday(charter, person) ?? []);
  return { role, people: away.length === 0 ? holders : present(holders, away), holders, away, team: at };
}

/** Those who are there and, each in the place of whom they stand in for, the deputies of those who are not. */
function present(holders: readonly Person[], away: readonly AwayHolder[]): readonly Person[] {
  const found = holders.flatMap((person) => {
    const absent = away.find(({ holder }) => holder === person);
    return absent ? (absent.deputy ?? []) : person;
  });
  return [...new Set(found)];
}

/** Whether somebody decides for a role: as its holder, away or not, or as a deputy. */
export function mayDecide({ people, holders }: ResolvedOwner, person: Person): boolean {
  return people.includes(person) || holders.includes(person);
}

/** For each role where the teams looked at so far have it from. */
const heldIn = derived<Charter, Map<RoleId, Map<TeamId, TeamId | undefined>>>(() => new Map());

/** The nearest team from `team` up in which somebody holds a role. Each team is looked at once, however long the way is. */
function whereHeld(charter: Charter, team: TeamId, role: RoleId): TeamId | undefined {
  const byRole = heldIn(charter);
  let known = byRole.get(role);
  if (!known) byRole.set(role, (known = new Map<TeamId, TeamId | undefined>()));
  const way = new Set<TeamId>();
  let at: TeamId | undefined = team;
  while (at !== undefined && !known.has(at) && !way.has(at) && peopleIn(charter, at, role).length === 0) {
    way.add(at);
    at = charter.teams.get(at)?.parent;
  }
  // Parents that go round in a circle end where they began.
  const found = at === undefined || way.has(at) ? undefined : known.has(at) ? known.get(at) : at;
  for (const each of way) known.set(each, found);
  return found;
}

function peopleIn(charter: Charter, team: TeamId, role: RoleId): readonly Person[] {
  return (charter.teams.get(team)?.roles.get(role) ?? []).flatMap((id) => charter.people.get(id) ?? []);
}

/** A team, then its parents from the nearest up. Ends even when they go round in a circle. */
export function teamAndAbove(charter: Charter, team: TeamId | undefined): readonly Team[] {
  const chain = new Set<Team>();
  let at = team === undefined ? undefined : charter.teams.get(team);
  while (at && !chain.has(at)) {
    chain.add(at);
    at = at.parent === undefined ? undefined : charter.teams.get(at.parent);
  }
  return [...chain];
}

/**
 * The person whom `text` names: by handle (with or without “@”), name, email, GitHub account or alias, in this order.
 * Case and the Unicode form of accents do not count.
 */
export function findPerson(charter: Charter, text: string): Person | undefined {
  return peopleByName(charter).get(normalise(text));
}

const peopleByName = derived(({ people }: Charter) => {
  const index = new Map<string, Person>();
  const everybody = [...people.values()];
  const add = (person: Person, name: string | undefined): void => {
    const key = normalise(name ?? '');
    // The first to claim a name keeps it, and every handle comes before any alias.
    if (key !== '' && !index.has(key)) index.set(key, person);
  };
  for (const person of everybody) add(person, person.id);
  for (const person of everybody) add(person, person.name);
  for (const person of everybody) add(person, person.email);
  for (const person of everybody) add(person, person.github);
  for (const person of everybody) for (const alias of person.aliases) add(person, alias);
  return index;
});

function normalise(name: string): string {
  return normalForm(name.trim().replace(/^@/, ''), 'NFC').toLowerCase().normalize('NFC');
}
