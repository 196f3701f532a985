import * as l10n from '@vscode/l10n';
import { escapedHtml, htmlTable, markup, said, type Html, type HtmlCell } from '../html/html.js';
import { htmlPage } from '../html/page.js';
import { columnsOf } from './columns.js';
import { decisionMark, stateMarks } from './marks.js';
import type { CoverageModel, PairCoverage } from './model.js';
import { daysWords, decisionWords, summaryWords } from './words.js';

/** Coverage as a page that stands alone, with all that the Markdown has. */
export function coverageHtml(model: CoverageModel): string {
  return htmlPage(l10n.t('Coverage'), [
    markup`<p>${escapedHtml(summaryWords(model.summary))}</p>\n`,
    ...model.pairs.map((pair, index) => pairSection(pair, `pair-${index + 1}`)),
    decisionSection(model),
    timelineSection(model),
  ]);
}

/** The requirements of a PRD in each design, under a heading. */
function pairSection(pair: PairCoverage, id: string): Html {
  const { prd, designs, requirements, summary, noRequirements } = pair;
  const columns = columnsOf(pair);
  const rows = requirements.map((row) => [
    { text: row.id },
    { text: row.text },
    ...columns.map(({ cell, isState }): HtmlCell => ({
      text: cell(row),
      mark: isState && !row.isUnasked ? stateMarks[row.state] : undefined,
    })),
  ]);
  const table = htmlTable(
    id,
    l10n.t('Requirements of “{0}” and the designs that cover them', prd.title),
    [l10n.t('ID'), l10n.t('Requirement'), ...columns.map(({ head }) => head)],
    rows,
  );
  const paths = [prd, ...designs].map(({ path }) => path).join(', ');
  return markup`<h2>${said(prd.title)}</h2>
<p class="muted">${said(paths)}</p>
<p>${rows.length > 0 ? escapedHtml(summaryWords(summary)) : said(noRequirements)}</p>
${table}`;
}

/** Decisions × documents, under a heading; nothing without documents. */
function decisionSection({ decisions, documents }: CoverageModel): Html {
  if (documents.length === 0) return markup``;
  const table = htmlTable(
    'decisions',
    l10n.t('How each document answers the decisions'),
    [l10n.t('Document'), ...decisions.map(({ label }) => label)],
    documents.map(({ title, path, answers }) => [
      { text: l10n.t('{0} ({1})', title, path) },
      ...answers.map((answer) => ({ text: decisionWords(answer), mark: decisionMark(answer) })),
    ]),
  );
  return markup`<h2>${escapedHtml(l10n.t('Decisions'))}</h2>\n${table}`;
}

function timelineSection({ timeline }: CoverageModel): Html {
  if (timeline.length === 0) return markup``;
  const table = htmlTable(
    'timeline',
    l10n.t('Dates of the plans, the earliest first'),
    [l10n.t('Date'), l10n.t('Days'), l10n.t('About'), l10n.t('Decision'), l10n.t('Document')],
    timeline.map((date) =>
      [date.text, daysWords(date), date.about, date.decision, date.document.path].map((text) => ({ text })),
    ),
  );
  return markup`<h2>${escapedHtml(l10n.t('Timeline'))}</h2>\n${table}`;
}
