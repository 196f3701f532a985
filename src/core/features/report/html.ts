import { summaryWords } from '../coverage/words.js';
import { escapedHtml, htmlTable, markup } from '../html/html.js';
import { htmlPage } from '../html/page.js';
import { reportTitle } from './markdown.js';
import type { ReportModel } from './model.js';
import { reportTables } from './tables.js';

/** A report as a page that stands alone. */
export function reportHtml(model: ReportModel): string {
  return htmlPage(reportTitle(), [
    markup`<p>${escapedHtml(summaryWords(model.summary))}</p>\n`,
    ...reportTables(model).map(({ id, heading, head, rows }) => htmlTable(id, heading, head, rows)),
  ]);
}
