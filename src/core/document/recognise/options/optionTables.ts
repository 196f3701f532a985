import type { Table, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { SectionWords } from '../../../language/words/sections.js';
import { parseMarkdown } from '../../../parse/markdown/markdownParser.js';
import { spanOfNode, type Section } from '../../../parse/markdown/sections.js';
import type { Span } from '../../../text/range.js';
import type { SpanEdit } from '../../../text/textEdit.js';
import { lineBreakOf } from '../../../text/textEdit.js';
import { criteria, criteriaOfLabel, type Criterion } from './optionCriteria.js';
import { isSetting, namesOption, readNumbered } from './optionHeadings.js';
import { isBlankValue } from '../blanks/placeholders.js';
import { isChosenMark, staffHeadOf } from '../people/staffing.js';
import { hintsIn } from './optionStatements.js';
import { lineStartAt } from '../../../text/lineStart.js';

/** A table that weighs options. */
export interface OptionTable {
  /** The header row. */
  readonly header: Span;
  /** Every row, the header first, each with the number of its cells: rows may have fewer or more than the header. */
  readonly rows: readonly { readonly span: Span; readonly cells: number }[];
  readonly columns: number;
  /** Criteria stand in the first cell of each row, or as column headings; the options stand the other way. */
  readonly layout: 'rows' | 'columns';
  /** The options that have a name. */
  readonly options: readonly TableOption[];
  /** Criteria that have a row or column. */
  readonly present: ReadonlySet<Criterion>;
  /** Those of them that say something of every option. */
  readonly given: ReadonlySet<Criterion>;
  /** Heads of rows or columns for the team or the day of an option, as written, that leave it open for one of them. */
  readonly unstaffed: readonly string[];
}

/** An option that has a row or column. */
export interface TableOption {
  readonly name: string;
  /** Its row; the header row where it is a column. */
  readonly span: Span;
  /** What its cells say of its team and of the day from which on it is available, in the text; `undefined` for empty ones. */
  readonly team: Span | undefined;
  readonly available: Span | undefined;
  /** A cell of it says that it was taken. */
  readonly chosen: boolean;
}

/**
 * Reads a table that weighs options; `undefined` for one that says something else.
 *
 * @param among the section is about options: then the table need not say so itself
 * @param language the words of the document’s language, asked for where heads alone do not tell
 */
export function readOptionTable(
  section: Section,
  table: Table,
  among: boolean,
  language: () => SectionWords,
): OptionTable | undefined {
  const rows = table.children.map((row) => ({ span: spanOfNode(section, row), cells: row.children.length }));
  const [header] = rows;
  const cells = table.children.map((row) => row.children.map((cell) => toString(cell).trim()));
  const heads = cells[0] ?? [];
  const columns = heads.length;
  if (!header || columns < 2 || cells.length < 2 || heads.some(isSetting)) return undefined;
  const firsts = cells.slice(1).map((row) => row[0] ?? '');
  const corner = heads[0] ?? '';
  const numberedHeads = heads.slice(1).filter((head) => readNumbered(head)).length;
  const numberedFirsts = firsts.filter((first) => readNumbered(first)).length;
  if (!among && !namesOption(corner) && numberedHeads < 2 && numberedFirsts < 2) return undefined;
  const ofHeads = heads.slice(1).map(criteriaOfLabel);
  const ofFirsts = firsts.map(criteriaOfLabel);
  const asRows = new Set(ofFirsts.flat()).size;
  const asColumns = new Set(ofHeads.flat()).size;
  const optionsAreRows =
    asRows !== asColumns
      ? asColumns > asRows
      : numberedHeads !== numberedFirsts
        ? numberedFirsts > numberedHeads
        : corner !== '' && !saysCriterion(corner);
  const named = optionsAreRows
    ? firsts.map((name, index) => ({ name, span: rows[index + 1]?.span ?? header.span }))
    : heads.slice(1).map((name) => ({ name, span: header.span }));
  const isFilled = (row: number, column: number): boolean => !isBlankCell(cells[row]?.[column] ?? '', cells);
  const indexes = named.flatMap(({ name }, index) => (isName(name) ? [index + 1] : []));
  const present = new Set<Criterion>();
  const given = new Set<Criterion>();
  for (const [index, found] of (optionsAreRows ? ofHeads : ofFirsts).entries()) {
    for (const criterion of found) {
      present.add(criterion);
      const isGiven = indexes.every((at) => (optionsAreRows ? isFilled(at, index + 1) : isFilled(index + 1, at)));
      if (isGiven && indexes.length > 0) given.add(criterion);
    }
  }
  const sides = optionsAreRows ? heads.slice(1) : firsts;
  const unstaffed = sides.filter(
    (head, index) =>
      staffHeadOf(head, language) !== undefined &&
      !indexes.every((at) => (optionsAreRows ? isFilled(at, index + 1) : isFilled(index + 1, at))),
  );
  const staffed = sides.map((head) => staffHeadOf(head, language));
  const cellOf = (option: number, side: number): TableCell | undefined =>
    (optionsAreRows ? table.children[option]?.children[side] : table.children[side]?.children[option]) ?? undefined;
  const placeOf = (option: number, of: 'team' | 'available'): Span | undefined => {
    const side = staffed.indexOf(of) + 1;
    const cell = side === 0 ? undefined : cellOf(option, side);
    return cell && contentOfCell(section, cell);
  };
  const options = named.flatMap((each, index): TableOption[] => {
    if (!isName(each.name)) return [];
    const option = index + 1;
    const chosen = sides.some((head, side) => {
      const cell = cellOf(option, side + 1);
      return cell !== undefined && isChosenMark(head, toString(cell));
    });
    return [{ ...each, team: placeOf(option, 'team'), available: placeOf(option, 'available'), chosen }];
  });
  return {
    header: header.span,
    rows,
    columns,
    unstaffed,
    layout: optionsAreRows ? 'columns' : 'rows',
    options,
    present,
    given,
  };
}

/** What stands in a cell, without the blanks and bars around it. */
function contentOfCell(section: Section, { children }: TableCell): Span | undefined {
  const [first] = children;
  const last = children.at(-1);
  return first && last && { start: spanOfNode(section, first).start, end: spanOfNode(section, last).end };
}

/** Criteria about which a table does not say something of every option, in the order in which they are usually weighed. */
export function missingCriteria(table: OptionTable): readonly Criterion[] {
  return criteria.filter((criterion) => !table.given.has(criterion));
}

function isName(text: string): boolean {
  return !isBlankValue(text);
}

/** “Criterion”, “Cost”: what stands above the labels of rows is no option. */
function saysCriterion(corner: string): boolean {
  return hintsIn(corner).has('criterion') || criteriaOfLabel(corner).length > 0;
}

/** Whether a cell leaves open what it should say. “None” is an answer to “cost”, and so are marks such as `+` and `✓`. */
function isBlankCell(cell: string, cells: readonly (readonly string[])[]): boolean {
  if (/^[\s?？…._]*$/u.test(cell)) return true;
  // A dash is a mark where others are given as marks too.
  if (/^[-–—]$/u.test(cell)) return !cells.some((row) => row.some((other) => /^[+○◯×✓✔✗✘△]+$/u.test(other)));
  return /[\p{L}\p{N}]/u.test(cell) && isBlankValue(cell) && !hintsIn(cell).has('none');
}

/**
 * Edits that add rows or columns for criteria, headed by `labels`; the cells are left empty. `undefined` when the result would not be the same
 * table with these added, as after a row that is longer than the header.
 */
export function addCriteriaEdits(
  text: string,
  table: OptionTable,
  labels: readonly string[],
): readonly SpanEdit[] | undefined {
  const lines = linesOf(text, table);
  const last = lines.at(-1);
  if (!lines[0] || !last) return undefined;
  if (table.layout === 'rows') {
    const added = labels.map((label) => `| ${label} |${'  |'.repeat(table.columns - 1)}`);
    if (!isTable([...lines.map((line) => line.text), ...added], table.rows.length + added.length, table.columns))
      return undefined;
    // In a quote or a list each line begins as the others do.
    const begin = `${lineBreakOf(text, last.end)}${text.slice(lineStartAt(text, last.start), last.start)}`;
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

/** Whether lines are one table of so many rows, each with exactly so many cells or fewer in a row that was short before. */
function isTable(lines: readonly string[], rows: number, columns: number): boolean {
  const [table, ...others] = parseMarkdown(lines.join('\n')).chunks.flatMap(({ chunk }) => chunk.nodes);
  if (table?.type !== 'table' || others.length > 0 || table.children.length !== rows) return false;
  return (
    table.children[0]?.children.length === columns && table.children.every((row) => row.children.length <= columns)
  );
}
