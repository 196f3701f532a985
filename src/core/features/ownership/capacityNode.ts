import * as l10n from '@vscode/l10n';
import { capacityKinds, capacityLabel, capacityTotal } from '../../charter/model/capacity.js';
import type { Team } from '../../charter/model/charter.js';
import { joined } from './phrases.js';
import { keyOf } from './target.js';
import { node, type ViewNode } from './viewNode.js';

/** How a team divides its time, in one line; `undefined` when it does not say. */
export function capacityNode({ id: team, capacity }: Team): ViewNode | undefined {
  if (!capacity) return undefined;
  const shares = capacityKinds.flatMap((kind) => {
    const percent = capacity.shares[kind];
    return percent === undefined ? [] : [l10n.t('{0} {1} %', capacityLabel(kind), percent)];
  });
  const total = capacityTotal(capacity);
  const sum = total === 100 ? '' : l10n.t('{0} % in all', total);
  const target = { type: 'capacity', team } as const;
  return node({
    id: keyOf(target),
    label: l10n.t('Capacity'),
    description: joined(...shares, sum),
    tooltip: [l10n.t('How the team divides its time.'), ...shares, sum].filter(Boolean).join('\n'),
    icon: 'pie-chart',
    target,
  });
}
