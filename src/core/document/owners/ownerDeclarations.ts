import type { FrontMatter } from '../../parse/markdown/frontMatter.js';
import { spanAt, type YamlPath } from '../../parse/yaml/yamlPath.js';
import { inFile, type Span } from '../../text/range.js';
import type { SectionDecisions } from '../decisions.js';
import type { TandemDocument } from '../document.js';
import type { Field } from '../recognise/content.js';
import { normalizeHeading } from '../../language/normalizeHeading.js';
import { listNames, type ListedName } from './nameList.js';
import { contentOf } from '../recognise/sectionContent.js';
import { derived } from '../../text/derived.js';

/** A place that says who owns something: `**Owner:** Ada`, `| DRI | @ada |`, `owner: ada` in front matter. */
export interface OwnerDeclaration {
  /** The section in which it stands; `undefined` in front matter, where it speaks of the document. */
  readonly section: SectionDecisions | undefined;
  /** The value as written, without quotes or emphasis around it where that can be told. */
  readonly value: Span;
  /** The line, row or pair. */
  readonly line: Span;
  readonly names: readonly ListedName[];
  /** It says outright that it is about a decision: “Decision owner”, “Decider”. */
  readonly ofDecision: boolean;
  /** It stands below a list item, whose owner it names. */
  readonly nested: boolean;
}

const ownerLabels = labels(
  `owner, owners, owned by, section owner, dri, directly responsible individual, accountable, accountable person,
  verantwortlich, verantwortliche, verantwortlicher, verantwortung, eigentümer, responsable, propriétaire, responsável,
  负责人, 負責人, 責任者, オーナー, 담당자, 책임자`,
);
const decisionLabels = labels(
  `decision owner, decision owners, decider, deciders, decision maker, decision makers, decided by, final decision,
  entscheider, entscheidung durch, décideur, quien decide, decisor, 决策人, 決策者, 意思決定者, 의사결정자`,
);

const maxLabelLength = 60;

function labels(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map((label) => normalizeHeading(label.trim()).whole));
}

/** Every declaration of an owner, in the order of the text. */
export const ownerDeclarations = derived((document: TandemDocument): readonly OwnerDeclaration[] => {
  return [
    ...inFrontMatter(document.frontMatter, document.text),
    ...document.decisions.sections.flatMap((section) =>
      contentOf(section.section, document.text).body.fields.flatMap((field) => {
        const declaration = inField(section, field, document);
        return declaration ? [declaration] : [];
      }),
    ),
  ];
});

function inField(section: SectionDecisions, field: Field, document: TandemDocument): OwnerDeclaration | undefined {
  const { text, lines } = document;
  // A column has an owner for each of its rows: of tasks and milestones, not of the section.
  if (field.blank || field.form === 'column') return undefined;
  const meaning = meaningOf(field.label);
  if (!meaning) return undefined;
  const ofDecision = meaning === 'decision';
  const line = inFile(field.span, section.section.chunkStart);
  const value = field.form === 'row' ? cellOf(text, line, field.value) : endOf(text, line, field.value);
  if (!value) return undefined;
  const names = listNames(text.slice(value.start, value.end), value.start);
  const indent = text.slice(lines.lineStart(lines.lineAt(line.start)), line.start);
  return { section, value, line, names, ofDecision, nested: /^\s{2}/.test(indent) };
}

/** Labels read before: documents have few different ones, and each is read with every analysis. */
const meanings = new Map<string, 'owner' | 'decision' | undefined>();

function meaningOf(label: string): 'owner' | 'decision' | undefined {
  if (label.length > maxLabelLength) return undefined;
  if (meanings.has(label)) return meanings.get(label);
  const normal = normalizeHeading(label).whole;
  const meaning = decisionLabels.has(normal) ? 'decision' : ownerLabels.has(normal) ? 'owner' : undefined;
  if (meanings.size > 5000) meanings.clear();
  meanings.set(label, meaning);
  return meaning;
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

/** `owner:` alone: `owners:` lists several because its author means several. */
function inFrontMatter(frontMatter: FrontMatter | undefined, text: string): OwnerDeclaration[] {
  const key = Object.keys(frontMatter?.values ?? {}).find((each) => each.toLowerCase() === 'owner');
  if (!frontMatter || key === undefined) return [];
  const names = namesAt(frontMatter, text, [key]);
  if (names.length === 0) return [];
  const line = spanAt(frontMatter.yaml, [key], 'pair');
  const value = spanAt(frontMatter.yaml, [key], 'value');
  return [{ section: undefined, value, line, names, ofDecision: false, nested: false }];
}

/** The names that a value of front matter gives: one text, which may list several, or a list of texts. */
export function namesAt(frontMatter: FrontMatter, text: string, path: YamlPath): readonly ListedName[] {
  const value = path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined,
    frontMatter.values,
  );
  if (Array.isArray(value)) {
    return value.slice(0, 500).flatMap((_, index) => namesAt(frontMatter, text, [...path, index]));
  }
  if (typeof value !== 'string' || value.trim() === '') return [];
  const span = spanAt(frontMatter.yaml, path, 'value');
  const at = text.slice(span.start, span.end).indexOf(value);
  const listed = at < 0 ? [] : listNames(value, span.start + at);
  // One name is the whole value, quotes included, so that it can be replaced by one that needs none.
  return listed.length > 1 ? listed : [{ text: listed[0]?.text ?? value.trim(), span }];
}
