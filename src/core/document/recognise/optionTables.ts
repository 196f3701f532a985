import * as l10n from '@vscode/l10n';
import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from '../../parse/markdown/markdownParser.js';
import { spanOfNode, type Section } from '../../parse/markdown/sections.js';
import type { Span } from '../../text/range.js';
import type { SpanEdit } from '../../text/textEdit.js';
import { lineBreakOf } from '../../text/textEdit.js';
import type { TandemDocument } from '../document.js';
import { normalizePhrase } from '../../language/normalizeHeading.js';
import { speaksOf } from './topics.js';

/** What options are judged by [Segment 2021]. */
export type Criterion = 'cost' | 'time' | 'velocity' | 'experience';

/** Words by which a row or column says which criterion it is, in the form that {@link normalizePhrase} gives. */
const criteria: Readonly<Record<Criterion, RegExp>> = {
  cost: /\b(?:cost|price|budget|expense|kosten|preis|cout|prix|coste?|custo|preco)|成本|费用|費用|コスト|価格|비용/u,
  time: /\b(?:time|duration|effort|week|month|schedule|lead time|zeit|dauer|aufwand|duree|delai|temps|tiempo|plazo|tempo|prazo)|时间|時間|工期|周期|期間|工数|기간|시간/u,
  velocity:
    /\b(?:velocity|debt|maintain\w*|maintenance|future change|extensib\w*|wartbarkeit|schulden|dette|maintenabilite|deuda|mantenib\w*|divida)|速度|技术债|技術債|维护|維護|保守性|負債|유지보수|부채/u,
  experience: /\b(?:experience|ergonomic|tooling|usability|dx|erfahrung|experiencia|ergonomie)|体验|體驗|体験|경험/u,
};

/** A table that compares options. */
export interface OptionTable {
  /** The header row. */
  readonly header: Span;
  /** Every row, the header first, each with the number of its cells: rows may have fewer or more than the header. */
  readonly rows: readonly { readonly span: Span; readonly cells: number }[];
  readonly columns: number;
  /** Criteria stand in the first cell of each row, or as column headings. */
  readonly layout: 'rows' | 'columns';
  readonly present: ReadonlySet<Criterion>;
}

/** Tables of *How* sections in which at least two criteria stand side by side. */
export function findOptionTables(document: TandemDocument): readonly OptionTable[] {
  return document.decisions.sections
    .filter((entry) => entry.decisions.includes('how') && isAboutOptions(entry.section))
    .flatMap(({ section }) =>
      section.nodes.flatMap((node): OptionTable[] => {
        if (node.type !== 'table') return [];
        const rows = node.children.map((row) => ({ span: spanOfNode(section, row), cells: row.children.length }));
        const table = readTable(node);
        return table && rows[0] ? [{ ...table, header: rows[0].span, rows }] : [];
      }),
    );
}

/** A table of costs and times elsewhere describes data, not a choice. */
function isAboutOptions(section: Section): boolean {
  return speaksOf('options', section.text) || (section.parent !== undefined && isAboutOptions(section.parent));
}

/** The criteria that a table leaves out, in the order in which they are usually weighed. */
export function missingCriteria(table: OptionTable): readonly Criterion[] {
  return (Object.keys(criteria) as Criterion[]).filter((criterion) => !table.present.has(criterion));
}

/** How a row or column for a criterion is headed. */
export function criterionLabel(criterion: Criterion): string {
  switch (criterion) {
    case 'cost':
      return l10n.t('Cost');
    case 'time':
      return l10n.t('Time');
    case 'velocity':
      return l10n.t('Developer velocity');
    case 'experience':
      return l10n.t('Developer experience');
  }
}

/**
 * Edits that add rows or columns for criteria; the cells are left empty. `undefined` when the result would not be the same
 * table with these added, as after a row that is longer than the header.
 */
export function addCriteriaEdits(
  text: string,
  table: OptionTable,
  missing: readonly Criterion[],
): readonly SpanEdit[] | undefined {
  const labels = missing.map(criterionLabel);
  const lines = linesOf(text, table);
  const last = lines.at(-1);
  if (!lines[0] || !last) return undefined;
  if (table.layout === 'rows') {
    const added = labels.map((label) => `| ${label} |${'  |'.repeat(table.columns - 1)}`);
    if (!isTable([...lines.map((line) => line.text), ...added], table.rows.length + added.length, table.columns))
      return undefined;
    // In a quote or a list each line begins as the others do.
    const begin = `${lineBreakOf(text, last.end)}${text.slice(lineStart(text, last.start), last.start)}`;
    return [{ span: { start: last.end, end: last.end }, newText: added.map((line) => `${begin}${line}`).join('') }];
  }
  const edits = lines.map(({ end, text: line, cells }, index): SpanEdit => {
    const isClosed = line.endsWith('|') && !line.endsWith('\\|');
    const fill = index === 1 ? ' --- |' : '  |';
    const heads = index === 0 ? labels.map((label) => ` ${label} |`).join('') : fill.repeat(labels.length);
    const padding = '  |'.repeat(Math.max(0, table.columns - cells));
    return { span: { start: end, end }, newText: `${isClosed ? '' : ' |'}${padding}${heads}` };
  });
  const after = lines.map((line, index) => `${line.text}${edits[index]?.newText ?? ''}`);
  return isTable(after, table.rows.length, table.columns + labels.length) ? edits : undefined;
}

/** A line of a table without the spaces at its end, after which nothing may be put. */
interface TableLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly cells: number;
}

/** The lines of a table: the header, the dashes, which are no row of their own in the tree, and the rows. */
function linesOf(text: string, table: OptionTable): readonly TableLine[] {
  const line = (start: number, end: number, cells: number): TableLine => {
    const trimmed = text.slice(start, end).trimEnd();
    return { start, end: start + trimmed.length, text: trimmed, cells };
  };
  const [header, ...rows] = table.rows.map(({ span, cells }) => line(span.start, span.end, cells));
  const delimiter = /^[^\n\r]*(?:\r\n|\n|\r)([^\n\r]*)/.exec(text.slice(table.header.end));
  if (!header || !delimiter) return [];
  const dashes = delimiter[1]?.search(/[-:|]/) ?? -1;
  if (dashes < 0) return [];
  const end = table.header.end + delimiter[0].length;
  return [header, line(end - (delimiter[1]?.length ?? 0) + dashes, end, table.columns), ...rows];
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

/** Whether lines are one table of so many rows, each with exactly so many cells or fewer in a row that was short before. */
function isTable(lines: readonly string[], rows: number, columns: number): boolean {
  const [table, ...others] = parseMarkdown(lines.join('\n')).chunks.flatMap(({ chunk }) => chunk.nodes);
  if (table?.type !== 'table' || others.length > 0 || table.children.length !== rows) return false;
  return (
    table.children[0]?.children.length === columns && table.children.every((row) => row.children.length <= columns)
  );
}

function readTable(table: Table): Pick<OptionTable, 'columns' | 'layout' | 'present'> | undefined {
  const columns = table.children[0]?.children.length ?? 0;
  const heads = table.children[0]?.children.map((cell) => toString(cell)) ?? [];
  const firsts = table.children.slice(1).map((row) => (row.children[0] ? toString(row.children[0]) : ''));
  for (const [layout, labels] of [
    ['columns', heads],
    ['rows', firsts],
  ] as const) {
    const present = new Set(
      (Object.keys(criteria) as Criterion[]).filter((id) =>
        labels.some((label) => criteria[id].test(normalizePhrase(label))),
      ),
    );
    if (present.size >= 2 && columns > 1) return { columns, layout, present };
  }
  return undefined;
}
