import type { Scheduler } from '../ports.js';

/** Longest that work goes on without letting others have their turn, in milliseconds. */
export const longestSlice = 8;

/** Cuts long work into slices. */
export class Slices {
  readonly #scheduler: Scheduler;
  #began: number;
  /** The pause that is being made, for all who came to it. */
  #pausing: Promise<void> | undefined;

  constructor(scheduler: Scheduler) {
    this.#scheduler = scheduler;
    this.#began = scheduler.now();
  }

  /** Does work step by step, and gives what it comes to. */
  async all<Result>(steps: Generator<undefined, Result>): Promise<Result> {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      await this.breathe();
    }
  }

  /** Call between any two steps of the work: pauses when the slice is used up. */
  async breathe(): Promise<void> {
    // Of several who waited the first ones may have used up the next slice, too.
    while (this.#scheduler.now() - this.#began >= longestSlice) await (this.#pausing ??= this.#pause());
  }

  async #pause(): Promise<void> {
    await this.#scheduler.pause();
    this.#began = this.#scheduler.now();
    this.#pausing = undefined;
  }
}
