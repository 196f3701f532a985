import * as l10n from '@vscode/l10n';
import { csvText } from '../csv.js';
import type { CoverageModel } from './model.js';
import { cellWords, stateWordOf } from './words.js';

/** The requirements of all PRDs as CSV, one line for each. */
export function coverageCsv({ pairs }: CoverageModel): string {
  const head = [
    l10n.t('PRD'),
    l10n.t('ID'),
    l10n.t('Requirement'),
    l10n.t('Priority'),
    l10n.t('MVP'),
    l10n.t('State'),
    l10n.t('Owner'),
    l10n.t('Turn'),
    l10n.t('Covered by'),
  ];
  const rows = pairs.flatMap(({ prd, designs, requirements }) =>
    requirements.map((row) => {
      const { id, text, priority, mvp, owner, turn, cells } = row;
      const parts = designs.flatMap(({ path }, index) => {
        const words = cellWords(cells[index] ?? []);
        return words === '' ? [] : [l10n.t('{0}: {1}', path, words)];
      });
      return [prd.path, id, text, priority, mvp, stateWordOf(row), owner, turn, parts.join('; ')];
    }),
  );
  return csvText([head, ...rows]);
}
