import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Requirement, RequirementPlace } from '../../document/requirements/requirement.js';
import { isAskingHead } from '../../document/requirements/requirementCandidates.js';
import { isIdLabel } from '../../document/requirements/labels.js';
import { spanOfNode } from '../../parse/markdown/sections.js';
import { insertBlock } from '../../text/insertBlock.js';
import { lineBreakOf, type SpanEdit } from '../../text/textEdit.js';
import { lineStartAt } from '../../text/lineStart.js';
import type { Span } from '../../text/range.js';

/** What is inserted, and the offset behind it at which its words are to be typed. */
export interface NewLines {
  readonly edit: SpanEdit;
  readonly cursor: number;
}

/**
 * A further requirement behind one, in the same form: bullet or number, box, emphasis, the sign after the ID, as many cells.
 * `undefined` where the one before stands where no other can follow.
 */
export function requirementLike(text: string, model: Requirement, id: string): NewLines | undefined {
  const { place } = model;
  switch (place.form) {
    case 'item':
      return itemLike(text, model, place, id);
    case 'row':
      return rowLike(text, model, place, id);
    case 'heading':
      return headingLike(text, model, place, id);
    case 'paragraph':
      return place.isLine
        ? lineLike(text, model, id)
        : blockLike(text, nextBlock(text, model.span.end), written(text, model, id));
  }
}

function itemLike(
  text: string,
  model: Requirement,
  { list, item, section }: RequirementPlace & { readonly form: 'item' },
  id: string,
): NewLines | undefined {
  const { span, idSpan } = model;
  const lead = leadOf(text, span.start);
  const [marker = '', bullet = '', number = '', closing = '', space = ''] =
    /^(?:([-*+])|(\d{1,9})([.)]))([ \t]+)/u.exec(text.slice(span.start, span.end)) ?? [];
  if (lead === undefined || marker === '') return undefined;
  const box = /^\[[ xX]\][ \t]+/u.test(text.slice(span.start + marker.length, idSpan.start)) ? '[ ] ' : '';
  const isFirst = list.children[0] === item;
  // Whoever numbers every item with the same number lets Markdown count.
  const next = !isFirst && number === '1' ? number : String(Number(number) + 1);
  const words = `${lead}${bullet === '' ? `${next}${closing}` : bullet}${space}${box}${written(text, model, id)}`;
  const at = lineEnd(text, spanOfNode(section, item).end);
  const eol = lineBreakOf(text, at);
  const gap = list.spread === true || item.spread === true ? `${lead.trimEnd()}${eol}` : '';
  const newText = `${eol}${gap}${words}`;
  return { edit: { span: { start: at, end: at }, newText }, cursor: at + newText.length };
}

function rowLike(
  text: string,
  model: Requirement,
  { table, row, section }: RequirementPlace & { readonly form: 'row' },
  id: string,
): NewLines | undefined {
  const columns = table.children[0]?.children.length ?? 0;
  const cells = Array.from({ length: columns }, () => '');
  const own = row.children.findIndex((cell) => {
    const { start, end } = spanOfNode(section, cell);
    return start <= model.idSpan.start && model.idSpan.end <= end;
  });
  const cell = row.children[own];
  if (!cell || own >= columns) return undefined;
  const number = own > 0 ? toString(row.children[0]).trim() : '';
  if (/^\d{1,6}$/u.test(number)) cells[0] = String(Number(number) + 1);
  const isAlone = withoutSigns(toString(cell)) === model.id;
  cells[own] = isAlone ? emphasised(text, model, id) : written(text, model, id).trimEnd();
  const at = isAlone ? (askedColumn(table, cells, own) ?? own) : own;
  return newRow(text, model.span, cells, at);
}

/**
 * A first row, with an ID in its column, for a table that has none yet.
 *
 * @param last the last row that it has
 */
export function firstRow(
  text: string,
  { table, column, last }: { readonly table: Table; readonly column: number; readonly last: Span },
  id: string,
): NewLines | undefined {
  const cells = (table.children[0]?.children ?? []).map((_, at) => (at === column ? id : ''));
  return newRow(text, last, cells, askedColumn(table, cells, column) ?? column);
}

/** Where the words are to be typed: in the first column behind the ID that says what is asked, else before it. */
function askedColumn({ children: [head] }: Table, cells: readonly string[], own: number): number | undefined {
  const asking = (head?.children ?? []).flatMap((each, at) =>
    at !== own && cells[at] === '' && isAskingHead(toString(each)) && !isIdLabel(toString(each)) ? [at] : [],
  );
  const free = cells.flatMap((cell, at) => (cell === '' && at > own ? [at] : []));
  return asking.find((at) => at > own) ?? asking[0] ?? free[0];
}

/** A row behind another, with the cursor behind what stands in one of its cells. */
function newRow(text: string, before: Span, cells: readonly string[], typed: number): NewLines | undefined {
  const lead = leadOf(text, before.start);
  if (lead === undefined) return undefined;
  const at = lineEnd(text, before.end);
  const eol = lineBreakOf(text, at);
  const written = cells.map((cell) => `| ${cell} `);
  const begin = `${eol}${lead}${written.slice(0, typed).join('')}| ${cells[typed] ?? ''}`;
  const newText = `${eol}${lead}${written.join('')}|`;
  return { edit: { span: { start: at, end: at }, newText }, cursor: at + begin.length };
}

function headingLike(
  text: string,
  model: Requirement,
  { section }: RequirementPlace & { readonly form: 'heading' },
  id: string,
): NewLines {
  return blockLike(text, section.span.end, `${'#'.repeat(section.depth)} ${written(text, model, id)}`);
}

/** A line of the same paragraph; where its lines are kept apart by marks, so is this one. */
function lineLike(text: string, model: Requirement, id: string): NewLines | undefined {
  const { start, end } = model.span;
  const lead = leadOf(text, start);
  if (lead === undefined) return undefined;
  const at = lineEnd(text, end);
  const hardBreak = / {2}$|\\$/u;
  const above = hardBreak.exec(lineBefore(text, start));
  const mark = hardBreak.test(text.slice(lineStartAt(text, at), at)) ? '' : (above?.[0] ?? '');
  const newText = `${mark}${lineBreakOf(text, at)}${lead}${written(text, model, id)}`;
  return { edit: { span: { start: at, end: at }, newText }, cursor: at + newText.length };
}

/** The line above that of an offset, without its line break; empty for the first. */
function lineBefore(text: string, offset: number): string {
  const start = lineStartAt(text, offset);
  const before = text.slice(0, start).replace(/\r?\n$|\r$/u, '');
  return before.slice(lineStartAt(before, before.length));
}

/** The line with which something stands again behind a paragraph. */
function nextBlock(text: string, end: number): number {
  const blank = text.slice(end).search(/\S/u);
  return blank < 0 ? text.length : lineStartAt(text, end + blank);
}

/** A block of its own; whoever types on would have to begin with a space, with which no block ends. */
function blockLike(text: string, offset: number, words: string): NewLines {
  const { span, newText } = insertBlock(text, offset, [words]);
  const at = newText.indexOf(words.trimEnd());
  const edit = { span, newText: newText.slice(0, at) + words + newText.slice(at + words.trimEnd().length) };
  return { edit, cursor: span.start + at + words.length };
}

/** The indent before a block on its line; `undefined` where anything else stands there. */
function leadOf(text: string, start: number): string | undefined {
  const lead = text.slice(lineStartAt(text, start), start);
  return /^[\ufeff \t]*$/u.test(lead) ? lead.replace('\ufeff', '') : undefined;
}

function lineEnd(text: string, offset: number): number {
  const found = text.slice(offset).search(/[\r\n]/u);
  return found < 0 ? text.length : offset + found;
}

/** A cell without the brackets and tildes around its ID. */
function withoutSigns(cell: string): string {
  return cell.replace(/[\s~[\](){}【】「」（）]/gu, '');
}

/** Another ID between the same signs of emphasis, or in the same brackets. */
function emphasised(text: string, { idSpan }: Requirement, id: string): string {
  const { before, after } = signsAround(text, idSpan);
  return `${before}${id}${after}`;
}

/** Another ID with its emphasis and what divides it from the words: `**FR-2**: `, `FR-2 – `, `**FR-2:** `, `[FR-2] `. */
function written(text: string, { idSpan }: Requirement, id: string): string {
  const marks = marksBefore(text, idSpan.start);
  const { before, after } = signsAround(text, idSpan);
  const behind = text.slice(idSpan.end, idSpan.end + 40);
  const sign = (at: number): string => /^[ \t]*[:：.–—-]?/u.exec(behind.slice(at))?.[0] ?? '';
  const spaced = (words: string, divider: string) => `${words}${/[：）】」]$/u.test(divider) ? '' : ' '}`;
  if (after !== '') {
    const divider = sign(after.length).trimEnd();
    return spaced(`${before}${id}${after}${divider}`, divider === '' ? after : divider);
  }
  const divider = /^[ \t]*[:：.)）–—-]?/u.exec(behind)?.[0].trimEnd() ?? '';
  // Emphasis that goes on over the words is for whoever writes them.
  const closes = marks !== '' && behind.startsWith(marks, divider.length);
  return closes ? spaced(`${marks}${id}${divider}${marks}`, '') : spaced(`${id}${divider}`, divider);
}

function marksBefore(text: string, start: number): string {
  return /[*_`]{0,3}$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
}

const brackets: Readonly<Record<string, string>> = { '[': ']', '(': ')', '（': '）', '【': '】', '「': '」' };

/** The emphasis and the brackets that enclose an ID alone; empty when they go on over more. */
function signsAround(text: string, { start, end }: Span): { readonly before: string; readonly after: string } {
  const marks = marksBefore(text, start);
  const isMarked = text.startsWith(marks, end);
  const inner = isMarked ? marks : '';
  const open = text[start - inner.length - 1] ?? '';
  const close = brackets[open] ?? '';
  // The text of a link stays with its link.
  const isBracketed =
    close !== '' && text.startsWith(close, end + inner.length) && text[end + inner.length + 1] !== '(';
  return isBracketed ? { before: `${open}${inner}`, after: `${inner}${close}` } : { before: inner, after: inner };
}
