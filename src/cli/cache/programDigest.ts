import { readFileSync } from 'node:fs';
import { digestOf } from './answers.js';

declare const TANDEM_VERSION: string | undefined;

/** Absolute path of the one file that this build of Tandem is; `undefined` when it is run from its sources. */
export function programFile(): string | undefined {
  // Only builds have a version, and only they are one file.
  return typeof TANDEM_VERSION === 'string' ? __filename : undefined;
}

/** Tells this build of Tandem from all others; `undefined` when it is run from its sources, which may change at any time. */
export function programDigest(): string | undefined {
  const file = programFile();
  return file === undefined ? undefined : digestOf(readFileSync(file));
}
