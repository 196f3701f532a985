import * as l10n from '@vscode/l10n';
import {
  findOptionTables,
  missingCriteria,
  addCriteriaEdits,
  criterionLabel,
} from '../document/recognise/optionTables.js';
import { ownerOf } from './support/ownerPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** A comparison of options that leaves out something they are judged by. */
export const optionTradeoffs = {
  id: 'option-tradeoffs',
  summary: 'A comparison of options leaves out cost, time, developer velocity or developer experience.',
  docs: `Options are judged by what they cost, how long they take, which changes they make easy or hard later (velocity) and what working with them
is like (experience; [source](../sources.md#segment)). Looked at are tables in which at least two of these stand as rows or columns:
whoever began the comparison meant to finish it. Technical debt counts as velocity.

The fix adds what is missing, as rows or columns like the others.`,
  defaultSeverity: 'info',
  defaultFromReady: 'warning',
  appliesTo: ['sdd'],
  fixable: true,
  *checkDocument({ document }: DocumentContext): Iterable<Report> {
    for (const table of findOptionTables(document)) {
      const missing = missingCriteria(table);
      if (missing.length === 0) continue;
      const labels = missing.map(criterionLabel).join(', ');
      const edits = addCriteriaEdits(document.text, table, missing);
      yield {
        span: table.header,
        message: l10n.t(
          'The options are not compared by: {0}. {1} decides by all of it.',
          labels,
          ownerOf(document, 'how'),
        ),
        fixes: edits ? [{ title: l10n.t('Add to the table: {0}', labels), edits }] : [],
      };
    }
  },
} satisfies Rule;
