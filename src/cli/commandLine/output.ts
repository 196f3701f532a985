import type { Store } from '../cache/store.js';
import type { Trace } from '../cache/trace.js';
import type { Helpers } from '../check/checkFiles.js';
import { styled, type Piece } from './style.js';
import { safeJson, visible } from './visible.js';

/** What a run may do to the outside; tests bring their own. */
export interface Output {
  readonly workingDirectory: string;
  /** To standard output. */
  readonly print: (text: string) => void;
  /** To standard error. */
  readonly complain: (text: string) => void;
  /** Shows a text in the last line of the terminal in place of the one before; an empty one shows nothing. */
  readonly showProgress?: (text: string) => void;
  /** All of standard input, or as much of it as makes it too large to be read. */
  readonly readInput?: () => Promise<Uint8Array>;
  /**
   * Calls `listener` instead of ending at once when the user interrupts the run (Ctrl+C); the function that comes back ends that.
   */
  readonly onInterrupt?: (listener: () => void) => () => void;
  /** Whether standard output shows colours. */
  readonly colors?: boolean;
  /** Where a run finds what earlier ones kept, and keeps something; `undefined`: nothing is kept. */
  readonly memory?: RunMemory;
  /** Other threads that help where there is much to do; `undefined`: there are none. */
  readonly helpers?: Helpers;
}

/** What a run needs to keep something for later ones. */
export interface RunMemory {
  readonly store: Store;
  /** Stands for Tandem itself and what else every run is made of from the beginning. */
  readonly made: string;
  /** What this run asks of the outside. */
  readonly trace: Trace;
}

/** How long somebody waits before there is something to see, and how often that changes, in milliseconds. */
const patience = 1000;
const pace = 100;

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

  /** Where the run keeps something for later ones; `undefined`: nowhere. */
  get memory(): RunMemory | undefined {
    return this.#output.memory;
  }

  /** Other threads that may help; `undefined` where there are none. */
  get helpers(): Helpers | undefined {
    return this.#output.helpers;
  }

  /**
   * Counts files for who waits at a terminal; nothing is shown of what takes no longer than a second.
   *
   * @param verb such as “Checking”
   */
  progress(verb: string, total: number): { readonly next: () => void; readonly end: () => void } {
    const { showProgress: show = () => undefined } = this.#output;
    let done = 0;
    let shownAt: number | undefined;
    const began = performance.now();
    return {
      next: () => {
        done++;
        const now = performance.now();
        if (now - began < patience || now - (shownAt ?? 0) < pace) return;
        shownAt = now;
        show(`${verb} ${done} of ${total} files …`);
      },
      end: () => {
        if (shownAt !== undefined) show('');
      },
    };
  }

  /**
   * Shows who waits at a terminal how many files were read, while some work goes on that takes longer than a second.
   *
   * @param read how many were read by now
   */
  async whileReading<T>(read: () => number, work: () => Promise<T>): Promise<T> {
    const { showProgress: show } = this.#output;
    if (!show) return work();
    const began = performance.now();
    const shown = { any: false };
    const timer = setInterval(() => {
      if (performance.now() - began < patience) return;
      shown.any = true;
      show(`Reading ${read()} files …`);
    }, pace);
    try {
      return await work();
    } finally {
      clearInterval(timer);
      if (shown.any) show('');
    }
  }

  /** All of standard input; nothing where there is none. */
  async readInput(): Promise<Uint8Array> {
    return (await this.#output.readInput?.()) ?? new Uint8Array();
  }

  /** Calls `listener` when the user interrupts the run, instead of ending it; the function that comes back ends that. */
  onInterrupt(listener: () => void): () => void {
    return this.#output.onInterrupt?.(listener) ?? (() => undefined);
  }

  /** Lets work end where nothing is half done: says whether the user has interrupted the run since. */
  heedInterrupts(): { readonly isInterrupted: () => boolean; readonly end: () => void } {
    let isInterrupted = false;
    const end = this.onInterrupt(() => (isInterrupted = true));
    return { isInterrupted: () => isInterrupted, end };
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
