import { dirname } from 'node:path';
import { nothingInForce } from '../core/rules/charter.js';
import { createTandem, type Tandem } from '../core/tandem.js';
import type { Arguments } from './arguments.js';
import { coverageReport, requirementReport, shareCovered, type RequirementReport } from './coverageReport.js';
import { coverageLines } from './coverageText.js';
import { nodePorts, toUri } from './nodePorts.js';
import type { Printer } from './output.js';
import { namedBy } from './pathArgument.js';
import { shownPath } from './report.js';
import { UsageError } from './usage.js';
import { whyNotAll } from './whyNotAll.js';
import { workspaceFolderOf } from './workspaceFolder.js';

/** Runs `tandem coverage` and gives its exit code. What could not be read may cover something, so it is said. */
export async function coverage(args: Arguments & { command: 'coverage' }, printer: Printer): Promise<number> {
  const { workingDirectory } = printer;
  const requirements: RequirementReport[] = [];
  const complaints = new Map<string, string>();
  const seen = new Set<string>();
  const shown = (uri: string) => shownPath(uri, workingDirectory);
  for (const [top, paths] of await foldersOf(args.paths, workingDirectory)) {
    const tandem = createTandem(nodePorts([top]));
    const found = await tandem.documents.coverage();
    for (const uri of found.unread)
      complaints.set(shown(uri), 'This file could not be read, so its coverage is unknown.');
    for (const [uri, reason] of await faultsOfCharters(tandem)) complaints.set(shown(uri), reason);
    const files = paths.filter(({ isFolder }) => !isFolder);
    await requirePrds(tandem, files);
    for (const each of found.requirements) {
      const isAsked = paths.some(({ uri, isFolder }) => (isFolder ? each.prd.startsWith(`${uri}/`) : each.prd === uri));
      const key = JSON.stringify([each.prd, each.requirement.range]);
      if (!isAsked || seen.has(key)) continue;
      seen.add(key);
      requirements.push(requirementReport(each, shown));
    }
  }
  requirements.sort((a, b) => (a.path === b.path ? 0 : a.path < b.path ? -1 : 1));
  const report = coverageReport(requirements);
  if (args.format === 'json') printer.json(report);
  else printer.lines(coverageLines(report));
  for (const [path, reason] of complaints) printer.complain(`${path}: ${reason}`);
  if (complaints.size > 0) return 2;
  return shareCovered(report) < args.failUnder ? 1 : 0;
}

interface NamedPath {
  readonly path: string;
  readonly uri: string;
  readonly isFolder: boolean;
}

/** The paths by the workspace folder that they lie in. */
async function foldersOf(
  paths: readonly string[],
  workingDirectory: string,
): Promise<ReadonlyMap<string, readonly NamedPath[]>> {
  const folders = new Map<string, NamedPath[]>();
  for (const path of paths) {
    const { absolute, found } = await namedBy(path, workingDirectory);
    const isFolder = found.isDirectory();
    const inside = isFolder ? absolute : dirname(absolute);
    const top = await workspaceFolderOf(inside, inside);
    const named = { path, uri: toUri(absolute), isFolder };
    folders.set(top, [...(folders.get(top) ?? []), named]);
  }
  return folders;
}

/** @throws UsageError for a file that has no requirements to cover */
async function requirePrds(tandem: Tandem, files: readonly NamedPath[]): Promise<void> {
  for (const { path, uri } of files) {
    const facts = await tandem.documents.facts(uri);
    if (facts && facts.kind !== 'prd') throw new UsageError(`“${path}” is an SDD. Name its PRD, or a folder.`);
    if (!facts) throw new UsageError(`“${path}” is not a PRD that can be read. Name a PRD, or a folder.`);
  }
}

/** Why requirements and owners may be read by rules that nobody chose. */
async function faultsOfCharters(tandem: Tandem): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const uri of await tandem.documents.charterUris()) {
    const state = await tandem.charters.stateOf(uri);
    if (state.type === 'missing') continue;
    const reason = state.type === 'unreadable' ? nothingInForce(state.fault) : whyNotAll(state);
    if (reason !== undefined) found.set(uri, reason);
  }
  return found;
}
