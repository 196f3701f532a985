import { styled, type Piece } from './style.js';
import { safeJson, visible } from './visible.js';

/** What a run may do to the outside; tests bring their own. */
export interface Output {
  readonly workingDirectory: string;
  /** To standard output. */
  readonly print: (text: string) => void;
  /** To standard error. */
  readonly complain: (text: string) => void;
  /** All of standard input, or as much of it as makes it too large to be read. */
  readonly readInput?: () => Promise<Uint8Array>;
  /**
   * Calls `listener` instead of ending at once when the user interrupts the run (Ctrl+C); the function that comes back ends that.
   */
  readonly onInterrupt?: (listener: () => void) => () => void;
  /** Whether standard output shows colours. */
  readonly colors?: boolean;
}

/**
 * The one way in which commands print. Whatever stands in a document, a name or an argument is shown, and none of it is
 * obeyed by the terminal.
 */
export class Printer {
  readonly #output: Output;

  constructor(output: Output) {
    this.#output = output;
  }

  /** Absolute path of the folder that the user is in. */
  get workingDirectory(): string {
    return this.#output.workingDirectory;
  }

  /** All of standard input; nothing where there is none. */
  async readInput(): Promise<Uint8Array> {
    return (await this.#output.readInput?.()) ?? new Uint8Array();
  }

  /** Lets work end where nothing is half done: says whether the user has interrupted the run since. */
  heedInterrupts(): { readonly isInterrupted: () => boolean; readonly end: () => void } {
    let isInterrupted = false;
    const end = this.#output.onInterrupt?.(() => (isInterrupted = true));
    return { isInterrupted: () => isInterrupted, end: () => end?.() };
  }

  /** Prints lines of text; none prints nothing. */
  lines(lines: readonly string[]): void {
    if (lines.length > 0) this.#output.print(`${lines.map(visible).join('\n')}\n`);
  }

  /** Prints lines of which some pieces stand out, where that can be shown. */
  pieces(lines: readonly (readonly Piece[])[]): void {
    const { colors = false, print } = this.#output;
    const shown = (piece: Piece) => {
      const text = visible(typeof piece === 'string' ? piece : piece.text);
      return colors && typeof piece !== 'string' ? styled(text, piece.style) : text;
    };
    if (lines.length > 0) print(`${lines.map((line) => line.map(shown).join('')).join('\n')}\n`);
  }

  /** Prints a text that is a file by itself, with its own line ends. */
  file(text: string): void {
    const parts = text.split(/(\r\n|\n)/);
    this.#output.print(parts.map((part, index) => (index % 2 === 0 ? visible(part) : part)).join(''));
  }

  json(value: unknown): void {
    this.#output.print(`${safeJson(value)}\n`);
  }

  /** Says in one line, on standard error, what went wrong. */
  complain(message: string): void {
    this.#output.complain(`${visible(`tandem: ${message}`)}\n`);
  }
}
