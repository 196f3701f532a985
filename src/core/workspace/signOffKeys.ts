import { readLedger, type LedgerEntry } from '../document/ledger/readLedger.js';
import { withRecorded, type Recorded } from '../document/ledger/recorded.js';
import type { SignOff } from '../document/frontMatter/frontMatterRecords.js';
import { readHeadOf } from './readInForce.js';

/**
 * What the sign-offs in the front matter of a text say, in their order and one text for each: with another word it is another
 * sign-off. How it is laid out does not count.
 */
export function signOffKeys(text: string): readonly string[] {
  return readHeadOf(text).fields.signoffs.map(keyOf);
}

/**
 * The same of those that a ledger has of a document and its front matter does not, behind which they count.
 *
 * @param text of the document
 */
export function recordedSignOffKeys(text: string, recorded: Recorded): readonly string[] {
  const { fields } = readHeadOf(text);
  const { signoffs } = withRecorded(fields, recorded, { start: 0, end: 0 });
  return signoffs.slice(fields.signoffs.length).map((signOff) => inLedger(keyOf(signOff), signOff, recorded.path));
}

/** The same of all that a ledger has. */
export function ledgerSignOffKeys(text: string): readonly string[] {
  const byPath = new Map<string, LedgerEntry[]>();
  for (const entry of readLedger(text).entries) {
    const own = byPath.get(entry.path);
    if (own) own.push(entry);
    else byPath.set(entry.path, [entry]);
  }
  return [...byPath].flatMap(([path, entries]) => recordedSignOffKeys('', { ledger: '', path, entries }));
}

function keyOf({ decision, by, role, on, digest }: SignOff): string {
  return JSON.stringify([decision, by, role, on, digest].map((each) => each?.text ?? null));
}

/** What names its text by a digest is the same wherever its document lies; what names none is of the document at its path. */
function inLedger(key: string, { digest }: SignOff, path: string): string {
  return digest ? key : `${path} ${key}`;
}
