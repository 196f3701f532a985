import * as l10n from '@vscode/l10n';
import type { Charter, Decision, Team } from '../../charter/model/charter.js';
import type { Gap } from '../../charter/resolve/gaps.js';
import { resolveOwner } from '../../charter/resolve/owners.js';
import { charterIn } from '../../charter/resolve/teamCharter.js';
import type { Scope } from './filter.js';
import { decisionOwnerDescription, roleLabel } from './phrases.js';
import { keyOf } from './target.js';
import { node, type ViewNode } from './viewNode.js';

/** A line for each decision, with its one owner; without a team only the role is known. */
export function decisionNodes(
  charter: Charter,
  team: Team | undefined,
  scope: Scope,
  lacks: readonly Gap[],
): readonly ViewNode[] {
  const vacantRoles = new Set(lacks.filter((gap) => gap.type === 'vacant-role').map((gap) => gap.what));
  return charterIn(charter, team?.id).decisions.flatMap((decision) => {
    const owner = resolveOwner(charter, team?.id, decision);
    if (!scope.owned([owner])) return [];
    const target = { type: 'decision', decision: decision.id, team: team?.id } as const;
    const vacant = vacantRoles.has(decision.owner);
    return [
      node({
        id: keyOf(target),
        label: decision.label,
        description: decisionOwnerDescription(charter, team, decision),
        tooltip: tooltipOf(charter, decision),
        icon: vacant ? 'warning' : 'milestone',
        warns: vacant,
        target,
      }),
    ];
  });
}

function tooltipOf(charter: Charter, decision: Decision): string {
  const consulted = decision.consulted.map((role) => roleLabel(charter, role)).join(', ');
  return [
    decision.question,
    l10n.t('Written in the {0}.', decision.document.toUpperCase()),
    consulted && l10n.t('Consulted: {0}.', consulted),
    l10n.t('Each decision has one owner, and the partner is consulted.'),
  ]
    .filter(Boolean)
    .join('\n');
}
