import * as l10n from '@vscode/l10n';
import type { TandemDocument } from '../../document/document.js';
import { lineOf, readLedger, type LedgerEntry } from '../../document/ledger/readLedger.js';
import { ledgerEdits, newLedger, type LedgerChange } from '../../document/ledger/writeLedger.js';
import { findConflict } from '../../parse/conflicts.js';
import { applyEdits } from '../../text/textEdit.js';
import { ledgerFileName, ledgerFolderName, type LedgerState } from '../../workspace/ledgers.js';
import type { Plan } from '../plannedFile.js';

/** A ledger, and how it stands at this moment. */
export interface LedgerNow {
  readonly uri: string;
  readonly state: LedgerState;
}

/** How a ledger is called where people read of it. */
export const shownLedger = `${ledgerFolderName}/${ledgerFileName}`;

/** Plans what a ledger is to say; it is read again before that is given. One that is not there comes into being. */
export function planLedger({ uri, state }: LedgerNow, change: LedgerChange): Plan {
  if (state.fault === 'missing') return { files: [], created: { uri, text: newLedger(change.comes) } };
  const { text } = state;
  if (text === undefined) return { refused: l10n.t('{0} cannot be read; nothing was written.', shownLedger) };
  if (findConflict(text) !== undefined) {
    return {
      refused: l10n.t('{0} has an unresolved merge conflict. Resolve it and remove the conflict markers.', shownLedger),
    };
  }
  const edits = ledgerEdits(text, change);
  if (edits.length === 0) return { refused: l10n.t('There is nothing left to change.') };
  const kept = readLedger(text).entries.filter((entry) => !change.goes(entry));
  const wanted = [...new Set([...kept, ...change.comes].map(lineOf))].sort();
  const found = [...new Set(readLedger(applyEdits(text, edits)).entries.map(lineOf))].sort();
  return wanted.join('\n') === found.join('\n')
    ? { files: [{ uri, text, edits }] }
    : { refused: l10n.t('Tandem cannot change {0} safely. Correct it by hand first.', shownLedger) };
}

/**
 * Plans that the ledger says something of a document, in the place of what it said of the same.
 *
 * @param ledger as it stands; `undefined` where there is no place for one
 */
export function planRecords(
  { recorded }: Pick<TandemDocument, 'recorded'>,
  ledger: LedgerNow | undefined,
  comes: readonly Omit<LedgerEntry, 'path'>[],
  isReplaced: (entry: LedgerEntry) => boolean,
): Plan {
  if (!recorded || ledger?.uri !== recorded.ledger) {
    return { refused: l10n.t('This document is in no open folder, so there is no place for {0}.', shownLedger) };
  }
  const { path } = recorded;
  return planLedger(ledger, {
    goes: (entry) => entry.path === path && isReplaced(entry),
    comes: comes.map((entry) => ({ ...entry, path })),
  });
}

/** What the ledger has of a document once a plan is carried out. */
export function entriesAfter(plan: Plan, { recorded }: Pick<TandemDocument, 'recorded'>): readonly LedgerEntry[] {
  const [file] = plan.files ?? [];
  const text = file ? applyEdits(file.text, file.edits) : (plan.created?.text ?? '');
  return readLedger(text).entries.filter(({ path }) => path === recorded?.path);
}
