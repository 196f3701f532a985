import { remembered } from '../../src/cli/cache/remembered.js';
import { run } from '../../src/cli/run.js';
import { caught, type Result } from './tandemIn.js';

/** A run, and whether an earlier one was remembered. */
export interface RememberedResult extends Result {
  readonly isHit: boolean;
}

/** Runs a command line as a user in `folder` would who has Tandem installed; `program` tells builds of it apart. */
export async function rememberedIn(
  folder: string,
  words: readonly string[],
  program = 'one',
): Promise<RememberedResult> {
  let isHit = true;
  const load = () => {
    isHit = false;
    return Promise.resolve(run);
  };
  const result = await caught(folder, (output) => remembered(words, output, load, () => program));
  return { ...result, isHit };
}
