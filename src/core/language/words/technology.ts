import type { Phrases } from '../phrases.js';

/**
 * Words of one language that leave no doubt that a text tells how something is built. An asterisk at the end of a phrase
 * stands for whatever the word goes on with.
 */
export interface TechnologyWords {
  /** In the headings of sections that tell how it is built: “Architecture”, “Datenmodell”. */
  readonly headings: Phrases;
  /** In the headings of sections that sound so and are about what users see: “Public API”, “Information architecture”. */
  readonly forUsers: Phrases;
  /** In the headings of sections that a product document has whatever its product is built from: “Risks”, “NFRs”. */
  readonly besides: Phrases;
  /** In the headings of sections about what there is already: “Current state”, “Ist-Zustand”. */
  readonly asIs: Phrases;
  /** In sentences about what there is already: “Today the gateway calls …”. */
  readonly today: Phrases;
  /** Things that systems are built from, and products that are such things: “queue”, “foreign key”, “Kafka”. */
  readonly parts: Phrases;
  /** The same where the word has other meanings as well: “table”, “message”. They count beside others. */
  readonly perhapsParts: Phrases;
}
