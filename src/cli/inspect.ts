import { dirname, resolve } from 'node:path';
import { nothingInForce } from '../core/rules/charter.js';
import { describeFault } from '../core/rules/unreadableFile.js';
import { createTandem } from '../core/tandem.js';
import type { Arguments } from './commandLine/arguments.js';
import { whyNotAll } from './host/whyNotAll.js';
import { nodePorts, toUri } from './host/nodePorts.js';
import type { Printer } from './commandLine/output.js';
import { inspectReport, shownPath } from './reports/report.js';
import { inspectLines } from './check/textReport.js';
import { UsageError } from './commandLine/usage.js';
import { workspaceFolderOf } from './host/workspaceFolder.js';

/** Runs `tandem inspect` and gives its exit code. */
export async function inspect(args: Arguments & { command: 'inspect' }, printer: Printer): Promise<number> {
  const path = resolve(printer.workingDirectory, args.file);
  const ports = nodePorts([await workspaceFolderOf(dirname(path), dirname(path))]);
  const tandem = createTandem(ports);
  const uri = toUri(path);
  const read = await ports.files.readText(uri);
  if (read.fault !== undefined) throw new UsageError(`${args.file}: ${describeFault(read.fault)}`);
  const source = { uri, text: read.text, encoding: read.encoding };
  // A file that says nothing of its kind is read as a PRD: what it lacks for one shows all the same.
  const kind = args.kind ?? (await tandem.kindOf(source)) ?? 'prd';
  const analysis = await tandem.analyze(source, { kind });
  const inspection = await tandem.inspectWhole(uri);
  if (!inspection)
    throw new UsageError(`${args.file}: ${analysis.findings[0]?.message ?? 'This is not a PRD or SDD.'}`);
  const report = inspectReport(inspection, printer.workingDirectory);
  if (args.format === 'json') printer.json(report);
  else printer.lines(inspectLines(report, args.explain ? tandem.explain(uri) : undefined));
  // What was printed goes by defaults that nobody chose, or by part of what is written.
  const complaints: string[] = [];
  const complain = (about: string, reason: string) =>
    complaints.push(`${shownPath(about, printer.workingDirectory)}: ${reason}`);
  const { unreadable, file } = await tandem.charters.for(uri);
  if (unreadable) complain(unreadable.uri, nothingInForce(unreadable.fault));
  const broken = file && whyNotAll(file);
  if (file && broken !== undefined) complain(file.uri, broken);
  const conflict = tandem.whyNotToWrite(source);
  if (conflict !== undefined) complain(uri, conflict);
  for (const complaint of complaints) printer.complain(complaint);
  return complaints.length > 0 ? 2 : 0;
}
