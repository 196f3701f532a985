import { stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { suggestionsFrom, type Suggestions } from '../core/charter/import/suggestions.js';
import { readPerson } from '../core/charter/edit/personText.js';
import { newCharter } from '../core/charter/edit/writeCharter.js';
import { charterFileName } from '../core/workspace/charters.js';
import { importFiles } from '../core/workspace/importFiles.js';
import type { Arguments } from './commandLine/arguments.js';
import { nodePorts, toUri } from './host/nodePorts.js';
import type { Printer } from './commandLine/output.js';
import { shownPath } from './reports/report.js';
import { UsageError } from './commandLine/usage.js';

/** How many suggestions a line names. */
const maxNamed = 8;

/** Runs `tandem init`: writes a first charter, never over another, and gives its exit code. */
export async function init(args: Arguments & { command: 'init' }, printer: Printer): Promise<number> {
  const folder = resolve(printer.workingDirectory, args.dir);
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new UsageError(`There is no folder “${args.dir}”.`);
  const suggestions = suggestionsFrom(await importFiles(nodePorts([folder]).files, toUri(folder)));
  if (args.team === undefined) {
    const teams = named(suggestions.teams.map((team) => team.name));
    throw new UsageError(`“tandem init” needs --team NAME.${teams && ` Teams found here: ${teams}.`}`);
  }
  const text = newCharter({ teamName: args.team, pm: personOf(args.pm), em: personOf(args.em) });
  const path = join(folder, charterFileName);
  await write(path, text, shownPath(toUri(path), printer.workingDirectory));
  printer.lines([`Wrote ${shownPath(toUri(path), printer.workingDirectory)}.`, ...suggestionLines(suggestions)]);
  return 0;
}

function personOf(text: string | undefined) {
  return text?.trim() ? readPerson(text) : undefined;
}

async function write(path: string, text: string, shown: string): Promise<void> {
  try {
    // `wx` fails when there is a file, also one that came since anybody looked.
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new UsageError(
      exists
        ? `${shown} already exists. Nothing was written.`
        : `${shown} could not be written. Check that you may write to the folder.`,
    );
  }
}

function suggestionLines({ people, teams }: Suggestions): readonly string[] {
  const persons = named(
    people.map(({ name, email, github }) => (email ? `${name} <${email}>` : github ? `@${github}` : name)),
  );
  const names = named(teams.map((team) => team.name));
  return [
    ...(persons ? [`People named in CODEOWNERS or catalog-info.yaml: ${persons}`] : []),
    ...(names ? [`Teams named there: ${names}`] : []),
  ];
}

function named(names: readonly string[]): string {
  const more = names.length > maxNamed ? `, and ${names.length - maxNamed} more` : '';
  return names.slice(0, maxNamed).join(', ') + more;
}
