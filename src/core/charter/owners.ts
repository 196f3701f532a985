import type { Charter, Decision, Person, ResolvedOwner, RoleId, Team, TeamId } from './charter.js';

/**
 * Who answers for a decision in a team: everybody who holds its owner role there or, when it is vacant there, in the
 * nearest team above.
 */
export function resolveOwner(charter: Charter, team: TeamId | undefined, decision: Decision): ResolvedOwner {
  return holdersOf(charter, team, decision.owner);
}

/** Everybody who holds a role in a team or, when it is vacant there, in the nearest team above. */
export function holdersOf(charter: Charter, team: TeamId | undefined, roleId: RoleId): ResolvedOwner {
  const role = charter.roles.get(roleId) ?? { id: roleId, label: roleId };
  for (const each of teamAndAbove(charter, team)) {
    const people = (each.roles.get(roleId) ?? []).flatMap((id) => charter.people.get(id) ?? []);
    if (people.length > 0) return { role, people, team: each.id };
  }
  return { role, people: [] };
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

const nameIndexes = new WeakMap<Charter, ReadonlyMap<string, Person>>();

/**
 * The person whom `text` names: by handle (with or without “@”), name, email, GitHub account or alias, in this order.
 * Case and the Unicode form of accents do not count.
 */
export function findPerson(charter: Charter, text: string): Person | undefined {
  let index = nameIndexes.get(charter);
  if (!index) nameIndexes.set(charter, (index = indexNames(charter)));
  return index.get(normalise(text));
}

function indexNames(charter: Charter): ReadonlyMap<string, Person> {
  const index = new Map<string, Person>();
  const people = [...charter.people.values()];
  const add = (person: Person, name: string | undefined): void => {
    const key = normalise(name ?? '');
    // The first to claim a name keeps it, and every handle comes before any alias.
    if (key !== '' && !index.has(key)) index.set(key, person);
  };
  for (const person of people) add(person, person.id);
  for (const person of people) add(person, person.name);
  for (const person of people) add(person, person.email);
  for (const person of people) add(person, person.github);
  for (const person of people) for (const alias of person.aliases) add(person, alias);
  return index;
}

function normalise(name: string): string {
  return name.trim().replace(/^@/, '').normalize('NFC').toLowerCase().normalize('NFC');
}
