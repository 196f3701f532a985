import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { manifestText } from '../../core/features/coverage/manifest.js';
import { maxFileBytes } from '../../core/workspace/decodeText.js';
import { isManifest } from '../../core/workspace/manifests/readManifest.js';
import { toUri } from '../host/nodePorts.js';
import type { ReadCoverage } from './readCoverage.js';
import { updateTextFile } from '../host/updateTextFile.js';
import { UsageError } from '../commandLine/usage.js';

/**
 * Writes the requirements that were asked for into a manifest and says what became of it. A file that is no manifest is left
 * alone.
 *
 * @param file as the user named it
 * @throws UsageError when the requirements are not of one repository, or the file cannot be written
 */
export async function writeManifest(file: string, read: ReadCoverage, workingDirectory: string): Promise<string> {
  if (read.folders.length > 1)
    throw new UsageError('A manifest is of one repository. Name paths of one repository only.');
  const named = resolve(workingDirectory, file);
  const folder = await realpath(dirname(named)).catch(() => undefined);
  if (folder === undefined) throw new UsageError(`There is no folder for “${file}”. Create it first.`);
  const inFolder = join(folder, basename(named));
  const path = await realpath(inFolder).catch(() => inFolder);
  const prds = read.facts.filter(({ kind, uri }) => kind === 'prd' && read.isAsked(uri));
  const { requirements, charters } = read;
  const text = manifestText({ prds, requirements, charters, file: toUri(path) });
  if (new TextEncoder().encode(text).length > maxFileBytes)
    throw new UsageError('There are too many requirements for one manifest. Name paths, and write several.');
  const outcome = await updateTextFile(path, file, (before) =>
    before.trim() === '' || isManifest(before)
      ? { text }
      : { refused: 'This file is not a manifest of requirements. Name another file, or remove it.' },
  );
  switch (outcome) {
    case 'created':
      return `Created ${file}.`;
    case 'changed':
      return `Updated ${file}.`;
    case 'same':
      return `${file} is up to date.`;
  }
}
