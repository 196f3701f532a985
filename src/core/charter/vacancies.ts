import type { Charter, Decision, Role, Team } from './charter.js';
import { holdersOf } from './owners.js';

/** A role that has something to decide and that nobody holds, neither in the team nor above. */
export interface Vacancy {
  readonly team: Team;
  readonly role: Role;
  /** What therefore nobody decides. */
  readonly decisions: readonly Decision[];
}

const known = new WeakMap<Charter, readonly Vacancy[]>();

/**
 * The vacant roles of all teams that do work of their own: those that have written down who holds a role or which documents
 * are theirs. A team that is only a name, or only stands above others, has nothing to decide.
 */
export function vacancies(charter: Charter): readonly Vacancy[] {
  let found = known.get(charter);
  if (!found) known.set(charter, (found = findVacancies(charter)));
  return found;
}

function findVacancies(charter: Charter): readonly Vacancy[] {
  const teams = [...charter.teams.values()].filter((team) => team.roles.size > 0 || team.documents.length > 0);
  const owners = new Set(charter.decisions.map((decision) => decision.owner));
  return [...owners].flatMap((id) => {
    const role = charter.roles.get(id) ?? { id, label: id };
    const decisions = charter.decisions.filter((decision) => decision.owner === id);
    return teams
      .filter((team) => holdersOf(charter, team.id, id).people.length === 0)
      .map((team) => ({ team, role, decisions }));
  });
}
