import type { Heading, List, ListItem, Nodes, Paragraph, RootContent, Table, TableCell, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { plainWords, statuses } from '../../language/blankIndex.js';
import { foldInPlace } from '../../language/foldInPlace.js';
import { perChunk } from '../../parse/markdown/perChunk.js';
import type { ChunkSpan } from '../../text/range.js';
import { gradeIn } from '../recognise/blanks/placeholders.js';
import { stateAlone, type ClaimState } from './claimStates.js';
import { isCoveredByLabel } from './coverageGrammar.js';
import { isIdLabel } from './labels.js';
import { isLineBreak, linesOfParagraph, paragraphOf, textOfLine, type ParagraphLine } from './paragraphLines.js';
import type { Grades, ParagraphForm } from './requirement.js';
import { likelinessOf, mayNameId, prefixOf, requirementIdAt } from './requirementId.js';
import { isStruckWhole, readStruck, readWithdrawn, saysWithdrawn, withoutTildes } from './struck.js';

/** What a requirement is written as: a list item, a row, a paragraph, or the heading of a section. */
export type CandidateForm =
  | { readonly form: 'item'; readonly list: List; readonly item: ListItem }
  | { readonly form: 'row'; readonly table: Table; readonly row: TableRow; readonly cells: readonly TableCell[] }
  | ParagraphForm
  | { readonly form: 'heading' };

/** Behind the ID of a paragraph: a sign such as a colon, a dash or full stop and a sentence, or the sentence alone. */
export type ParagraphLead = 'sign' | 'dash' | 'none';

/** What may be a requirement, for it begins with an ID. Places count from the start of its chunk. */
export interface RequirementCandidate {
  readonly id: string;
  /** The letters of its ID. */
  readonly prefix: string;
  readonly likeliness: ReturnType<typeof likelinessOf>;
  readonly text: string;
  readonly span: ChunkSpan;
  readonly idSpan: ChunkSpan;
  /** A sign behind its ID tells that this is no word of a sentence. */
  readonly isSigned: boolean;
  /** What stands behind the ID of a paragraph. */
  readonly lead?: ParagraphLead;
  /** Its priority or its state says that it is not done. */
  readonly isWont: boolean;
  /** Its state says that it is put off. */
  readonly isLater: boolean;
  readonly struck: string | undefined;
  readonly written: CandidateForm;
  readonly grades: Grades;
}

/** What may be requirements in the text of one section. */
export interface SectionCandidates {
  readonly heading: RequirementCandidate | undefined;
  /** List items, and the rows of tables that begin with an ID, in the order of the text; a table by itself. */
  readonly groups: readonly CandidateGroup[];
  readonly paragraphs: readonly RequirementCandidate[];
}

interface CandidateGroup {
  readonly candidates: readonly RequirementCandidate[];
  /** Where none of its rows asks for anything, IDs may stand in another of its columns. */
  readonly table?: Table;
}

/** What may be requirements in the text of a section, whichever IDs count. */
export const candidatesIn = perChunk(({ nodes }, source): SectionCandidates => {
  const [first, ...others] = nodes;
  const reader = new CandidateReader(source);
  if (first?.type !== 'heading') return reader.read(nodes, undefined);
  const text = toString(first).trim();
  return reader.read(others, candidateOf(source, { text, span: placeOf(first), written: { form: 'heading' } }));
});

class CandidateReader {
  readonly #source: string;
  readonly #groups: CandidateGroup[] = [];
  readonly #paragraphs: RequirementCandidate[] = [];
  #items: RequirementCandidate[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  read(nodes: readonly RootContent[], heading: RequirementCandidate | undefined): SectionCandidates {
    for (const node of nodes) {
      if (node.type === 'paragraph') this.#paragraph(node);
      else this.#collect(node);
    }
    this.#endItems();
    return { heading, groups: this.#groups, paragraphs: this.#paragraphs };
  }

  #collect(node: RootContent): void {
    if (node.type === 'list') this.#list(node);
    else if (node.type === 'table') this.#table(node);
  }

  #list(list: List): void {
    for (const item of list.children) {
      const written = { form: 'item', list, item } as const;
      const found = candidateOf(this.#source, { text: firstLine(item), span: placeOf(item), written });
      if (found) this.#items.push(found);
      for (const child of item.children) this.#collect(child);
    }
  }

  #endItems(): void {
    if (this.#items.length > 0) this.#groups.push({ candidates: this.#items });
    this.#items = [];
  }

  #table(table: Table): void {
    const heads = table.children[0]?.children ?? [];
    const [, second] = heads;
    const isFirst = second === undefined || !heads.slice(1).some((head) => isIdLabel(toString(head)));
    const isRead = isFirst || isIdLabel(toString(heads[0] ?? second));
    const candidates = isRead ? rowsOf(this.#source, table) : [];
    if (candidates.length === 0 && !hasIdCells(table)) return;
    this.#endItems();
    this.#groups.push({ candidates, table });
  }

  /**
   * Each line that begins as a requirement does is one, where two do: people write them one below the other, without a blank line
   * between, and a sentence or a label before the first. Of any other paragraph its beginning tells what it is.
   */
  #paragraph(paragraph: Paragraph): void {
    const span = placeOf(paragraph);
    const source = this.#source.slice(span.start, span.end);
    if (!mayNameId(source)) return;
    const starts = /[\r\n]|<br/iu.test(source) ? this.#linesWithIds(paragraph) : [];
    if (starts.length === 0 && mayNameId(source.slice(0, 60)))
      this.#ask({ form: 'paragraph', paragraph, isLine: false }, span);
    for (const lines of starts) {
      const [start, end] = [lines[0]?.start ?? span.start, lines.at(-1)?.end ?? span.end];
      this.#ask({ form: 'paragraph', paragraph: paragraphOf(lines), isLine: true }, { start, end });
    }
  }

  /** The lines of a paragraph that begin as requirements do, each with those up to the next; none where they may be a sentence. */
  #linesWithIds(paragraph: Paragraph): readonly (readonly ParagraphLine[])[] {
    const lines = linesOfParagraph(paragraph, this.#source);
    const [first] = lines;
    const isBare = first !== undefined && this.#leadOf(textOfLine(first), first)?.sign === 'none';
    const found: ParagraphLine[][] = [];
    let before = '';
    for (const line of lines) {
      const text = textOfLine(line);
      const lead = this.#leadOf(text, line);
      // A sentence that goes over the line may name one there; so no other does where the first is no such line.
      if (lead && (lead.sign !== 'none' || isBare)) found.push([line]);
      else if (found.length > 0) found.at(-1)?.push(line);
      else before += text;
    }
    if (found.length > 1) return found;
    const isLabelled = /[:：]\s*$/u.test(before) || (first?.children.every(({ type }) => type === 'strong') ?? false);
    return found.length === 1 && before !== '' && isLabelled ? found : [];
  }

  #ask(written: ParagraphForm, span: ChunkSpan): void {
    const text = textOf(written.paragraph);
    const lead = this.#leadOf(text, span);
    if (!lead) return;
    const candidate = candidateOf(this.#source, { text, span, written });
    if (candidate)
      this.#paragraphs.push({
        ...candidate,
        lead: lead.sign,
        isSigned: lead.sign === 'sign' || (written.isLine && lead.sign === 'dash'),
      });
  }

  /**
   * A sign right behind its ID, emphasis that begins with it, or a sentence that begins there tells a paragraph that asks from one
   * about what is asked.
   */
  #leadOf(text: string, { start, end }: ChunkSpan): { readonly sign: ParagraphLead } | undefined {
    const found = leadingId(text);
    const source = this.#source.slice(start, Math.min(end, start + 120));
    const at = found ? source.indexOf(found.id) : -1;
    if (!found || at < 0) return undefined;
    // “**FR-1 (safety)**: It is told.”
    if (/[*_]$/u.test(source.slice(0, at))) return { sign: 'sign' };
    const behind = source.slice(at + found.id.length);
    // French sets its colon apart; “FR-1 (must): It is told.”
    if (/^(?:[`\])）】」]|(?:[ \u00a0\u202f][([（][^\])）\n]{1,20}[\])）])?[ \u00a0\u202f]?[:：])/u.test(behind))
      return { sign: 'sign' };
    if (/^(?:\. | [–—-] )(?:\p{Lu}|\p{Lo})/u.test(behind)) return { sign: 'dash' };
    return /^ (?:\p{Lu}|\p{Lo})/u.test(behind) ? { sign: 'none' } : undefined;
  }
}

/**
 * What may be requirements in the rows of a table.
 *
 * @param source the text of the chunk
 * @param column where the IDs are; else each row begins with its own
 */
export function rowsOf(source: string, table: Table, column?: number): readonly RequirementCandidate[] {
  const [header, ...rows] = table.children;
  const heads = header?.children.map((cell) => toString(cell)) ?? [];
  const graded = heads.map(gradeIn);
  const asks = heads.map(isAskingHead);
  const states = heads.map(isStatusLabel);
  return rows.flatMap((row) => {
    const own = column === undefined ? undefined : row.children[column];
    if (column !== undefined && !own) return [];
    const told = row.children.filter((cell, at) => asks[at] !== false && cell !== own);
    // Beside an ID alone such a column holds what is asked: “ID | MVP”.
    const isGraded = told.length > (own ? 0 : 1);
    const others = isGraded ? told : row.children.filter((cell) => cell !== own);
    const cells = own ? [own, ...withoutNumber(others)] : withoutNumber(others);
    const text = cells.map((cell) => toString(cell)).join(' ');
    const grades = isGraded ? gradesOf(row, graded) : {};
    const written = { form: 'row', table, row, cells } as const;
    const stated = row.children.flatMap((cell, at) => (states[at] ? toString(cell).trim() : []));
    const gone = stated.find(saysWithdrawn);
    const putOff = stated.map((words) => stateAlone(words)?.state).find((state) => state !== undefined);
    const start = own && placeOf(own).start;
    return candidateOf(source, { text, span: placeOf(row), written, grades, gone, putOff, start }) ?? [];
  });
}

function candidateOf(
  source: string,
  asked: Pick<RequirementCandidate, 'text' | 'span' | 'written'> & {
    readonly grades?: Grades;
    /** What its table says of why it is no longer in force. */
    readonly gone?: string | undefined;
    /** How far its table says that it is wanted. */
    readonly putOff?: ClaimState | undefined;
    /** Where to look for the ID. */
    readonly start?: number | undefined;
  },
): RequirementCandidate | undefined {
  const { text, span, written, gone, putOff, grades = {}, start = span.start } = asked;
  const found = leadingId(text);
  if (!found) return undefined;
  const { id } = found;
  // An ID that is written with an escape does not stand there as it reads.
  const offset = source.slice(start, span.end).indexOf(id);
  const at = offset < 0 ? span.start : start + offset;
  const idSpan = { start: at, end: Math.min(at + id.length, span.end) };
  const isAlone =
    written.form === 'row' && toString(written.row.children.find(startsWith(id)) ?? written.row).trim() === id;
  const isSigned = isAlone || /^(?:$|[^\s\p{L}\p{N}]|\s*[:：–—-])/u.test(source.slice(idSpan.end, idSpan.end + 8));
  // Signs behind the ID are no part of what is asked, but for those that strike it out.
  const signs = !found.isStruck && text.slice(0, found.end).trimEnd().endsWith('~~') ? '~~' : '';
  const rest = `${signs}${text.slice(found.end)}`;
  const isStruck = found.isStruck || isStruckWhole(rest);
  return {
    id,
    prefix: prefixOf(id),
    likeliness: likelinessOf(id),
    text: (isStruck ? withoutTildes(rest) : rest).replace(/\s+/gu, ' ').trim(),
    span,
    idSpan,
    isSigned,
    isWont: isWont(grades) || putOff === 'out-of-scope',
    isLater: putOff === 'deferred',
    struck: isStruck
      ? readStruck(found.isStruck ? text : rest, id, written.form !== 'row')
      : (gone ?? readWithdrawn(rest.trim(), id)),
    written,
    grades,
  };
}

/** The ID that a text begins with, and where what is asked begins behind it. */
export function leadingId(
  text: string,
): { readonly id: string; readonly end: number; readonly isStruck: boolean } | undefined {
  const lead =
    /^\s*(?:\[[ xX]\]\s*)?(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:~~\s*)?(?:[[(（【「]\s*)?(?:~~)?/u.exec(
      text,
    )?.[0] ?? '';
  const id = requirementIdAt(text, lead.length);
  if (id === undefined) return undefined;
  const end = lead.length + id.length;
  const behind = /^[\s:：.)）\]】」~–—-]*/u.exec(text.slice(end))?.[0].length ?? 0;
  return { id, end: end + behind, isStruck: lead.includes('~~') };
}

/** The ID that a cell is, and nothing else. */
export function idOfCell(cell: TableCell | undefined): string | undefined {
  const text = cell ? toString(cell).trim() : '';
  const found = leadingId(text);
  return found?.end === text.length ? found.id : undefined;
}

function hasIdCells({ children: [, ...rows] }: Table): boolean {
  return rows.some(({ children }) => children.some((cell) => idOfCell(cell) !== undefined));
}

/** An item's own words, without those of the lists inside it. */
export function firstLine(item: ListItem): string {
  const own = item.children.find((child) => child.type === 'paragraph' || child.type === 'heading');
  return own ? textOf(own) : '';
}

/** What a block says to its readers: a mark that ends a line is no more than that, and a comment behind its words is none of them. */
function textOf(block: Paragraph | Heading): string {
  // What a comment before the ID holds may be an ID as well.
  return block.children[0]?.type === 'html' ? toString(block) : shown(block);
}

function shown(node: Nodes): string {
  if (isLineBreak(node)) return '\n';
  if (node.type === 'html' && node.value.startsWith('<!--')) return '';
  return 'children' in node ? node.children.map(shown).join('') : toString(node);
}

function placeOf({ position }: Nodes): ChunkSpan {
  const start = position?.start.offset ?? 0;
  return { start, end: position?.end.offset ?? start };
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

/** Whether a priority says that something is not done. */
export function isWont({ priority = '' }: Grades): boolean {
  return wont.test(priority);
}

/** Whether a table has a column that grades what its rows are about. */
export function isGrading({ children: [header] }: Table): boolean {
  return header?.children.some((cell) => gradeIn(toString(cell)) !== undefined) ?? false;
}

/** How a row of a table grades what it is about, also where it says nothing else. */
export function gradesIn({ children: [header] }: Table, row: TableRow): Grades {
  return gradesOf(row, header?.children.map((cell) => gradeIn(toString(cell))) ?? []);
}

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
