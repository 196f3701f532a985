import * as l10n from '@vscode/l10n';
import { areaOwners, type AreaOwners } from '../../charter/resolve/areaOwners.js';
import type { Area, Charter, Team } from '../../charter/model/charter.js';
import { ownerNames } from '../../charter/resolve/ownerNames.js';
import { decidedAbove, type DecidedArea } from '../../charter/resolve/decidedAbove.js';
import type { Gap } from '../../charter/resolve/gaps.js';
import type { Scope } from './filter.js';
import { joined, ownerDescription, roleLabel } from './phrases.js';
import { keyOf } from './target.js';
import { node, type ViewNode } from './viewNode.js';

interface OwnedArea {
  readonly area: Area;
  readonly owners: AreaOwners;
  /** Who decided it, when a team above did. */
  readonly above: DecidedArea | undefined;
  /** Somebody still has to settle who answers for it. */
  readonly isOpen: boolean;
}

/** The responsibility areas of a team under one heading, by who is accountable; `undefined` when none is in scope. */
export function areasNode(charter: Charter, team: Team, scope: Scope, lacks: readonly Gap[]): ViewNode | undefined {
  const named = (type: Gap['type']) => new Set(lacks.filter((gap) => gap.type === type).map((gap) => gap.what));
  const [unassigned, undecided, vacant] = [named('unassigned-area'), named('undecided-sharing'), named('vacant-role')];
  const areas = team.areas
    .map((area): OwnedArea => {
      const isOpen = undecided.has(area.id) || area.accountable.some((role) => vacant.has(role));
      const owners = areaOwners(charter, team.id, area);
      return { area, owners, above: decidedAbove(charter, team, area), isOpen };
    })
    .filter(({ owners }) => scope.owned(owners.owners));
  if (areas.length === 0) return undefined;
  const openCount = areas.filter(({ isOpen }) => isOpen).length;
  const toDecide = areas.filter(({ area }) => unassigned.has(area.id)).length;
  return node({
    id: `areas/${team.id}`,
    label: l10n.t('Areas'),
    description: joined(
      String(areas.length),
      openCount > 0 && l10n.t('{0} open', openCount),
      toDecide > 0 && l10n.t('{0} to decide', toDecide),
    ),
    tooltip: l10n.t('Work outside the documents, and who owns each area.'),
    icon: openCount === 0 ? 'checklist' : 'warning',
    warns: openCount > 0,
    expanded: !scope.everything,
    children: groups(charter, areas).map(({ key, label, description, icon, members }) =>
      node({
        id: `areas/${team.id}/${key}`,
        label,
        description: joined(description, String(members.length)),
        icon,
        warns: icon === 'warning',
        expanded: true,
        children: members.map((each) => areaNode(charter, team, each)),
      }),
    ),
  });
}

interface Group {
  readonly key: string;
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  readonly members: readonly OwnedArea[];
}

/** First what nobody has, then each role's in the order of the roles, then what several share. */
function groups(charter: Charter, areas: readonly OwnedArea[]): readonly Group[] {
  const unassigned = areas.filter(({ area, above }) => area.accountable.length === 0 && !above);
  const shared = areas.filter(({ area }) => area.accountable.length > 1);
  const single = [...charter.roles.values()].map((role): Group => {
    const members = areas.filter(({ area }) => area.accountable.length === 1 && area.accountable[0] === role.id);
    const owner = members[0]?.owners.owners[0];
    const people = owner ? ownerNames(owner) : '';
    return {
      key: `role/${role.id}`,
      label: role.label,
      description: people || l10n.t('nobody'),
      icon: people ? 'person' : 'warning',
      members,
    };
  });
  const all: Group[] = [
    { key: 'nobody', label: l10n.t('Nobody yet'), description: '', icon: 'question', members: unassigned },
    ...single,
    { key: 'shared', label: l10n.t('Shared'), description: '', icon: 'organization', members: shared },
    {
      key: 'above',
      label: l10n.t('Decided above'),
      description: '',
      icon: 'arrow-up',
      members: areas.filter(({ above }) => above !== undefined),
    },
  ];
  return all.filter((group) => group.members.length > 0);
}

function areaNode(charter: Charter, team: Team, owned: OwnedArea): ViewNode {
  const { area, owners, above, isOpen: warns } = owned;
  const target = { type: 'area', team: team.id, area: area.id } as const;
  const sharers = owners.owners.length > 1 ? owners.owners.map((owner) => owner.role.label).join(', ') : '';
  return node({
    id: keyOf(target),
    label: area.label,
    description: joined(
      sharers,
      owners.state === 'undecided' && l10n.t('no decision rule yet'),
      above &&
        l10n.t(
          '{0} in {1}',
          above.area.accountable.map((role) => roleLabel(charter, role)).join(', '),
          above.team.name,
        ),
    ),
    tooltip: [
      area.label,
      ...owners.owners.map((owner) => ownerDescription(charter, team, owner)),
      owners.state === 'undecided' && l10n.t('Several roles own this area. Add “resolve” with how they decide.'),
    ]
      .filter(Boolean)
      .join('\n'),
    icon: warns ? 'warning' : 'circle-outline',
    warns,
    target,
    children: details(charter, team, area),
  });
}

/** How they decide, what either side does of its own accord, and who else has a stake. */
function details(charter: Charter, team: Team, area: Area): readonly ViewNode[] {
  const target = { type: 'area', team: team.id, area: area.id } as const;
  const line = (key: string, label: string, text: string, icon: string): ViewNode =>
    node({
      id: `${keyOf(target)}/${key}`,
      label,
      description: text,
      // The side bar is narrow; the whole sentence is one hover away.
      tooltip: `${label}: ${text}`,
      icon,
      target,
    });
  const expectations = Object.entries(area.expectations).map(([role, text]) =>
    line(`role/${role}`, roleLabel(charter, role), text, 'account'),
  );
  return [
    ...(area.accountable.length > 1 && area.resolve
      ? [line('resolve', l10n.t('Decided by'), area.resolve, 'comment-discussion')]
      : []),
    ...expectations,
    ...(area.stakeholders.length > 0
      ? [line('stakeholders', l10n.t('Stakeholders'), area.stakeholders.join(', '), 'megaphone')]
      : []),
  ];
}
