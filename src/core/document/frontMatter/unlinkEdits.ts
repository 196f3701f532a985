import type { DocumentKind } from '../../charter/model/charter.js';
import { removeIn, setIn } from '../../parse/yaml/yamlEdit.js';
import type { SpanEdit } from '../../text/textEdit.js';
import type { TandemDocument } from '../document.js';

/**
 * Edits after which a document has no link with this path; with the last one its key goes, and comments stay. None when there
 * is no such link, `undefined` when the front matter is too broken to write into.
 *
 * @param target as written
 */
export function unlinkEdits(
  { text, frontMatter }: Pick<TandemDocument, 'text' | 'frontMatter'>,
  kind: DocumentKind,
  target: string,
): readonly SpanEdit[] | undefined {
  const now = frontMatter?.values[kind];
  if (!frontMatter || now === undefined || now === null) return [];
  const targets: unknown[] = Array.isArray(now) ? now : [now];
  const others = targets.filter((each): each is string => typeof each === 'string' && each !== target);
  if (others.length === targets.length) return [];
  if (others.length > 0) return setIn(frontMatter.yaml, text, [kind], others);
  return removeIn(frontMatter.yaml, text, [kind])?.map((edit) => withLineBreak(text, edit));
}

/** Front matter ends before the last of its line breaks: what takes out its last line leaves that one alone in a line. */
function withLineBreak(text: string, { span, newText }: SpanEdit): SpanEdit {
  const lineBreak = /^(?:\r\n|\n|\r)/u.exec(text.slice(span.end, span.end + 2))?.[0] ?? '';
  const isWholeLine = newText === '' && isBreak(text[span.start - 1]) && !isBreak(text[span.end - 1]);
  return isWholeLine ? { span: { start: span.start, end: span.end + lineBreak.length }, newText } : { span, newText };
}

function isBreak(sign: string | undefined): boolean {
  return sign === '\n' || sign === '\r';
}
