import { createTandem } from '../../core/tandem.js';
import { traced } from '../cache/asked.js';
import type { Answers, Trace } from '../cache/trace.js';
import { nodePorts } from '../host/nodePorts.js';
import { FileChecker, type CheckArguments, type FileOutcome } from './checkFile.js';
import { FileQueue } from './fileQueue.js';

/** What a thread is told that helps to check files: plain data. */
export interface HelperJob {
  readonly args: CheckArguments;
  readonly workingDirectory: string;
  /** Absolute paths of the workspace folders. */
  readonly folders: readonly string[];
  /** Absolute paths, by their numbers in the queue. */
  readonly files: readonly string[];
  readonly asked: ReadonlySet<string>;
  readonly isIdentified: boolean;
  /** Whether somebody wants to know what the outside was asked. */
  readonly isTraced: boolean;
  /** What the queue of the files is shared by. */
  readonly queue: SharedArrayBuffer;
}

/** What it says: of some files what was found, and at the end what it has asked. */
export type HelperMessage =
  | { readonly type: 'found'; readonly outcomes: readonly (readonly [number: number, FileOutcome])[] }
  | { readonly type: 'end'; readonly answers: Answers; readonly isTorn: boolean };

/** Checks files until all were taken. */
export async function help(job: HelperJob, post: (message: HelperMessage) => void): Promise<void> {
  const checker = new FileChecker({
    args: job.args,
    workingDirectory: job.workingDirectory,
    ...withTandem(nodePorts(job.folders)),
    asked: job.asked,
    isGiven: false,
    isIdentified: job.isIdentified,
    whileReading: (_, work) => work(),
  });
  const queue = new FileQueue(job.files.length, job.queue);
  const work = async () => {
    for (let numbers = queue.take(); numbers.length > 0; numbers = queue.take()) {
      const outcomes: [number, FileOutcome][] = [];
      for (const number of numbers) outcomes.push([number, await checker.check(job.files[number] ?? '')]);
      post({ type: 'found', outcomes });
    }
  };
  let trace: Trace | undefined;
  if (job.isTraced) trace = (await traced(work)).trace;
  else await work();
  post({ type: 'end', answers: trace?.answers ?? {}, isTorn: trace?.isTorn ?? false });
}

function withTandem(ports: ReturnType<typeof nodePorts>) {
  return { ports, tandem: createTandem(ports) };
}
