import type { List, ListItem, Nodes, RootContent, Table, TableCell, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { plainWords, statuses } from '../../language/blankIndex.js';
import { foldInPlace } from '../../language/foldInPlace.js';
import { spanOfNode, type Section } from '../../parse/markdown/sections.js';
import { derived } from '../../text/derived.js';
import type { Span } from '../../text/range.js';
import type { TandemDocument } from '../document.js';
import { metricSections } from '../recognise/metricSections.js';
import { gradeIn } from '../recognise/placeholders.js';
import { isCoveredByLabel } from './coverageStatements.js';
import { isExcluded } from './excluded.js';
import { isCriterionId, readRequirementId, requirementIdAt } from './requirementId.js';

/** Something the product must do, under an ID that is never given to another. */
export interface Requirement {
  readonly id: string;
  /** What is asked, without the ID, without markup, and in a table without its priority and other marks. */
  readonly text: string;
  /** The list item, heading or table row. */
  readonly span: Span;
  /** The ID alone. */
  readonly idSpan: Span;
  /** Stands under a heading such as *Out of scope*, or has the priority *Won’t*. */
  readonly isOutOfScope: boolean;
  /** What it is listed in: its list, its table or, of a heading, the section above. */
  readonly within: object | undefined;
  /** What it is written as, in the section that holds it. */
  readonly place: RequirementPlace;
  /** All that asks for it, requirements below it left out: what its digest is made of. */
  readonly content: readonly Nodes[];
  /** How urgent it is and whether the first version needs it, as the columns of its table say; without them none. */
  readonly grades: Grades;
}

/** A list item, a row or a heading, and the section that it stands in; a heading stands in its own. */
export type RequirementPlace =
  | { readonly form: 'item'; readonly list: List; readonly item: ListItem; readonly section: Section }
  | { readonly form: 'row'; readonly table: Table; readonly row: TableRow; readonly section: Section }
  | { readonly form: 'heading'; readonly section: Section };

/** What a table says beside a requirement, as written. */
export interface Grades {
  readonly priority?: string;
  readonly mvp?: string;
}

/**
 * The requirements of a document: list items, headings and table rows of *What* sections that begin with an ID,
 * in the order of the text. An ID given twice is listed twice. Acceptance criteria, and what only stands among the success metrics,
 * are requirements only where nothing else is, or where the charter says so.
 */
export const findRequirements = derived((document: TandemDocument): readonly Requirement[] => {
  const { text, decisions, charter } = document;
  const prefixes = charter.requirementPrefixes && new Set(charter.requirementPrefixes);
  const find = (isAsked: (id: string) => boolean): readonly Requirement[] => {
    const finder = new Finder(text, isAsked);
    for (const entry of decisions.sections) if (entry.decisions.includes('what')) finder.readSection(entry.section);
    return finder.found;
  };
  if (prefixes) return find((id) => prefixes.has(readRequirementId(id)?.prefix ?? ''));
  const all = find(() => true);
  if (all.length === 0) return all;
  const prefixOf = (id: string) => readRequirementId(id)?.prefix ?? '';
  const metrics = new Set(metricSections(document).map(({ section }) => section));
  const inMetrics = ({ place }: Requirement) => metrics.has(place.section);
  const asking = new Set(all.filter((each) => !inMetrics(each)).map(({ id }) => prefixOf(id)));
  // What only says by which number one will know is no requirement, and a criterion is one only where nothing else is.
  const isCriterion = [...asking].some((prefix) => !isCriterionId(`${prefix}-1`)) ? isCriterionId : () => false;
  if (asking.size === 0 || !all.some(({ id }) => !asking.has(prefixOf(id)) || isCriterion(id))) return all;
  // Read again, as what says when a requirement is met belongs to its text.
  return find((id) => asking.has(prefixOf(id)) && !isCriterion(id));
});

class Finder {
  readonly found: Requirement[] = [];
  readonly #text: string;
  readonly #isAsked: (id: string) => boolean;

  constructor(text: string, isAsked: (id: string) => boolean) {
    this.#text = text;
    this.#isAsked = isAsked;
  }

  readSection(section: Section): void {
    if (section.heading && this.#idIn(section.text) !== undefined) {
      const place: RequirementPlace = { form: 'heading', section };
      this.#add({ text: section.text, span: section.heading, within: section.parent, place }, () => [
        ...section.chunk.nodes.slice(0, 1),
        ...this.#contentUnder(section),
      ]);
    }
    for (const node of section.nodes) this.#collect(section, node);
  }

  #collect(section: Section, node: RootContent): void {
    if (node.type === 'list') this.#list(section, node);
    else if (node.type === 'table') this.#table(section, node);
  }

  #list(section: Section, list: List): void {
    for (const item of list.children) {
      const place: RequirementPlace = { form: 'item', list, item, section };
      this.#add({ text: firstLine(item), span: spanOfNode(section, item), within: list, place }, () =>
        this.#contentOf(item),
      );
      for (const child of item.children) this.#collect(section, child);
    }
  }

  #table(section: Section, table: Table): void {
    const [header, ...rows] = table.children;
    // Whoever ranks a requirement anew, or says where it is covered or how far it is, asks for nothing else than before.
    const heads = header?.children.map((cell) => toString(cell)) ?? [];
    const graded = heads.map(gradeIn);
    const asks = heads.map(
      (head, column) => graded[column] === undefined && !isCoveredByLabel(head) && !isStatusLabel(head),
    );
    for (const row of rows) {
      const told = row.children.filter((_, column) => asks[column] !== false);
      // Beside an ID alone such a column holds what is asked: “ID | MVP”.
      const isGraded = told.length > 1;
      const cells = withoutNumber(isGraded ? told : row.children);
      const text = cells.map((cell) => toString(cell)).join(' ');
      const grades = isGraded ? gradesOf(row, graded) : {};
      const place: RequirementPlace = { form: 'row', table, row, section };
      this.#add({ text, span: spanOfNode(section, row), within: table, place, grades }, () => cells);
    }
  }

  #add(
    asked: Pick<Requirement, 'text' | 'span' | 'within' | 'place'> & { readonly grades?: Grades },
    content: () => readonly Nodes[],
  ): void {
    const { text, span, within, place, grades = {} } = asked;
    const found = this.#idIn(text);
    if (!found) return;
    // An ID that is written with an escape does not stand there as it reads.
    const offset = this.#text.slice(span.start, span.end).indexOf(found.id);
    const at = span.start + Math.max(offset, 0);
    this.found.push({
      id: found.id,
      text: text.slice(found.end).replace(/\s+/gu, ' ').trim(),
      span,
      idSpan: { start: at, end: Math.min(at + found.id.length, span.end) },
      isOutOfScope: isExcluded(place.section) || wont.test(grades.priority ?? ''),
      within,
      place,
      content: content(),
      grades,
    });
  }

  /** The ID that a text begins with, and where what is asked begins behind it. */
  #idIn(text: string): { readonly id: string; readonly end: number } | undefined {
    const start = /^\s*(?:\[[ xX]\]\s*)?/u.exec(text)?.[0].length ?? 0;
    const id = requirementIdAt(text, start);
    if (id === undefined || !this.#isAsked(id)) return undefined;
    const behind = /^[\s:：.)）–—-]*/u.exec(text.slice(start + id.length))?.[0].length ?? 0;
    return { id, end: start + id.length + behind };
  }

  #contentOf(item: ListItem): readonly Nodes[] {
    return item.children.flatMap((child): readonly Nodes[] => {
      if (child.type !== 'list') return [child];
      return child.children.filter((below) => this.#idIn(firstLine(below)) === undefined);
    });
  }

  #contentUnder(section: Section): readonly Nodes[] {
    const own = section.nodes.flatMap((node): readonly Nodes[] => {
      if (node.type !== 'list') return [node];
      return node.children.filter((item) => this.#idIn(firstLine(item)) === undefined);
    });
    const below = section.children.filter((child) => this.#idIn(child.text) === undefined);
    return [...own, ...below.flatMap((child) => this.#contentUnder(child))];
  }
}

/** Whether a column says how far what stands in its rows has come. */
const isStatusLabel = (head: string): boolean => statuses().has(plainWords(foldInPlace(head)));

/** The last of the four priorities of MoSCoW, whose English words teams use in any language. */
const wont = /^\W*won['’´`]?t\b/iu;

/** What the graded cells of a row say; of two columns of one sort the first that says something. */
function gradesOf({ children }: TableRow, graded: readonly (keyof Grades | undefined)[]): Grades {
  const found: { -readonly [grade in keyof Grades]: Grades[grade] } = {};
  for (const [column, grade] of graded.entries()) {
    const cell = children[column];
    const words = grade && cell ? toString(cell).replace(/\s+/gu, ' ').trim() : '';
    if (grade && words !== '') found[grade] ??= words;
  }
  return found;
}

/** The cells of a row from its ID on: before it may stand the number of the row, or nothing. */
function withoutNumber(cells: readonly TableCell[]): readonly TableCell[] {
  const first = cells.findIndex((cell) => !/^(?:#?\d{1,5}[.)]?)?$/u.test(toString(cell).trim()));
  return first > 0 ? cells.slice(first) : cells;
}

/** An item's own words, without those of the lists inside it. */
function firstLine(item: ListItem): string {
  const own = item.children.find((child) => child.type === 'paragraph' || child.type === 'heading');
  return own ? toString(own) : '';
}
