/** A change of an open document's text. */
export interface TextChange {
  readonly uri: string;
  /** The text right after it. */
  readonly text: () => string;
  /** Whether the editor says that there is something to save. At a user's first change it does not say so yet. */
  readonly isDirty: boolean;
  /** Whether the user took a change back, or made it again. */
  readonly isUndo: boolean;
}

/** Called with the text that a document was reloaded with. */
export type OnReload = (uri: string, text: string) => void;

/**
 * Tells what came from the disk, another branch or a colleague's tool, from what somebody typed. The editor says neither;
 * but right after a user's change it says that there is something to save, and after a reload it does not. So a change of
 * a document that has nothing to save may be a reload until the editor says otherwise, and was one when the next change
 * or a pause comes first.
 */
export class Reloads {
  readonly #candidates = new Map<string, string>();
  readonly #onReload: OnReload;

  constructor(onReload: OnReload) {
    this.#onReload = onReload;
  }

  /** Call at each change of a text. */
  changed({ uri, text, isDirty, isUndo }: TextChange): void {
    this.settled(uri);
    if (!isDirty && !isUndo) this.#candidates.set(uri, text());
  }

  /** Call when the editor says that a document has something to save, or was just saved: its last change was made here. */
  madeHere(uri: string): void {
    this.#candidates.delete(uri);
  }

  /** Call once nothing happened for a moment. */
  settled(uri: string): void {
    const text = this.#candidates.get(uri);
    this.#candidates.delete(uri);
    if (text !== undefined) this.#onReload(uri, text);
  }

  /** Call when a document was closed. */
  closed(uri: string): void {
    this.#candidates.delete(uri);
  }
}
