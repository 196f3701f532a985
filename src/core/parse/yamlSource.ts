import type { Document } from 'yaml';
import type { Span } from '../text/range.js';

/** A fault of YAML itself (not of what it says): where, and in a plain sentence what. */
export interface YamlFault {
  readonly span: Span;
  readonly message: string;
}

/** A YAML text read once: its document with comments and order kept, its plain value, its faults. */
export interface YamlSource {
  /** Offset of the YAML in the text that spans refer to (front matter begins after `---`). */
  readonly base: number;
  readonly document: Document;
  /** Plain JavaScript value, aliases resolved; `undefined` when the faults leave nothing usable. */
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
}
