import { randomUUID } from 'node:crypto';
import { chmod, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { maxFileBytes } from '../../core/workspace/decodeText.js';
import { isMissing } from './nodePorts.js';
import { UsageError } from '../commandLine/usage.js';

/** What the text of a file is to be, or why not. */
type Update = { readonly text: string; readonly refused?: undefined } | { readonly refused: string };

/**
 * Changes the text of a file in one step: whoever reads it meanwhile finds the old text or the new one. Its bytes are UTF-8
 * before and after, a byte order mark stays, and its permissions too.
 *
 * @param path absolute, and no link
 * @param shown the file as the user named it
 * @throws UsageError when it cannot be read as text or written, when the update refuses, or when it changed meanwhile
 */
export async function updateTextFile(
  path: string,
  shown: string,
  update: (text: string) => Update,
): Promise<'created' | 'changed' | 'same'> {
  const before = await bytesOf(path, shown);
  const planned = update(before === undefined ? '' : textOf(before, shown));
  if (planned.refused !== undefined) throw new UsageError(`${shown}: ${planned.refused} Nothing was written.`);
  const bytes = new TextEncoder().encode(planned.text);
  if (before && Buffer.compare(before, bytes) === 0) return 'same';
  await replaceFile(path, bytes, shown, async () => {
    const now = await bytesOf(path, shown);
    const isSame = before === undefined ? now === undefined : now !== undefined && Buffer.compare(before, now) === 0;
    if (!isSame) throw new UsageError(`${shown} changed meanwhile, so nothing was written. Run the command again.`);
  });
  return before ? 'changed' : 'created';
}

/**
 * Writes a file in one step.
 *
 * @param check called right before the file takes its place; what it throws leaves all as it was
 * @throws UsageError when it cannot be written
 */
export async function replaceFile(
  path: string,
  bytes: Uint8Array,
  shown: string,
  check: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, bytes, { flag: 'wx' });
    const found = await stat(path).catch(() => undefined);
    if (found) await chmod(draft, found.mode);
    await check();
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${shown} could not be written. Check that you may write to the folder.`);
  }
}

async function bytesOf(path: string, shown: string): Promise<Buffer | undefined> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new UsageError(`“${shown}” is not a file. Name a file.`);
    if (found.size > maxFileBytes) throw new UsageError(`${shown} is too large to change.`);
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${shown} could not be read. Check that you may read it.`);
  }
}

function textOf(bytes: Buffer, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`${shown} is not UTF-8, so nothing was written. Save it as UTF-8 first.`);
  }
}
