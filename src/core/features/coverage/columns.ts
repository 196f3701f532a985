import * as l10n from '@vscode/l10n';
import type { PairCoverage, RequirementRow } from './model.js';
import { cellWords, stateWordOf } from './words.js';

/** A column of a table of requirements. */
export interface RequirementColumn {
  readonly head: string;
  readonly cell: (row: RequirementRow) => string;
  /** Whether it says the state of the requirement as a whole. */
  readonly isState?: boolean;
}

/** The columns of the requirements of a pair behind their ID and text: those that no row has anything in are left out. */
export function columnsOf({ requirements, designs }: PairCoverage): readonly RequirementColumn[] {
  const perhaps: readonly RequirementColumn[] = [
    { head: l10n.t('Priority'), cell: ({ priority }) => priority },
    { head: l10n.t('MVP'), cell: ({ mvp }) => mvp },
  ];
  const turn: RequirementColumn = { head: l10n.t('Turn'), cell: (row) => row.turn };
  const isUsed = ({ cell }: RequirementColumn) => requirements.some((row) => cell(row) !== '');
  return [
    ...perhaps.filter(isUsed),
    { head: l10n.t('State'), cell: stateWordOf, isState: true },
    ...designs.map(({ title }, index) => ({
      head: title,
      cell: ({ cells }: RequirementRow) => cellWords(cells[index] ?? []) || '–',
    })),
    ...[turn].filter(isUsed),
  ];
}
