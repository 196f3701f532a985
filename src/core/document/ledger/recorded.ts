import type { Span } from '../../text/range.js';
import type { Confirmation, FrontMatterRecords, PlacedText, SignOff } from '../frontMatter/frontMatterRecords.js';
import type { LedgerEntry } from './readLedger.js';

/** What a ledger holds of one document. */
export interface Recorded {
  /** URI of the ledger. */
  readonly ledger: string;
  /** Path of the document there. */
  readonly path: string;
  /** In the order of the ledger; the same list for as long as it does not change. */
  readonly entries: readonly LedgerEntry[];
}

/**
 * The records of a document's front matter with those of the ledger behind them; what front matter says of the same goes first,
 * and what was confirmed last.
 *
 * @param at where in the document something is said of what stands elsewhere
 */
export function withRecorded<T extends Pick<FrontMatterRecords, 'signoffs' | 'confirmed'>>(
  fields: T,
  recorded: Recorded | undefined,
  at: Span,
): T {
  if (!recorded || recorded.entries.length === 0) return fields;
  const placed = (text: string): PlacedText => ({ text, span: at });
  const signed = new Set(fields.signoffs.map(({ decision, by }) => keyOf(decision.text, by.text)));
  const confirmed = new Set(fields.confirmed.map(({ requirement }) => requirement.text));
  const signoffs = signaturesIn(recorded)
    .filter(({ subject, person }) => !signed.has(keyOf(subject, person)))
    .map(({ subject, person, role, on, digest }): SignOff => ({
      decision: placed(subject),
      by: placed(person),
      ...(role === undefined ? {} : { role: placed(role) }),
      ...(on === undefined ? {} : { on: placed(on) }),
      ...(digest === undefined ? {} : { digest: placed(digest) }),
      span: at,
      isRecorded: true,
    }));
  const confirmations = latestConfirmed(recorded)
    .filter(({ subject }) => !confirmed.has(subject))
    .map(({ subject, digest }): Confirmation => ({
      requirement: placed(subject),
      digest: placed(digest ?? ''),
      isRecorded: true,
    }));
  return {
    ...fields,
    signoffs: [...fields.signoffs, ...signoffs],
    confirmed: [...fields.confirmed, ...confirmations],
  };
}

/** A document as it would be if the ledger had something else of it. */
export function recordedAs<
  T extends {
    readonly fields: Pick<FrontMatterRecords, 'signoffs' | 'confirmed'>;
    readonly recorded: Recorded | undefined;
    readonly title: { readonly span: Span };
  },
>(document: T, entries: readonly LedgerEntry[]): T {
  const { fields, recorded: before, title } = document;
  const own = {
    ...fields,
    signoffs: fields.signoffs.filter(({ isRecorded }) => !isRecorded),
    confirmed: fields.confirmed.filter(({ isRecorded }) => !isRecorded),
  };
  const recorded = before && { ...before, entries };
  return { ...document, fields: withRecorded(own, recorded, title.span), recorded };
}

/** A sign-off of a ledger. */
export type RecordedSignature = LedgerEntry & { readonly person: string };

/** The sign-offs of a document, in the order of the ledger. */
export function signaturesIn({ entries }: Pick<Recorded, 'entries'>): readonly RecordedSignature[] {
  return entries.flatMap((entry) => {
    const { verb, person } = entry;
    return verb === 'signed' && person !== undefined ? [{ ...entry, person }] : [];
  });
}

/** Of several confirmations of one requirement the last by its day; of one day, and without a day, the one further down. */
function latestConfirmed({ entries }: Recorded): readonly LedgerEntry[] {
  const latest = new Map<string, LedgerEntry>();
  for (const entry of entries) {
    if (entry.verb !== 'confirmed') continue;
    const other = latest.get(entry.subject);
    if (!other || (entry.on ?? '') >= (other.on ?? '')) latest.set(entry.subject, entry);
  }
  return [...latest.values()];
}

function keyOf(decision: string, person: string): string {
  return `${decision}\n${person.toLowerCase()}`;
}
