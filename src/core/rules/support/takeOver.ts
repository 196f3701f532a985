import type { Span } from '../../text/range.js';
import type { SpanEdit } from '../../text/textEdit.js';
import { lineStartAt } from '../../text/lineStart.js';

/**
 * The edit that puts a value in the place of another and touches nothing else. In a cell of a table whose bars stand below
 * each other the blanks behind it give way, as far as there are any.
 *
 * @param span the old value
 */
export function takeOver(text: string, span: Span, value: string): SpanEdit {
  const start = lineStartAt(text, span.start);
  const ends = /[\r\n]/u.exec(text.slice(span.end));
  const line = text.slice(start, ends ? span.end + ends.index : text.length);
  if (!/^[\s>]*\|/u.test(line)) return { span, newText: value };
  const escaped = value.replace(/(?<!\\)\|/gu, '\\|');
  const blanks = /^( +)\|/u.exec(text.slice(span.end, start + line.length))?.[1]?.length ?? 0;
  if (blanks === 0 || (blanks === 1 && !isAligned(text, start, line))) return { span, newText: escaped };
  const left = Math.max(1, blanks - (escaped.length - (span.end - span.start)));
  return { span: { start: span.start, end: span.end + blanks }, newText: escaped + ' '.repeat(left) };
}

/** Whether the line above or below a row is as long as the row, as where somebody set the bars below each other. */
function isAligned(text: string, start: number, line: string): boolean {
  const before = text.slice(0, start).trimEnd();
  const above = before.slice(lineStartAt(before, before.length));
  return above.startsWith('|') && above.length === line.trimEnd().length;
}
