import * as l10n from '@vscode/l10n';
import type { Span } from '../../text/range.js';

/** What a team's time goes into, in the order in which views show it. */
export const capacityKinds = ['product', 'debt', 'bugs', 'operations'] as const;
export type CapacityKind = (typeof capacityKinds)[number];

/** How a team divides its time. */
export interface Capacity {
  /** In percent; what is not named has none. */
  readonly shares: Readonly<Partial<Record<CapacityKind, number>>>;
  /** Where the charter says so. */
  readonly span: Span;
}

/** What a team's time goes into, as it is called. */
export function capacityLabel(kind: CapacityKind): string {
  switch (kind) {
    case 'product':
      return l10n.t('Product');
    case 'debt':
      return l10n.t('Debt');
    case 'bugs':
      return l10n.t('Bugs');
    case 'operations':
      return l10n.t('Operations');
  }
}

/** What all shares come to, in percent; rounded, for a third and two thirds are a whole. */
export function capacityTotal({ shares }: Capacity): number {
  const sum = capacityKinds.reduce((total, kind) => total + (shares[kind] ?? 0), 0);
  return Math.round(sum * 10) / 10;
}
