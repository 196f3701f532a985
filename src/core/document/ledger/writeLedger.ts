import { linesOf } from '../../text/linesOf.js';
import { lineBreakOf, type SpanEdit } from '../../text/textEdit.js';
import { entryOf, isRemark, lineOf, type LedgerEntry } from './readLedger.js';

/** The first line of a ledger. Every team reads the same file, whatever its language. */
const about =
  '# What Tandem records of documents that have no front matter, one line each, sorted: path, what, of what, person, role, day, digest.';

/** What becomes of a ledger. */
export interface LedgerChange {
  /** Whether an entry goes. */
  readonly goes: (entry: LedgerEntry) => boolean;
  readonly comes: readonly LedgerEntry[];
}

/** Entries in the place of what a ledger has of the same: one confirmation of a requirement, one sign-off of a person for a decision. */
export function inPlaceOf(comes: readonly LedgerEntry[]): LedgerChange {
  const same = new Set(comes.map(keyOf));
  return { goes: (entry) => same.has(keyOf(entry)), comes };
}

function keyOf({ path, verb, subject, person }: LedgerEntry): string {
  return JSON.stringify([path, verb, subject, verb === 'signed' ? person : '']);
}

/** The text of a new ledger. */
export function newLedger(entries: readonly LedgerEntry[]): string {
  return [about, ...[...new Set(entries.map(lineOf))].sort(), ''].join('\n');
}

/**
 * Edits after which a ledger says something else. A new line goes where the order of the lines has it; the others stay as they
 * are, in the order in which they are.
 */
export function ledgerEdits(text: string, { goes, comes }: LedgerChange): readonly SpanEdit[] {
  const before = wholeLines(text);
  const kept = before.filter((line) => {
    const entry = isRemark(line) ? undefined : entryOf(line);
    return !entry || !goes(entry);
  });
  const known = new Set(kept.map((line) => line.trim()));
  const fresh = [...new Set(comes.map(lineOf))].filter((line) => !known.has(line)).sort();
  return difference(before, merged(kept, fresh, lineBreakOf(text)));
}

/** Lines in their order with others, which are sorted, among them: each before the first entry that comes after it. */
function merged(lines: readonly string[], fresh: readonly string[], lineBreak: string): readonly string[] {
  const result: string[] = [];
  let next = 0;
  const add = (line: string | undefined) => {
    const last = result.at(-1);
    if (last !== undefined && !/[\r\n]$/u.test(last)) result[result.length - 1] = last + lineBreak;
    if (line !== undefined) result.push(line);
  };
  for (const line of lines) {
    const isEntry = !isRemark(line);
    for (; isEntry && next < fresh.length && (fresh[next] ?? '') < line.trim(); next++) {
      add(`${fresh[next] ?? ''}${lineBreak}`);
    }
    add(line);
  }
  for (; next < fresh.length; next++) add(`${fresh[next] ?? ''}${lineBreak}`);
  return result;
}

/** The lines of a text with their line breaks; what follows the last one only where it is something. */
function wholeLines(text: string): readonly string[] {
  const starts = [...linesOf(text)].map(({ offset }) => offset);
  return starts.map((start, index) => text.slice(start, starts[index + 1])).filter((line) => line !== '');
}

/** What changed from some lines to others, as one edit of the lines between those that are alike. */
function difference(before: readonly string[], after: readonly string[]): readonly SpanEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const from = before.slice(0, start).join('').length;
  const gone = before.slice(start, before.length - tail).join('');
  const newText = after.slice(start, after.length - tail).join('');
  return gone === newText ? [] : [{ span: { start: from, end: from + gone.length }, newText }];
}
