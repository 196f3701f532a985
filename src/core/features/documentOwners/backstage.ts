import { stringify } from 'yaml';
import type { Charter, Person, PersonId, Team, TeamId } from '../../charter/model/charter.js';
import { oneLine } from '../oneLine.js';

/**
 * Teams and people as entities of a Backstage catalog, `Group` and `User`, in one YAML file. Names follow its rules: letters,
 * digits and `-_.`, at most 63, each once.
 *
 * @param teams the teams to write, with the people in them; all when `undefined`
 * @see https://backstage.io/docs/features/software-catalog/descriptor-format
 */
export function backstageCatalog(charters: readonly Charter[], teams?: ReadonlySet<Team>): string {
  const groupNames = new Names();
  const userNames = new Names();
  const entities = charters.flatMap((charter) => {
    const shown = [...charter.teams.values()].filter((team) => teams?.has(team) ?? true);
    const groups = new Map<TeamId, string>(shown.map(({ id }) => [id, groupNames.take(id)]));
    const memberOf = new Map<PersonId, string[]>();
    for (const team of shown)
      for (const id of membersOf(team)) memberOf.set(id, [...(memberOf.get(id) ?? []), groups.get(team.id) ?? '']);
    const people = [...charter.people.values()].filter(({ id }) => teams === undefined || memberOf.has(id));
    const users = new Map<PersonId, string>(people.map(({ id }) => [id, userNames.take(id)]));
    return [
      ...shown.map((team) => groupEntity(team, shown, groups, users)),
      ...people.map((person) => userEntity(person, users.get(person.id) ?? '', memberOf.get(person.id) ?? [])),
    ];
  });
  return entities.map((entity) => stringify(entity, { lineWidth: 0 })).join('---\n');
}

function groupEntity(
  team: Team,
  shown: readonly Team[],
  groups: ReadonlyMap<TeamId, string>,
  users: ReadonlyMap<PersonId, string>,
): object {
  const name = groups.get(team.id) ?? '';
  const parent = team.parent === undefined ? undefined : groups.get(team.parent);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name },
    spec: {
      type: 'team',
      profile: { displayName: oneLine(team.name) || name },
      ...(parent === undefined ? {} : { parent }),
      children: shown.filter((each) => each.parent === team.id).flatMap(({ id }) => groups.get(id) ?? []),
      members: membersOf(team).flatMap((id) => users.get(id) ?? []),
    },
  };
}

function userEntity({ name, email, github }: Person, entity: string, memberOf: readonly string[]): object {
  const annotations = github === undefined ? undefined : { 'github.com/user-login': oneLine(github).replace(/^@/, '') };
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: entity, ...(annotations ? { annotations } : {}) },
    spec: {
      profile: { displayName: oneLine(name) || entity, ...(email === undefined ? {} : { email: oneLine(email) }) },
      memberOf,
    },
  };
}

/** Everybody with a role in a team, each once. */
function membersOf({ roles }: Team): readonly PersonId[] {
  return [...new Set([...roles.values()].flat())];
}

/** Longest name of an entity. */
const longest = 63;

/** Gives names that are names to a catalog, none of them twice, whatever their case. */
class Names {
  readonly #taken = new Set<string>();
  #last = new Map<string, number>();

  take(id: string): string {
    const plain = id
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^\w.-]+/g, '-')
      .replace(/^[^a-z\d]+/i, '')
      .slice(0, longest);
    const base = trimmedEnd(plain) || 'unnamed';
    let name = base;
    for (let next = this.#last.get(base) ?? 2; this.#taken.has(name.toLowerCase()); next++) {
      name = `${trimmedEnd(base.slice(0, longest - 1 - String(next).length))}-${next}`;
      this.#last.set(base, next + 1);
    }
    this.#taken.add(name.toLowerCase());
    return name;
  }
}

/** Without signs at the end: a name ends with a letter or a digit. */
function trimmedEnd(name: string): string {
  let end = name.length;
  while (end > 0 && !/[a-z\d]/i.test(name.charAt(end - 1))) end--;
  return name.slice(0, end);
}
