import type { CheckFormat } from '../commandLine/arguments.js';
import { githubLines } from '../formats/github.js';
import { junitLines } from '../formats/junit.js';
import { sarifLog } from '../formats/sarif.js';
import type { Printer } from '../commandLine/output.js';
import type { CheckReport, CheckReportBuilder } from './report.js';
import { checkLines } from '../check/textReport.js';
import { version } from '../commandLine/version.js';

/**
 * Prints what `check` found, in the format that was asked for.
 *
 * @param about `quiet`: only errors are shown; `isFailed`: the run does not give 0, so something has to be said
 */
export function printReport(
  whole: CheckReport,
  {
    format,
    quiet = false,
    isFailed,
  }: { readonly format: CheckFormat; readonly quiet?: boolean; readonly isFailed: boolean },
  builder: CheckReportBuilder,
  complaints: readonly string[],
  printer: Printer,
): void {
  const errors = whole.findings.filter(({ severity }) => severity === 'error');
  const report = quiet ? { ...whole, findings: errors } : whole;
  switch (format) {
    case 'text':
      printer.pieces(checkLines(report, isFailed));
      return;
    case 'json':
      printer.json(report);
      return;
    case 'sarif':
      printer.json(sarifLog(report, { version, identityOf: (finding) => builder.identityOf(finding), complaints }));
      return;
    case 'github':
      printer.lines(githubLines(report));
      return;
    case 'junit':
      printer.lines(junitLines(report, builder.documentPaths));
  }
}
