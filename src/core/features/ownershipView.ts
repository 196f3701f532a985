import * as l10n from '@vscode/l10n';
import type { Charter, Person, Team } from '../charter/charter.js';
import { resolveOwner } from '../charter/owners.js';
import type { Span } from '../text/range.js';

/** One line of the *Ownership* view with what unfolds under it. */
export interface ViewNode {
  /** Stays the same when the charter changes elsewhere, so that the view keeps what was unfolded. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** Name of a codicon. */
  readonly icon: string;
  /** What a screen reader says; the label and description when absent. */
  readonly spoken?: string;
  /** Where the charter says so. */
  readonly source?: { readonly uri: string; readonly span: Span };
  /** For the context menu: what this line stands for. */
  readonly context: 'gap' | 'team' | 'decision' | 'person' | 'group';
  readonly expanded: boolean;
  readonly children: readonly ViewNode[];
}

/** The view of one charter. */
export function ownershipView(charter: Charter): readonly ViewNode[] {
  const teams = [...charter.teams.values()];
  const gaps = teams.flatMap((team) => vacancies(charter, team));
  const nodes: ViewNode[] = [];
  if (gaps.length > 0) {
    nodes.push({
      id: 'gaps',
      label: l10n.t('Gaps'),
      description: String(gaps.length),
      icon: 'warning',
      context: 'group',
      expanded: true,
      children: gaps,
    });
  }
  nodes.push(...teams.map((team) => teamNode(charter, team)));
  if (teams.length === 0)
    nodes.push(...charter.decisions.map((decision) => decisionNode(charter, undefined, decision)));
  if (charter.people.size > 0) {
    nodes.push({
      id: 'people',
      label: l10n.t('People'),
      description: String(charter.people.size),
      icon: 'organization',
      context: 'group',
      expanded: false,
      children: [...charter.people.values()].map((person) => personNode(charter, person)),
    });
  }
  return nodes;
}

/** Roles that own a decision and have nobody in them, here or above. */
function vacancies(charter: Charter, team: Team): ViewNode[] {
  const owners = new Set(charter.decisions.map((decision) => decision.owner));
  return [...owners].flatMap((role): ViewNode[] => {
    const decisions = charter.decisions.filter((decision) => decision.owner === role);
    const first = decisions[0];
    if (!first || resolveOwner(charter, team.id, first).people.length > 0) return [];
    const label = charter.roles.get(role)?.label ?? role;
    const owned = decisions.map((decision) => decision.label).join(', ');
    return [
      {
        id: `gap/${team.id}/role/${role}`,
        label: l10n.t('{0} has no {1}', team.name, label),
        description: owned,
        tooltip: l10n.t('Nobody decides {0} for {1}. Add a person to the role in ownership.yaml.', owned, team.name),
        icon: 'warning',
        context: 'gap',
        expanded: false,
        children: [],
        ...sourceOf(charter, team.span),
      },
    ];
  });
}

function teamNode(charter: Charter, team: Team): ViewNode {
  const parent = team.parent === undefined ? undefined : charter.teams.get(team.parent)?.name;
  return {
    id: `team/${team.id}`,
    label: team.name,
    ...(parent === undefined ? {} : { description: l10n.t('part of {0}', parent) }),
    icon: 'organization',
    context: 'team',
    expanded: true,
    children: charter.decisions.map((decision) => decisionNode(charter, team, decision)),
    ...sourceOf(charter, team.span),
  };
}

function decisionNode(charter: Charter, team: Team | undefined, decision: Charter['decisions'][number]): ViewNode {
  const owner = resolveOwner(charter, team?.id, decision);
  const names = owner.people.map((person) => person.name).join(', ');
  const consulted = decision.consulted.map((role) => charter.roles.get(role)?.label ?? role).join(', ');
  const from = owner.team !== undefined && owner.team !== team?.id ? charter.teams.get(owner.team)?.name : undefined;
  return {
    id: `team/${team?.id ?? ''}/decision/${decision.id}`,
    label: decision.label,
    description: [owner.role.label, names, from === undefined ? '' : l10n.t('from {0}', from)]
      .filter(Boolean)
      .join(' · '),
    tooltip: [
      decision.question,
      l10n.t('Written in the {0}.', decision.document.toUpperCase()),
      ...(consulted ? [l10n.t('Consulted: {0}.', consulted)] : []),
    ].join('\n'),
    icon: names || !team ? 'milestone' : 'warning',
    context: 'decision',
    expanded: false,
    children: [],
    ...sourceOf(charter, team?.span),
  };
}

function personNode(charter: Charter, person: Person): ViewNode {
  const holds = [...charter.teams.values()].flatMap((team) =>
    [...team.roles].flatMap(([role, people]) =>
      people.includes(person.id) ? [`${charter.roles.get(role)?.label ?? role}, ${team.name}`] : [],
    ),
  );
  return {
    id: `person/${person.id}`,
    label: person.name,
    description: holds.join(' · '),
    tooltip: [`@${person.id}`, person.email ?? ''].filter(Boolean).join('\n'),
    icon: 'person',
    context: 'person',
    expanded: false,
    children: [],
    ...sourceOf(charter, person.span),
  };
}

function sourceOf(charter: Charter, span: Span | undefined): Pick<ViewNode, 'source'> {
  return charter.uri !== undefined && span ? { source: { uri: charter.uri, span } } : {};
}
