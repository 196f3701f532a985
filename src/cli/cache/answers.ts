import { createHash, type Hash } from 'node:crypto';
import type { Dirent, Stats } from 'node:fs';
import { maxFileBytes } from '../../core/workspace/decodeText.js';

/**
 * Answers of the outside as short texts: two that are told apart by whatever Tandem looks at have different ones. What it does
 * not look at, such as when a file was changed, is no part of them.
 */

/** A short name of some bytes: two that differ never have the same. */
export function digestOf(bytes: Uint8Array | string): string {
  return shortened(createHash('sha256').update(bytes));
}

/** The name of all that was hashed. */
export function shortened(hash: Hash): string {
  // 132 bits.
  return hash.digest('base64url').slice(0, 22);
}

/** What Tandem looks at of a file or folder. */
export interface Found extends Pick<Stats, 'isDirectory' | 'isFile'> {
  /** Nobody reads more than its head. How long it is else, its text says. */
  readonly isTooLarge: boolean;
}

/** What there is, as far as Tandem looks at it. */
export function foundFrom(stats: Stats): Found {
  return {
    isDirectory: () => stats.isDirectory(),
    isFile: () => stats.isFile(),
    isTooLarge: stats.isFile() && stats.size > maxFileBytes,
  };
}

/** The answer to what a path leads to. */
export function answerOfFound(found: Found): string {
  if (found.isDirectory()) return 'folder';
  if (!found.isFile()) return 'other';
  return found.isTooLarge ? 'large file' : 'file';
}

/** What Tandem looks at of something that stands in a folder. */
export type FoundEntry = Pick<Dirent, 'name' | 'isDirectory' | 'isFile' | 'isSymbolicLink'>;

/** The answer to what stands in a folder; the entries are in the order of their names. */
export function answerOfEntries(entries: readonly FoundEntry[]): string {
  const lines = entries.map((entry) => `${typeOf(entry)}${entry.name}`);
  // No name has this character in it.
  return digestOf(lines.join('\0'));
}

function typeOf(entry: FoundEntry): string {
  if (entry.isDirectory()) return 'd';
  if (entry.isSymbolicLink()) return 'l';
  return entry.isFile() ? 'f' : 'o';
}

/** Entries of a folder in the one order in which all of Tandem sees them. */
export function inOrder<T extends FoundEntry>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The answer where there is none. */
export function answerOfError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '?';
  return `!${code}`;
}
