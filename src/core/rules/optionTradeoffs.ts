import * as l10n from '@vscode/l10n';
import { listed } from '../charter/model/wording.js';
import { languageOf } from '../document/languageOf.js';
import { addCriteriaEdits, missingCriteria } from '../document/recognise/options/optionTables.js';
import { criteria, criterionLabel, type Criterion } from '../document/recognise/options/optionCriteria.js';
import { findOptions, type DesignOptions } from '../document/recognise/options/options.js';
import { ownerInSentenceOf } from './support/ownerPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** A comparison of options that leaves out something they are judged by. */
export const optionTradeoffs = {
  id: 'option-tradeoffs',
  summary: 'A comparison of options leaves out cost, time, developer velocity or developer experience.',
  docs: `Compare options by what they cost, how long they take, which later changes they make easy or hard (velocity), and what it is like to work with them
(experience; [source](../sources.md#segment)). Technical debt counts as velocity.

This rule reads tables of options, with the options as rows or as columns, and options in headings, list items or bold labels. One of these four is
enough to make it a comparison. A row or column with empty cells does not count.

If there is a column or row for the team, or for the day from which an option is available, fill it in for each option: another option can mean another
team and another date. A comparison without such columns does not need them.

The fix adds what is missing in a table, as more rows or columns.`,
  defaultSeverity: 'info',
  defaultFromReady: 'warning',
  asked: 'options',
  appliesTo: ['sdd'],
  fixable: true,
  *checkDocument({ document }: DocumentContext): Iterable<Report> {
    const options = findOptions(document);
    if (options.forced && options.count < 2) return;
    const owner = ownerInSentenceOf(document, 'how');
    const say = (missing: readonly Criterion[], unstaffed: readonly string[] = []): string =>
      l10n.t(
        'The comparison leaves out {0}. Add it so that {1} can choose.',
        listed([...missing.map(criterionLabel), ...unstaffed]),
        owner,
      );
    for (const table of options.tables) {
      const missing = missingCriteria(table);
      // A table in which nothing is filled in is no comparison yet; that no option is named is said elsewhere.
      if ((missing.length === 0 && table.unstaffed.length === 0) || table.options.length === 0) continue;
      const added = missing.filter((criterion) => !table.present.has(criterion));
      const labels = added.map((criterion) => languageOf(document).criteria[criterion]);
      const edits = added.length > 0 ? addCriteriaEdits(document.text, table, labels) : undefined;
      const title = l10n.t('Add to the table: {0}', labels.join(', '));
      yield { span: table.header, message: say(missing, table.unstaffed), fixes: edits ? [{ title, edits }] : [] };
    }
    const missing = options.tables.length > 0 ? [] : leftOut(options);
    const [first] = options.options.filter(isWritten);
    if (first && missing.length > 0) yield { span: options.place?.heading ?? first.span, message: say(missing) };
  },
} satisfies Rule;

/** Criteria that nothing is said of, where options are written out and something is said of others. */
function leftOut({ options, touched }: DesignOptions): readonly Criterion[] {
  const written = options.filter(isWritten);
  const told = new Set(written.flatMap((option) => [...option.criteria]));
  if (written.length < 2 || told.size === 0) return [];
  return criteria.filter((criterion) => !told.has(criterion) && !touched.has(criterion));
}

/** Whether an option stands where a comparison can be expected of it. */
function isWritten({ form }: DesignOptions['options'][number]): boolean {
  return form === 'heading' || form === 'item' || form === 'label';
}
