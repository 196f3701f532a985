import * as l10n from '@vscode/l10n';
import type { TandemDocument } from '../document/document.js';
import { decoded } from '../document/names/linkAddresses.js';
import { decisionDigest } from '../document/signoffs/decisionDigest.js';
import { readLedger } from '../document/ledger/readLedger.js';
import { writtenIdPath } from '../document/requirements/idPath.js';
import { signOffsOf } from '../document/signoffs/signOffsOf.js';
import { digestOf } from '../document/requirements/digest.js';
import { findRequirements } from '../document/requirements/findRequirements.js';
import { FileMoves, type FileMove } from '../features/fileMoves/fileMoves.js';
import { leadsTheSame, movedDocument, type LinkChoice } from '../features/fileMoves/movedDocument.js';
import { LedgerUpdates } from '../features/ledger/ledgerUpdates.js';
import { shownLedger } from '../features/ledger/planLedger.js';
import { digestEdits } from '../features/names/renameId.js';
import type { PlannedFile } from '../features/plannedFile.js';
import { applyEdits, type SpanEdit } from '../text/textEdit.js';
import { confirmedKey, pairsOf } from '../workspace/coverage.js';
import type { DocumentFacts, FullFacts } from '../workspace/index/facts.js';
import { ledgerUnder, rootOfLedger } from '../workspace/ledgers.js';
import { childOf, nameOf, pathWithin } from '../workspace/uris.js';
import type { Core } from './core.js';

/** What documents are to say once files have moved. */
export interface FileMovePlan {
  /** By the URIs and texts from before the move. */
  readonly files: readonly PlannedFile[];
  /** How many links change. */
  readonly links: number;
  /** How many records of ledgers change. */
  readonly records: number;
  /** In a sentence each: what has to be changed by hand, and why. */
  readonly left: readonly string[];
}

/** A document that is changed. */
interface Changed {
  readonly document: TandemDocument;
  readonly edits: readonly SpanEdit[];
  readonly after: TandemDocument;
}

/**
 * Plans what becomes of the links of PRDs and SDDs when files or folders move: those that lead to what moves, and those in
 * documents that move. Nobody has to confirm or sign again because a path in the text is another.
 *
 * @param inText whether links in the text are wanted, beside those of front matter and the paths before IDs
 */
export async function planFileMoves(core: Core, asked: readonly FileMove[], inText: boolean): Promise<FileMovePlan> {
  const moves = new FileMoves(asked, core.ports.folders.all());
  if (moves.isNothing) return { files: [], links: 0, records: 0, left: [] };
  const { facts, unread } = await core.documents.all();
  const now = new Set(facts.map(({ uri }) => uri));
  const then = new Set([...now].map((uri) => moves.placeOf(uri)));
  const choice: LinkChoice = {
    inText,
    isDocument: (uri) => now.has(uri),
    isDocumentAfter: (uri) => then.has(uri),
  };
  const left: string[] = [];
  const changed = new Map<string, Changed>();
  for (const each of facts.filter((document) => isConcerned(document, moves, inText))) {
    const document = await readNow(core, each.uri);
    if (!document) {
      left.push(unreadable(each.uri));
      continue;
    }
    const moved = movedDocument(document, moves, choice);
    for (const { path, start } of moved.left) left.push(byHand(document, path, start));
    if (moved.edits.length === 0) continue;
    const after = await readAs(core, each.uri, applyEdits(document.text, moved.edits));
    if (after && leadsTheSame(document, after, moves, choice))
      changed.set(each.uri, { document, edits: moved.edits, after });
    else left.push(l10n.t('The links in {0} could not be changed safely. Check them by hand.', nameOf(each.uri)));
  }
  for (const uri of unread) if (await mayLink(core, uri, moves)) left.push(unreadable(uri));
  const links = [...changed.values()].reduce((sum, { edits }) => sum + edits.length, 0);
  const updates = new LedgerUpdates(core.ledgers);
  const files = await withDigests(core, changed, facts, updates);
  left.push(...(await moveEntries(core, moves, updates)));
  const ledgers = await updates.plan();
  return { files: [...files, ...ledgers.files], links, records: ledgers.records, left: [...left, ...ledgers.left] };
}

/** What the ledgers have of what moves goes on to be of it; gives in a sentence each what has to be moved by hand. */
async function moveEntries(core: Core, moves: FileMoves, updates: LedgerUpdates): Promise<readonly string[]> {
  const { charters, ledgers } = core;
  const left: string[] = [];
  for (const ledger of ledgers.uris()) {
    const { text } = await ledgers.now(ledger);
    const root = rootOfLedger(ledger);
    const ledgerAfter = moves.placeOf(ledger);
    const places = new Map<string, string>();
    for (const path of new Set(readLedger(text ?? '').entries.map((entry) => entry.path))) {
      const before = childOf(root, path);
      const after = moves.placeOf(before);
      if (after === before && ledgerAfter === ledger) continue;
      // A ledger that moves takes along what is under its charter; else another one may govern where it goes.
      const governing = ledgerAfter === ledger ? ledgerUnder(await charters.for(after)) : ledgerAfter;
      const there = governing === ledgerAfter ? pathWithin(rootOfLedger(ledgerAfter), after) : undefined;
      if (there !== undefined) places.set(path, there);
      else left.push(l10n.t('Move the lines of {0} in {1} by hand: another folder has them now.', path, shownLedger));
    }
    updates.add(ledger, (entry) => {
      const key = confirmedKey(entry.subject);
      const before = childOf(root, entry.path);
      const prd = entry.verb === 'confirmed' && key.path !== undefined ? moves.pathAfter(before, key.path) : undefined;
      const subject = prd === undefined || prd === key.path ? entry.subject : `${writtenIdPath(prd)}#${key.id}`;
      return { ...entry, subject, path: places.get(entry.path) ?? entry.path };
    });
  }
  return left;
}

/** Whether a document moves or may link to what does. */
function isConcerned({ uri, links, ids, addresses }: FullFacts, moves: FileMoves, inText: boolean): boolean {
  if (moves.placeOf(uri) !== uri) return true;
  const { names } = moves;
  const isNamed = (path: string): boolean => names.some((name) => path.includes(name));
  return (
    links.some(({ leadsTo }) => leadsTo !== undefined && moves.placeOf(leadsTo) !== leadsTo) ||
    ids.names.some((name) => name.includes('#') && isNamed(name)) ||
    (inText && addresses.some((address) => isNamed(decoded(address))))
  );
}

/** The edits of each document, with those that keep confirmations and sign-offs as good as they are. */
async function withDigests(
  core: Core,
  changed: ReadonlyMap<string, Changed>,
  facts: readonly DocumentFacts[],
  updates: LedgerUpdates,
): Promise<readonly PlannedFile[]> {
  const more = new Map<string, { document: TandemDocument; edits: SpanEdit[] }>();
  const add = (document: TandemDocument, edits: readonly SpanEdit[]): void => {
    const known = more.get(document.uri);
    if (known) known.edits.push(...edits);
    else more.set(document.uri, { document, edits: [...edits] });
  };
  const { designsOf } = pairsOf(facts);
  for (const { document, edits, after } of changed.values()) {
    add(document, edits);
    add(document, signOffEdits(document, after));
    updates.keepSignOffs(document, after);
    const digests = changedDigests(document, after);
    if (digests.size === 0) continue;
    for (const { uri } of designsOf.get(document.uri) ?? []) {
      const design = changed.get(uri)?.document ?? (await readNow(core, uri));
      if (!design) continue;
      add(design, digestEdits(design, digests));
      updates.keepConfirmations(design, digests);
    }
  }
  return [...more.values()]
    .filter(({ edits }) => edits.length > 0)
    .map(({ document: { uri, text }, edits }) => ({ uri, text, edits }));
}

function changedDigests(before: TandemDocument, after: TandemDocument): ReadonlyMap<string, readonly [string, string]> {
  const now = findRequirements(after);
  return new Map(
    findRequirements(before).flatMap((requirement, index) => {
      if (requirement.repeats !== undefined) return [];
      const [from, to] = [digestOf(requirement), now[index] && digestOf(now[index])];
      return to === undefined || from === to ? [] : [[requirement.id, [from, to] as const] as const];
    }),
  );
}

function signOffEdits(before: TandemDocument, after: TandemDocument): readonly SpanEdit[] {
  return signOffsOf(before).flatMap(({ signOff: { digest, isRecorded }, decision }): readonly SpanEdit[] => {
    if (isRecorded) return [];
    const [from, to] = [decisionDigest(before, decision.id), decisionDigest(after, decision.id)];
    if (!digest || digest.text !== from || to === undefined || from === to) return [];
    const at = before.text.slice(digest.span.start, digest.span.end).indexOf(from);
    const start = digest.span.start + at;
    return at < 0 ? [] : [{ span: { start, end: start + from.length }, newText: to }];
  });
}

async function mayLink(core: Core, uri: string, moves: FileMoves): Promise<boolean> {
  if (moves.placeOf(uri) !== uri) return true;
  const read = await core.ports.files.readText(uri);
  return read.fault === undefined ? moves.names.some((name) => read.text.includes(name)) : read.fault !== 'missing';
}

async function readNow(core: Core, uri: string): Promise<TandemDocument | undefined> {
  const read = await core.ports.files.readText(uri);
  return read.fault === undefined ? readAs(core, uri, read.text) : undefined;
}

async function readAs({ analyzer }: Core, uri: string, text: string): Promise<TandemDocument | undefined> {
  const analysis = await analyzer.at({ uri, text });
  return analysis.type === 'document' ? analysis.document : undefined;
}

function unreadable(uri: string): string {
  return l10n.t('{0} cannot be read. Check its links by hand.', nameOf(uri));
}

function byHand({ uri, lines }: TandemDocument, path: string, start: number): string {
  const line = lines.lineAt(start) + 1;
  return l10n.t('The link “{0}” in {1}, line {2}, has to be changed by hand.', path, nameOf(uri), line);
}
