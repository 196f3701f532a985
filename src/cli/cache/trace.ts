import { spawnSync } from 'node:child_process';
import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { answerOfEntries, answerOfError, answerOfFound, digestOf, foundFrom, inOrder } from './answers.js';
import { displayLanguage, today } from './clock.js';
import { gitEnvironment, gitWords, longestGit } from './gitCommand.js';

/** What can be asked of the outside. Each but the last three is asked of a path. */
export type Question = 'text' | 'head' | 'found' | 'link' | 'entries' | 'real' | 'git' | 'today' | 'language';

/** The answers by question and what it was asked of, as they are kept in a file. */
export type Answers = Partial<Record<Question, Record<string, string>>>;

/** How much of a file is its head, in bytes. */
const headBytes = 65_536;

/**
 * Everything that a run asked of the outside, with the answers. A run is made of its command line, Tandem itself and these
 * answers, and of nothing else: whoever gets the same answers again gets the same result.
 */
export class Trace {
  readonly #answers = new Map<Question, Map<string, string>>();
  #isTorn = false;

  /** Whether the outside changed during the run: one question had two answers, or none that can be had again. */
  get isTorn(): boolean {
    return this.#isTorn;
  }

  /** Notes an answer. */
  note(question: Question, of: string, answer: string): void {
    let known = this.#answers.get(question);
    if (!known) this.#answers.set(question, (known = new Map<string, string>()));
    const before = known.get(of);
    if (before === undefined) known.set(of, answer);
    else if (before !== answer) this.#isTorn = true;
  }

  /** Notes that the result hangs on something that cannot be asked again. */
  tear(): void {
    this.#isTorn = true;
  }

  /** The answer to a question, where it was asked. */
  answerTo(question: Question, of: string): string | undefined {
    return this.#answers.get(question)?.get(of);
  }

  /** Notes answers that were found to hold. */
  noteAll(answers: Answers): void {
    for (const [question, own] of Object.entries(answers))
      for (const [of, answer] of Object.entries(own)) this.note(question as Question, of, answer);
  }

  /** What was noted, in one order, whichever answer came first. */
  get answers(): Answers {
    const inOrder = <T>(own: ReadonlyMap<string, T>) => [...own].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(
      inOrder(this.#answers).map(([question, own]) => [question, Object.fromEntries(inOrder(own))]),
    );
  }
}

/** Whether every question has the same answer now. */
export function holds(answers: Answers): boolean {
  for (const [question, own] of Object.entries(answers))
    for (const [of, answer] of Object.entries(own)) {
      const ask = Object.hasOwn(asking, question) ? asking[question as Question] : undefined;
      if (!ask || answerTo(ask, of) !== answer) return false;
    }
  return true;
}

function answerTo(ask: (of: string) => string, of: string): string {
  try {
    return ask(of);
  } catch (error) {
    return answerOfError(error);
  }
}

/** Each question, asked at once: one process that does nothing else is quicker so. */
const asking: Readonly<Record<Question, (of: string) => string>> = {
  text: (path) => digestOf(readFileSync(path)),
  head: (path) => digestOf(headSync(path)),
  found: (path) => answerOfFound(foundFrom(statSync(path))),
  link: (path) => (lstatSync(path).isSymbolicLink() ? 'link' : 'none'),
  entries: (path) => answerOfEntries(inOrder(readdirSync(path, { withFileTypes: true }))),
  real: (path) => realAnswer(path, realpathSync.native(path)),
  git: gitSync,
  today,
  language: displayLanguage,
};

/** The answer to where a path really leads: mostly to itself. */
export function realAnswer(path: string, real: string): string {
  return real === path ? '=' : real;
}

/** What was asked of git. */
export interface GitQuestion {
  readonly folder: string;
  readonly words: readonly string[];
  /** Written to its standard input. */
  readonly input: string;
}

/** The answer of git: its exit code and the digest of what it printed. */
export function gitAnswer(code: number | null, digest: string): string {
  return `${code ?? 1} ${digest}`;
}

function gitSync(question: string): string {
  const { folder, words, input } = JSON.parse(question) as GitQuestion;
  const { error, status, stdout } = spawnSync('git', gitWords(words), {
    cwd: folder,
    input,
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
    env: gitEnvironment(),
    timeout: longestGit,
    maxBuffer: Infinity,
  });
  if (error && 'code' in error && error.code !== 'EPIPE') throw error;
  return gitAnswer(status, digestOf(stdout));
}

/** The beginning of a file. */
export function headSync(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(headBytes);
    return buffer.subarray(0, readSync(file, buffer, 0, headBytes, 0));
  } finally {
    closeSync(file);
  }
}
