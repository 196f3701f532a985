import * as l10n from '@vscode/l10n';
import type { Area, Charter, Decision, Person, Role, Team } from '../charter/model/charter.js';
import { awayToday } from '../charter/resolve/deputies.js';
import { absenceSentence, ownerNames } from '../charter/resolve/ownerNames.js';
import { holdersOf } from '../charter/resolve/owners.js';
import { bold, escaped, paragraphs, type Markdown } from './markdown.js';

/** What the charter knows of somebody or something it names, as Markdown for hovers. */

/** A person: name, roles, address, areas. */
export function describePerson(charter: Charter, person: Person): Markdown {
  const roles = [...charter.teams.values()].flatMap((team) =>
    [...team.roles].flatMap(([role, people]) =>
      people.includes(person.id) ? [l10n.t('{0} of {1}', charter.roles.get(role)?.label ?? role, team.name)] : [],
    ),
  );
  const areas = [...charter.teams.values()].flatMap((team) =>
    team.areas.filter(({ accountable }) => accountable.some((role) => team.roles.get(role)?.includes(person.id))),
  );
  const labels = [...new Set(areas.map(({ label }) => label))].join(', ');
  const away = awayToday(charter, person);
  return described(person.name, [
    ...roles,
    ...(person.email === undefined ? [] : [person.email]),
    ...(away ? [absenceSentence(away)] : []),
    ...(labels === '' ? [] : [l10n.t('Answers for {0}', labels)]),
  ]);
}

/** A team: name and who holds which role in it. */
export function describeTeam(charter: Charter, team: Team): Markdown {
  const people = [...team.roles].map(([role, ids]) => {
    const names = ids.length > 0 ? ownerNames(holdersOf(charter, team.id, role)) : '';
    return `${charter.roles.get(role)?.label ?? role}: ${names}`;
  });
  const parent = team.parent === undefined ? undefined : charter.teams.get(team.parent);
  return described(team.name, [...people, ...(parent ? [l10n.t('Part of {0}', parent.name)] : [])]);
}

/** A role: its label and what it decides. */
export function describeRole(charter: Charter, role: Role): Markdown {
  const labels = charter.decisions.filter((decision) => decision.owner === role.id).map((decision) => decision.label);
  return described(role.label, labels.length > 0 ? [l10n.t('Decides {0}', labels.join(', '))] : []);
}

/** A decision: its question, its owner and who is consulted. */
export function describeDecision(charter: Charter, decision: Decision): Markdown {
  const label = (id: string): string => charter.roles.get(id)?.label ?? id;
  const consulted = decision.consulted.map(label).join(', ');
  return described(decision.label, [
    decision.question,
    l10n.t('Owner: {0}', label(decision.owner)),
    ...(consulted === '' ? [] : [l10n.t('Consulted: {0}', consulted)]),
    l10n.t('Written in the {0}', decision.document.toUpperCase()),
  ]);
}

/** A responsibility area: who is accountable, and what each side does of its own accord. */
export function describeArea(charter: Charter, area: Area): Markdown {
  const label = (id: string): string => charter.roles.get(id)?.label ?? id;
  return described(area.label, [
    area.accountable.length === 0 ? l10n.t('No owner') : l10n.t('Owner: {0}', area.accountable.map(label).join(', ')),
    ...Object.entries(area.expectations).map(([role, text]) => `${label(role)}: ${text}`),
  ]);
}

function described(title: string, lines: readonly string[]): Markdown {
  return paragraphs(bold(title), ...lines.map(escaped));
}
