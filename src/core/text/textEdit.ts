import type { Span } from './range.js';

/** Replaces `span` of a text by `newText`; an empty span inserts. */
export interface SpanEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * Applies edits that were all made against `text`, whatever their order.
 *
 * @throws RangeError when two edits overlap: applying both would lose characters.
 */
export function applyEdits(text: string, edits: readonly SpanEdit[]): string {
  const ordered = edits.map((edit, index) => ({ edit, index }));
  // Insertions at one place keep the order in which they were given.
  ordered.sort(
    (a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end || a.index - b.index,
  );
  let result = '';
  let last = 0;
  for (const { edit } of ordered) {
    if (edit.span.start < last) throw new RangeError('Edits overlap.');
    result += text.slice(last, edit.span.start) + edit.newText;
    last = edit.span.end;
  }
  return result + text.slice(last);
}

/** The line break a text uses: that of its first line, `\n` when it has none. New lines follow it so files stay uniform. */
export function lineBreakOf(text: string): string {
  const match = /\r\n|\n|\r/.exec(text);
  return match ? match[0] : '\n';
}
