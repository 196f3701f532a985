import type { List, ListItem, Nodes, Paragraph, RootContent, Table, TableCell, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { plainWords, statuses } from '../../language/blankIndex.js';
import { foldInPlace } from '../../language/foldInPlace.js';
import { spanOfNode, type Section } from '../../parse/markdown/sections.js';
import type { TandemDocument } from '../document.js';
import { metricSections } from '../recognise/sections/metricSections.js';
import { gradeIn } from '../recognise/blanks/placeholders.js';
import { isCoveredByLabel, isCoversLabel } from './coverageGrammar.js';
import { isDeferredSection, isLeftOut } from './excluded.js';
import { isIdLabel } from './labels.js';
import type { Grades, Requirement, RequirementPlace } from './requirement.js';
import {
  beginsAs,
  isBelow,
  isCriterionId,
  isNameWithNumber,
  likelinessOf,
  mayNameId,
  readRequirementId,
  requirementIdAt,
} from './requirementId.js';
import { readStruck, withoutTildes } from './struck.js';

/**
 * The requirements of a document that begin with a printed ID: list items, headings and table rows of *What* sections, and rows
 * that have it in a column of IDs, in the order of the text. Acceptance criteria, and what only stands among the success metrics,
 * are requirements only where nothing else is, or where the charter says so.
 */
export function findPrinted(document: TandemDocument): readonly Requirement[] {
  const { text, decisions, charter } = document;
  const find = (isAsked: (id: string) => boolean): Finder => {
    const finder = new Finder(text, isAsked);
    for (const entry of decisions.sections) if (entry.decisions.includes('what')) finder.readSection(entry.section);
    finder.readLess();
    return finder;
  };
  const prefixes = charter.requirementPrefixes;
  if (prefixes) return find((id) => beginsAs(id, prefixes)).found;
  const first = find(() => true);
  if (first.found.length === 0) return first.found;
  const isName = first.isName();
  const all = first.found.filter(({ id }) => !isName(id));
  const prefixOf = (id: string) => readRequirementId(id)?.prefix ?? '';
  const metrics = new Set(metricSections(document).map(({ section }) => section));
  const inMetrics = ({ place }: Requirement) => metrics.has(place.section);
  const asking = new Set(all.filter((each) => !inMetrics(each)).map(({ id }) => prefixOf(id)));
  // What only says by which number one will know is no requirement, and a criterion is one only where nothing else is.
  const isCriterion = [...asking].some((prefix) => !isCriterionId(`${prefix}-1`)) ? isCriterionId : () => false;
  const isOther = (id: string) => asking.size > 0 && (!asking.has(prefixOf(id)) || isCriterion(id));
  if (all.length === first.found.length && !all.some(({ id }) => isOther(id))) return all;
  // Read again, as what says when a requirement is met belongs to its text.
  return find((id) => !isName(id) && !isOther(id)).found;
}

class Finder {
  readonly found: Requirement[] = [];
  readonly #text: string;
  readonly #isAsked: (id: string) => boolean;
  /** IDs behind which a sign tells that they are no word of a sentence. */
  readonly #signed = new Set<string>();
  /** Tables that may have their IDs in another column than the first. */
  readonly #tables: { readonly section: Section; readonly table: Table }[] = [];
  readonly #paragraphs: { readonly section: Section; readonly paragraph: Paragraph; readonly id: string }[] = [];

  constructor(text: string, isAsked: (id: string) => boolean) {
    this.#text = text;
    this.#isAsked = isAsked;
  }

  readSection(section: Section): void {
    if (section.heading && this.#idIn(section.text) !== undefined) {
      const place: RequirementPlace = { form: 'heading', section };
      this.#add({ text: section.text, span: section.heading, within: section.parent, place }, (id) => [
        ...section.chunk.nodes.slice(0, 1),
        ...this.#contentUnder(section, id),
      ]);
    }
    for (const node of section.nodes) {
      if (node.type === 'paragraph') this.#paragraph(section, node);
      else this.#collect(section, node);
    }
  }

  #collect(section: Section, node: RootContent): void {
    if (node.type === 'list') this.#list(section, node);
    else if (node.type === 'table') this.#table(section, node);
  }

  /**
   * Reads what may as well only speak of requirements: tables that have their IDs in another column than the first, and paragraphs
   * that begin with an ID. Those whose IDs all stand elsewhere do.
   */
  readLess(): void {
    if (this.#tables.length === 0 && this.#paragraphs.length === 0) return;
    const known = new Set(this.found.map(({ id }) => id));
    for (const { section, table } of this.#tables) {
      const column = this.#idColumn(table);
      if (column === undefined) continue;
      const ids = table.children.slice(1).flatMap((row) => this.#idOfCell(row.children[column]) ?? []);
      if (!ids.every((id) => known.has(id))) this.#rows(section, table, column);
    }
    for (const { section, paragraph, id } of this.#paragraphs) {
      if (known.has(id)) continue;
      const place: RequirementPlace = { form: 'paragraph', paragraph, section };
      const span = spanOfNode(section, paragraph);
      this.#add({ text: toString(paragraph), span, within: section, place }, () => [paragraph]);
    }
    this.found.sort((a, b) => a.span.start - b.span.start);
  }

  /**
   * Tells the IDs that are what something else is called: the name of a standard, letters that no sign sets off and that begin no
   * other requirement, a key such as `F1`.
   */
  isName(): (id: string) => boolean {
    const byPrefix = new Map<string, Set<string>>();
    const prefixOf = (id: string) => readRequirementId(id)?.prefix ?? '';
    for (const { id, span, place } of this.found) {
      const ids = byPrefix.get(prefixOf(id)) ?? new Set();
      // Nobody heads two parts with the same name by chance.
      byPrefix.set(prefixOf(id), ids.add(place.form === 'heading' ? `${id} ${span.start}` : id));
    }
    const isAlone = (id: string) => (byPrefix.get(prefixOf(id))?.size ?? 0) < 2;
    const cannot = (id: string): boolean => {
      switch (likelinessOf(id)) {
        case 'sure':
          return false;
        case 'likely':
          return isNameWithNumber(id) || (isAlone(id) && !this.#signed.has(id));
        case 'doubtful':
          return isAlone(id);
      }
    };
    return cannot;
  }

  /** Only a sign right behind its ID, or emphasis that begins with it, tells a paragraph that asks from one about what is asked. */
  #paragraph(section: Section, paragraph: Paragraph): void {
    const { start, end } = spanOfNode(section, paragraph);
    if (!mayNameId(this.#text.slice(start, start + 60))) return;
    const found = this.#idIn(toString(paragraph));
    const source = found && this.#text.slice(start, Math.min(end, start + 120));
    const at = source?.indexOf(found?.id ?? '') ?? -1;
    if (!found || source === undefined || at < 0) return;
    // “**FR-1 (safety)**: It is told.”
    const isLead = /[*_]$/u.test(source.slice(0, at));
    const isSet = isLead || /^(?:[`\])）】」]|[:：])/u.test(source.slice(at + found.id.length));
    if (isSet) this.#paragraphs.push({ section, paragraph, id: found.id });
  }

  #list(section: Section, list: List): void {
    for (const item of list.children) {
      const place: RequirementPlace = { form: 'item', list, item, section };
      this.#add({ text: firstLine(item), span: spanOfNode(section, item), within: list, place }, (id) =>
        this.#contentOf(item, id),
      );
      for (const child of item.children) this.#collect(section, child);
    }
  }

  #table(section: Section, table: Table): void {
    const before = this.found.length;
    const heads = table.children[0]?.children ?? [];
    const [, second] = heads;
    const isFirst = second === undefined || !heads.slice(1).some((head) => isIdLabel(toString(head)));
    if (isFirst || isIdLabel(toString(heads[0] ?? second))) this.#rows(section, table);
    if (this.found.length === before) this.#tables.push({ section, table });
  }

  /** The column of a table that its head calls that of the IDs, or else the one whose cells are all IDs, each another. */
  #idColumn({ children: [head, ...rows] }: Table): number | undefined {
    const heads = head?.children.map((cell) => toString(cell)) ?? [];
    const idsOf = (column: number) => rows.flatMap((row) => this.#idOfCell(row.children[column]) ?? []);
    const named = heads.findIndex((text, column) => isIdLabel(text) && idsOf(column).length > 0);
    if (named >= 0) return named;
    const whole = heads.findIndex((text, column) => {
      if (rows.length < 2 || isCoveredByLabel(text) || isCoversLabel(text)) return false;
      const ids = idsOf(column);
      return ids.length === rows.length && new Set(ids).size === ids.length;
    });
    return whole < 0 ? undefined : whole;
  }

  /** The ID that a cell is, and nothing else. */
  #idOfCell(cell: TableCell | undefined): string | undefined {
    const text = cell ? toString(cell).trim() : '';
    const found = this.#idIn(text);
    return found?.end === text.length ? found.id : undefined;
  }

  /** @param column where the IDs are; else each row begins with its own */
  #rows(section: Section, table: Table, column?: number): void {
    const [header, ...rows] = table.children;
    const heads = header?.children.map((cell) => toString(cell)) ?? [];
    const graded = heads.map(gradeIn);
    const asks = heads.map(isAskingHead);
    for (const row of rows) {
      const own = column === undefined ? undefined : row.children[column];
      if (column !== undefined && !own) continue;
      const told = row.children.filter((cell, at) => asks[at] !== false && cell !== own);
      // Beside an ID alone such a column holds what is asked: “ID | MVP”.
      const isGraded = told.length > (own ? 0 : 1);
      const others = isGraded ? told : row.children.filter((cell) => cell !== own);
      const cells = own ? [own, ...withoutNumber(others)] : withoutNumber(others);
      const text = cells.map((cell) => toString(cell)).join(' ');
      const grades = isGraded ? gradesOf(row, graded) : {};
      const place: RequirementPlace = { form: 'row', table, row, section };
      const start = own && spanOfNode(section, own).start;
      this.#add({ text, span: spanOfNode(section, row), within: table, place, grades, start }, () => cells);
    }
  }

  #add(
    asked: Pick<Requirement, 'text' | 'span' | 'within' | 'place'> & {
      readonly grades?: Grades;
      /** Where to look for the ID. */
      readonly start?: number | undefined;
    },
    content: (id: string) => readonly Nodes[],
  ): void {
    const { text, span, within, place, grades = {}, start = span.start } = asked;
    const found = this.#idIn(text);
    if (!found) return;
    // An ID that is written with an escape does not stand there as it reads.
    const offset = this.#text.slice(start, span.end).indexOf(found.id);
    const at = offset < 0 ? span.start : start + offset;
    const idSpan = { start: at, end: Math.min(at + found.id.length, span.end) };
    const isAlone =
      place.form === 'row' && toString(place.row.children.find(startsWith(found.id)) ?? place.row).trim() === found.id;
    if (isAlone || /^(?:$|[^\s\p{L}\p{N}]|\s*[:：–—-])/u.test(this.#text.slice(idSpan.end, idSpan.end + 8)))
      this.#signed.add(found.id);
    const rest = text.slice(found.end);
    this.found.push({
      id: found.id,
      named: 'printed',
      text: (found.isStruck ? withoutTildes(rest) : rest).replace(/\s+/gu, ' ').trim(),
      span,
      idSpan,
      isOutOfScope: isLeftOut(place.section) || wont.test(grades.priority ?? ''),
      isDeferred: isDeferredSection(place.section),
      struck: found.isStruck ? readStruck(text, found.id, place.form !== 'row') : undefined,
      within,
      place,
      content: content(found.id),
      grades,
    });
  }

  /** The ID that a text begins with, and where what is asked begins behind it. */
  #idIn(text: string): { readonly id: string; readonly end: number; readonly isStruck: boolean } | undefined {
    const lead = /^\s*(?:\[[ xX]\]\s*)?(?:~~\s*)?(?:[[(（【「]\s*)?(?:~~)?/u.exec(text)?.[0] ?? '';
    const id = requirementIdAt(text, lead.length);
    if (id === undefined || !this.#isAsked(id)) return undefined;
    const end = lead.length + id.length;
    const behind = /^[\s:：.)）\]】」~–—-]*/u.exec(text.slice(end))?.[0].length ?? 0;
    return { id, end: end + behind, isStruck: lead.includes('~~') };
  }

  /** What belongs to a requirement: all but those below it that have another ID, which is none of its own parts. */
  #isPartOf(text: string, id: string): boolean {
    const found = this.#idIn(text);
    return found === undefined || isBelow(found.id, id);
  }

  #contentOf(item: ListItem, id: string): readonly Nodes[] {
    return item.children.flatMap((child): readonly Nodes[] => {
      if (child.type !== 'list') return [child];
      return child.children.filter((below) => this.#isPartOf(firstLine(below), id));
    });
  }

  #contentUnder(section: Section, id: string): readonly Nodes[] {
    const own = section.nodes.flatMap((node): readonly Nodes[] => {
      if (node.type !== 'list') return [node];
      return node.children.filter((item) => this.#isPartOf(firstLine(item), id));
    });
    const below = section.children.filter((child) => this.#isPartOf(child.text, id));
    return [...own, ...below.flatMap((child) => this.#contentUnder(child, id))];
  }
}

const startsWith = (id: string) => (cell: TableCell) => toString(cell).trim().startsWith(id);

/**
 * Whether a column says what is asked: whoever ranks a requirement anew, or says where it is covered or how far it is, asks for
 * nothing else than before.
 */
export function isAskingHead(head: string): boolean {
  return gradeIn(head) === undefined && !isCoveredByLabel(head) && !isStatusLabel(head);
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
