/** Waits, in milliseconds. */
export interface Waits {
  /** How long nothing more may happen before it is time. */
  readonly pause: number;
  /** How long it may take in all, however much goes on happening. */
  readonly longest: number;
}

/** Says when it is time to look at what happened: once nothing more happens, or too much time has passed. */
export class Pause {
  readonly #waits: Waits;
  readonly #onTime: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #began = 0;

  constructor(waits: Waits, onTime: () => void) {
    this.#waits = waits;
    this.#onTime = onTime;
  }

  /** Whether something happened that nobody looked at yet. */
  get isRunning(): boolean {
    return this.#timer !== undefined;
  }

  /** Something happened. */
  again(): void {
    const now = Date.now();
    if (!this.isRunning) this.#began = now;
    clearTimeout(this.#timer);
    // A clock that was set back must not make anybody wait for it.
    const passed = Math.max(0, now - this.#began);
    const left = Math.max(0, Math.min(this.#waits.pause, this.#waits.longest - passed));
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#onTime();
    }, left);
  }

  /** It no longer matters. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
