import { isDay, type Day } from '../../charter/model/calendar.js';
import { findConflict, withoutTheirs } from '../../parse/conflicts.js';
import { linesOf } from '../../text/linesOf.js';
import type { Span } from '../../text/range.js';
import { ledgerText, ledgerWord } from './ledgerWords.js';

/** What somebody did: they confirmed that a design covers a requirement, or signed a decision off. */
export type LedgerVerb = 'confirmed' | 'signed';

/** One line of a ledger: who agreed to what in which document, in which role, on which day, over which text. */
export interface LedgerEntry {
  /** Path of the document from the folder that holds the folder of the ledger, with forward slashes. */
  readonly path: string;
  readonly verb: LedgerVerb;
  /** A requirement as the key of `confirmed` has it, or a decision. */
  readonly subject: string;
  /** Handle; of a confirmation perhaps nobody's. */
  readonly person: string | undefined;
  readonly role: string | undefined;
  readonly on: Day | undefined;
  /** `undefined` when what stands there is none: then it is not known to which text. */
  readonly digest: string | undefined;
}

/** A ledger as it was read. */
export interface LedgerReading {
  /** In the order of the text. */
  readonly entries: readonly LedgerEntry[];
  /** Where each path is named first. */
  readonly paths: ReadonlyMap<string, Span>;
  /** Lines that are no entry, without their line breaks. */
  readonly faults: readonly Span[];
  /** The first mark of a merge that nobody finished; then the entries are those of the own side. */
  readonly conflict: Span | undefined;
}

const digestPattern = /^[0-9a-f]{8}$/u;

/** Reads a ledger; each line stands or falls by itself. */
export function readLedger(text: string): LedgerReading {
  const conflict = findConflict(text);
  const entries: LedgerEntry[] = [];
  const paths = new Map<string, Span>();
  const faults: Span[] = [];
  for (const { line, offset } of linesOf(conflict ? withoutTheirs(text) : text)) {
    if (isRemark(line)) continue;
    const entry = entryOf(line);
    const span = { start: offset, end: offset + line.trimEnd().length };
    if (!entry) faults.push(span);
    else if (!paths.has(entry.path)) paths.set(entry.path, span);
    if (entry) entries.push(entry);
  }
  return { entries, paths, faults, conflict };
}

/** Whether a line says nothing: it is blank, or a comment. */
export function isRemark(line: string): boolean {
  const ink = line.trimStart();
  return ink === '' || ink.startsWith('#');
}

/** Reads a line; `undefined` when it is no entry. */
export function entryOf(line: string): LedgerEntry | undefined {
  const words = line.trim().split(/[ \t]+/u);
  const [path, verb, subject, person, role, on, digest] = words.map(ledgerText);
  if (words.length !== 7 || path === undefined || subject === undefined) return undefined;
  if (verb !== 'confirmed' && verb !== 'signed') return undefined;
  if (verb === 'signed' && person === undefined) return undefined;
  return {
    path,
    verb,
    subject,
    person,
    role,
    on: on !== undefined && isDay(on) ? on : undefined,
    digest: digest !== undefined && digestPattern.test(digest) ? digest : undefined,
  };
}

/** An entry as its line, without a line break. */
export function lineOf({ path, verb, subject, person, role, on, digest }: LedgerEntry): string {
  return [path, verb, subject, person, role, on, digest].map(ledgerWord).join(' ');
}
