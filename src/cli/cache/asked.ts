import { createHash } from 'node:crypto';
import * as files from 'node:fs/promises';
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
import { gitAnswer, headBytes, realAnswer, Trace, type GitQuestion, type Question } from './trace.js';

/**
 * All that commands ask of the outside goes through here, so that it can be noted what their result hangs on. Each function does
 * what the one of Node with its name does.
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

async function noted<T>(
  question: Question,
  of: string,
  ask: () => Promise<T>,
  answerOf: (found: T) => string,
): Promise<T> {
  // Whoever began to ask gets the answer noted, however late it comes.
  const own = trace;
  if (question === 'text') texts?.add(of);
  try {
    const found = await ask();
    own?.note(question, of, answerOf(found));
    return found;
  } catch (error) {
    own?.note(question, of, answerOfError(error));
    throw error;
  }
}

let read = 0;

/** How many files this process has read. */
export function filesRead(): number {
  return read;
}

export function readFile(path: string): Promise<Buffer> {
  read++;
  return noted('text', path, () => files.readFile(path), digestOf);
}

/** What a file begins with. */
export function readHead(path: string): Promise<Uint8Array> {
  const read = async () => {
    const file = await files.open(path);
    try {
      const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(headBytes), position: 0 });
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  };
  return noted('head', path, read, digestOf);
}

export function stat(path: string): Promise<Found> {
  return noted('found', path, async () => foundFrom(await files.stat(path)), answerOfFound);
}

/** Whether a path is a symbolic link, wherever it leads. */
export function isLink(path: string): Promise<boolean> {
  const ask = async () => (await files.lstat(path)).isSymbolicLink();
  return noted('link', path, ask, (is) => (is ? 'link' : 'none'));
}

/** What stands in a folder, in the order of names. */
export function readdir(path: string): Promise<readonly FoundEntry[]> {
  const ask = async () => inOrder(await files.readdir(path, { withFileTypes: true }));
  return noted('entries', path, ask, answerOfEntries);
}

export function realpath(path: string): Promise<string> {
  return noted(
    'real',
    path,
    () => files.realpath(path),
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
