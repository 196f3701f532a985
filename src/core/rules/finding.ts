import type { DecisionId, DocumentKind, PersonId, TeamId } from '../charter/model/charter.js';
import type { CharterChange } from '../charter/edit/charterChange.js';
import type { LedgerEntry } from '../document/ledger/readLedger.js';
import type { Range } from '../text/range.js';

/** How loud a finding is; named as in the settings, mapped to the editor's diagnostic severities by the adapter. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** Replaces `range` of the file `uri` by `newText`. */
export interface FileEdit {
  readonly uri: string;
  readonly range: Range;
  readonly newText: string;
}

/** What a fix does that is no edit of text: the adapter asks or remembers. */
export type FixAction =
  | { readonly type: 'leaveNote'; readonly to: string }
  /** The user speaks for these people in the document, or stops to. */
  | { readonly type: 'standIn' | 'stopStandingIn'; readonly people: readonly PersonId[] }
  /** Goes through the areas of a team of this charter that nobody has. */
  | { readonly type: 'reviewAreas'; readonly team: TeamId }
  /** Compares a requirement as it reads now with the text that the design was confirmed to cover. */
  | { readonly type: 'showWhatChanged'; readonly requirement: string }
  /** Ends the dissent at the finding's place. */
  | { readonly type: 'takeBackDissent' | 'settleDissent' }
  /** The user signs off a decision. */
  | { readonly type: 'signOff'; readonly decision: DecisionId }
  /** A new document of the kind at the URI `to`, to which the file links already. */
  | { readonly type: 'createPartner'; readonly kind: DocumentKind; readonly to: string }
  /** Moves the section to the document `to`. */
  | { readonly type: 'moveSection'; readonly to: string };

/** What a charter is to say after a fix. Plain data: where it goes is planned on the text of the moment it is applied. */
export interface CharterFileChange {
  readonly uri: string;
  readonly changes: readonly CharterChange[];
}

/** What a document, a partner or the file itself, is to say after a fix. Plain data: where it goes is planned on the text of the moment it is applied. */
export interface PartnerFileChange {
  readonly uri: string;
  readonly change: PartnerChange;
}

export type PartnerChange =
  /** Its front matter links to the document `to`, which is of the kind. */
  | { readonly type: 'link'; readonly kind: DocumentKind; readonly to: string }
  /** Its front matter has no link of this kind with this path, as written. */
  | { readonly type: 'unlink'; readonly kind: DocumentKind; readonly target: string }
  /** Its solution says that it covers a requirement, by the ID as that design has to write it. */
  | { readonly type: 'cover'; readonly requirement: string };

/** What a ledger is to have. Plain data: where it goes is planned on the text of the moment it is applied. */
export interface LedgerFileChange {
  readonly uri: string;
  /** Each in the place of what it has of the same. */
  readonly entries: readonly LedgerEntry[];
}

/** A way to mend a finding. */
export interface Fix {
  /** Begins with a verb; shown in the editor's light bulb menu. */
  readonly title: string;
  /** Edits of the analysed version of the file itself. */
  readonly edits: readonly FileEdit[];
  /** What a charter, this file or another, is to say besides. */
  readonly change?: CharterFileChange;
  /** What one document is to say: a partner, or the file itself where the edit is to be looked for only when it is chosen. */
  readonly partner?: PartnerFileChange;
  /** What the ledger is to have of the document. */
  readonly record?: LedgerFileChange;
  /** The one that *fix all* takes; at most one for each finding. */
  readonly preferred: boolean;
  readonly action?: FixAction;
}

/** What a finding misses in a document: an answer to a decision, or the success metrics. */
export type Missed = { readonly type: 'decision'; readonly decision: DecisionId } | { readonly type: 'metrics' };

/** Another place that a finding speaks of, and what stands there. */
export interface RelatedPlace {
  readonly uri: string;
  readonly range: Range;
  readonly message: string;
}

/** What a rule has to say about one place. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly uri: string;
  readonly range: Range;
  /** Where its fixes are offered, when that is more than `range`. */
  readonly scope?: Range;
  readonly fixes: readonly Fix[];
  /** What it says is not there, for whoever knows where it is. */
  readonly about?: Missed;
  /** The places that it compares. */
  readonly related?: readonly RelatedPlace[];
}
