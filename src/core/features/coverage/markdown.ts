import * as l10n from '@vscode/l10n';
import { inLine, markdownTable } from '../markdownTable.js';
import { columnsOf } from './columns.js';
import type { CoverageModel, PairCoverage } from './model.js';
import { daysWords, decisionWords, summaryWords } from './words.js';

/** Coverage as Markdown: requirements × designs for each PRD, decisions × documents, and the timeline. */
export function coverageMarkdown(model: CoverageModel): string {
  const { pairs, decisions, documents, timeline, summary } = model;
  const parts = [
    `# ${l10n.t('Coverage')}`,
    summaryWords(summary),
    ...pairs.flatMap(pairParts),
    ...section(
      l10n.t('Decisions'),
      markdownTable(
        [l10n.t('Document'), ...decisions.map(({ label }) => label)],
        documents.map(({ title, path, answers }) => [l10n.t('{0} ({1})', title, path), ...answers.map(decisionWords)]),
      ),
    ),
    ...section(
      l10n.t('Timeline'),
      markdownTable(
        [l10n.t('Date'), l10n.t('Days'), l10n.t('About'), l10n.t('Decision'), l10n.t('Document')],
        timeline.map((date) => [date.text, daysWords(date), date.about, date.decision, date.document.path]),
      ),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function pairParts(pair: PairCoverage): readonly string[] {
  const { prd, designs, requirements, summary } = pair;
  const columns = columnsOf(pair);
  const table = markdownTable(
    [l10n.t('ID'), l10n.t('Requirement'), ...columns.map(({ head }) => head)],
    requirements.map((row) => [row.id, row.text, ...columns.map(({ cell }) => cell(row))]),
  );
  const paths = [prd, ...designs].map(({ path }) => inLine(path)).join(', ');
  const body = table.length > 0 ? [summaryWords(summary), table.join('\n')] : [inLine(pair.noRequirements)];
  return [`## ${inLine(prd.title)}`, paths, ...body];
}

function section(heading: string, table: readonly string[]): readonly string[] {
  return table.length > 0 ? [`## ${heading}`, table.join('\n')] : [];
}
