import { spanAt } from '../../parse/yaml/yamlPath.js';
import type { Span } from '../../text/range.js';
import type { TandemDocument } from '../document.js';
import { statedInPlace, type Claim, type RangeBudget } from './claims.js';
import type { CoverageGrammar } from './coverageGrammar.js';
import { idStart } from './requirementId.js';

/** `T012 [P] [US1]`, with which a task begins. */
const taskHead = /^\s*(?:\[[ xX]\]\s*)?(?:\*\*)?T\d{1,6}[a-z]?(?:\*\*)?\s*((?:\[[^[\]\r\n]{1,80}\]\s*){1,10})/u;

/** The tags of a task that name requirements, as stretches of its text: `US1` of `T012 [P] [US1] Let people pay`. */
export function* tagsOfTask(source: string, { taskTags }: CoverageGrammar): Generator<Span> {
  if (taskTags.length === 0) return;
  const [head = '', tags = ''] = taskHead.exec(source) ?? [];
  const from = head.length - tags.length;
  for (const { 0: tag, index } of tags.matchAll(/(?<=\[)[^[\]]+(?=\])/gu)) {
    const isOne = taskTags.some((letters) => tag.startsWith(letters) && /^\d/u.test(tag.slice(letters.length)));
    if (isOne) yield { start: from + index, end: from + index + tag.length };
  }
}

/** What the front matter of a document names as covered, under the keys that its layout has for it. */
export function* frontMatterClaims(
  { text, frontMatter, place }: TandemDocument,
  { claims }: CoverageGrammar,
  budget: RangeBudget,
): Generator<Claim> {
  for (const key of place?.file.coversIn ?? []) {
    if (!frontMatter || (frontMatter.values[key] ?? null) === null) continue;
    const { start, end } = spanAt(frontMatter.yaml, [key], 'value');
    const source = text.slice(start, end).replace(/["']|#[^\r\n]*/gu, (letters) => ' '.repeat(letters.length));
    for (const claim of claims(source, budget))
      yield { ...claim, span: { start: start + claim.span.start, end: start + claim.span.end } };
  }
}

/** A line of a list of where requirements are met: IDs, a colon or dash, and the part that meets them. */
const mapLine = new RegExp(
  String.raw`^[ \t]*(?:[-*+•][ \t]+)?((?:\*\*|__)?${idStart}[^\r\n:：→|]{0,200}?)(?:\*\*|__)?\s?(?:[:：→|]|\s[–—-]+>?\s)(?:\*\*|__)?([^\r\n]*)`,
  'gmu',
);

/** The lines of a text that say where requirements are met, and how far; those that say that they are not left out. */
export function* coverageMapLines(
  source: string,
): Generator<{ readonly ids: Span; readonly state: Pick<Claim, 'state' | 'note'> }> {
  for (const { 0: whole, 1: ids = '', 2: where = '', index } of source.matchAll(mapLine)) {
    const state = statedInPlace(where);
    if (!state) continue;
    const start = index + whole.indexOf(ids);
    yield { ids: { start, end: start + ids.length }, state };
  }
}
