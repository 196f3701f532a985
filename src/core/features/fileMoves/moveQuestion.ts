import * as l10n from '@vscode/l10n';
import { shownLedger } from '../ledger/planLedger.js';

/** Asks whether what speaks of moved files is to follow them: links of documents, records of ledgers, or both. */
export function moveQuestion({ links, records }: { readonly links: number; readonly records: number }): string {
  if (records === 0) {
    return links === 1
      ? l10n.t('Update one link, so that it leads to the same file as before?')
      : l10n.t('Update {0} links, so that they lead to the same files as before?', links);
  }
  if (links === 0) {
    return records === 1
      ? l10n.t('Update one record in {0}, so that it stays with its document?', shownLedger)
      : l10n.t('Update {0} records in {1}, so that they stay with their documents?', records, shownLedger);
  }
  return l10n.t(
    'Links that change: {0}, records in {1}: {2}. Update them, so that they stay with their files?',
    links,
    shownLedger,
    records,
  );
}
