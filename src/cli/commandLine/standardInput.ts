import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { decodeText } from '../../core/workspace/decodeText.js';
import type { FileSystem, ReadResult } from '../../core/workspace/ports.js';
import { toUri } from '../host/nodePorts.js';
import type { Printer } from './output.js';
import { UsageError } from './usage.js';

/** What was typed or piped in, in place of a file. */
export interface GivenFile {
  /** Absolute path; nothing need be there. */
  readonly file: string;
  readonly read: ReadResult;
}

/**
 * Reads standard input as if it were the text of a file.
 *
 * @throws UsageError when the folder of the file is not there: what is around a document decides what is said of it
 */
export async function givenFile(name: string, printer: Printer): Promise<GivenFile> {
  const file = resolve(printer.workingDirectory, name);
  const folder = await stat(dirname(file)).catch(() => undefined);
  if (!folder?.isDirectory()) throw new UsageError(`There is no folder for “${name}”. Create it first.`);
  return { file, read: decodeText(await printer.readInput()) };
}

/** Files of which one has another text than on the disk, or is not there yet. */
export function withGiven(files: FileSystem, { file, read }: GivenFile): FileSystem {
  const uri = toUri(file);
  return {
    ...files,
    readText: (asked) => (asked === uri ? Promise.resolve(read) : files.readText(asked)),
    stat: (asked) => (asked === uri ? Promise.resolve('file') : files.stat(asked)),
  };
}
