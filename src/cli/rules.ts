import { documentationOf } from '../core/rules/support/documentation.js';
import type { Rule } from '../core/rules/rule.js';
import { rules as allRules } from '../core/rules/ruleList.js';
import type { Arguments } from './commandLine/arguments.js';
import type { Printer } from './commandLine/output.js';

/** What `rules --format json` prints. */
export interface RulesReport {
  readonly version: 1;
  readonly rules: readonly {
    readonly id: string;
    readonly summary: string;
    /** Where neither charter nor settings say another. */
    readonly severity: Rule['defaultSeverity'];
    /** Instead of it once a document's stage is *ready* or later; only where that is another. */
    readonly severityFromReady?: Rule['defaultSeverity'];
    /** The kinds of file that it looks at. */
    readonly kinds: Rule['appliesTo'];
    readonly fixable: boolean;
    /** Address of its page. */
    readonly docs: string;
  }[];
}

/** Runs `tandem rules`, which lists every rule, and gives its exit code. */
export function rules(args: Arguments & { command: 'rules' }, printer: Printer): number {
  const report: RulesReport = {
    version: 1,
    rules: allRules.map(({ id, summary, defaultSeverity, defaultFromReady, appliesTo, fixable }) => ({
      id,
      summary,
      severity: defaultSeverity,
      ...(defaultFromReady ? { severityFromReady: defaultFromReady } : {}),
      kinds: appliesTo,
      fixable,
      docs: documentationOf(id),
    })),
  };
  if (args.format === 'json') printer.json(report);
  else printer.lines(rulesLines(report));
  return 0;
}

/** The list for reading: a line of facts for each rule, and below it what it says. */
function rulesLines(report: RulesReport): readonly string[] {
  const width = Math.max(...report.rules.map(({ id }) => id.length)) + 2;
  return report.rules.flatMap(({ id, summary, severity, kinds, fixable }, index) => [
    ...(index > 0 ? [''] : []),
    `${id.padEnd(width)}${severity.padEnd(10)}${kinds.join(', ')}${fixable ? ', with a fix' : ''}`,
    `  ${summary}`,
  ]);
}
