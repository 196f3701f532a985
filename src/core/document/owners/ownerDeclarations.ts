import type { FrontMatter } from '../../parse/markdown/frontMatter.js';
import { spanAt, type YamlPath } from '../../parse/yaml/yamlPath.js';
import { inFile, type Span } from '../../text/range.js';
import type { SectionDecisions } from '../decisions.js';
import type { TandemDocument } from '../document.js';
import type { Field } from '../recognise/text/content.js';
import { readOwnerLabel, type OwnerLabel } from './ownerLabels.js';
import { isOnlyOwners } from './namedOwners.js';
import { maySayOwner, readOwnerSentence, type SentenceTest } from './ownerSentence.js';
import { topicTest } from './ownerTopics.js';
import { ownerWords } from './ownerWords.js';
import { listNames, type ListedName } from './nameList.js';
import { phrasesOf } from '../recognise/text/prosePhrases.js';
import { contentOf } from '../recognise/sections/sectionContent.js';
import { derived } from '../../text/derived.js';
import { remembered } from '../../text/remembered.js';

/** A place that says who owns something: `**Owner:** Ada`, `| DRI | @ada |`, `owner: ada` in front matter. */
export interface OwnerDeclaration {
  /** The section in which it stands; `undefined` in front matter, where it speaks of the document. */
  readonly section: SectionDecisions | undefined;
  /** The value as written, without quotes or emphasis around it where that can be told. */
  readonly value: Span;
  /** The line, row, pair, heading or sentence. */
  readonly line: Span;
  /** The label's own words; `undefined` where there is none. */
  readonly labelSpan: Span | undefined;
  readonly names: readonly ListedName[];
  readonly form: 'line' | 'row' | 'heading' | 'sentence' | 'front matter';
  /** What it says of the owner, and in which language. */
  readonly label: OwnerLabel;
  /** It stands below a list item, whose owner it names. */
  readonly nested: boolean;
}

/** Every declaration of an owner, in the order of the text. */
export const ownerDeclarations = derived((document: TandemDocument): readonly OwnerDeclaration[] => {
  // The names of a section are tried for each verb and language, and are the same in many sentences.
  const isNames = remembered((words) => isOnlyOwners(words, document));
  return [
    ...inFrontMatter(document.frontMatter, document.text),
    ...document.decisions.sections.flatMap((section) => [
      ...inHeading(section, document, isNames),
      ...contentOf(section.section, document.text).body.fields.flatMap((field) => {
        const declaration = inField(section, field, document);
        return declaration ? [declaration] : [];
      }),
      ...inSentences(section, document, isNames),
    ]),
  ];
});

function inField(section: SectionDecisions, field: Field, document: TandemDocument): OwnerDeclaration | undefined {
  const { text, lines } = document;
  // A column has an owner for each of its rows: of tasks and milestones, not of the section.
  if (field.blank || field.form === 'column') return undefined;
  const label = readOwnerLabel(field.label);
  if (!label) return undefined;
  const line = inFile(field.span, section.section.chunkStart);
  const form = field.form === 'row' ? 'row' : 'line';
  const value = form === 'row' ? cellOf(text, line, field.value) : endOf(text, line, field.value);
  if (!value) return undefined;
  const names = listNames(text.slice(value.start, value.end), value.start);
  const indent = text.slice(lines.lineStart(lines.lineAt(line.start)), line.start);
  const at = text.slice(line.start, line.end).indexOf(field.label);
  const labelSpan = at < 0 ? undefined : { start: line.start + at, end: line.start + at + field.label.length };
  return { section, value, line, labelSpan, names, form, label, nested: /^\s{2}/.test(indent) };
}

/** What no remark in a heading is as long as, in UTF-16 units. */
const maxRemark = 120;

/** `## Problem (owner: Ada)`, `## Problem — owned by Ada`, `## What (Ada decides)`. */
function inHeading(
  section: SectionDecisions,
  document: TandemDocument,
  isNames: (words: string) => boolean,
): readonly OwnerDeclaration[] {
  const { text } = document;
  const { heading } = section.section;
  if (!heading || !ownsDecisions(section)) return [];
  const source = text.slice(heading.start, Math.min(heading.end, heading.start + 400));
  const remark = remarkIn(source);
  if (!remark || remark.end - remark.start > maxRemark) return [];
  const start = heading.start + remark.start;
  const words = source.slice(remark.start, remark.end);
  const colon = words.search(/[:：]/u);
  const label = colon < 0 ? undefined : readOwnerLabel(words.slice(0, colon));
  if (label) {
    const from = start + colon + 1 + (/^\s*/u.exec(words.slice(colon + 1))?.[0].length ?? 0);
    const value = { start: from, end: start + words.trimEnd().length };
    if (value.end <= value.start) return [];
    const names = listNames(text.slice(value.start, value.end), value.start);
    const labelSpan = { start, end: start + words.slice(0, colon).trimEnd().length };
    return [{ section, value, line: heading, labelSpan, names, form: 'heading', label, nested: false }];
  }
  const test = sentenceTest(section, document, isNames);
  return sentenceAt(section, document, test, { words, start, line: heading, form: 'heading' });
}

/** `Owned by Ada.`, `PM and EM decide together.`: sentences in the text of a section that answers a decision. */
function inSentences(
  section: SectionDecisions,
  document: TandemDocument,
  isNames: (words: string) => boolean,
): readonly OwnerDeclaration[] {
  if (!ownsDecisions(section)) return [];
  const test = sentenceTest(section, document, isNames);
  const { chunkStart } = section.section;
  return contentOf(section.section, document.text).body.prose.flatMap((prose) => {
    if (prose.text.startsWith('|') || !maySayOwner(phrasesOf(prose))) return [];
    return [...prose.text.matchAll(/[^.!?。！？\r\n]+[.!?。！？]?/gu)].flatMap(({ 0: words, index }) => {
      const lead = /^[\s>*+-]*/u.exec(words)?.[0].length ?? 0;
      const start = chunkStart + prose.start + index + lead;
      const own = words.slice(lead).trimEnd();
      const line = { start, end: start + own.length };
      return sentenceAt(section, document, test, { words: own, start, line, form: 'sentence' });
    });
  });
}

function sentenceTest(
  section: SectionDecisions,
  document: TandemDocument,
  isNames: (words: string) => boolean,
): SentenceTest {
  const decisions = document.charter.decisions.filter(({ id }) => section.decisions.includes(id));
  return {
    isNames,
    isTopic: remembered(topicTest(document, decisions)),
    topics: decisions.map(({ id, standsFor }) => standsFor ?? id),
  };
}

function sentenceAt(
  section: SectionDecisions,
  document: TandemDocument,
  test: SentenceTest,
  { words, start, line, form }: Pick<OwnerDeclaration, 'line' | 'form'> & { words: string; start: number },
): readonly OwnerDeclaration[] {
  const sentence = readOwnerSentence(words, test);
  if (!sentence) return [];
  const value = { start: start + sentence.names.start, end: start + sentence.names.end };
  const names = listNames(document.text.slice(value.start, value.end), value.start);
  const label: OwnerLabel = { kind: 'owner', of: '', words: [sentence.words] };
  return [{ section, value, line, labelSpan: undefined, names, form, label, nested: false }];
}

/** What stands in the first brackets of a heading, or after its last dash. */
function remarkIn(heading: string): Span | undefined {
  const open = heading.search(/[([（【]/u);
  const length = open < 0 ? -1 : heading.slice(open + 1).search(/[)\]）】]/u);
  if (length > 0) return { start: open + 1, end: open + 1 + length };
  const dash = Math.max(...[' — ', ' – ', ' - '].map((mark) => heading.lastIndexOf(mark)));
  return dash < 0 ? undefined : { start: dash + 3, end: heading.length };
}

/** Whether a section says by its own heading or marker which decision it answers. */
export function ownsDecisions({ decisions, evidence }: SectionDecisions): boolean {
  return decisions.length > 0 && (evidence === 'marker' || evidence === 'charter' || evidence === 'alias');
}

/** The value of a labelled line: all up to its end. */
function endOf(text: string, line: Span, value: string): Span | undefined {
  const start = line.end - value.length;
  return start > line.start && text.slice(start, line.end) === value ? { start, end: line.end } : undefined;
}

/** The second cell of a row that has two. */
function cellOf(text: string, row: Span, value: string): Span | undefined {
  const source = text.slice(row.start, row.end);
  const cells = source
    .replace(/^\s*\|/, '')
    .replace(/\|\s*$/, '')
    .split(/(?<!\\)\|/);
  if (cells.length !== 2) return undefined;
  const at = source.lastIndexOf(value);
  return at < 0 ? undefined : { start: row.start + at, end: row.start + at + value.length };
}

const inKey: OwnerLabel = { kind: 'owner', of: '', words: ownerWords.slice(0, 1) };

/** `owner:` alone: `owners:` lists several because its author means several. */
function inFrontMatter(frontMatter: FrontMatter | undefined, text: string): OwnerDeclaration[] {
  const key = Object.keys(frontMatter?.values ?? {}).find((each) => each.toLowerCase() === 'owner');
  if (!frontMatter || key === undefined) return [];
  const names = namesAt(frontMatter, text, [key]);
  if (names.length === 0) return [];
  const line = spanAt(frontMatter.yaml, [key], 'pair');
  const value = spanAt(frontMatter.yaml, [key], 'value');
  return [
    { section: undefined, value, line, labelSpan: undefined, names, form: 'front matter', label: inKey, nested: false },
  ];
}

/** The names that a value of front matter gives: one text, which may list several, or a list of texts. */
export function namesAt(frontMatter: FrontMatter, text: string, path: YamlPath): readonly ListedName[] {
  const value = path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined,
    frontMatter.values,
  );
  if (Array.isArray(value)) {
    return value
      .slice(0, 500)
      .flatMap((_, index) => namesAt(frontMatter, text, [...path, index]))
      .map((name, index) => (index === 0 || name.joint !== 'first' ? name : { ...name, joint: 'joined' }));
  }
  if (typeof value !== 'string' || value.trim() === '') return [];
  const span = spanAt(frontMatter.yaml, path, 'value');
  const at = text.slice(span.start, span.end).indexOf(value);
  const listed = at < 0 ? [] : listNames(value, span.start + at);
  // One name is the whole value, quotes included, so that it can be replaced by one that needs none.
  return listed.length > 1 ? listed : [{ text: listed[0]?.text ?? value.trim(), span, joint: 'first' }];
}
