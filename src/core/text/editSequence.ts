import type { Span } from './range.js';
import { inOrder, type SpanEdit } from './textEdit.js';

/** A stretch of the first text, or text that came in since. */
type Piece = Span | string;

/**
 * Edits made one after another, each against what those before it left, gathered into one set against the first text:
 * for an editor that is to apply them in one step.
 */
export class EditSequence {
  readonly #original: string;
  #pieces: readonly Piece[];

  constructor(original: string) {
    this.#original = original;
    this.#pieces = [{ start: 0, end: original.length }];
  }

  /** The text as it stands after the edits so far. */
  get text(): string {
    return this.#pieces.map((piece) => this.#textOf(piece)).join('');
  }

  /** Adds edits that were made against {@link text}. */
  apply(edits: readonly SpanEdit[]): void {
    const pieces: Piece[] = [];
    let last = 0;
    for (const { span, newText } of inOrder(edits)) {
      if (span.start < last) throw new RangeError('Edits overlap.');
      // One by one: after many edits there are more pieces than a call takes arguments.
      for (const piece of this.#slice(last, span.start)) pieces.push(piece);
      pieces.push(newText);
      last = span.end;
    }
    this.#pieces = [...pieces, ...this.#slice(last, Infinity)];
  }

  /** Everything so far, as edits of the first text. */
  edits(): readonly SpanEdit[] {
    const edits: SpanEdit[] = [];
    let at = 0;
    let newText = '';
    for (const piece of [...this.#pieces, { start: this.#original.length, end: this.#original.length }]) {
      if (typeof piece === 'string') {
        newText += piece;
        continue;
      }
      if (piece.start > at || newText !== '') edits.push({ span: { start: at, end: piece.start }, newText });
      newText = '';
      at = piece.end;
    }
    return edits;
  }

  #slice(start: number, end: number): Piece[] {
    const found: Piece[] = [];
    let offset = 0;
    for (const piece of this.#pieces) {
      const length = typeof piece === 'string' ? piece.length : piece.end - piece.start;
      const from = Math.max(0, start - offset);
      const to = Math.min(length, end - offset);
      if (from < to) {
        found.push(
          typeof piece === 'string' ? piece.slice(from, to) : { start: piece.start + from, end: piece.start + to },
        );
      }
      offset += length;
    }
    return found;
  }

  #textOf(piece: Piece): string {
    return typeof piece === 'string' ? piece : this.#original.slice(piece.start, piece.end);
  }
}
