import * as l10n from '@vscode/l10n';
import type { LiveAnalysis } from '../analysis/liveAnalysis.js';
import type { Refused } from '../features/dissent/recordDissent.js';

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

/** Why nothing is planned for a file that is none of ours by now. */
export function notOurs(): Refused {
  return { refused: l10n.t('This file is no longer a PRD or SDD.') };
}
