import { readFile, realpath } from 'node:fs/promises';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Tandem } from '../../core/tandem.js';
import { applyEdits } from '../../core/text/textEdit.js';
import { decodeText } from '../../core/workspace/decodeText.js';
import type { Encoding, ReadResult } from '../../core/workspace/ports.js';
import { toUri } from '../host/nodePorts.js';
import { replaceFile } from '../host/updateTextFile.js';
import { UsageError } from '../commandLine/usage.js';

/** What is fixed, and how. */
export interface FixOrder {
  /** Absolute paths. */
  readonly files: Iterable<string>;
  readonly tandem: Tandem;
  readonly read: (uri: string) => Promise<ReadResult>;
  /** `plan`: nothing is written, and what would change is told as a unified diff. */
  readonly mode: 'write' | 'plan';
  readonly detect: boolean;
  readonly shown: (uri: string) => string;
  /** Asked between two files: whether the rest is to be left as it is. */
  readonly isStopped: () => boolean;
}

/** What became of it. */
export interface FixOutcome {
  /** Unified diffs of the files that would change, one after the other. */
  readonly patch: string;
  /** Why files that were to be written were not. */
  readonly complaints: readonly string[];
  /** What was left as it is on purpose. */
  readonly remarks: readonly string[];
}

/**
 * Makes in each file every change that *fix all* of the editor would make there, planned on its text of the moment. A file is
 * written in one step or not at all, and only while it is as it was read.
 */
export async function fixFiles(order: FixOrder): Promise<FixOutcome> {
  const { files, tandem, read, mode, detect, shown, isStopped } = order;
  const patches: string[] = [];
  const complaints: string[] = [];
  const remarks: string[] = [];
  for (const file of files) {
    if (isStopped()) break;
    const uri = toUri(file);
    const found = await read(uri);
    // What is wrong with it is said when it is checked.
    if (found.fault !== undefined) continue;
    const { text } = found;
    try {
      const edits = await tandem.planFixAll({ uri, text }, 'everything', { detect, whole: true });
      if (edits.length === 0) continue;
      const fixed = applyEdits(text, edits);
      if (mode === 'plan') patches.push(patchOf(shown(uri), text, fixed));
      else if (found.encoding === 'windows-1252')
        remarks.push(`${shown(uri)} is not UTF-8, so it was not fixed. Save it as UTF-8 first.`);
      else {
        await write(file, { text, fixed, shown: shown(uri) });
        await tandem.filesChanged([{ uri, type: 'changed' }]);
      }
    } catch (error) {
      complaints.push(
        error instanceof UsageError
          ? error.message
          : `${shown(uri)} could not be fixed, because Tandem failed: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  return { patch: patches.join(''), complaints, remarks };
}

async function write(file: string, { text, fixed, shown }: Record<'text' | 'fixed' | 'shown', string>): Promise<void> {
  // A link stays one, and what it leads to is written.
  const path = await realpath(file);
  const before = await readFile(path);
  const now = decodeText(before);
  const changed = new UsageError(`${shown} changed meanwhile, so it was not fixed. Run the command again.`);
  if (now.fault !== undefined || now.text !== text) throw changed;
  await replaceFile(path, bytesOf(fixed, now.encoding), shown, async () => {
    const current = await readFile(path).catch(() => undefined);
    if (current === undefined || Buffer.compare(before, current) !== 0) throw changed;
  });
}

/** A text in the bytes in which its file had it, byte order mark and all. */
function bytesOf(text: string, encoding: Encoding | undefined): Uint8Array {
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return Buffer.from(encoding === 'utf-8-bom' ? `\ufeff${text}` : text, 'utf8');
}

function patchOf(path: string, before: string, after: string): string {
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
