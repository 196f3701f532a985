import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Charter, Team } from '../../core/charter/model/charter.js';
import { findTeam } from '../../core/charter/resolve/teams.js';
import { backstageCatalog } from '../../core/features/documentOwners/backstage.js';
import { codeownersLines } from '../../core/features/documentOwners/codeowners.js';
import { ownersCsv } from '../../core/features/documentOwners/csv.js';
import { documentOwners, type OwnedDocument } from '../../core/features/documentOwners/documentOwners.js';
import { withBlock } from '../../core/features/documentOwners/markedBlock.js';
import { pathWithin } from '../../core/workspace/uris.js';
import type { Arguments, OwnersFormat } from '../commandLine/arguments.js';
import { filesRead } from '../cache/asked.js';
import { requireTeam, roleIn } from '../check/namedInCharters.js';
import { toUri } from '../host/nodePorts.js';
import type { Printer } from '../commandLine/output.js';
import { readDocuments, type ReadDocuments } from '../host/readDocuments.js';
import { shownPath } from '../reports/report.js';
import { updateTextFile } from '../host/updateTextFile.js';
import { UsageError } from '../commandLine/usage.js';
import { isInside } from '../host/workspaceFolder.js';

type FileArguments = Omit<Arguments & { command: 'owners' }, 'format'> & {
  readonly format: Exclude<OwnersFormat, 'text' | 'json'>;
};

/** Runs `tandem owners` for a format that other tools read, and gives its exit code. */
export async function ownersFile(args: FileArguments, printer: Printer): Promise<number> {
  const { workingDirectory } = printer;
  const unread = 'This file could not be read, so its owner is unknown.';
  const read = await printer.whileReading(filesRead, () => readDocuments(args.paths, workingDirectory, unread));
  await requireDocuments(read);
  const shown = (uri: string) => shownPath(uri, workingDirectory);
  const isWhole = read.complaints.size === 0;
  if (args.format === 'backstage') printer.file(backstageCatalog(...catalogOf(read, args.team)));
  else if (args.format === 'csv') printer.file(ownersCsv(owned(read, args, shown)));
  else {
    const top = onlyFolder(read);
    const lines = codeownersLines(owned(read, args, (uri) => pathWithin(toUri(top), uri) ?? shown(uri)));
    if (args.write === undefined) printer.file(lines.map((line) => `${line}\n`).join(''));
    // Half of the owners would pass for all of them.
    else if (isWhole) printer.lines([await writeBlock(args.write, lines, top, workingDirectory)]);
  }
  for (const [uri, reason] of read.complaints) printer.complain(`${shown(uri)}: ${reason}`);
  if (!isWhole && args.write !== undefined) printer.complain(`${args.write} was not changed.`);
  return isWhole ? 0 : 2;
}

/** @throws UsageError for a file that is no document */
async function requireDocuments({ folders }: ReadDocuments): Promise<void> {
  for (const { tandem, paths } of folders) {
    for (const { path, uri, isFolder } of paths)
      if (!isFolder && !(await tandem.documents.facts(uri)))
        throw new UsageError(`“${path}” is not a PRD or an SDD that can be read. Name one, or a folder.`);
  }
}

/** The folder that paths in CODEOWNERS count from. @throws UsageError when there are several */
function onlyFolder({ folders: [first, second] }: ReadDocuments): string {
  if (!first || second)
    throw new UsageError('A CODEOWNERS file is of one repository. Name paths of one repository only.');
  return first.top;
}

/** The documents that were asked for, with their owners. */
function owned(
  { facts, charters, isAsked }: ReadDocuments,
  { team, role }: FileArguments,
  path: (uri: string) => string,
): readonly OwnedDocument[] {
  const known = [...charters.values()];
  if (team !== undefined) requireTeam(known, team);
  const roleId = role === undefined ? undefined : roleIn(known, role).id;
  const wanted = facts.filter((each) => {
    const charter = charters.get(each.charter);
    return (
      isAsked(each.uri) && (team === undefined || (charter && findTeam(charter, team)?.id === each.team && each.team))
    );
  });
  return documentOwners(wanted, charters, path).filter(
    ({ roles }) => roleId === undefined || roles.some(({ id }) => id === roleId),
  );
}

/** The charters of the documents that were asked for, and the teams to write of them. */
function catalogOf(
  { facts, charters, isAsked }: ReadDocuments,
  team: string | undefined,
): [charters: readonly Charter[], teams?: ReadonlySet<Team>] {
  const uris = new Set(facts.filter(({ uri }) => isAsked(uri)).map(({ charter }) => charter));
  const used = [...charters].filter(([uri]) => uris.has(uri)).map(([, charter]) => charter);
  if (team === undefined) return [used];
  requireTeam(used, team);
  return [used, new Set(used.flatMap((charter) => findTeam(charter, team) ?? []))];
}

/** Writes lines into the marked part of a file and says what became of it. */
async function writeBlock(
  file: string,
  lines: readonly string[],
  top: string,
  workingDirectory: string,
): Promise<string> {
  const named = resolve(workingDirectory, file);
  const folder = await realpath(dirname(named)).catch(() => undefined);
  if (folder === undefined) throw new UsageError(`There is no folder for “${file}”. Create it first.`);
  const path = join(folder, basename(named));
  const real = await realpath(path).catch(() => path);
  if (!isInside(await realpath(top), real))
    throw new UsageError(`“${file}” is not in the repository of the documents. Name a file there.`);
  const outcome = await updateTextFile(real, file, (text) => withBlock(text, lines));
  switch (outcome) {
    case 'created':
      return `Created ${file}.`;
    case 'changed':
      return `Updated the marked part of ${file}.`;
    case 'same':
      return `${file} is up to date.`;
  }
}
