import { canEncode } from './decodeText.js';
import type { ReadResult } from './ports.js';

/** A file as an editor has it open. */
export interface ShownText {
  readonly text: string;
  readonly hasUnsavedChanges: boolean;
}

/**
 * Whether saving an open file keeps what its bytes say. It does not when the editor reads it in another encoding than
 * the file has, so that the file would be written in that one, or when the file's encoding has no letter for what is new.
 *
 * @param stored what is on disk at this moment, decoded by `decodeText`
 * @param added text that is to be written into it
 */
export function mayRewrite(shown: ShownText, stored: ReadResult, added: string): boolean {
  if (stored.fault !== undefined) return stored.fault === 'missing';
  if (stored.encoding !== undefined && !canEncode(added, stored.encoding)) return false;
  if (!shown.hasUnsavedChanges) return withoutLineEnds(shown.text) === withoutLineEnds(stored.text);
  // What was typed meanwhile is nobody's fault; a letter that the editor could not read is.
  return !shown.text.includes(replacementCharacter) || stored.text.includes(replacementCharacter);
}

/**
 * Whether an editor shows another text than a file has, and not only other letters for the same bytes, as when it reads the
 * file in another encoding.
 *
 * @param stored what is on disk at this moment, decoded by `decodeText`
 */
export function showsOtherText(shown: string, stored: ReadResult): boolean {
  if (stored.fault !== undefined || (stored.encoding !== 'utf-8' && stored.encoding !== 'utf-8-bom')) return false;
  return plainLetters(shown) !== plainLetters(stored.text);
}

/** What nearly every encoding writes with the same bytes. */
function plainLetters(text: string): string {
  return withoutLineEnds(text).replace(/[^\n -~]/g, '');
}

/** Stands for what could not be read. */
export const replacementCharacter = '\u{fffd}';

/** A text for comparison: an editor gives all lines of a file the same end. */
export function withoutLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
