import { resolve } from 'node:path';
import type { Found } from '../cache/answers.js';
import { stat } from '../cache/asked.js';
import { isMissing, type FolderFault } from '../host/nodePorts.js';
import { UsageError } from './usage.js';

/** Says why nothing below a folder is read. */
export function describeFolder(fault: FolderFault): string {
  return fault === 'outside'
    ? 'This folder is a link that leads out of the workspace. Name the folder itself instead.'
    : 'This folder cannot be opened. Check that you may read it.';
}

/**
 * The file or folder that a path on the command line names.
 *
 * @throws UsageError when there is none, or it may not be looked at
 */
export async function namedBy(path: string, workingDirectory: string): Promise<{ absolute: string; found: Found }> {
  const absolute = resolve(workingDirectory, path);
  try {
    return { absolute, found: await stat(absolute) };
  } catch (error) {
    throw new UsageError(
      isMissing(error)
        ? `There is no file or folder “${path}”.`
        : `“${path}” cannot be opened. Check that you may read it.`,
    );
  }
}
