import * as l10n from '@vscode/l10n';
import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { spanOfNode, type Section } from '../parse/sections.js';
import type { Span } from '../text/range.js';
import type { SpanEdit } from '../text/textEdit.js';
import { lineBreakOf } from '../text/textEdit.js';
import type { TandemDocument } from './document.js';
import { normalizePhrase } from './headings/normalizeHeading.js';
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
  /** Every row but the header's, the header's own first. */
  readonly rows: readonly Span[];
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
        const [header, ...rows] = node.children.map((row) => spanOfNode(section, row));
        const table = header && readTable(node);
        return table ? [{ ...table, header, rows: [header, ...rows] }] : [];
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

/** Edits that add rows or columns for criteria; the cells are left empty. */
export function addCriteriaEdits(text: string, table: OptionTable, missing: readonly Criterion[]): readonly SpanEdit[] {
  const labels = missing.map(criterionLabel);
  if (table.layout === 'rows') {
    const end = table.rows.at(-1)?.end ?? table.header.end;
    const eol = lineBreakOf(text, end);
    const lines = labels.map((label) => `${eol}| ${label} |${'  |'.repeat(table.columns - 1)}`);
    return [{ span: { start: end, end }, newText: lines.join('') }];
  }
  // The line of dashes under the header is no row of its own in the tree.
  const delimiter = /^[^\n\r]*(?:\r\n|\n|\r)([^\n\r]*)/.exec(text.slice(table.header.end));
  const delimiterEnd = delimiter ? table.header.end + delimiter[0].trimEnd().length : undefined;
  const cells = (cell: (label: string) => string) => labels.map((label) => ` ${cell(label)} |`).join('');
  return [
    ...table.rows.map((row, index) =>
      appendCells(
        text,
        row.end,
        cells((label) => (index === 0 ? label : '')),
      ),
    ),
    ...(delimiterEnd === undefined
      ? []
      : [
          appendCells(
            text,
            delimiterEnd,
            cells(() => '---'),
          ),
        ]),
  ];
}

function appendCells(text: string, end: number, cells: string): SpanEdit {
  const closed = text[end - 1] === '|' && text[end - 2] !== '\\';
  return { span: { start: end, end }, newText: `${closed ? '' : ' |'}${cells}` };
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
