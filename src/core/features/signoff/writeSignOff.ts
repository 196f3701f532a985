import { isSeq } from 'yaml';
import type { SignOff } from '../../document/frontMatter/frontMatterRecords.js';
import { setFrontMatterValue, type FrontMatterOwner } from '../../document/frontMatter/frontMatterEdit.js';
import { readFrontMatter, type FrontMatter } from '../../parse/markdown/frontMatter.js';
import { frontMatterEnd } from '../../parse/markdown/frontMatterFence.js';
import { parseMarkdown } from '../../parse/markdown/markdownParser.js';
import { appendIn, setIn } from '../../parse/yaml/yamlEdit.js';
import { sameData } from '../../parse/yaml/yamlData.js';
import { placeAt, spanAt } from '../../parse/yaml/yamlPath.js';
import { applyEdits, lineBreakOf, type SpanEdit } from '../../text/textEdit.js';

/** A sign-off as it is written. */
export interface NewSignOff {
  readonly decision: string;
  readonly role: string;
  readonly by: string;
  readonly on: string;
  readonly digest: string;
}

/**
 * Edits that write a sign-off into front matter, which is begun where there is none and may be some; what else stands there stays, byte for byte.
 * `undefined` when that cannot be had.
 *
 * @param own the entry that it takes the place of: its decision and person stay as they are written
 */
export function signOffEdits(
  owner: FrontMatterOwner,
  entry: NewSignOff,
  own: SignOff | undefined,
): readonly SpanEdit[] | undefined {
  const { text, frontMatter } = owner;
  const list = frontMatter?.values.signoffs;
  if (own && frontMatter) return renewal(text, frontMatter, entry, own);
  if (list === undefined || list === null || (Array.isArray(list) && list.length === 0)) {
    const edits = setFrontMatterValue(owner, 'signoffs', [{ ...entry }]);
    return edits && difference(text, onLineOfItsOwn(applyEdits(text, edits)));
  }
  if (!frontMatter || !Array.isArray(list)) return undefined;
  return appendIn(frontMatter.yaml, text, ['signoffs'], { ...entry });
}

/** The first sign-off goes on a line of its own, so that the next ones do: two people then sign without a merge conflict. */
function onLineOfItsOwn(text: string): string {
  const frontMatter = headOf(text);
  const list = frontMatter && placeAt(frontMatter.yaml, ['signoffs'])?.node;
  if (!frontMatter || !isSeq(list) || list.flow !== true) return text;
  const { start, end } = spanAt(frontMatter.yaml, ['signoffs'], 'value');
  const line = /^[^\r\n]*/u.exec(text.slice(end))?.[0] ?? '';
  const written = text.slice(start, end);
  // A comment behind the list is of the list.
  if (line.trim() !== '' || /[\r\n]/u.test(written)) return text;
  const before = text.slice(0, start).trimEnd();
  const after = `${before}${lineBreakOf(text)}  - ${written.slice(1, -1).trim()}${text.slice(end)}`;
  return sameData(headOf(after)?.values, frontMatter.values) ? after : text;
}

function headOf(text: string): FrontMatter | undefined {
  return readFrontMatter(parseMarkdown(text.slice(0, frontMatterEnd(text) ?? 0)));
}

/** One key after the other, each on the text that the one before it left. */
function renewal(
  text: string,
  frontMatter: FrontMatter,
  { role, on, digest }: NewSignOff,
  { span }: SignOff,
): readonly SpanEdit[] | undefined {
  const list: unknown = frontMatter.values.signoffs;
  if (!Array.isArray(list)) return undefined;
  const index = list.findIndex((_, at) => spanAt(frontMatter.yaml, ['signoffs', at], 'value').start === span.start);
  if (index < 0) return undefined;
  let after = text;
  for (const [key, value] of Object.entries({ role, on, digest })) {
    const now = headOf(after);
    const edits = now && setIn(now.yaml, after, ['signoffs', index, key], value);
    if (!edits) return undefined;
    after = applyEdits(after, edits);
  }
  return difference(text, after);
}

/** What changed from one text to the next, as one edit. */
function difference(before: string, after: string): readonly SpanEdit[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return [{ span: { start, end: before.length - tail }, newText: after.slice(start, after.length - tail) }];
}
