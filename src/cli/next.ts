import { createTandem, type PairTurn, type Tandem } from '../core/tandem.js';
import type { Identity } from '../core/workspace/identity.js';
import type { Turn } from '../core/workspace/turns.js';
import type { Arguments } from './commandLine/arguments.js';
import { filesRead } from './cache/asked.js';
import { gitIdentity } from './host/gitIdentity.js';
import { nodePorts } from './host/nodePorts.js';
import type { Printer } from './commandLine/output.js';
import { faultsOfCharters, foldersOf, type NamedPath } from './host/readDocuments.js';
import { shownPath } from './reports/report.js';
import { UsageError } from './commandLine/usage.js';

/** What `next --format json` prints, one turn a pair; `null`: not known, or nobody’s. */
export interface NextReport {
  readonly version: 1;
  readonly turns: readonly {
    readonly prd: string | null;
    readonly sdd: readonly string[];
    readonly who: string | null;
    readonly role: string | null;
    readonly what: Turn['what'];
    readonly why: string;
    readonly since: string | null;
  }[];
}

/** Runs `tandem next` and gives its exit code. What could not be read may wait for somebody, so it is said. */
export async function next(args: Arguments & { command: 'next' }, printer: Printer): Promise<number> {
  const { workingDirectory } = printer;
  const shown = (uri: string) => shownPath(uri, workingDirectory);
  const me = args.me === undefined ? undefined : await identityOf(args.me, workingDirectory);
  const { turns, complaints, isMeKnown } = await printer.whileReading(filesRead, () =>
    readTurns(args.paths, workingDirectory, me),
  );
  if (me && !isMeKnown) throw new UsageError(unknownMe(args.me ?? '', me));
  const asked = turns.filter(({ isMine }) => isMine || !me).sort((a, b) => compare(nameOf(a), nameOf(b)));
  if (args.format === 'json') printer.json(nextReport(asked, shown));
  else printer.lines(nextLines(asked, shown));
  for (const [uri, reason] of complaints) printer.complain(`${shown(uri)}: ${reason}`);
  return complaints.size > 0 ? 2 : 0;
}

/** The turns of the pairs of which a path names a document, or a folder that one lies in. */
async function readTurns(paths: readonly string[], workingDirectory: string, me: Identity | undefined) {
  const turns = new Map<string, PairTurn>();
  const complaints = new Map<string, string>();
  let isMeKnown = false;
  for (const [top, named] of await foldersOf(paths, workingDirectory)) {
    const tandem = createTandem({ ...nodePorts([top]), identities: { current: () => Promise.resolve(me) } });
    const found = await tandem.documents.turns();
    for (const uri of found.unread)
      complaints.set(uri, 'This file could not be read, so nobody knows whose turn it is.');
    for (const [uri, reason] of await faultsOfCharters(tandem)) complaints.set(uri, reason);
    await requireDocuments(tandem, found.unread, named);
    isMeKnown ||= found.isMeKnown;
    for (const each of found.turns) {
      const documents = [...(each.prd === undefined ? [] : [each.prd]), ...each.designs, ...each.parts];
      if (documents.some((uri) => isAsked(uri, named))) turns.set(nameOf(each), each);
    }
  }
  return { turns: [...turns.values()], complaints, isMeKnown };
}

function isAsked(uri: string, named: readonly NamedPath[]): boolean {
  return named.some((each) => (each.isFolder ? uri.startsWith(`${each.uri}/`) : uri === each.uri));
}

/** @throws UsageError for a file that is no PRD or SDD; one that cannot be read is said otherwise */
async function requireDocuments(tandem: Tandem, unread: readonly string[], named: readonly NamedPath[]): Promise<void> {
  for (const { path, uri, isFolder } of named) {
    if (isFolder || unread.includes(uri) || (await tandem.documents.facts(uri))) continue;
    throw new UsageError(`“${path}” is not a PRD or SDD. Name one, or a folder.`);
  }
}

async function identityOf(me: string, workingDirectory: string): Promise<Identity> {
  if (me !== '') return { handle: me, email: me, name: me };
  const identity = await gitIdentity(workingDirectory);
  if (identity) return identity;
  throw new UsageError('git does not say who you are. Add your handle, such as “--me ada”.');
}

function unknownMe(me: string, { email, name }: Identity): string {
  const who = me === '' ? [name, email].filter(Boolean).join(', ') : me;
  return `No ownership.yaml here names “${who}”. Add the handle of a person there, such as “--me ada”.`;
}

/** A pair goes by its PRD, else by its design. */
function nameOf({ prd, designs }: PairTurn): string {
  return prd ?? designs[0] ?? '';
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function nextReport(turns: readonly PairTurn[], shown: (uri: string) => string): NextReport {
  return {
    version: 1,
    turns: turns.map(({ prd, designs, turn: { who, role, what, why, since } }) => ({
      prd: prd === undefined ? null : shown(prd),
      sdd: designs.map(shown),
      who: who ?? null,
      role: role ?? null,
      what,
      why,
      since: since ?? null,
    })),
  };
}

/** A line for each pair, those that wait first. */
function nextLines(turns: readonly PairTurn[], shown: (uri: string) => string): readonly string[] {
  const open = turns.filter((each) => each.next !== undefined);
  if (open.length === 0) return [nothing];
  const rest = turns.filter((each) => each.next === undefined);
  const width = Math.max(...turns.map((each) => shown(nameOf(each)).length));
  const line = (sign: string, each: PairTurn, words: string) =>
    `${sign} ${shown(nameOf(each)).padEnd(width)}  ${words}`;
  return [
    ...open.map((each) =>
      line('!', each, [each.next, each.turn.why, sinceText(each.turn)].filter(Boolean).join(' · ')),
    ),
    ...rest.map((each) => line(' ', each, nothing)),
  ];
}

const nothing = 'nothing is open';

function sinceText({ since }: Turn): string {
  return since === undefined ? '' : `since ${since}`;
}
