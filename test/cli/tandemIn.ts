import { run } from '../../src/cli/run.js';

/** What a run printed, and its exit code. */
export interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs something that prints, as a user in `folder` would. */
export async function caught(
  folder: string,
  action: (output: Parameters<typeof run>[1]) => Promise<number>,
): Promise<Result> {
  let out = '';
  let err = '';
  const code = await action({
    workingDirectory: folder,
    print: (text) => (out += text),
    complain: (text) => (err += text),
  });
  return { code, out, err };
}

/** Runs a command line as a user in `folder` would. */
export function tandem(folder: string, ...words: readonly string[]): Promise<Result> {
  return caught(folder, (output) => run(words, output));
}
