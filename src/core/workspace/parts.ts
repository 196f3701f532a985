import type { DocumentFacts } from './index/facts.js';

/** Which of some documents are parts of others among them. */
export interface Wholes {
  /** All but those of which another holds the same. */
  readonly documents: readonly DocumentFacts[];
  /** What a document is a part of; itself, when it is a part of none. */
  readonly wholeOf: (facts: DocumentFacts) => DocumentFacts;
  /** Its parts, in the order of their paths; none of what is no document in several files. */
  readonly partsOf: (facts: DocumentFacts) => readonly DocumentFacts[];
}

/**
 * Puts together the documents that lie in several files. A part of what cannot be read, or is a document of another kind, stands
 * for itself.
 */
export function wholesOf(documents: readonly DocumentFacts[]): Wholes {
  const itself = (facts: DocumentFacts) => facts;
  const none = () => [];
  if (documents.every(isWhole)) return { documents, wholeOf: itself, partsOf: none };
  const byUri = new Map(documents.map((facts) => [facts.uri, facts]));
  const wholeOf = (facts: DocumentFacts) => {
    const whole = facts.place?.partOf === undefined ? undefined : byUri.get(facts.place.partOf);
    return whole?.kind === facts.kind && isWhole(whole) ? whole : facts;
  };
  const parts = new Map<DocumentFacts, DocumentFacts[]>();
  const counting: DocumentFacts[] = [];
  for (const facts of documents) {
    const whole = wholeOf(facts);
    if (whole !== facts && facts.place?.isCopy) continue;
    counting.push(facts);
    if (whole === facts) continue;
    const known = parts.get(whole);
    if (known) known.push(facts);
    else parts.set(whole, [facts]);
  }
  for (const own of parts.values()) own.sort((a, b) => (a.uri < b.uri ? -1 : 1));
  return { documents: counting, wholeOf, partsOf: (facts) => parts.get(facts) ?? [] };
}

/** Those of some documents that are no part of another, for whoever names them: their parts go without saying. */
export function withoutParts(documents: readonly DocumentFacts[]): readonly DocumentFacts[] {
  const { wholeOf } = wholesOf(documents);
  return documents.filter((facts) => wholeOf(facts) === facts);
}

function isWhole({ place }: DocumentFacts): boolean {
  return place?.partOf === undefined;
}
