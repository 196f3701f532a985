import { readArguments } from './arguments.js';
import { check } from './check.js';
import { init } from './init.js';
import { inspect } from './inspect.js';
import type { Output } from './output.js';
import { owners } from './owners.js';
import { usage, UsageError } from './usage.js';

declare const TANDEM_VERSION: string;

/** Runs one command line and gives its exit code. Never rejects: what goes wrong is said in one line. */
export async function run(words: readonly string[], output: Output): Promise<number> {
  try {
    const args = readArguments(words);
    switch (args.command) {
      case 'help':
        output.print(usage);
        return 0;
      case 'version':
        output.print(`${TANDEM_VERSION}\n`);
        return 0;
      case 'check':
        return await check(args, output);
      case 'inspect':
        return await inspect(args, output);
      case 'owners':
        return await owners(args, output);
      case 'init':
        return await init(args, output);
    }
  } catch (error) {
    const isUsage = error instanceof UsageError;
    const message = error instanceof Error ? error.message : String(error);
    output.complain(`tandem: ${isUsage ? message : `something went wrong inside Tandem itself: ${message}`}\n`);
    return 2;
  }
}
