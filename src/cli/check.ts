import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { TandemDocument } from '../core/document/document.js';
import type { Finding } from '../core/rules/finding.js';
import { createTandem, type Tandem } from '../core/tandem.js';
import { charterFileName } from '../core/workspace/charters.js';
import { markdownEndings } from '../core/workspace/knownDocuments.js';
import type { Arguments } from './arguments.js';
import { filesUnder, nodePorts, toUri } from './nodePorts.js';
import type { Output } from './output.js';
import { checkReport } from './report.js';
import { checkText } from './textReport.js';
import { UsageError } from './usage.js';
import { workspaceFolderOf } from './workspaceFolder.js';

/** Runs `tandem check` and gives its exit code. */
export async function check(args: Arguments & { command: 'check' }, output: Output): Promise<number> {
  const files = await filesToCheck(args.paths, output.workingDirectory);
  const folders = new Set<string>();
  for (const file of files) folders.add(await workspaceFolderOf(dirname(file), output.workingDirectory));
  const ports = nodePorts([...folders]);
  const tandem = createTandem(ports);
  const documents: TandemDocument[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    const uri = toUri(file);
    const read = await ports.files.readText(uri);
    if (read.fault !== undefined) {
      if (await isOurs(tandem, uri)) findings.push(...(await tandem.unreadable(uri, read.fault)));
      continue;
    }
    const analysis = await tandem.analyze({ uri, text: read.text }, { detect: args.detect });
    tandem.close(uri);
    if (analysis.type === 'document') documents.push(analysis.document);
    findings.push(...analysis.findings);
  }
  const report = checkReport(documents, findings, output.workingDirectory);
  output.print(args.format === 'json' ? `${JSON.stringify(report, undefined, 2)}\n` : checkText(report));
  return report.summary.error > 0 || report.summary.warning > args.maxWarnings ? 1 : 0;
}

/** Whether a file that cannot be read would be ours by its name. */
async function isOurs(tandem: Tandem, uri: string): Promise<boolean> {
  return basename(uri) === charterFileName || (await tandem.kindOf({ uri, text: '' })) !== undefined;
}

async function filesToCheck(paths: readonly string[], workingDirectory: string): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const path of paths) {
    const absolute = resolve(workingDirectory, path);
    const found = await stat(absolute).catch(() => undefined);
    if (!found) throw new UsageError(`There is no file or folder “${path}”.`);
    if (!found.isDirectory()) files.add(absolute);
    else for await (const file of filesUnder(absolute)) if (mayBeOurs(file)) files.add(file);
  }
  return [...files];
}

function mayBeOurs(file: string): boolean {
  return basename(file) === charterFileName || markdownEndings.some((ending) => file.toLowerCase().endsWith(ending));
}
