import type { BlockContent, DefinitionContent, List, Paragraph, RootContent, Table } from 'mdast';
import { linesOf } from '../../../text/linesOf.js';
import type { ChunkSpan } from '../../../text/range.js';
import { findDecisionMarkers } from '../markers/decisionMarkers.js';
import { plainHtml, readHtml, type HtmlPiece } from './htmlPieces.js';
import { readLabelledLine } from './labelledLine.js';
import { PartStack, type TitledPart } from './partStack.js';
import { isBlankText, isBlankValue, isGrade, isWanted } from '../blanks/placeholders.js';
import type { Prose } from './prosePhrases.js';
import type { Place } from './textPieces.js';
import { answerStart, formOfBold, isTitle, readTitleLine, withoutColon, withoutMark } from './titleLines.js';

/** A label with its value: a labelled line, a table row, or a cell under a column's heading. */
export interface Field {
  readonly label: string;
  readonly value: string;
  /** The line or row. */
  readonly span: ChunkSpan;
  readonly form: 'line' | 'row' | 'column' | 'first column';
  readonly blank: boolean;
}

/** What stands in the body of one section, without its subsections. Derived from a chunk alone, so it can be kept with it. */
export interface BodyContent {
  /** Nothing real: no text, or only comments, prompts and placeholders. */
  readonly empty: boolean;
  /** Decisions named by `<!-- decision: … -->` markers. */
  readonly markers: readonly string[];
  readonly fields: readonly Field[];
  readonly titledParts: readonly TitledPart[];
  readonly prose: readonly Prose[];
}

type Block = RootContent | BlockContent | DefinitionContent;

/** Reads the body of a section: `nodes` are its blocks, `source` is the text of the whole chunk they count from. */
export function readBody(nodes: readonly RootContent[], source: string): BodyContent {
  const reader = new BodyReader(source);
  reader.blocks(nodes);
  return reader.finish();
}

class BodyReader {
  readonly #source: string;
  readonly #markers: string[] = [];
  readonly #fields: Field[] = [];
  readonly #parts = new PartStack();
  readonly #prose: Prose[] = [];
  #real = false;

  constructor(source: string) {
    this.#source = source;
  }

  blocks(nodes: readonly Block[]): void {
    this.#siblings(nodes, 'text');
  }

  finish(): BodyContent {
    return {
      empty: !this.#real,
      markers: this.#markers,
      fields: this.#fields,
      titledParts: this.#parts.finish(),
      prose: this.#prose,
    };
  }

  #siblings(nodes: readonly Block[], form: Place['form']): void {
    let isLabelled = false;
    for (const [index, node] of nodes.entries()) {
      const next = nodes[index + 1];
      const label = next ? this.#labelAbove(node, next) : undefined;
      // “Goals:” speaks of the block right below it and of no more.
      if (label && isLabelled) this.#parts.leave('label');
      if (next?.type !== 'heading' && this.#isTitleItem(node, next)) this.#titleItem(node);
      else this.#block(node, form);
      if (isLabelled && !label) this.#parts.leave('label');
      isLabelled = label !== undefined;
      if (label === undefined) continue;
      this.#parts.enter('label');
      this.#parts.open(label);
    }
  }

  /** A line that ends with a colon, or a term, above what it is the title of. */
  #labelAbove(
    node: Block,
    next: Block,
  ): { form: 'label' | 'term'; text: string; start: number; end: number } | undefined {
    if (node.type !== 'paragraph') return undefined;
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (end - start > 70) return undefined;
    const source = this.#source.slice(start, end);
    const isLabel = /[:：]\s*$/u.test(source) && !/^(?:\*\*|__)/u.test(source) && blocksBelow.has(next.type);
    const nextStart = next.position?.start.offset ?? 0;
    const isTerm =
      !isLabel && next.type === 'paragraph' && /^[:：][ \t]/u.test(this.#source.slice(nextStart, nextStart + 2));
    if (!(isLabel || isTerm) || !isTitle(source) || readTitleLine(source, true)) return undefined;
    return { form: isLabel ? 'label' : 'term', text: withoutColon(source), start, end };
  }

  /** A list of one short item, with something else below: `3. Roadmap`, and in bold `- **Roadmap**`. */
  #isTitleItem(node: Block, next: Block | undefined): node is List {
    if (node.type !== 'list' || node.children.length !== 1 || next === undefined || next.type === 'list') return false;
    const [first, ...more] = node.children[0]?.children ?? [];
    if (first?.type !== 'paragraph' || more.length > 0) return false;
    const isBold = first.children.length === 1 && first.children[0]?.type === 'strong';
    const source = this.#sourceOf(first);
    return (
      (node.ordered === true || isBold) && isTitle(source.split(/[\r\n]/u, 1)[0] ?? '') && (!isBold || isTitle(source))
    );
  }

  #titleItem(node: List): void {
    const item = node.children[0];
    const paragraph = item?.children[0];
    if (!item || paragraph?.type !== 'paragraph') return;
    const source = this.#sourceOf(paragraph);
    const [title = ''] = source.split(/[\r\n]/u, 1);
    const start = item.position?.start.offset ?? 0;
    const from = paragraph.position?.start.offset ?? start;
    if (!isBlankText(title, { form: 'item' })) this.#real = true;
    const form = node.ordered === true ? 'numbered' : 'bold';
    this.#parts.open({ form, text: withoutColon(title), start, end: from + title.length });
    if (!isBlankText(source.slice(title.length), { form: 'text' })) this.#content(from + source.length);
    this.#lines(from, from + source.length);
  }

  #sourceOf(node: Block): string {
    const start = node.position?.start.offset ?? 0;
    return this.#source.slice(start, node.position?.end.offset ?? start);
  }

  #block(node: Block, form: Place['form']): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    switch (node.type) {
      case 'html':
        this.#html(node.value, start);
        break;
      case 'paragraph':
        this.#paragraph(node, start, end, form);
        break;
      case 'list':
        this.#list(node);
        break;
      case 'blockquote':
        this.#parts.enter('quote');
        this.#siblings(node.children, form);
        this.#parts.leave('quote');
        break;
      case 'table':
        this.#table(node);
        break;
      case 'code':
        // Indented text is how some templates set off their header; what is fenced is code or a diagram.
        if (/^\s*(?:```|~~~)/u.test(this.#source.slice(start, start + 20))) {
          if (node.value.trim()) this.#content(end);
        } else {
          this.#lines(start, end);
          if (!isBlankText(node.value, { form: 'text' })) this.#content(end);
        }
        break;
      case 'heading':
      case 'footnoteDefinition':
        this.#content(end);
        break;
      default:
        break;
    }
  }

  #html(value: string, start: number): void {
    for (const { names } of findDecisionMarkers(value)) for (const name of names) this.#markers.push(name);
    // A comment alone is no text.
    if (!/[^\s<]/u.test(value) || /^<!--(?:(?!-->)[\s\S])*-->\s*$/u.test(value)) return;
    let row: HtmlPiece[] = [];
    for (const piece of readHtml(value)) {
      if (piece.type === 'piece') {
        this.#htmlPiece(piece, start);
        this.#prose.push({ text: mask(value.slice(piece.start, piece.end)), start: start + piece.start });
        if (piece.kind === 'cell' || piece.kind === 'head') row.push(piece);
      } else if (piece.name === 'tr') {
        this.#htmlRow(row, start);
        row = [];
      } else if (piece.type === 'enter') this.#parts.enter(piece.name);
      else this.#parts.leave(piece.name);
    }
    this.#htmlRow(row, start);
  }

  #htmlPiece({ kind, text, level, ...piece }: HtmlPiece, base: number): void {
    const start = base + piece.start;
    const end = base + piece.end;
    if (kind === 'heading' || kind === 'summary' || kind === 'term') {
      const form = kind === 'heading' ? 'html' : kind;
      this.#parts.open({ form, text: withoutColon(text), level, start, end });
      return;
    }
    // The heads of a table only name what is to come.
    if (kind === 'head') return;
    if (kind === 'text' && this.#titleAt(text, start, end)) return;
    for (const line of text.split(/[\r\n]+/u)) {
      if (!this.#isKnownReal() && !isBlankText(line, { form: 'text' })) this.#content(end);
      if (kind !== 'cell') this.#field(kind === 'item' ? `- ${line.trim()}` : line, { start, end });
    }
  }

  /** Whether a line within HTML is a title and no more. */
  #titleAt(text: string, start: number, end: number): boolean {
    const title = readTitleLine(text, false);
    if (title?.end !== text.length || (title.form !== 'bold' && title.form !== 'question')) return false;
    this.#parts.open({ ...title, start, end });
    return true;
  }

  /** A row of a table of HTML that gives a value under a label. */
  #htmlRow(cells: readonly HtmlPiece[], base: number): void {
    const [first, ...values] = cells;
    if (!first || values.length === 0 || values.length > 3 || values.some(({ kind }) => kind === 'head')) return;
    const value = values.find(({ text }) => !isBlankValue(text))?.text ?? values[0]?.text ?? '';
    const span = { start: base + first.start, end: base + (cells.at(-1)?.end ?? first.end) };
    const label = withoutColon(first.text);
    this.#fields.push({ label, value, span, form: 'row', blank: isBlankValue(value) });
  }

  #paragraph(node: Paragraph, start: number, end: number, form: Place['form']): void {
    const source = this.#source.slice(start, end);
    const only = node.children.length === 1 ? node.children[0] : undefined;
    // Inline markers: a comment in the same line as text is part of the paragraph.
    for (const { span } of findDecisionMarkers(source))
      this.#html(source.slice(span.start, span.end), start + span.start);
    const bold = only?.type === 'strong' ? /^(?:\*\*|__)([\s\S]+?)(?:\*\*|__)$/u.exec(source.trim()) : null;
    if (bold?.[1] && bold[1].length <= 80) {
      this.#parts.open({ form: formOfBold(bold[1]), text: withoutMark(bold[1]), start, end });
      this.#prose.push({ text: mask(source), start });
      return;
    }
    const place: Place = { form, apart: only?.type === 'emphasis' };
    const prose = { text: mask(source), start };
    if (form === 'text' && definition.test(source)) this.#definitions(source, start, place);
    else if (holdsTitle(source)) this.#titledLines(source, start, place);
    else if (!this.#isKnownReal() && !isBlankText(withoutPrefixes(source), place, prose)) this.#content(end);
    this.#lines(start, end, prose);
  }

  /** A paragraph in which a line is a title: `**Owner**`, `Q: Who builds it?`, `【背景】`. */
  #titledLines(source: string, start: number, place: Place): void {
    if (!this.#real && !isBlankText(withoutPrefixes(source), place)) this.#real = true;
    const isAlone = !/[\r\n]/u.test(source);
    for (const { offset, line } of linesOf(source)) {
      const at = start + offset;
      const plain = plainHtml(line);
      const title = readTitleLine(plain, isAlone);
      if (title && (place.form === 'text' || title.form === 'question')) {
        // Only without tags are there places in the line.
        const end = plain === line ? title.end : line.length;
        // What is numbered may be a title, and a statement as well.
        const isText = title.form === 'numbered' || title.form === 'sign';
        this.#parts.open({ ...title, start: at, end: at + end, isText });
        if (!isBlankText(line.slice(end), place)) this.#content(at + line.length);
      } else if (!isBlankText(line.slice(answerStart(line)), place)) this.#content(at + line.length);
    }
  }

  /** Terms, each with a line or more below it that begin with a colon. */
  #definitions(source: string, start: number, place: Place): void {
    if (!this.#real && !isBlankText(withoutPrefixes(source), place)) this.#real = true;
    const lines = [...linesOf(source)];
    this.#parts.enter('definitions');
    for (const [index, { offset, line }] of lines.entries()) {
      const end = start + offset + line.length;
      const isTerm = !definitionLine.test(line) && definitionLine.test(lines[index + 1]?.line ?? '') && isTitle(line);
      if (isTerm) this.#parts.open({ form: 'term', text: withoutColon(line), start: start + offset, end });
      else if (!isBlankText(line.replace(definitionLine, ''), place)) this.#content(end);
    }
    this.#parts.leave('definitions');
  }

  #list(node: List): void {
    for (const { children } of node.children) {
      const [first, ...below] = children;
      this.#parts.enter('item');
      if (first) this.#block(first, 'item');
      if (first?.type === 'paragraph') this.#outline(first, below.length > 0);
      this.#siblings(below, 'item');
      this.#parts.leave('item');
    }
  }

  /** An item that is a title, with more below it in the item. */
  #outline(paragraph: Paragraph, holdsMore: boolean): void {
    const source = this.#sourceOf(paragraph);
    const [title = ''] = source.split(/[\r\n]/u, 1);
    if (!(holdsMore || title.length < source.length) || !isTitle(title) || readTitleLine(title, false)) return;
    const start = paragraph.position?.start.offset ?? 0;
    this.#parts.open({ form: 'outline', text: withoutColon(title), start, end: start + title.length });
    if (!isBlankText(source.slice(title.length), { form: 'item' })) this.#content(start + source.length);
  }

  #lines(start: number, end: number, prose?: Prose): void {
    const source = this.#source.slice(start, end);
    // The marker of the list item belongs to the line it opens.
    const lineStart = this.#lineStart(start);
    for (const { offset, line } of linesOf(source)) {
      const at = start + offset;
      const text = offset === 0 ? this.#source.slice(lineStart, start) + line : line;
      const from = offset === 0 ? lineStart + leading(text) : at + leading(line);
      const span = { start: Math.min(from, at + line.length), end: at + line.trimEnd().length };
      if (line.includes('<')) for (const one of text.split(/<br\s{0,3}\/?>/iu)) this.#field(plainHtml(one), span);
      else this.#field(text, span);
    }
    this.#prose.push(prose ?? { text: mask(source), start });
  }

  #field(text: string, span: ChunkSpan): void {
    const field = readLabelledLine(text);
    if (!field) return;
    const { label, value } = field;
    this.#fields.push({ label, value, span, form: 'line', blank: isBlankValue(value) });
  }

  #table(node: Table): void {
    const rows = node.children.map((row) => ({
      span: { start: row.position?.start.offset ?? 0, end: row.position?.end.offset ?? 0 },
      cells: row.children.map((cell) => this.#cell(cell)),
    }));
    const [header, ...body] = rows;
    if (!header) return;
    const last = rows.at(-1)?.span.end ?? 0;
    if (!this.#isKnownReal() && isFilled(header.cells, body)) this.#content(last);
    for (const { cells, span } of rows) {
      const [label = '', ...values] = cells;
      const value = values.find((cell) => !isBlankValue(cell)) ?? values[0] ?? '';
      if (label && values.length > 0 && values.length <= 3) {
        this.#fields.push({ label, value, span, form: 'row', blank: isBlankValue(value) });
      }
      this.#prose.push({ text: mask(this.#source.slice(span.start, span.end)), start: span.start });
    }
    // Rows may be short: a table has no more fields than cells, however many columns its header names.
    let reaching = body;
    for (const [column, label] of header.cells.entries()) {
      reaching = reaching.filter(({ cells }) => cells.length > column);
      if (!label) continue;
      for (const { cells, span } of reaching) {
        const value = cells[column] ?? '';
        // In a table of pairs the first column holds labels, and its heading is one of them.
        const form = column === 0 && header.cells.length === 2 ? 'first column' : 'column';
        this.#fields.push({ label, value, span, form, blank: isBlankValue(value) });
      }
    }
  }

  #cell(cell: { position?: Paragraph['position'] }): string {
    const start = cell.position?.start.offset ?? 0;
    const source = this.#source.slice(start, cell.position?.end.offset ?? start);
    return source
      .replace(/^\s*\|/u, '')
      .replace(/\|\s*$/u, '')
      .replace(/<(?!https?:|mailto:)[^<>]*>/gu, ' ')
      .trim();
  }

  /** Offset at which the line begins that holds `offset`. */
  #lineStart(offset: number): number {
    let start = offset;
    while (start > 0 && !/[\r\n]/.test(this.#source.charAt(start - 1))) start--;
    return start;
  }

  /** Whether one more piece of content would change nothing. */
  #isKnownReal(): boolean {
    return this.#real && !this.#parts.isWithinPart;
  }

  #content(end: number): void {
    this.#real = true;
    this.#parts.content(end);
  }
}

/** What may stand below a label, on lines of its own. */
const blocksBelow: ReadonlySet<string> = new Set(['list', 'table', 'paragraph', 'blockquote', 'html']);
const definitionLine = /^[ \t>]*[:：][ \t\u3000]+(?=\S)/u;
const definition = /(?:^|[\r\n])[ \t>]{0,20}[:：][ \t\u3000]/u;
const laterTitle = /[\r\n][ \t>]{0,20}(?:\*\*|__|【|[■□◆◇●▼▶►▷◎])/u;

/** Whether a line of a paragraph may be a title. */
function holdsTitle(source: string): boolean {
  const [first = ''] = source.slice(0, 400).split(/[\r\n]/u, 1);
  return readTitleLine(plainHtml(first), first.length === source.length) !== undefined || laterTitle.test(source);
}

/** Whether a table says more than the labels and IDs that it came with. */
function isFilled(header: readonly string[], body: readonly { readonly cells: readonly string[] }[]): boolean {
  const graded = header.map(isGrade);
  const filled = body.some(({ cells }) => {
    // What has a number and no words is ranked before it is there.
    const isNameless = graded.includes(true) && isBlankText(cells[0] ?? '', { form: 'item' });
    return cells.some((cell, column) => {
      if (column === 0 && cells.length > 1) return isSentence(cell);
      if (isNameless && graded[column]) return isSentence(cell);
      return isMark(cell) || !isBlankValue(cell);
    });
  });
  if (filled || body.length > 0) return filled;
  // A table of pairs may have its first pair as its header.
  const [, second = ''] = header;
  return header.length === 2 && header.every((cell) => cell !== '') && !isBlankValue(second) && !isWanted(second);
}

/** A cell that says yes or no by a sign. */
function isMark(cell: string): boolean {
  return /^(?:[✓✔✗✘✕✖☑√×○◯●△▲]|\p{Extended_Pictographic}\uFE0F?)$/u.test(cell);
}

/** What stands in the first column is a label, as a rule; a template has none as long as this. */
function isSentence(cell: string): boolean {
  return (
    !isBlankValue(cell) && (cell.split(/\s+/u).length >= 5 || /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{12}/u.test(cell))
  );
}

/** A block without what begins its lines: indents and marks of quotations. */
function withoutPrefixes(source: string): string {
  return source.includes('\n') || source.includes('\r')
    ? source.replace(/(?:\r\n|[\r\n])[ \t>]{0,40}/gu, '\n')
    : source;
}

function leading(line: string): number {
  return line.length - line.trimStart().length;
}

/** Blanks out what is not language: comments, code, tags, addresses. Every character keeps its place. */
export function mask(source: string): string {
  return source.replace(
    /<!--[\s\S]*?(?:-->|$)|`[^`\n]*`|<[^<>\n]*>|\]\([^()\n]*\)|\]\[[^\]\n]*\]|https?:\/\/[^\s)>\]]+|[[\]*_]/gu,
    (found) => ' '.repeat(found.length),
  );
}
