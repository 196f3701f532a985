import type { Day } from '../../charter/model/calendar.js';
import type { Area, Charter, DecisionId, PersonId, RoleId, Team, TeamId } from '../../charter/model/charter.js';
import { rolesToOffer } from '../../charter/resolve/teamRoles.js';
import { foldName } from '../../text/foldName.js';
import { handleFrom, newHandle, type NewPerson } from '../../charter/edit/writeCharter.js';
import { add, append, set, type CharterChange } from '../../charter/edit/charterChange.js';

/** Who is to be accountable for an area. */
export interface AreaAssignment {
  /** None: nobody yet. */
  readonly accountable: readonly RoleId[];
  /** How they decide, when they are several. */
  readonly resolve?: string;
}

/** Gives a decision to a role, for every team of the charter. */
export function assignDecision(decision: DecisionId, role: RoleId): readonly CharterChange[] {
  return [set(['decisions', decision, 'owner'], role)];
}

/**
 * Makes roles accountable for an area. A built-in area that the team has said nothing about is written down under its
 * `responsibilities`; what else is written there stays, an old decision rule too.
 */
export function assignArea(team: TeamId, area: Area, assignment: AreaAssignment): readonly CharterChange[] {
  const path = ['teams', team, 'responsibilities', area.id];
  const [only, ...others] = assignment.accountable;
  const accountable = only !== undefined && others.length === 0 ? only : [...assignment.accountable];
  const resolve = assignment.resolve?.trim();
  if (area.span === undefined) return [add(path, { accountable, ...(resolve ? { resolve } : {}) })];
  return [set([...path, 'accountable'], accountable), ...(resolve ? [set([...path, 'resolve'], resolve)] : [])];
}

/** Puts a person into a role of a team, in the place of whoever holds it. */
export function assignRole(team: TeamId, role: RoleId, person: PersonId): readonly CharterChange[] {
  return [set(['teams', team, 'roles', role], person)];
}

/** Puts a person into a role of a team, beside whoever holds it. */
export function joinRole(team: Team, role: RoleId, person: PersonId): readonly CharterChange[] {
  const held = team.roles.get(role) ?? [];
  if (held.includes(person)) return [];
  return held.length === 0 ? assignRole(team.id, role, person) : [append(['teams', team.id, 'roles', role], person)];
}

/** A role by what somebody calls it: one that can be chosen, or a new one under a free id and what adds that. */
export function roleCalled(
  charter: Charter,
  name: string,
): { readonly role: RoleId; readonly changes: readonly CharterChange[] } {
  const label = name.trim();
  const folded = foldName(label);
  const known = rolesToOffer(charter).find((role) => foldName(role.label) === folded || foldName(role.id) === folded);
  if (known) return { role: known.id, changes: [] };
  const id = freeId(handleFrom(label) || 'role', charter.roles);
  return { role: id, changes: [add(['roles', id], label)] };
}

/** Notes that something agreed happened today. */
export function markDone(team: TeamId, agreement: string, today: Day): readonly CharterChange[] {
  return [set(['teams', team, 'agreements', agreement, 'last'], today)];
}

/** Somebody whom the charter knows, or somebody to be added to it. */
export type PersonChoice = { readonly known: PersonId } | { readonly added: NewPerson };

/** Gathers people who are to be named in a charter; whoever is new gets a handle, and once only. */
export class Newcomers {
  readonly #charter: Charter;
  readonly #added = new Map<PersonId, NewPerson>();

  constructor(charter: Charter) {
    this.#charter = charter;
  }

  /** The handle of somebody. */
  handleOf(choice: PersonChoice): PersonId {
    if ('known' in choice) return choice.known;
    const { name, email } = choice.added;
    const same = [...this.#added].find(([, other]) => other.name === name && other.email === email);
    const taken = { has: (handle: string) => this.#charter.people.has(handle) || this.#added.has(handle) };
    const handle = same?.[0] ?? newHandle(name, taken);
    this.#added.set(handle, choice.added);
    return handle;
  }

  /** What adds those who are new. */
  changes(): readonly CharterChange[] {
    return [...this.#added].map(([handle, { name, email, github }]) =>
      add(['people', handle], { name, ...(email ? { email } : {}), ...(github ? { github } : {}) }),
    );
  }
}

/** A team about to be written. */
export interface NewTeam {
  readonly name: string;
  readonly parent?: TeamId | undefined;
  readonly pm?: PersonChoice | undefined;
  readonly em?: PersonChoice | undefined;
}

/** Adds a team under a free id; a role that nobody holds yet is written down empty, so that it can be seen. */
export function addTeam(charter: Charter, { name, parent, pm, em }: NewTeam): readonly CharterChange[] {
  const id = newTeamId(name, charter);
  const newcomers = new Newcomers(charter);
  const roles = { pm: pm ? newcomers.handleOf(pm) : [], em: em ? newcomers.handleOf(em) : [] };
  return [
    ...newcomers.changes(),
    add(['teams', id, 'name'], name),
    ...(parent === undefined ? [] : [add(['teams', id, 'parent'], parent)]),
    add(['teams', id, 'roles'], roles),
  ];
}

function newTeamId(name: string, { teams }: Charter): TeamId {
  return freeId(handleFrom(name) || 'team', teams);
}

function freeId(id: string, taken: { has(id: string): boolean }): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}
