import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Helpers } from '../check/checkFiles.js';
import type { HelperJob, HelperMessage } from '../check/help.js';

/** Each of them reads in all of Tandem, and needs its memory. */
const mostHelpers = 3;

/** Threads of this program that help the first one, where there are processors for them. */
export function helperThreads(program: string): Helpers {
  return {
    most: Math.min(mostHelpers, availableParallelism() - 1),
    worthwhile: 1000,
    start: (job, onMessage) =>
      new Promise((ended) => {
        const worker = new Worker(program, { workerData: job, stdout: false, stderr: false });
        worker.on('message', onMessage);
        // What it has not done, the first thread does; it says what is wrong there.
        worker.on('error', () => undefined);
        worker.on('exit', () => ended());
      }),
  };
}

/** What this thread was started to help with; `undefined` in the first one. */
export function ownJob(): { readonly job: HelperJob; readonly post: (message: HelperMessage) => void } | undefined {
  if (isMainThread || !parentPort) return undefined;
  const port = parentPort;
  return { job: workerData as HelperJob, post: (message) => port.postMessage(message) };
}
