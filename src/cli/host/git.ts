import { spawn } from 'node:child_process';
import { tracedGit } from '../cache/asked.js';
import { gitEnvironment, gitWords, longestGit } from '../cache/gitCommand.js';

/** Git cannot tell what is asked; the message is a sentence for whoever asked. */
export class GitFault extends Error {}

/** There is no git. */
export class NoGit extends GitFault {}

/**
 * Runs git in a folder, never through a shell, and hands on what it prints as it comes.
 *
 * @param input written to its standard input
 * @returns its exit code
 * @throws GitFault when there is no git, or it takes too long
 */
export function runGit(
  folder: string,
  words: readonly string[],
  onOutput: (piece: Buffer) => void,
  input = '',
): Promise<number> {
  return new Promise((resolve, reject) => {
    const traced = tracedGit({ folder, words, input });
    const git = spawn('git', gitWords(words), {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
      env: gitEnvironment(),
    });
    const timer = setTimeout(() => {
      git.kill('SIGKILL');
      traced.late();
      reject(new GitFault('Git took longer than a minute. Check fewer files at once.'));
    }, longestGit);
    git.on('error', (error) => {
      clearTimeout(timer);
      traced.missing(error);
      reject(new NoGit('Git cannot be started. Install it, or leave out --verify-signoffs.'));
    });
    git.stdout.on('data', (piece: Buffer) => {
      traced.take(piece);
      onOutput(piece);
    });
    git.on('close', (code) => {
      clearTimeout(timer);
      traced.end(code);
      resolve(code ?? 1);
    });
    // Git may end before it has read all: that shows in what it printed.
    git.stdin.on('error', () => undefined);
    git.stdin.end(input);
  });
}

/**
 * The same for an answer of a few lines.
 *
 * @returns `undefined` when git says no
 */
export async function gitLines(folder: string, words: readonly string[]): Promise<readonly string[] | undefined> {
  const pieces: Buffer[] = [];
  const code = await runGit(folder, words, (piece) => pieces.push(piece));
  return code === 0 ? Buffer.concat(pieces).toString('utf8').split('\n') : undefined;
}

/**
 * What objects begin with, by their names; those that are not there are left out.
 *
 * @param most bytes of each that are kept: of the history of a long file that is little
 */
export async function gitObjects(
  folder: string,
  names: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>();
  let pending: Buffer = Buffer.alloc(0);
  let current: { readonly name: string; left: number; readonly kept: Buffer[]; room: number } | undefined;
  await runGit(
    folder,
    ['cat-file', '--batch'],
    (piece) => {
      pending = pending.length === 0 ? piece : Buffer.concat([pending, piece]);
      for (;;) {
        if (current) {
          const part = pending.subarray(0, current.left);
          if (current.room > 0) current.kept.push(Buffer.from(part.subarray(0, current.room)));
          current.room -= part.length;
          current.left -= part.length;
          pending = pending.subarray(part.length);
          if (current.left > 0) return;
          // The line break behind an object is counted with it.
          const content = Buffer.concat(current.kept);
          found.set(current.name, content.subarray(0, Math.min(content.length, most)));
          current = undefined;
        }
        const end = pending.indexOf(10);
        if (end < 0) return;
        const [name = '', type, size] = pending.subarray(0, end).toString('utf8').split(' ');
        pending = pending.subarray(end + 1);
        if (type === 'blob') current = { name, left: Number(size) + 1, kept: [], room: most };
      }
    },
    names.map((name) => `${name}\n`).join(''),
  );
  return found;
}
