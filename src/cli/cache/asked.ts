import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import {
  answerOfEntries,
  answerOfError,
  answerOfFound,
  digestOf,
  foundFrom,
  inOrder,
  shortened,
  type Found,
  type FoundEntry,
} from './answers.js';
import * as clock from './clock.js';
import { gitAnswer, headSync, realAnswer, Trace, type GitQuestion, type Question } from './trace.js';

/**
 * All that commands ask of the outside goes through here, so that it can be noted what their result hangs on. Each function does
 * what the one of Node with its name does. Disks answer faster than another thread takes to hand the question on, so it is asked on
 * this one.
 */

/** Where answers are noted; nowhere when nobody wants to know. */
let trace: Trace | undefined;

/**
 * Does some work and notes what it asks.
 *
 * @returns what came of it and what it asked; the latter not where other work was noted meanwhile
 */
export async function traced<T>(
  work: (trace: Trace | undefined) => Promise<T>,
): Promise<{ readonly result: T; readonly trace?: Trace }> {
  if (trace) return { result: await work(undefined) };
  const own = (trace = new Trace());
  try {
    return { result: await work(own), trace: own };
  } finally {
    trace = undefined;
  }
}

/** The files whose text something was made of; not known while nobody wants to know. */
let texts: Set<string> | undefined;

/**
 * Does some work and notes of which files’ texts it makes something, were they read for it or before.
 *
 * @returns what came of it, and absolute paths
 */
export async function withTexts<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly texts: ReadonlySet<string> }> {
  const own = (texts = new Set<string>());
  try {
    return { result: await work(), texts: own };
  } finally {
    texts = undefined;
  }
}

/** Notes that something is made of a text that was read before. */
export function usesText(path: string): void {
  texts?.add(path);
}

async function noted<T>(question: Question, of: string, ask: () => T, answerOf: (found: T) => string): Promise<T> {
  // Whoever began to ask gets the answer noted, however late it comes.
  const own = trace;
  if (question === 'text') texts?.add(of);
  await breathe();
  try {
    const found = ask();
    own?.note(question, of, answerOf(found));
    return found;
  } catch (error) {
    own?.note(question, of, answerOfError(error));
    throw error;
  }
}

/** Longest that nobody else has a turn, in milliseconds: somebody may want to interrupt the run. */
const longestTurn = 50;
let turn = performance.now();

async function breathe(): Promise<void> {
  if (performance.now() - turn < longestTurn) return;
  await new Promise((done) => setImmediate(done));
  turn = performance.now();
}

let read = 0;

/** How many files this process has read. */
export function filesRead(): number {
  return read;
}

export function readFile(path: string): Promise<Buffer> {
  read++;
  return noted('text', path, () => readFileSync(path), digestOf);
}

/** What a file begins with. */
export function readHead(path: string): Promise<Uint8Array> {
  return noted('head', path, () => headSync(path), digestOf);
}

export function stat(path: string): Promise<Found> {
  return noted('found', path, () => foundFrom(statSync(path)), answerOfFound);
}

/** Whether a path is a symbolic link, wherever it leads. */
export function isLink(path: string): Promise<boolean> {
  const ask = () => lstatSync(path).isSymbolicLink();
  return noted('link', path, ask, (is) => (is ? 'link' : 'none'));
}

/** What stands in a folder, in the order of names. */
export function readdir(path: string): Promise<readonly FoundEntry[]> {
  const ask = () => inOrder(readdirSync(path, { withFileTypes: true }));
  return noted('entries', path, ask, answerOfEntries);
}

export function realpath(path: string): Promise<string> {
  return noted(
    'real',
    path,
    () => realpathSync.native(path),
    (real) => realAnswer(path, real),
  );
}

/** The user's calendar day, `YYYY-MM-DD`. */
export function today(): string {
  const day = clock.today();
  trace?.note('today', '', day);
  return day;
}

/** The tag of the language that the user works in. */
export function displayLanguage(): string {
  const tag = clock.displayLanguage();
  trace?.note('language', '', tag);
  return tag;
}

/** Notes what git is asked and what it says. */
export function tracedGit(question: GitQuestion): {
  readonly take: (piece: Buffer) => void;
  readonly end: (code: number | null) => void;
  /** There is no git. */
  readonly missing: (error: Error) => void;
  /** It was not waited for. */
  readonly late: () => void;
} {
  const own = trace;
  if (!own) return { take: ignore, end: ignore, missing: ignore, late: ignore };
  const hash = createHash('sha256');
  const of = JSON.stringify(question);
  let isAnswered = false;
  const answer = (make: () => string) => {
    // What could not be started ends as well.
    if (!isAnswered) own.note('git', of, make());
    isAnswered = true;
  };
  return {
    take: (piece) => void hash.update(piece),
    end: (code) => answer(() => gitAnswer(code, shortened(hash))),
    missing: (error) => answer(() => answerOfError(error)),
    late: () => own.tear(),
  };
}

function ignore(): void {
  // Nobody wants to know.
}
