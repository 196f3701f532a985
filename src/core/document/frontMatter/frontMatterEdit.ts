import { isAlias, stringify } from 'yaml';
import { readFrontMatter, type FrontMatter } from '../../parse/markdown/frontMatter.js';
import { frontMatterEnd } from '../../parse/markdown/frontMatterFence.js';
import { parseMarkdown } from '../../parse/markdown/markdownParser.js';
import { placeAt } from '../../parse/yaml/yamlPath.js';
import { sameData, type YamlData } from '../../parse/yaml/yamlData.js';
import { setIn } from '../../parse/yaml/yamlEdit.js';
import { isBare, type DocumentPlace } from '../documentPlace.js';
import { applyEdits, lineBreakOf, type SpanEdit } from '../../text/textEdit.js';

/** What something is written into the front matter of. */
export interface FrontMatterOwner {
  readonly text: string;
  readonly frontMatter: FrontMatter | undefined;
  /** Where it stands in the layout of another tool, which tells whether front matter may be begun. */
  readonly place: Pick<DocumentPlace, 'layout'> | undefined;
}

/**
 * Edits that give a key of a document's front matter a value, beginning front matter where there is none and may be some.
 * Everything else stays as it was, byte for byte. `undefined` when the front matter is too broken to write into.
 */
export function setFrontMatterValue(
  owner: FrontMatterOwner,
  key: string,
  value: YamlData,
): readonly SpanEdit[] | undefined {
  const { text, frontMatter } = owner;
  if (isBare(owner)) return undefined;
  // Text between two rules that only looks like comments, and the front matter of another format, are not ours to write in.
  if (frontMatter && Object.keys(frontMatter.values).length === 0 && !isBlank(text, frontMatter.content))
    return undefined;
  if (!frontMatter && /^\ufeff?\+\+\+[ \t]*[\r\n]/.test(text)) return undefined;
  if (frontMatter && frontMatter.content.end > frontMatter.content.start) {
    return setIn(frontMatter.yaml, text, [key], value);
  }
  const edit = beginning(text, frontMatter, key, value);
  // Read again, as every edit of YAML is: what looks like front matter need not be any.
  const after = applyEdits(text, [edit]);
  const head = readFrontMatter(parseMarkdown(after.slice(0, frontMatterEnd(after) ?? 0)));
  return head && sameData(head.values, { [key]: value }) ? [edit] : undefined;
}

/** The same for a key that says nothing yet: where something is written, whatever it is, nothing is written over. */
export function fillFrontMatterValue(
  owner: FrontMatterOwner,
  key: string,
  value: YamlData,
): readonly SpanEdit[] | undefined {
  const { frontMatter } = owner;
  const node = frontMatter && placeAt(frontMatter.yaml, [key])?.node;
  const now = frontMatter?.values[key];
  const isNothing = !isAlias(node) && (now === undefined || now === null || now === '' || sameData(now, []));
  return isNothing ? setFrontMatterValue(owner, key, value) : undefined;
}

function isBlank(text: string, { start, end }: FrontMatter['content']): boolean {
  return text.slice(start, end).trim() === '';
}

/** The edit that puts a first key between the fences, or fences with it at the very top. */
function beginning(text: string, empty: FrontMatter | undefined, key: string, value: YamlData): SpanEdit {
  const eol = lineBreakOf(text);
  const line =
    stringify({ [key]: value }, { lineWidth: 0, flowCollectionPadding: true })
      .trimEnd()
      .replaceAll('\n', eol) + eol;
  if (empty) {
    const at = empty.content.start;
    return { span: { start: at, end: at }, newText: line };
  }
  const at = text.startsWith('\u{feff}') ? 1 : 0;
  const gap = text.slice(at).trim() === '' ? '' : eol;
  return { span: { start: at, end: at }, newText: `---${eol}${line}---${eol}${gap}` };
}
