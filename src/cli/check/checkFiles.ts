import type { Trace } from '../cache/trace.js';
import type { FileChecker, FileOutcome } from './checkFile.js';
import { FileQueue } from './fileQueue.js';
import type { HelperJob, HelperMessage } from './help.js';

/** Other threads that help, and what they are told. */
export interface Helpers {
  /** How many there may be. */
  readonly most: number;
  /** One is had only where a run would go on for as long without it, in milliseconds: to start it takes a while itself. */
  readonly worthwhile: number;
  /**
   * Starts one, and resolves when it has ended, in whichever way; its files are the caller’s again then, but those it has told of.
   */
  readonly start: (job: HelperJob, onMessage: (message: HelperMessage) => void) => Promise<void>;
}

/**
 * Checks files one after the other, with the help of others where that takes long, and gives what was found in each in their
 * order, whoever found it.
 *
 * @param job what helpers are told; `undefined` where nobody can help
 * @param trace where it is noted what they asked
 * @param onNext is called for each file
 */
export async function checkFiles(
  files: readonly string[],
  checker: FileChecker,
  together: { readonly helpers: Helpers; readonly job: Omit<HelperJob, 'files' | 'queue'> } | undefined,
  {
    trace,
    onNext,
    take,
  }: {
    readonly trace: Trace | undefined;
    readonly onNext: () => void;
    readonly take: (file: string, outcome: FileOutcome) => void;
  },
): Promise<void> {
  const queue = new FileQueue(files.length);
  const found = new Map<number, FileOutcome>();
  const running: Promise<void>[] = [];
  let next = 0;
  let ended = 0;
  const handOn = () => {
    // What was said in order is let go of.
    for (let outcome = found.get(next); outcome; outcome = found.get(next)) {
      found.delete(next);
      take(files[next++] ?? '', outcome);
    }
  };
  const onMessage = (message: HelperMessage) => {
    if (message.type === 'found') {
      for (const [number, outcome] of message.outcomes) {
        onNext();
        found.set(number, outcome);
      }
      return;
    }
    ended++;
    trace?.noteAll(message.answers);
    if (message.isTorn) trace?.tear();
  };
  // The first few take longer, since everything is read in with them.
  let isWarm = false;
  for (let numbers = queue.take(); numbers.length > 0; numbers = queue.take()) {
    const began = performance.now();
    for (const number of numbers) {
      onNext();
      found.set(number, await checker.check(files[number] ?? ''));
      // What helpers asked is known once they have ended.
      if (running.length === 0 || !trace) handOn();
    }
    const left = ((performance.now() - began) / numbers.length) * queue.left;
    if (together && isWarm && running.length === 0)
      for (
        let count = Math.min(together.helpers.most, Math.floor(left / together.helpers.worthwhile));
        count > 0;
        count--
      )
        running.push(together.helpers.start({ ...together.job, files, queue: queue.shared }, onMessage));
    isWarm = true;
    // Who helps has something to say.
    if (running.length > 0) await new Promise((done) => setImmediate(done));
  }
  await Promise.all(running);
  // What it has asked that broke down, nobody knows.
  if (ended < running.length) trace?.tear();
  handOn();
  while (next < files.length) {
    // Whoever had it came to nothing.
    found.set(next, await checker.check(files[next] ?? ''));
    handOn();
  }
}
