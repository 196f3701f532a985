import * as l10n from '@vscode/l10n';
import { summaryWords } from '../coverage/words.js';
import { markdownTable } from '../markdownTable.js';
import type { ReportModel } from './model.js';
import { reportTables } from './tables.js';

/** A report as Markdown, for a pull request or a wiki. */
export function reportMarkdown(model: ReportModel): string {
  const tables = reportTables(model).flatMap(({ heading, head, rows }) => [
    `## ${heading}`,
    markdownTable(
      head,
      rows.map((cells) => cells.map(({ text }) => text)),
    ).join('\n'),
  ]);
  return `${[`# ${reportTitle()}`, summaryWords(model.summary), ...tables].join('\n\n')}\n`;
}

/** What the page is called. */
export function reportTitle(): string {
  return l10n.t('PRDs and SDDs');
}
