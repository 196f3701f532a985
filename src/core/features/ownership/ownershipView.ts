import * as l10n from '@vscode/l10n';
import type { Day } from '../../charter/model/calendar.js';
import type { Charter, Team } from '../../charter/model/charter.js';
import type { OpenNote, ShownDissent } from '../../workspace/openNotes.js';
import { gaps, gapsByTeam, type Gap } from '../../charter/resolve/gaps.js';
import { onlyStandsAbove } from '../../charter/resolve/onlyStandsAbove.js';
import { agreementsNode } from './agreementNodes.js';
import { areasNode } from './areaNodes.js';
import { capacityNode } from './capacityNode.js';
import { decisionNodes } from './decisionNodes.js';
import { dissentsNode } from './dissentNodes.js';
import { scopeOf, type OwnershipFilter, type Scope } from './filter.js';
import { gapsNode, isPressing, undecidedNode } from './gapNodes.js';
import { notesNode } from './noteNodes.js';
import { membersNode, othersNode } from './peopleNodes.js';
import { keyOf } from './target.js';
import { node, type ViewNode } from './viewNode.js';

/** What people left in the documents that a charter governs. */
export interface OpenRemarks {
  readonly notes: readonly OpenNote[];
  readonly dissents: readonly ShownDissent[];
}

const nothingSaid: OpenRemarks = { notes: [], dissents: [] };

/** With more teams than these, they begin folded. */
const maxUnfoldedTeams = 3;

/** The lines of the *Ownership* view for one charter: what is to be decided and gaps first, then team after team. */
export function ownershipView(
  charter: Charter,
  filter: OwnershipFilter,
  today: Day,
  { notes, dissents }: OpenRemarks = nothingSaid,
): readonly ViewNode[] {
  const scope = scopeOf(charter, filter);
  const teams = [...charter.teams.values()];
  const all = gaps(charter, today);
  const gapsBy = gapsByTeam(all);
  const inScope = all.filter((gap) => scope.gap(gap));
  const nodes = scope.gapsOnly
    ? [gapsNode(charter, inScope)]
    : [undecidedNode(inScope), gapsNode(charter, inScope.filter(isPressing))];
  if (!scope.gapsOnly) {
    nodes.push(
      notesNode(charter, notes, scope),
      dissentsNode(charter, dissents, scope),
      ...(teams.length === 0 ? decisionNodes(charter, undefined, scope, []) : []),
      ...teams.map((team) => teamNode(charter, team, scope, gapsBy.get(team.id) ?? [], today)),
      othersNode(charter, scope),
    );
  }
  const shown = nodes.filter((each) => each !== undefined);
  return shown.length > 0 ? shown : [nothing(filter)];
}

function teamNode(charter: Charter, team: Team, scope: Scope, lacks: readonly Gap[], today: Day): ViewNode | undefined {
  const parent = team.parent === undefined ? undefined : charter.teams.get(team.parent)?.name;
  const isRoof = onlyStandsAbove(charter, team);
  const children = [
    ...(isRoof ? [] : decisionNodes(charter, team, scope, lacks)),
    isRoof ? undefined : areasNode(charter, team, scope, lacks),
    scope.everything ? capacityNode(team) : undefined,
    scope.agreements(team) ? agreementsNode(team, today, lacks, !scope.everything) : undefined,
    membersNode(charter, team, scope),
  ].filter((each) => each !== undefined);
  if (children.length === 0 && !(isRoof && scope.everything)) return undefined;
  const target = { type: 'team', team: team.id } as const;
  return node({
    id: keyOf(target),
    label: team.name,
    description: parent === undefined ? '' : l10n.t('part of {0}', parent),
    icon: 'organization',
    expanded: !scope.everything || charter.teams.size <= maxUnfoldedTeams,
    target,
    children,
  });
}

/** What stands there when a filter leaves nothing. */
function nothing(filter: OwnershipFilter): ViewNode {
  return filter.type === 'gaps'
    ? node({ id: 'nothing', label: l10n.t('No gaps'), icon: 'pass' })
    : node({ id: 'nothing', label: l10n.t('Nothing here'), icon: 'circle-slash' });
}
