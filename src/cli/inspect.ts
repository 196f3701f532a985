import { dirname, resolve } from 'node:path';
import { describeFault } from '../core/rules/unreadableFile.js';
import { createTandem } from '../core/tandem.js';
import type { Arguments } from './arguments.js';
import { nodePorts, toUri } from './nodePorts.js';
import type { Output } from './output.js';
import { inspectReport } from './report.js';
import { inspectText } from './textReport.js';
import { UsageError } from './usage.js';
import { workspaceFolderOf } from './workspaceFolder.js';

/** Runs `tandem inspect` and gives its exit code. */
export async function inspect(args: Arguments & { command: 'inspect' }, output: Output): Promise<number> {
  const path = resolve(output.workingDirectory, args.file);
  const ports = nodePorts([await workspaceFolderOf(dirname(path), output.workingDirectory)]);
  const tandem = createTandem(ports);
  const uri = toUri(path);
  const read = await ports.files.readText(uri);
  if (read.fault !== undefined) throw new UsageError(`${args.file}: ${describeFault(read.fault)}`);
  const source = { uri, text: read.text };
  // A file that says nothing of its kind is read as a PRD: what it lacks for one shows all the same.
  const kind = args.kind ?? (await tandem.kindOf(source)) ?? 'prd';
  const analysis = await tandem.analyze(source, { kind });
  if (analysis.type !== 'document')
    throw new UsageError(`${args.file}: ${analysis.findings[0]?.message ?? 'This is no document.'}`);
  const report = inspectReport(analysis.document, output.workingDirectory);
  output.print(args.format === 'json' ? `${JSON.stringify(report, undefined, 2)}\n` : inspectText(report));
  return 0;
}
