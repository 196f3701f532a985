import { coverageFile } from '../../core/features/coverage/file.js';
import { coverageModel } from '../../core/features/coverage/model.js';
import { namingBy } from '../../core/features/coverage/naming.js';
import { noRequirementsIn } from '../../core/features/coverage/noRequirements.js';
import type { Arguments } from '../commandLine/arguments.js';
import { filesRead } from '../cache/asked.js';
import { writeManifest } from './coverageManifest.js';
import { coverageReport, requirementReport, shareCovered, type RequirementReport } from './coverageReport.js';
import { coverageLines } from './coverageText.js';
import type { Printer } from '../commandLine/output.js';
import { readCoverage } from './readCoverage.js';
import { shownPath } from '../reports/report.js';

/** Runs `tandem coverage` and gives its exit code. What could not be read may cover something, so it is said. */
export async function coverage(args: Arguments & { command: 'coverage' }, printer: Printer): Promise<number> {
  const { workingDirectory } = printer;
  const shown = (uri: string) => shownPath(uri, workingDirectory);
  const found = await printer.whileReading(filesRead, () => readCoverage(args.paths, workingDirectory));
  const requirements = sorted(found.requirements.map((each) => requirementReport(each, shown)));
  const report = coverageReport(requirements, found.external, shown);
  const naming = namingBy(found.charters, shown);
  const byPath = new Map(found.facts.map((facts) => [shown(facts.uri), facts]));
  const nameAt = (path: string, handle: string): string => {
    const facts = byPath.get(path);
    return facts ? naming.person(facts, handle) : handle;
  };
  const asked = found.facts.filter(({ kind, uri }) => kind === 'prd' && found.isAsked(uri));
  const none = requirements.length > 0 ? '' : noRequirementsIn(asked, found.facts, shown);
  const isWhole = found.complaints.size === 0;
  if (args.manifest !== undefined) {
    // Half of the requirements would pass for all of them.
    if (isWhole) printer.lines([await writeManifest(args.manifest, found, workingDirectory)]);
  } else if (args.format === 'json') printer.json(report);
  else if (args.format === 'text') printer.lines(coverageLines(report, nameAt, none));
  else printer.file(coverageFile(coverageModel({ ...found, external: found.external.coverage, naming }), args.format));
  for (const [uri, reason] of found.complaints) printer.complain(`${shown(uri)}: ${reason}`);
  if (!isWhole && args.manifest !== undefined) printer.complain(`${args.manifest} was not changed.`);
  if (!isWhole) return 2;
  return shareCovered(report) < args.failUnder ? 1 : 0;
}

function sorted(requirements: RequirementReport[]): readonly RequirementReport[] {
  return requirements.sort((a, b) => (a.path === b.path ? 0 : a.path < b.path ? -1 : 1));
}
