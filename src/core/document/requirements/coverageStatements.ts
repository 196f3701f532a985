import type { Link, List, Nodes, Paragraph, RootContent, Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { normalizePhrase } from '../../language/normalizeHeading.js';
import { foldText, smallWordPattern } from '../../language/phrasePattern.js';
import { spanOfNode, type Section } from '../../parse/markdown/sections.js';
import { derived } from '../../text/derived.js';
import type { Span } from '../../text/range.js';
import type { TandemDocument } from '../document.js';
import {
  rangeBudget,
  readClaims,
  stateAlone,
  stateInRemark,
  stateInStatus,
  stateInWork,
  statedInCell,
  withoutStruck,
  type CellState,
  type Claim,
  type RangeBudget,
} from './claims.js';
import { isExcluded } from './excluded.js';
import { isIdLabel } from './labels.js';
import { idStart, mayNameId } from './requirementId.js';

/** A statement that a part of a design covers a requirement, with the place of the ID in the document. */
export interface CoverageStatement extends Claim {
  /** The part of the design that says so. */
  readonly section: Section;
}

/**
 * What a design says that it covers, in the order of the text: in lines `Covers: FR-1, FR-2` and the list under such a line,
 * in columns and rows of tables headed so, in tags at the end of headings, `[FR-1, FR-2]`. A mention anywhere else covers
 * nothing, nor does a statement in a quotation, in code, or under what is not done.
 */
export const findCoverageStatements = derived((document: TandemDocument): readonly CoverageStatement[] => {
  const found: CoverageStatement[] = [];
  const budget = rangeBudget();
  for (const section of document.sections) {
    // Most sections name no ID at all.
    if (!mayNameId(document.text.slice(section.chunkStart, section.body.end))) continue;
    if (!isExcluded(section)) new Reader(document.text, section, { found, budget }).read();
  }
  return found;
});

const covers = smallWordPattern(({ coverage }) => coverage.covers);

/** Whether the label of a line, row or column says that requirements are covered. */
export function isCoversLabel(label: string): boolean {
  return covers.isAll(foldText(label.toLowerCase())) || covers.isAll(foldText(normalizePhrase(label)));
}

const coveredBy = smallWordPattern(({ coverage }) => coverage.coveredBy);

/** Whether the head of a column says that its cells name what covers the requirements of their rows. */
export function isCoveredByLabel(label: string): boolean {
  return coveredBy.isAll(foldText(label.toLowerCase())) || coveredBy.isAll(foldText(normalizePhrase(label)));
}

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

/** The label of a line, with what may stand before it and the colon behind it. */
const label =
  /^(?:[-*+•]\s+|\d{1,9}[.)]\s+)?(?:\[[ xX]\]\s+)?(?:\*\*|__|[*_])?([^\s:：*_|\n][^:：*_|\n]{0,40})(?:\*\*|__|[*_])?\s?[:：](?:\*\*|__|[*_])?/u;

/** Where what is covered begins in a line such as `Covers: FR-1`; `undefined` in any other. */
export function coversLabelEnd(line: string): number | undefined {
  const indent = line.length - line.trimStart().length;
  const [head, name] = label.exec(line.slice(indent)) ?? [];
  return head !== undefined && name !== undefined && isCoversLabel(name.trim()) ? indent + head.length : undefined;
}

class Reader {
  readonly #text: string;
  readonly #section: Section;
  readonly #found: CoverageStatement[];
  readonly #budget: RangeBudget;

  constructor(
    text: string,
    section: Section,
    { found, budget }: { readonly found: CoverageStatement[]; readonly budget: RangeBudget },
  ) {
    this.#budget = budget;
    this.#text = text;
    this.#section = section;
    this.#found = found;
  }

  read(): void {
    const { heading, nodes } = this.#section;
    if (heading) this.#tag(heading);
    this.#blocks(nodes);
  }

  #blocks(nodes: readonly RootContent[]): void {
    nodes.forEach((node, index) => {
      if (node.type === 'paragraph') this.#paragraph(node, nodes[index + 1]);
      else if (node.type === 'table') this.#table(node);
      else if (node.type === 'list') for (const item of node.children) this.#blocks(item.children);
    });
  }

  /** Lines that begin with the label, each up to its end or as long as its list goes on. */
  #paragraph(paragraph: Paragraph, next: RootContent | undefined): void {
    const span = spanOfNode(this.#section, paragraph);
    const source = withoutStruck(this.#text.slice(span.start, span.end));
    const claims = (start: number, end: number): void => {
      this.#claims({ start: span.start + start, end: span.start + end }, source.slice(start, end));
    };
    let isOpen = false;
    let last = '';
    for (const { 0: line, index } of source.matchAll(/[^\r\n]+/gu)) {
      const indent = line.length - line.trimStart().length;
      const [head, name] = label.exec(line.slice(indent)) ?? [];
      // A box that nobody ticked is what is still to be done.
      const isTicked = !/^(?:[-*+•]\s+|\d{1,9}[.)]\s+)?\[ \]/u.test(line.slice(indent));
      if (name !== undefined && isTicked && isCoversLabel(name.trim())) {
        claims(index + indent + (head?.length ?? 0), index + line.length);
        isOpen = true;
        last = line.slice(indent + (head?.length ?? 0)).trim();
      } else if (isOpen && /[,;，、；]$/u.test(last)) {
        claims(index, index + line.length);
        last = line.trim();
      } else isOpen = false;
    }
    if (isOpen && last === '' && next?.type === 'list') this.#items(next);
  }

  /** A list that stands under its label. */
  #items(list: List): void {
    for (const item of list.children) {
      const [first] = item.children;
      if (first?.type === 'paragraph') this.#claims(spanOfNode(this.#section, first));
    }
  }

  #table(table: Table): void {
    const [header, ...rows] = table.children;
    const heads = header?.children.map((cell) => toString(cell).trim()) ?? [];
    const readers = heads.map(readerOf);
    const columns = heads.flatMap((head, column) =>
      isCoversLabel(head) && readers[column] !== stateInStatus ? [column] : [],
    );
    // “| Covers | FR-1 |” may be a row of its own, the first one too.
    for (const row of heads.length === 2 ? table.children : []) {
      const [name, value] = row.children;
      if (name && value && isCoversLabel(toString(name).trim())) this.#claims(spanOfNode(this.#section, value));
    }
    if (heads.length === 2 && columns[0] === 0 && rows.length > 0 && requirementLike.test(heads[1] ?? '')) return;
    const places = heads.flatMap((head, column) => (isCoveredByLabel(head) ? [column] : []));
    const idColumn = heads.findLastIndex((head) => isIdLabel(head));
    for (const row of rows) {
      if (places.length > 0) this.#matrixRow(row, idColumn, places, readers);
      // “| FR-1 | Deferred |”: a cell beside the IDs may say how things stand with them.
      const beside = this.#beside(row, columns, readers);
      if (beside === 'not') continue;
      for (const column of columns) {
        const cell = row.children[column];
        if (cell) this.#claims(spanOfNode(this.#section, cell), undefined, beside);
      }
    }
  }

  /** A row of “Requirement | Covered by”: the IDs in its first cell are covered when a cell says where. */
  #matrixRow(
    row: TableRow,
    idColumn: number,
    places: readonly number[],
    readers: readonly ((cell: string) => CellState)[],
  ): void {
    // The number of the row may stand before its ID.
    const begin = row.children.findIndex((cell) => !/^#?\d{0,5}[.)]?$/u.test(toString(cell).trim()));
    const isId = (at: number) => requirementLike.test(row.children[at] ? toString(row.children[at]) : '');
    const column = isId(begin) ? begin : idColumn;
    const first = row.children[column];
    if (!first || places.includes(column) || !requirementLike.test(toString(first))) return;
    const said = places.flatMap((place) => {
      const cell = row.children[place];
      return (cell && statedInCell(toString(cell))) ?? [];
    });
    const best = said.find(({ state }) => state === 'covered') ?? said[0];
    if (!best) return;
    const beside = this.#beside(row, [column, ...places], readers);
    if (beside === 'not') return;
    this.#claims(spanOfNode(this.#section, first), undefined, best.state === 'covered' ? beside : best);
  }

  /** What the cells of a row beside those that name IDs say of these. */
  #beside(
    row: TableRow,
    own: readonly number[],
    readers: readonly ((cell: string) => CellState)[],
  ): Exclude<CellState, undefined> | undefined {
    const said = row.children.flatMap((cell, column) =>
      own.includes(column) ? [] : ((readers[column] ?? stateAlone)(this.#plain(cell)) ?? []),
    );
    // “Not in this release” beside “❌” says more than the mark.
    return said.find((each) => each !== 'not') ?? said[0];
  }

  /** The words of a cell, without what is struck out. */
  #plain(cell: TableRow['children'][number]): string {
    const { start, end } = spanOfNode(this.#section, cell);
    return /~~|<!--/u.test(this.#text.slice(start, end))
      ? withoutStruck(this.#text.slice(start, end)).replaceAll('|', ' ').trim()
      : toString(cell).trim();
  }

  /** `### Token service [FR-1, FR-2]` */
  #tag(heading: Span): void {
    const source = this.#text.slice(heading.start, heading.end);
    const found = /\[([^[\]\r\n]*)\](?![(:[])[*_\s#]*(?:\r\n|\r|\n|$)/u.exec(source);
    if (!found || this.#isLink()) return;
    const start = heading.start + found.index + 1;
    this.#claims({ start, end: start + (found[1]?.length ?? 0) });
  }

  #isLink(): boolean {
    const node: Nodes | undefined = this.#section.chunk.nodes[0];
    const last = node?.type === 'heading' ? node.children.at(-1) : undefined;
    return last?.type === 'linkReference' || (last as Link | undefined)?.type === 'link';
  }

  /**
   * @param source the text of the span, when it is not read as it stands
   * @param state what is said of all that has no state of its own
   */
  #claims({ start, end }: Span, source = this.#text.slice(start, end), state?: Pick<Claim, 'state' | 'note'>): void {
    for (const claim of readClaims(source, this.#budget)) {
      const span = { start: start + claim.span.start, end: start + claim.span.end };
      const said = claim.state === 'covered' ? state : undefined;
      this.#found.push({ ...claim, ...said, span, section: this.#section });
    }
  }
}

const requirementLike = new RegExp(String.raw`^\W*${idStart}`, 'u');
