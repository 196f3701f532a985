import { coverageCsv } from './csv.js';
import { coverageHtml } from './html.js';
import { coverageMarkdown } from './markdown.js';
import type { CoverageModel } from './model.js';

/** What coverage can be exported as. */
export type CoverageFileFormat = 'markdown' | 'csv' | 'html';

/** Coverage as the text of a file. */
export function coverageFile(model: CoverageModel, format: CoverageFileFormat): string {
  switch (format) {
    case 'markdown':
      return coverageMarkdown(model);
    case 'csv':
      return coverageCsv(model);
    case 'html':
      return coverageHtml(model);
  }
}
