import type { Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { foldText, smallWordPattern } from '../../language/phrasePattern.js';
import { spanOfNode, type Section } from '../../parse/markdown/sections.js';
import type { Span } from '../../text/range.js';
import {
  stateAlone,
  stateInRemark,
  stateInStatus,
  stateInWork,
  statedInCell,
  statedInPlace,
  type CellState,
} from './claimStates.js';
import type { Claim } from './claims.js';
import { withoutStruck } from './struck.js';
import {
  isCitesLabel,
  isCoveredByLabel,
  isCoversLabel,
  isMetByLabel,
  type CoverageGrammar,
} from './coverageGrammar.js';
import { isIdLabel } from './labels.js';
import { isInMatrix } from './matrixSections.js';
import { isBlankValue } from '../recognise/blanks/placeholders.js';

const status = smallWordPattern(({ coverage }) => coverage.status);
const work = smallWordPattern(({ coverage }) => coverage.work);
const remark = smallWordPattern(({ coverage }) => coverage.remark);

/** How the cells of a column are read that stand beside IDs. */
function readerOf(head: string): (cell: string) => CellState {
  const name = foldText(head.toLowerCase());
  const isAsked = /[?？]$/u.test(head) && (isCoversLabel(head) || isCoveredByLabel(head));
  if (work.isAll(name)) return stateInWork;
  if (isAsked || status.isAll(name)) return stateInStatus;
  return head === '' || remark.isAll(name) ? stateInRemark : stateAlone;
}

/** Takes what a stretch of the document claims, read as `source` where it is not read as it stands. */
export type ClaimSink = (span: Span, source?: string, state?: Pick<Claim, 'state' | 'note'>) => void;

/** Where a table stands. */
export interface TablePlace {
  readonly text: string;
  readonly section: Section;
  readonly grammar: CoverageGrammar;
  /** Only a table of where requirements are met counts. */
  readonly isMatrixAlone: boolean;
}

/** Gives all that a table says is covered: in its columns “Covers”, in rows headed so, and in rows that say where an ID is met. */
export function readTable(table: Table, place: TablePlace, claim: ClaimSink): void {
  new TableReader(table, place, claim).read();
}

class TableReader {
  readonly #table: Table;
  readonly #place: TablePlace;
  readonly #claim: ClaimSink;
  readonly #heads: readonly string[];
  readonly #readers: readonly ((cell: string) => CellState)[];
  readonly #isMatrix: boolean;

  constructor(table: Table, place: TablePlace, claim: ClaimSink) {
    this.#table = table;
    this.#place = place;
    this.#claim = claim;
    this.#heads = table.children[0]?.children.map((cell) => toString(cell).trim()) ?? [];
    this.#readers = this.#heads.map(readerOf);
    this.#isMatrix = isInMatrix(place.section);
  }

  read(): void {
    const heads = this.#heads;
    const rows = this.#table.children.slice(1);
    const places = heads.flatMap((head, column) =>
      isCoveredByLabel(head) || (this.#isMatrix && isMetByLabel(head)) ? [column] : [],
    );
    // Rows that begin with a component are about it, and name its requirements elsewhere.
    const saysWhere = places.length > 0 && places[0] !== 0;
    const columns = this.#place.isMatrixAlone ? [] : this.#coversColumns(saysWhere);
    // “| Covers | FR-1 |” may be a row of its own, the first one too.
    for (const row of heads.length === 2 && !this.#place.isMatrixAlone ? this.#table.children : []) {
      const [name, value] = row.children;
      if (name && value && this.#isLabel(toString(name).trim())) this.#claim(this.#spanOf(value));
    }
    const isTwoColumns = heads.length === 2 && columns[0] === 0 && rows.length > 0;
    if (isTwoColumns && this.#place.grammar.idCell(heads[1] ?? '') !== undefined) return;
    const idColumn = this.#idColumn();
    for (const row of rows) {
      if (places.length > 0) this.#matrixRow(row, idColumn, places);
      if (!columns.includes(0) && this.#namesNothing(row)) continue;
      // “| FR-1 | Deferred |”: a cell beside the IDs may say how things stand with them.
      const beside = this.#beside(row, columns);
      if (beside === 'not') continue;
      for (const column of columns) {
        const cell = row.children[column];
        if (cell) this.#claim(this.#spanOf(cell), undefined, beside);
      }
    }
  }

  /** “| None | FR-1 |”: nothing is there that would cover what the row names. An empty cell goes on with the one above. */
  #namesNothing(row: TableRow): boolean {
    const words = row.children[0] ? this.#plain(row.children[0]) : '';
    if (words === '' || this.#readers[0] !== stateAlone) return false;
    // “Not-found page” is a part.
    return isBlankValue(words) || (stateInRemark(words) === 'not' && !/\p{L}-\p{L}/u.test(words));
  }

  #isLabel(label: string): boolean {
    return isCoversLabel(label) || ((this.#place.grammar.cites || this.#isMatrix) && isCitesLabel(label));
  }

  /** A first column “Requirement”, or one beside columns that say where, is what the rows are about, and no more. */
  #coversColumns(saysWhere: boolean): readonly number[] {
    return this.#heads.flatMap((head, column) => {
      const isCited = column > 0 && !saysWhere && this.#isLabel(head) && !/^[#№]?$/u.test(this.#heads[0] ?? '');
      return (isCoversLabel(head) || isCited) && this.#readers[column] !== stateInStatus ? [column] : [];
    });
  }

  #idColumn(): number {
    const named = this.#heads.findLastIndex((head) => isIdLabel(head));
    if (!this.#place.grammar.areNumbers) return named;
    const cited = this.#heads.findIndex((head) => isCitesLabel(head));
    return cited >= 0 ? cited : named;
  }

  /** A row of “Requirement | Covered by”: the IDs in its first cell are covered when a cell says where. */
  #matrixRow(row: TableRow, idColumn: number, places: readonly number[]): void {
    // The number of the row may stand before its ID.
    const begin = row.children.findIndex((cell) => !/^#?\d{0,5}[.)]?$/u.test(toString(cell).trim()));
    const { areNumbers, idCell } = this.#place.grammar;
    const idIn = (at: number) => {
      const cell = row.children[at];
      if (!cell) return undefined;
      if (areNumbers) return idCell(this.#sourceOf(cell));
      return idCell(toString(cell)) === undefined ? undefined : this.#sourceOf(cell);
    };
    const column = areNumbers ? Math.max(0, idColumn) : idIn(begin) === undefined ? idColumn : begin;
    const first = row.children[column];
    const source = idIn(column);
    if (!first || source === undefined || places.includes(column)) return;
    const said = places.flatMap((place) => this.#saidIn(row, place) ?? []);
    const best = said.find(({ state }) => state === 'covered') ?? said[0];
    if (!best) return;
    const beside = this.#beside(row, [column, ...places]);
    if (beside === 'not') return;
    this.#claim(this.#spanOf(first), source, best.state === 'covered' ? beside : best);
  }

  /** What a cell says that is to name what meets the requirement of its row. */
  #saidIn(row: TableRow, column: number): Pick<Claim, 'state' | 'note'> | undefined {
    const [cell, head = ''] = [row.children[column], this.#heads[column]];
    if (!cell) return undefined;
    const words = toString(cell);
    if (isCoveredByLabel(head)) return statedInCell(words);
    // Below “Phase”, “Phase 2” is where it is met, and elsewhere a word for “later”.
    const isNamed = /^\s*\d/u.test(words.slice(head.length)) && words.toLowerCase().startsWith(head.toLowerCase());
    return isNamed ? { state: 'covered', note: '' } : statedInPlace(words);
  }

  /** What the cells of a row beside those that name IDs say of these. */
  #beside(row: TableRow, own: readonly number[]): Exclude<CellState, undefined> | undefined {
    const said = row.children.flatMap((cell, column) => {
      if (own.includes(column)) return [];
      const words = this.#plain(cell);
      if (this.#place.grammar.plannedStates.includes(words.toLowerCase())) return [];
      return (this.#readers[column] ?? stateAlone)(words) ?? [];
    });
    // “Not in this release” beside “❌” says more than the mark.
    return said.find((each) => each !== 'not') ?? said[0];
  }

  /** The words of a cell, without what is struck out. */
  #plain(cell: TableRow['children'][number]): string {
    const source = this.#sourceOf(cell);
    return /~~|<!--/u.test(source) ? withoutStruck(source).replaceAll('|', ' ').trim() : toString(cell).trim();
  }

  #sourceOf(cell: TableRow['children'][number]): string {
    const { start, end } = this.#spanOf(cell);
    return this.#place.text.slice(start, end);
  }

  #spanOf(cell: TableRow['children'][number]): Span {
    return spanOfNode(this.#place.section, cell);
  }
}
