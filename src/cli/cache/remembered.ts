import { readArguments, type Arguments, type CacheChoice } from '../commandLine/arguments.js';
import { Printer, type Output } from '../commandLine/output.js';
import { UsageError } from '../commandLine/usage.js';
import { digestOf } from './answers.js';
import { traced } from './asked.js';
import { cacheFolder } from './cacheFolder.js';
import { Store } from './store.js';
import { holds, type Answers } from './trace.js';

/** Runs a command line and gives its exit code. */
export type Run = (words: readonly string[], output: Output) => Promise<number>;

/** What is remembered of a run. */
interface Remembered {
  readonly code: number;
  /** What was printed, in its order: to standard output (0) or standard error (1). */
  readonly pieces: readonly (readonly [stream: 0 | 1, text: string])[];
  /** All that the result hangs on beside the command line and Tandem itself. */
  readonly answers: Answers;
}

/** Where a run is remembered. */
interface Plan {
  readonly store: Store;
  /** Stands for Tandem itself and what else every run is made of from the beginning. */
  readonly made: string;
  /** Stands for that and for the command line. */
  readonly name: string;
  /** Whether somebody wants to know that nothing can be remembered. */
  readonly isAsked: boolean;
}

/** A file that was written in another way has another name. */
const layout = 1;

/**
 * Runs a command line, unless an earlier run of it asked nothing that would be answered in another way now: then what that one
 * printed is printed again, and Tandem itself is never loaded.
 *
 * @param load loads Tandem
 * @param program tells this Tandem from all others; `undefined` where that is not known, and nothing is remembered
 */
export async function remembered(
  words: readonly string[],
  output: Output,
  load: () => Promise<Run>,
  program: () => string | undefined,
): Promise<number> {
  const plan = planOf(words, output, program);
  const known = plan && knownIn(plan);
  if (known && holds(known.answers)) {
    for (const [stream, text] of known.pieces) (stream === 0 ? output.print : output.complain)(text);
    plan.store.touch(plan.name);
    return known.code;
  }
  const run = await load();
  return plan ? runAndRemember(run, words, output, plan) : run(words, output);
}

async function runAndRemember(
  run: Run,
  words: readonly string[],
  output: Output,
  { store, made, name, isAsked }: Plan,
): Promise<number> {
  const cannot = () => {
    if (isAsked) new Printer(output).complain(notRemembered);
  };
  // Before anything is looked at: the folder itself may lie in what is.
  if (!succeeds(() => store.open())) {
    const code = await run(words, output);
    cannot();
    return code;
  }
  const pieces: [stream: 0 | 1, text: string][] = [];
  const copied = (stream: 0 | 1, to: (text: string) => void) => (text: string) => {
    pieces.push([stream, text]);
    to(text);
  };
  const copying = { ...output, print: copied(0, output.print), complain: copied(1, output.complain) };
  const { result: code, trace } = await traced((own) =>
    run(words, own ? { ...copying, memory: { store, made, trace: own } } : copying),
  );
  // Who could not read everything is to try again.
  if (!trace || trace.isTorn || (code !== 0 && code !== 1)) return code;
  const text = JSON.stringify({ code, pieces, answers: trace.answers } satisfies Remembered);
  if (!succeeds(() => store.write(name, text))) cannot();
  return code;
}

const notRemembered = 'What was found could not be remembered. Check that you may write to the folder of the cache.';

/** Where a run is remembered; `undefined` for one that writes files, waits for somebody, or is quick anyway. */
function planOf(words: readonly string[], output: Output, program: () => string | undefined): Plan | undefined {
  try {
    const args = readArguments(words);
    const choice = choiceOf(args);
    if (!choice || choice.use === 'off') return undefined;
    const { workingDirectory, colors = false } = output;
    const build = program();
    if (build === undefined) return undefined;
    const { versions: node, platform } = process;
    const made = digestOf(JSON.stringify({ layout, build, node, platform, language: languageOf(process.env) }));
    const own = { made, workingDirectory, colors, args: { ...args, cache: undefined } };
    const name = `${digestOf(JSON.stringify(own))}.run`;
    const store = new Store(cacheFolder(choice.location, workingDirectory));
    return { store, made, name, isAsked: choice.use === 'asked' };
  } catch (error) {
    // It is said by the run itself.
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** What a command is told of the cache; `undefined` for one that has nothing to remember. */
function choiceOf(args: Arguments): CacheChoice | undefined {
  switch (args.command) {
    case 'check': {
      const isRead = args.fix === undefined && args.stdinFilename === undefined;
      return isRead && !args.updateBaseline && !args.watch ? args.cache : undefined;
    }
    case 'owners':
      return args.write === undefined ? args.cache : undefined;
    case 'coverage':
      return args.manifest === undefined ? args.cache : undefined;
    case 'report':
    case 'next':
      return args.cache;
    default:
      return undefined;
  }
}

/** By what Node chooses the language in which it sorts and writes. */
function languageOf(env: Readonly<Record<string, string | undefined>>) {
  const { LC_ALL, LC_MESSAGES, LANG, LANGUAGE, TZ } = env;
  return { LC_ALL, LC_MESSAGES, LANG, LANGUAGE, TZ };
}

function knownIn({ store, name }: Plan): Remembered | undefined {
  const text = store.read(name);
  // It is as it was written, by this very Tandem.
  return text === undefined ? undefined : (JSON.parse(text) as Remembered);
}

function succeeds(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
