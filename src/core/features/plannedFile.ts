import type { FileEdit } from '../rules/finding.js';
import { LineIndex } from '../text/lineIndex.js';
import type { SpanEdit } from '../text/textEdit.js';

/** What one file is to become: edits of the text that it had when they were planned, zero-based UTF-16 offsets. */
export interface PlannedFile {
  readonly uri: string;
  readonly text: string;
  readonly edits: readonly SpanEdit[];
}

/** What a change comes to, or a sentence that says why it cannot be made. */
export type Plan =
  | {
      readonly files: readonly PlannedFile[];
      /** A file that comes into being in the same step. */
      readonly created?: { readonly uri: string; readonly text: string };
      readonly refused?: undefined;
    }
  | { readonly files?: undefined; readonly created?: undefined; readonly refused: string };

/** Edits by line and character as a plan for the texts that they were made of. */
export function planOf(
  sources: readonly { readonly uri: string; readonly text: string }[],
  edits: readonly FileEdit[],
): Plan {
  return {
    files: sources.map(({ uri, text }) => {
      const lines = new LineIndex(text);
      const own = edits.filter((edit) => edit.uri === uri);
      return { uri, text, edits: own.map(({ range, newText }) => ({ span: lines.spanOf(range), newText })) };
    }),
  };
}
