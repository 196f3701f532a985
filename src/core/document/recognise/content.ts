import type { BlockContent, DefinitionContent, List, Paragraph, RootContent, Table } from 'mdast';
import { linesOf } from '../../text/linesOf.js';
import type { ChunkSpan } from '../../text/range.js';
import { findDecisionMarkers } from './decisionMarkers.js';
import { readLabelledLine } from './labelledLine.js';
import { isBlankText, isBlankValue, isWanted } from './placeholders.js';
import type { Place } from './textPieces.js';

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
    for (const node of nodes) this.#block(node, 'text');
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
        for (const child of node.children) this.#block(child, form);
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
    if (!isBlankHtml(value)) {
      if (!this.#isKnownReal()) this.#content(start + value.length);
      this.#prose.push({ text: mask(value), start });
    }
  }

  #paragraph(node: Paragraph, start: number, end: number, form: Place['form']): void {
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
    if (!this.#isKnownReal() && !isBlankText(withoutPrefixes(source), { form, apart: only?.type === 'emphasis' }))
      this.#content(end);
    this.#lines(start, end);
  }

  #list(node: List): void {
    for (const item of node.children) {
      for (const child of item.children) this.#block(child, 'item');
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
    return this.#real && this.#bold.length === 0;
  }

  #content(end: number): void {
    this.#real = true;
    const heading = this.#bold.at(-1);
    if (!heading) return;
    heading.blank = false;
    heading.end = Math.max(heading.end, end);
  }
}

/** Whether a table says more than the labels and IDs that it came with. */
function isFilled(header: readonly string[], body: readonly { readonly cells: readonly string[] }[]): boolean {
  const filled = body.some(({ cells }) =>
    cells.some((cell, column) =>
      column > 0 || cells.length === 1 ? isMark(cell) || !isBlankValue(cell) : isSentence(cell),
    ),
  );
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

/** Text of HTML counts as any other; headings, summaries and the heads of tables only name what is to come. */
function isBlankHtml(value: string): boolean {
  const text = value
    .replace(/<!--[\s\S]*?(?:-->|$)/gu, '')
    .replace(/<(summary|th|h[1-6]|style|script)(?=[\s>])[^<>]*>[^<]*(?=<)/giu, ' ')
    .replace(/<(?:br|\/?(?:p|li|td|tr|div|dd|dt))(?=[\s>/])[^<>]*>/giu, '\n')
    .trim();
  return text.split('\n').every((line) => isBlankText(line, { form: 'text' }));
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
