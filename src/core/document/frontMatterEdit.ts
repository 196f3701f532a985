import { stringify } from 'yaml';
import type { FrontMatter } from '../parse/frontMatter.js';
import { setIn } from '../parse/yamlEdit.js';
import { lineBreakOf, type SpanEdit } from '../text/textEdit.js';

/**
 * Edits that give a key of a document's front matter a value, beginning front matter where there is none.
 * Everything else stays as it was, byte for byte. `undefined` when the front matter is too broken to write into.
 */
export function setFrontMatterValue(
  text: string,
  frontMatter: FrontMatter | undefined,
  key: string,
  value: string | string[],
): readonly SpanEdit[] | undefined {
  if (frontMatter && frontMatter.content.end > frontMatter.content.start) {
    return setIn(frontMatter.yaml, text, [key], value);
  }
  const eol = lineBreakOf(text);
  const line =
    stringify({ [key]: value }, { lineWidth: 0, flowCollectionPadding: true })
      .trimEnd()
      .replaceAll('\n', eol) + eol;
  if (frontMatter) {
    const at = frontMatter.content.start;
    return [{ span: { start: at, end: at }, newText: line }];
  }
  const at = text.startsWith('\u{feff}') ? 1 : 0;
  const gap = text.slice(at).trim() === '' ? '' : eol;
  return [{ span: { start: at, end: at }, newText: `---${eol}${line}---${eol}${gap}` }];
}
