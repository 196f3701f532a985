import type { BlockContent, DefinitionContent, List, Paragraph, RootContent, Table } from 'mdast';
import { linesOf } from '../../text/linesOf.js';
import type { ChunkSpan } from '../../text/range.js';
import { findDecisionMarkers } from './decisionMarkers.js';
import { readLabelledLine } from './labelledLine.js';
import { isBlankValue, isPromptText } from './placeholders.js';

/** A label with its value: a labelled line, a table row, or a cell under a column's heading. */
export interface Field {
  readonly label: string;
  readonly value: string;
  /** The line or row. */
  readonly span: ChunkSpan;
  readonly form: 'line' | 'row' | 'column' | 'first column';
  readonly blank: boolean;
}

/** A paragraph that is nothing but bold text, used as a heading, with what follows it. */
export interface BoldHeading {
  readonly text: string;
  readonly span: ChunkSpan;
  readonly blank: boolean;
}

/** A stretch of running text, code and addresses blanked out so that offsets stay. */
export interface Prose {
  readonly text: string;
  readonly start: number;
}

/** What stands in the body of one section, without its subsections. Derived from a chunk alone, so it can be kept with it. */
export interface BodyContent {
  /** Nothing real: no text, or only comments, prompts and placeholders. */
  readonly empty: boolean;
  /** Decisions named by `<!-- decision: … -->` markers. */
  readonly markers: readonly string[];
  readonly fields: readonly Field[];
  readonly boldHeadings: readonly BoldHeading[];
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
  readonly #bold: { text: string; start: number; end: number; blank: boolean }[] = [];
  readonly #prose: Prose[] = [];
  #real = false;

  constructor(source: string) {
    this.#source = source;
  }

  blocks(nodes: readonly Block[]): void {
    for (const node of nodes) this.#block(node, false);
  }

  finish(): BodyContent {
    return {
      empty: !this.#real,
      markers: this.#markers,
      fields: this.#fields,
      boldHeadings: this.#bold.map(({ text, start, end, blank }) => ({ text, span: { start, end }, blank })),
      prose: this.#prose,
    };
  }

  #block(node: Block, quoted: boolean): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    switch (node.type) {
      case 'html':
        this.#html(node.value, start);
        break;
      case 'paragraph':
        this.#paragraph(node, start, end, quoted);
        break;
      case 'list':
        this.#list(node, quoted);
        break;
      case 'blockquote':
        for (const child of node.children) this.#block(child, true);
        break;
      case 'table':
        this.#table(node);
        break;
      case 'code':
        // Indented text is how some templates set off their header; what is fenced is code or a diagram.
        if (!/^\s*(?:```|~~~)/u.test(this.#source.slice(start, start + 20))) this.#lines(start, end);
        if (node.value.trim()) this.#content(end);
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
    const text = value.replace(/<!--[\s\S]*?(?:-->|$)/gu, '').replace(/<\/?(?!img|svg|iframe|video)[^<>]*>/giu, '');
    if (text.trim() && !isBlankValue(text.replace(/<(?:img|svg|iframe|video)[^<>]*>/giu, 'picture'))) {
      this.#content(start + value.length);
      this.#prose.push({ text: mask(value), start });
    }
  }

  #paragraph(node: Paragraph, start: number, end: number, quoted: boolean): void {
    const source = this.#source.slice(start, end);
    const only = node.children.length === 1 ? node.children[0] : undefined;
    // Inline markers: a comment in the same line as text is part of the paragraph.
    for (const { span } of findDecisionMarkers(source))
      this.#html(source.slice(span.start, span.end), start + span.start);
    const bold = only?.type === 'strong' ? /^(?:\*\*|__)([\s\S]+?)(?:\*\*|__)$/u.exec(source.trim()) : null;
    if (bold?.[1] && bold[1].length <= 80) {
      this.#bold.push({ text: bold[1].replace(/[:：]\s*$/u, ''), start, end, blank: true });
      this.#prose.push({ text: mask(source), start });
      return;
    }
    const picture = node.children.some((child) => child.type === 'image' || child.type === 'imageReference');
    if (picture || !isPromptText(source.replace(/\n[ \t>]{0,8}/gu, ' '), quoted || only?.type === 'emphasis')) {
      if (!this.#onlyBlankFields(source)) this.#content(end);
    }
    this.#lines(start, end);
  }

  /** `Owner: TBD` is no content, and neither are several such lines. */
  #onlyBlankFields(source: string): boolean {
    return [...linesOf(source)].every(({ line }) => {
      const field = readLabelledLine(line);
      return line.trim() === '' || (field !== undefined && isBlankValue(field.value));
    });
  }

  #list(node: List, quoted: boolean): void {
    for (const item of node.children) {
      for (const child of item.children) this.#block(child, quoted);
    }
  }

  #lines(start: number, end: number): void {
    const source = this.#source.slice(start, end);
    // The marker of the list item belongs to the line it opens.
    const lineStart = this.#lineStart(start);
    for (const { offset, line } of linesOf(source)) {
      const at = start + offset;
      const text = offset === 0 ? this.#source.slice(lineStart, start) + line : line;
      const field = readLabelledLine(text);
      if (!field) continue;
      const from = offset === 0 ? lineStart + leading(text) : at + leading(line);
      const blank = isBlankValue(field.value);
      const span = { start: Math.min(from, at + line.length), end: at + line.trimEnd().length };
      this.#fields.push({ label: field.label, value: field.value, span, form: 'line', blank });
    }
    this.#prose.push({ text: mask(source), start });
  }

  #table(node: Table): void {
    const rows = node.children.map((row) => ({
      span: { start: row.position?.start.offset ?? 0, end: row.position?.end.offset ?? 0 },
      cells: row.children.map((cell) => this.#cell(cell)),
    }));
    const [header, ...body] = rows;
    if (!header) return;
    const last = rows.at(-1)?.span.end ?? 0;
    const filled = body.some((row) =>
      row.cells.some((cell, column) => (column > 0 || row.cells.length === 1) && !isBlankValue(cell)),
    );
    // A table of pairs may have its first pair as its header.
    const headerIsPair = header.cells.length === 2 && header.cells.every((cell) => cell !== '');
    if (filled || (headerIsPair && body.length === 0)) this.#content(last);
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

  #content(end: number): void {
    this.#real = true;
    const heading = this.#bold.at(-1);
    if (!heading) return;
    heading.blank = false;
    heading.end = Math.max(heading.end, end);
  }
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
