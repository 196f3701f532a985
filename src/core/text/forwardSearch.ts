/**
 * Finds a string in a text at or after places that only grow. No stretch is searched twice, so that however many places
 * ask for the same distant end, all searches together cost one walk over the text.
 */
export class ForwardSearch {
  readonly #text: string;
  readonly #wanted: string;
  #next = -1;

  constructor(text: string, wanted: string) {
    this.#text = text;
    this.#wanted = wanted;
  }

  /** Offset of the first one at or after `offset`; `undefined` when there is none. Never ask for a smaller offset. */
  from(offset: number): number | undefined {
    if (this.#next < offset) {
      const found = this.#text.indexOf(this.#wanted, offset);
      this.#next = found < 0 ? Infinity : found;
    }
    return this.#next === Infinity ? undefined : this.#next;
  }
}
