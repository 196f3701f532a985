import type { TandemDocument } from '../../document/document.js';
import { keepsComments } from '../../parse/yaml/yamlComments.js';
import { applyEdits, type SpanEdit } from '../../text/textEdit.js';

/**
 * Whether edits leave every comment of a document's front matter where it is. A value over several lines that never ends, as
 * while somebody types, may seem to have comments inside it.
 */
export function leavesComments(
  { text, frontMatter }: Pick<TandemDocument, 'text' | 'frontMatter'>,
  edits: readonly SpanEdit[],
): boolean {
  if (!frontMatter) return true;
  const { start, end } = frontMatter.content;
  const within = edits.filter(({ span }) => span.start >= start && span.end <= end);
  const mayLose = within.some(({ span }) => {
    const value = text.slice(span.start, span.end);
    return value.includes('#') && /[\r\n]/u.test(value);
  });
  if (!mayLose) return true;
  const moved = within.map(({ span, newText }) => ({
    span: { start: span.start - start, end: span.end - start },
    newText,
  }));
  const head = text.slice(start, end);
  return keepsComments(head, applyEdits(head, moved));
}
