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
  | { readonly type: 'standIn' }
  /** Moves the section to the document `to`. */
  | { readonly type: 'moveSection'; readonly to: string };

/** A way to mend a finding, as plain text edits that belong to the analysed version of the file. */
export interface Fix {
  /** Begins with a verb; shown in the editor's light bulb menu. */
  readonly title: string;
  readonly edits: readonly FileEdit[];
  /** The one that *fix all* takes; at most one for each finding. */
  readonly preferred: boolean;
  readonly action?: FixAction;
}

/** What a rule has to say about one place. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly uri: string;
  readonly range: Range;
  readonly fixes: readonly Fix[];
}
