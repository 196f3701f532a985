import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Charter, Role, Team, TeamId } from '../core/charter/charter.js';
import { findTeam, teamOf } from '../core/charter/teams.js';
import { createTandem, type Tandem } from '../core/tandem.js';
import { charterFileName } from '../core/workspace/charters.js';
import { pathWithin } from '../core/workspace/uris.js';
import type { Arguments } from './arguments.js';
import { filesUnder, nodePorts, toUri } from './nodePorts.js';
import type { Output } from './output.js';
import { decisionsWithoutTeam, teamReport, type CharterReport, type OwnersReport } from './ownersReport.js';
import { ownersText } from './ownersText.js';
import { shownPath } from './report.js';
import { UsageError } from './usage.js';
import { workspaceFolderOf } from './workspaceFolder.js';

/** A charter to report, and the teams of it that were asked about; all of them when `teams` is `undefined`. */
interface Wanted {
  readonly charter: Charter;
  teams: Set<TeamId> | undefined;
}

/** Runs `tandem owners` and gives its exit code: gaps are shown, not punished; that is what `check` is for. */
export async function owners(args: Arguments & { command: 'owners' }, output: Output): Promise<number> {
  const found = new Finder(output.workingDirectory);
  for (const path of args.paths) await found.add(path);
  const wanted = [...found.charters.values()];
  const role = args.role === undefined ? undefined : roleIn(wanted, args.role);
  if (args.team !== undefined) requireTeam(wanted, args.team);
  const today = nodePorts([]).clock.today();
  const charters = wanted.map(({ charter, teams }): CharterReport => {
    const only = args.team === undefined ? undefined : findTeam(charter, args.team);
    const shown = [...charter.teams.values()].filter(
      (team) => (args.team === undefined || team === only) && (teams === undefined || teams.has(team.id)),
    );
    return {
      path: charter.uri === undefined ? null : shownPath(charter.uri, output.workingDirectory),
      teams: shown.flatMap((team: Team) => teamReport(charter, team, { role: role?.id, today }) ?? []),
      decisions: charter.teams.size === 0 ? decisionsWithoutTeam(charter, role?.id) : [],
    };
  });
  const teams = charters.flatMap((charter) => charter.teams);
  const report: OwnersReport = {
    version: 1,
    charters,
    documents: found.documents,
    summary: { teams: teams.length, gaps: teams.reduce((sum, team) => sum + team.gaps.length, 0) },
  };
  output.print(args.format === 'json' ? `${JSON.stringify(report, undefined, 2)}\n` : ownersText(report));
  return 0;
}

/** Finds the charters and teams that paths lead to. */
class Finder {
  readonly charters = new Map<string | undefined, Wanted>();
  readonly documents: OwnersReport['documents'][number][] = [];

  constructor(private readonly workingDirectory: string) {}

  async add(path: string): Promise<void> {
    const absolute = resolve(this.workingDirectory, path);
    const found = await stat(absolute).catch(() => undefined);
    if (!found) throw new UsageError(`There is no file or folder “${path}”.`);
    const inside = found.isDirectory() ? absolute : dirname(absolute);
    const tandem = createTandem(nodePorts([await workspaceFolderOf(inside, this.workingDirectory)]));
    if (!found.isDirectory() && basename(absolute) !== charterFileName) return this.#addDocument(tandem, absolute);
    let isEmpty = true;
    for (const file of found.isDirectory() ? await charterFilesUnder(absolute) : [absolute]) {
      const reading = await tandem.charters.read(toUri(file));
      if (!reading) continue;
      isEmpty = false;
      this.charters.set(reading.charter.uri, { charter: reading.charter, teams: undefined });
    }
    // A folder without a charter of its own is governed by the nearest above.
    if (isEmpty) this.#want((await tandem.charters.for(`${toUri(inside)}/x`)).charter, undefined);
  }

  async #addDocument(tandem: Tandem, file: string): Promise<void> {
    const uri = toUri(file);
    const read = await nodePorts([]).files.readText(uri);
    const analysis = read.fault === undefined ? await tandem.analyze({ uri, text: read.text }) : undefined;
    const { charter, folder } = await tandem.charters.for(uri);
    const path = folder === undefined ? undefined : pathWithin(folder, uri);
    const team =
      analysis?.type === 'document' ? analysis.document.team : teamOf(charter, { path, declared: undefined });
    this.documents.push({
      path: shownPath(uri, this.workingDirectory),
      charter: charter.uri === undefined ? null : shownPath(charter.uri, this.workingDirectory),
      team: team ?? null,
    });
    this.#want(charter, team);
  }

  #want(charter: Charter, team: TeamId | undefined): void {
    const known = this.charters.get(charter.uri);
    if (!known) this.charters.set(charter.uri, { charter, teams: team === undefined ? undefined : new Set([team]) });
    else if (team === undefined) known.teams = undefined;
    else known.teams?.add(team);
  }
}

async function charterFilesUnder(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const file of filesUnder(folder)) if (basename(file) === charterFileName) found.push(file);
  return found;
}

function roleIn(wanted: readonly Wanted[], text: string): Role {
  const roles = wanted.flatMap(({ charter }) => [...charter.roles.values()]);
  const role =
    roles.find((each) => each.id === text) ?? roles.find((each) => each.label.toLowerCase() === text.toLowerCase());
  if (role) return role;
  const known = [...new Set(roles.map((each) => each.id))].join(', ');
  throw new UsageError(`There is no role “${text}”. There are: ${known}.`);
}

function requireTeam(wanted: readonly Wanted[], text: string): void {
  if (wanted.some(({ charter }) => findTeam(charter, text))) return;
  const known = wanted.flatMap(({ charter }) => [...charter.teams.keys()]);
  throw new UsageError(
    `There is no team “${text}”. ${known.length > 0 ? `There are: ${known.slice(0, 20).join(', ')}.` : 'No charter here has one.'}`,
  );
}
