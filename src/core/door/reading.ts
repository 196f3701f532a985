import * as l10n from '@vscode/l10n';
import type { LiveAnalysis } from '../analysis/liveAnalysis.js';
import type { TandemDocument } from '../document/document.js';
import { readLedger } from '../document/ledger/readLedger.js';
import { recordedAs } from '../document/ledger/recorded.js';
import type { Refused } from '../features/dissent/recordDissent.js';
import type { LedgerNow } from '../features/ledger/planLedger.js';
import type { Ledgers } from '../workspace/ledgers.js';

/** An analysis of a PRD or SDD. */
type LiveDocument = Extract<LiveAnalysis, { readonly type: 'document' }>;

/** What completion in a file is to know beside its text. */
export interface CompletionOptions {
  /** Another extension knows the schema of charters: only names are offered that this charter defines. */
  readonly namesOnly: boolean;
}

/** An analysis of a PRD or SDD; `undefined` of anything else. */
export function documentIn(analysis: LiveAnalysis | undefined): LiveDocument | undefined {
  return analysis?.type === 'document' ? analysis : undefined;
}

/** A document with what its ledger says at this moment, and that ledger; events may be late. */
export async function withLedger(
  ledgers: Ledgers,
  document: TandemDocument,
): Promise<{ readonly document: TandemDocument; readonly ledger: LedgerNow | undefined }> {
  const { recorded } = document;
  if (!recorded) return { document, ledger: undefined };
  const ledger = { uri: recorded.ledger, state: await ledgers.now(recorded.ledger) };
  const entries = readLedger(ledger.state.text ?? '').entries.filter(({ path }) => path === recorded.path);
  return { document: recordedAs(document, entries), ledger };
}

/** Why nothing is planned for a file that is none of ours by now. */
export function notOurs(): Refused {
  return { refused: l10n.t('This file is no longer a PRD or SDD.') };
}
