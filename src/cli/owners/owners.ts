import { basename, dirname } from 'node:path';
import type { Charter, Team, TeamId } from '../../core/charter/model/charter.js';
import { findTeam, teamOf } from '../../core/charter/resolve/teams.js';
import { describeGap, type GapText } from '../../core/features/ownership/describeGap.js';
import { nothingInForce } from '../../core/rules/charter.js';
import { describeFault } from '../../core/rules/unreadableFile.js';
import { createTandem, type GoverningCharter, type Tandem } from '../../core/tandem.js';
import { LineIndex } from '../../core/text/lineIndex.js';
import { charterFileName } from '../../core/workspace/charters.js';
import type { FileSystem } from '../../core/workspace/ports.js';
import { pathWithin } from '../../core/workspace/uris.js';
import type { Arguments } from '../commandLine/arguments.js';
import { whyNotAll } from '../host/whyNotAll.js';
import { filesUnder, nodePorts, toUri, type FolderFault } from '../host/nodePorts.js';
import type { Printer } from '../commandLine/output.js';
import {
  decisionsWithoutTeam,
  gapReport,
  shownGaps,
  teamReport,
  type CharterReport,
  type OwnersReport,
} from './ownersReport.js';
import { ownersLines } from './ownersText.js';
import { requireTeam, roleIn } from '../check/namedInCharters.js';
import { describeFolder, namedBy } from '../commandLine/pathArgument.js';
import { ownersFile } from './ownersFile.js';
import { shownPath } from '../reports/report.js';
import { workspaceFolderOf } from '../host/workspaceFolder.js';

/** A charter to report, and the teams of it that were asked about; all of them when `teams` is `undefined`. */
interface Wanted {
  readonly charter: Charter;
  /** Of its file; empty for the built-in charter. */
  readonly text: string;
  teams: Set<TeamId> | undefined;
}

/**
 * Runs `tandem owners` and gives its exit code: gaps are shown, not punished; that is what `check` is for. What cannot be
 * read is said by its path, since nobody can tell who owns what there.
 */
export async function owners(args: Arguments & { command: 'owners' }, printer: Printer): Promise<number> {
  const { format } = args;
  if (format !== 'text' && format !== 'json') return ownersFile({ ...args, format }, printer);
  const found = new Finder(printer.workingDirectory);
  for (const path of args.paths) await found.add(path);
  try {
    if (found.charters.size > 0) print(found, args, printer);
  } finally {
    for (const [path, reason] of found.unreadable) printer.complain(`${path}: ${reason}`);
  }
  return found.unreadable.size > 0 ? 2 : 0;
}

function print(found: Finder, args: Arguments & { command: 'owners' }, printer: Printer): void {
  const wanted = [...found.charters.values()];
  const all = wanted.map(({ charter }) => charter);
  const role = args.role === undefined ? undefined : roleIn(all, args.role);
  if (args.team !== undefined) requireTeam(all, args.team);
  const today = nodePorts([]).clock.today();
  const gapTexts: (readonly GapText[])[] = [];
  const charters = wanted.map(({ charter, text, teams }): CharterReport => {
    const only = args.team === undefined ? undefined : findTeam(charter, args.team);
    const shown = [...charter.teams.values()].filter(
      (team) => (args.team === undefined || team === only) && (teams === undefined || teams.has(team.id)),
    );
    const query = { role: role?.id, today };
    const gaps = shownGaps(charter, shown, query);
    gapTexts.push(gaps.map((gap) => describeGap(charter, gap)));
    const lines = new LineIndex(text);
    return {
      path: charter.uri === undefined ? null : shownPath(charter.uri, printer.workingDirectory),
      teams: shown.flatMap((team: Team) => teamReport(charter, team, query) ?? []),
      decisions: charter.teams.size === 0 ? decisionsWithoutTeam(charter, role?.id) : [],
      gaps: gaps.map((gap) => gapReport(gap, lines)),
    };
  });
  const teams = charters.flatMap((charter) => charter.teams);
  const report: OwnersReport = {
    version: 1,
    charters,
    documents: found.documents,
    unreadable: [...found.unreadable].map(([path, reason]) => ({ path, reason })),
    summary: { teams: teams.length, gaps: charters.reduce((sum, charter) => sum + charter.gaps.length, 0) },
  };
  if (args.format === 'json') printer.json(report);
  else printer.lines(ownersLines(report, gapTexts));
}

/** Finds the charters and teams that paths lead to. */
class Finder {
  readonly charters = new Map<string | undefined, Wanted>();
  readonly documents: OwnersReport['documents'][number][] = [];

  /** Reasons by shown path. */
  readonly unreadable = new Map<string, string>();

  constructor(private readonly workingDirectory: string) {}

  async add(path: string): Promise<void> {
    const { absolute, found } = await namedBy(path, this.workingDirectory);
    const inside = found.isDirectory() ? absolute : dirname(absolute);
    const top = await workspaceFolderOf(inside, inside);
    const ports = nodePorts([top]);
    const tandem = createTandem(ports);
    if (!found.isDirectory() && basename(absolute) !== charterFileName)
      return this.#addDocument(tandem, ports.files, toUri(absolute));
    let isEmpty = true;
    for (const file of found.isDirectory() ? await this.#charterFilesUnder(absolute, top) : [absolute]) {
      const uri = toUri(file);
      const state = await tandem.charters.stateOf(uri);
      if (state.type === 'missing') continue;
      isEmpty = false;
      if (state.type === 'unreadable') this.#note(uri, nothingInForce(state.fault));
      else {
        this.#noteFaults(uri, state);
        const { charter, text } = state;
        this.charters.set(uri, { charter, text, teams: undefined });
      }
    }
    // A folder without a charter of its own is governed by the nearest above.
    if (isEmpty) this.#wantInForce(await tandem.charters.for(`${toUri(inside)}/x`), undefined);
  }

  async #addDocument(tandem: Tandem, files: FileSystem, uri: string): Promise<void> {
    const read = await files.readText(uri);
    if (read.fault !== undefined) {
      this.#note(uri, describeFault(read.fault));
      return;
    }
    const analysis = await tandem.analyze({ uri, text: read.text });
    const inForce = await tandem.charters.for(uri);
    const { charter, folder } = inForce;
    const path = folder === undefined ? undefined : pathWithin(folder, uri);
    const team = analysis.type === 'document' ? analysis.team : teamOf(charter, { path, declared: undefined });
    this.#wantInForce(inForce, team);
    if (inForce.unreadable) return;
    this.documents.push({
      path: this.#shown(uri),
      charter: charter.uri === undefined ? null : this.#shown(charter.uri),
      team: team ?? null,
    });
  }

  async #charterFilesUnder(folder: string, top: string): Promise<readonly string[]> {
    const found: string[] = [];
    const onUnreadable = (each: string, fault: FolderFault) => this.#note(toUri(each), describeFolder(fault));
    for await (const file of filesUnder(folder, onUnreadable, top))
      if (basename(file) === charterFileName) found.push(file);
    return found;
  }

  #wantInForce({ charter, file, unreadable }: GoverningCharter, team: TeamId | undefined): void {
    if (unreadable) this.#note(unreadable.uri, nothingInForce(unreadable.fault));
    else {
      if (file) this.#noteFaults(file.uri, file);
      this.#want(charter, file?.text ?? '', team);
    }
  }

  /** What can be read of a broken charter is shown, and that it is not all. */
  #noteFaults(uri: string, charter: Parameters<typeof whyNotAll>[0]): void {
    const reason = whyNotAll(charter);
    if (reason !== undefined) this.#note(uri, reason);
  }

  #note(uri: string, reason: string): void {
    this.unreadable.set(this.#shown(uri), reason);
  }

  #shown(uri: string): string {
    return shownPath(uri, this.workingDirectory);
  }

  #want(charter: Charter, text: string, team: TeamId | undefined): void {
    const known = this.charters.get(charter.uri);
    const teams = team === undefined ? undefined : new Set([team]);
    if (!known) this.charters.set(charter.uri, { charter, text, teams });
    else if (team === undefined) known.teams = undefined;
    else known.teams?.add(team);
  }
}
