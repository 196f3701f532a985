import type { TandemDocument } from '../document/document.js';
import type { ForeignFile } from '../document/recognise/foreignAnswers.js';

/** A document, and what was read with it. */
export interface RecentDocument {
  readonly document: TandemDocument;
  readonly foreign: ForeignFile | undefined;
}

/** How many documents are held on to, and how many UTF-16 units of text in all: each costs many times its text. */
const most = { documents: 3, text: 131_072 };

/**
 * The documents that were last read for their facts. Who goes through a workspace comes to partners one after the other, and
 * need not read the second of them again.
 */
export class RecentDocuments {
  readonly #known = new Map<string, RecentDocument>();
  #length = 0;

  /** Holds on to a document until it is taken, or others come. */
  keep(recent: RecentDocument): void {
    const { uri, text } = recent.document;
    this.take(uri);
    this.#known.set(uri, recent);
    this.#length += text.length;
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= most.documents && this.#length <= most.text) return;
      this.take(oldest);
    }
  }

  /** A document that was read a while ago, whatever became of it since; it is let go of. */
  take(uri: string): RecentDocument | undefined {
    const recent = this.#known.get(uri);
    if (recent) this.#length -= recent.document.text.length;
    this.#known.delete(uri);
    return recent;
  }
}
