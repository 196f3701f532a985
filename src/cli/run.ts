import { readArguments } from './commandLine/arguments.js';
import { check } from './check/check.js';
import { commandTable } from './commandLine/commandTable.js';
import { completionFor } from './commandLine/completion.js';
import { coverage } from './coverage/coverage.js';
import { commandHelp, generalHelp } from './commandLine/help.js';
import { init } from './init.js';
import { inspect } from './inspect.js';
import { newDocument } from './new.js';
import { next } from './next.js';
import { Printer, type Output } from './commandLine/output.js';
import { owners } from './owners/owners.js';
import { report } from './reports/pairReport.js';
import { rules } from './rules.js';
import { UsageError } from './commandLine/usage.js';
import { version } from './commandLine/version.js';
import { watch } from './check/watch.js';

/** Runs one command line and gives its exit code. Never rejects: what goes wrong is said in one line. */
export async function run(words: readonly string[], output: Output): Promise<number> {
  const printer = new Printer(output);
  try {
    const args = readArguments(words);
    switch (args.command) {
      case 'help':
        printer.lines(args.about ? commandHelp(args.about, commandTable[args.about]) : generalHelp());
        return 0;
      case 'completion':
        printer.lines(completionFor(args.shell));
        return 0;
      case 'version':
        printer.lines([version]);
        return 0;
      case 'check':
        return await (args.watch ? watch(args, printer) : check(args, printer));
      case 'inspect':
        return await inspect(args, printer);
      case 'owners':
        return await owners(args, printer);
      case 'coverage':
        return await coverage(args, printer);
      case 'report':
        return await report(args, printer);
      case 'next':
        return await next(args, printer);
      case 'new':
        return await newDocument(args, printer);
      case 'rules':
        return rules(args, printer);
      case 'init':
        return await init(args, printer);
    }
  } catch (error) {
    const isUsage = error instanceof UsageError;
    const message = error instanceof Error ? error.message : String(error);
    printer.complain(isUsage ? message : `Tandem itself failed: ${message}`);
    return 2;
  }
}
