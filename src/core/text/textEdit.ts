import type { Span, YamlSpan } from './range.js';
import { lineStartAt } from './lineStart.js';

/** Replaces `span` of a text by `newText`; an empty span inserts. */
export interface SpanEdit<Of extends Span | YamlSpan = Span> {
  readonly span: Of;
  readonly newText: string;
}

/**
 * Applies edits that were all made against `text`, whatever their order.
 *
 * @throws RangeError when two edits overlap: applying both would lose characters.
 */
export function applyEdits(text: string, edits: readonly SpanEdit<Span | YamlSpan>[]): string {
  let result = '';
  let last = 0;
  for (const edit of inOrder(edits)) {
    if (edit.span.start < last) throw new RangeError('Edits overlap.');
    result += text.slice(last, edit.span.start) + edit.newText;
    last = edit.span.end;
  }
  return result + text.slice(last);
}

/** Edits from the beginning of the text to its end; insertions at one place keep the order in which they were given. */
export function inOrder<Of extends Span | YamlSpan>(edits: readonly SpanEdit<Of>[]): readonly SpanEdit<Of>[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/**
 * The line break a text uses: that of its first line, `\n` when it has none. New lines follow it so files stay uniform.
 *
 * @param offset where lines are to be inserted: of a text that mixes line breaks, the one that ends the line before it, so
 * that a new carriage return and an old line feed never become one
 */
export function lineBreakOf(text: string, offset = 0): string {
  const end = lineStartAt(text, offset) - 1;
  if (offset > 0 && end >= 0) return text[end] === '\r' ? '\r' : text[end - 1] === '\r' ? '\r\n' : '\n';
  const match = /\r\n|\n|\r/.exec(text);
  return match ? match[0] : '\n';
}
