import type { NoteFact } from './index/facts.js';

/** A note and the document it stands in. */
export interface OpenNote extends NoteFact {
  readonly uri: string;
}
