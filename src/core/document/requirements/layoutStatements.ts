import { spanAt } from '../../parse/yaml/yamlPath.js';
import type { Span } from '../../text/range.js';
import type { TandemDocument } from '../document.js';
import type { RangeBudget } from './claimRanges.js';
import { statedInPlace } from './claimStates.js';
import type { Claim } from './claims.js';
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

/** With what a line of a list of where requirements are met begins: perhaps a bullet, and an ID. */
const mapLead = new RegExp(String.raw`^(?:[-*+•][ \t]{1,8})?[*_]{0,2}(?=${idStart})`, 'u');
/** Between the IDs and the part that meets them. */
const mapSign = /[:：→|]|\s[–—-]{1,3}>?\s/u;
/** How far into a line the sign may stand, in UTF-16 units. */
const longestIds = 250;

/** The lines of a text that say where requirements are met, and how far; those that say that they are not left out. */
export function* coverageMapLines(
  source: string,
): Generator<{ readonly ids: Span; readonly state: Pick<Claim, 'state' | 'note'> }> {
  for (const { 0: line, index } of source.matchAll(/[^\r\n]+/gu)) {
    const indent = line.length - line.trimStart().length;
    const lead = mapLead.exec(line.slice(indent, indent + 60))?.[0];
    if (lead === undefined) continue;
    const from = indent + lead.length;
    const sign = mapSign.exec(line.slice(from, from + longestIds));
    if (!sign) continue;
    const state = statedInPlace(line.slice(from + sign.index + sign[0].length).replace(/^[*_]{1,3}/u, ''));
    if (!state) continue;
    const start = index + from;
    yield { ids: { start, end: start + sign.index }, state };
  }
}
