import type { Charter, Decision, Role, RoleId, Team, TeamId } from './charter.js';

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
    const held = new HeldRoles(charter, id);
    return teams.filter((team) => !held.in(team.id)).map((team) => ({ team, role, decisions }));
  });
}

/** Where one role is held. Each team is looked at once, however long the way up is. */
class HeldRoles {
  readonly #held = new Map<TeamId, boolean>();

  constructor(
    readonly charter: Charter,
    readonly role: RoleId,
  ) {}

  in(team: TeamId): boolean {
    const way: TeamId[] = [];
    let at: TeamId | undefined = team;
    let found: boolean | undefined;
    while (at !== undefined && found === undefined && way.length <= this.charter.teams.size) {
      found = this.#held.get(at);
      if (found !== undefined) break;
      way.push(at);
      const here: Team | undefined = this.charter.teams.get(at);
      if ((here?.roles.get(this.role) ?? []).length > 0) found = true;
      at = here?.parent;
    }
    for (const each of way) this.#held.set(each, found ?? false);
    return found ?? false;
  }
}
