/** As many files are taken at once: PRDs and their designs stand side by side, and are read together. */
const atOnce = 8;

/** Files by their numbers, shared between threads: whoever is free takes the next few. */
export class FileQueue {
  /** What another thread needs to take files of the same queue. */
  readonly shared: SharedArrayBuffer;
  readonly #taken: Int32Array;
  readonly #total: number;

  constructor(total: number, shared = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.shared = shared;
    this.#taken = new Int32Array(shared);
    this.#total = total;
  }

  /** How many nobody has taken. */
  get left(): number {
    return Math.max(0, this.#total - Atomics.load(this.#taken, 0));
  }

  /** Numbers that nobody else gets; none when all were taken. */
  take(): readonly number[] {
    const from = Atomics.add(this.#taken, 0, atOnce);
    const count = Math.max(0, Math.min(atOnce, this.#total - from));
    return Array.from({ length: count }, (_, index) => from + index);
  }
}
