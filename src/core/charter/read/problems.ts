import type { Span } from '../../text/range.js';
import type { SpanEdit } from '../../text/textEdit.js';
import type { CharterChange } from '../edit/charterChange.js';

/** A way to mend a problem. */
export interface CharterFix {
  readonly title: string;
  /** Of what the problem stands on. */
  readonly edits: readonly SpanEdit[];
  /** What the charter is to say besides; planned when the fix is applied. */
  readonly changes?: readonly CharterChange[];
}

/** The rule that a problem of a charter belongs to. */
export type CharterProblemCode = 'charter' | 'unknown-person' | 'unknown-role' | 'unknown-team';

/** Something in an `ownership.yaml` that is not right: where, what and, where it is safe, how to mend it. */
export interface CharterProblem {
  readonly code: CharterProblemCode;
  readonly span: Span;
  readonly message: string;
  readonly fixes: readonly CharterFix[];
}
