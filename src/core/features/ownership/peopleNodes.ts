import * as l10n from '@vscode/l10n';
import type { Charter, Person, RoleId, Team } from '../../charter/model/charter.js';
import { awayToday } from '../../charter/resolve/deputies.js';
import { absenceSentence, lastDay } from '../../charter/resolve/ownerNames.js';
import type { Scope } from './filter.js';
import { joined, roleLabel } from './phrases.js';
import { keyOf } from './target.js';
import { node, type ViewNode } from './viewNode.js';

/** Who holds which role in a team, empty roles among them; `undefined` when none is in scope. */
export function membersNode(charter: Charter, team: Team, scope: Scope): ViewNode | undefined {
  const children = [...team.roles].flatMap(([role, ids]) => roleNodes(charter, team, role, ids, scope));
  if (children.length === 0) return undefined;
  return node({
    id: `people/${team.id}`,
    label: l10n.t('People'),
    description: String(new Set([...team.roles.values()].flat()).size),
    icon: 'organization',
    expanded: !scope.everything,
    children,
  });
}

function roleNodes(charter: Charter, team: Team, role: RoleId, ids: readonly string[], scope: Scope): ViewNode[] {
  const target = { type: 'role', team: team.id, role } as const;
  const people = ids.flatMap((id) => charter.people.get(id) ?? []);
  if (people.length === 0 && scope.everything) {
    const label = roleLabel(charter, role);
    return [node({ id: keyOf(target), label, description: l10n.t('nobody'), icon: 'circle-slash', target })];
  }
  return people
    .filter((person) => scope.person(person.id, role))
    .map((person) =>
      node({
        id: `${keyOf(target)}/${person.id}`,
        label: person.name,
        description: joined(roleLabel(charter, role), awayText(charter, person)),
        tooltip: personTooltip(charter, person),
        icon: 'person',
        target,
      }),
    );
}

/** People whom no team has in a role; `undefined` when there are none. */
export function othersNode(charter: Charter, scope: Scope): ViewNode | undefined {
  const placed = new Set([...charter.teams.values()].flatMap((team) => [...team.roles.values()].flat()));
  const others = [...charter.people.values()].filter(
    (person) => !placed.has(person.id) && scope.person(person.id, undefined),
  );
  if (others.length === 0) return undefined;
  return node({
    id: 'others',
    label: l10n.t('People without a role'),
    description: String(others.length),
    icon: 'organization',
    children: others.map((person) => {
      const target = { type: 'person', person: person.id } as const;
      return node({
        id: keyOf(target),
        label: person.name,
        description: joined(person.email, awayText(charter, person)),
        tooltip: personTooltip(charter, person),
        icon: 'person',
        target,
      });
    }),
  });
}

function personTooltip(charter: Charter, person: Person): string {
  const away = awayToday(charter, person);
  return [person.name, `@${person.id}`, person.email, away && absenceSentence(away)].filter(Boolean).join('\n');
}

/** `away until 10 January`; nothing for whoever is there. */
function awayText(charter: Charter, person: Person): string {
  const away = awayToday(charter, person);
  return away ? l10n.t('away until {0}', lastDay(away)) : '';
}
