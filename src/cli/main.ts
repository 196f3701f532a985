import { setFlagsFromString } from 'node:v8';
import { maxFileBytes } from '../core/workspace/decodeText.js';
import { programDigest, programFile } from './cache/programDigest.js';
import { remembered } from './cache/remembered.js';
import { Printer, type Output } from './commandLine/output.js';
import { wantsColors } from './commandLine/style.js';
import { UsageError } from './commandLine/usage.js';
import { helperThreads, ownJob } from './host/helperThreads.js';

// A run lasts seconds: V8 optimises sooner than that pays, on a thread of its own, for a third of the processor time of a large file.
// Seven times its own budget leaves out what is called too seldom. A version that has no such flag would complain: these have it.
const [major = 0] = process.versions.node.split('.').map(Number);
if (major <= 24) setFlagsFromString('--interrupt-budget=1000000');

// Another thread runs the same file.
const program = programFile();
const output: Output = {
  get workingDirectory(): string {
    try {
      return process.cwd();
    } catch {
      throw new UsageError('The current folder no longer exists. Change to another one.');
    }
  },
  print: (text: string) => void process.stdout.write(text),
  complain: (text: string) => void process.stderr.write(text),
  ...(process.stderr.isTTY
    ? {
        // Back to the first column, and nothing of what was there before.
        showProgress: (text: string) => void process.stderr.write(`\r\u001b[K${text}`),
      }
    : {}),
  async readInput() {
    const pieces: Buffer[] = [];
    let length = 0;
    for await (const piece of process.stdin as AsyncIterable<Buffer>) {
      pieces.push(piece);
      length += piece.length;
      if (length > maxFileBytes) break;
    }
    return Buffer.concat(pieces);
  },
  onInterrupt: (listener: () => void) => {
    // The second time it ends at once.
    process.once('SIGINT', listener);
    return () => process.off('SIGINT', listener);
  },
  colors: wantsColors(process.env, process.stdout),
  ...(program === undefined ? {} : { helpers: helperThreads(program) }),
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`tandem check | head`) closes the pipe; that is no fault. Anything else, such as a
  // full disk, must not pass for a clean run.
  if (error.code === 'EPIPE') return;
  new Printer(output).complain(`the report could not be written: ${error.message}`);
  process.exit(2);
});
// What is not needed to find what an earlier run found is loaded only where that does not hold.
const load = async () => (await import('./run.js')).run;
const own = ownJob();
if (own) void import('./check/help.js').then(({ help }) => help(own.job, own.post));
else
  void remembered(process.argv.slice(2), output, load, programDigest).then((code) => {
    process.exitCode = code;
  });
