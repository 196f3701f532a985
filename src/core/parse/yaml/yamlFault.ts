import type { Span, YamlSpan } from '../../text/range.js';

/**
 * What kind of fault: the writing itself (`syntax`), a merge that nobody has finished (`conflict`), a key given twice or one
 * that cannot be, an alias that cannot be followed, too much of it.
 */
export type YamlFaultKind = 'syntax' | 'conflict' | 'duplicate-key' | 'key' | 'alias' | 'limit';

/** A fault of YAML itself (not of what it says): where, and in a plain sentence what is wrong and what to do. */
export interface YamlFault<Of extends Span | YamlSpan = Span> {
  readonly kind: YamlFaultKind;
  readonly span: Of;
  readonly message: string;
}
