import type { CheckReport, FindingReport } from '../reports/report.js';

const commands: Readonly<Record<FindingReport['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** The findings as commands for a workflow of GitHub, which shows each beside its line. Hints are left out. */
export function githubLines({ findings }: CheckReport): readonly string[] {
  return findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, severity, message, path, range: { start, end } }) => {
      const properties = [
        `file=${property(path)}`,
        `line=${start.line + 1}`,
        `endLine=${end.line + 1}`,
        // Columns count only within one line.
        ...(start.line === end.line ? [`col=${start.character + 1}`, `endColumn=${end.character + 1}`] : []),
        `title=${property(`Tandem: ${rule}`)}`,
      ];
      return `::${commands[severity]} ${properties.join(',')}::${data(message)}`;
    });
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
