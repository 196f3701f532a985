import { toString } from 'mdast-util-to-string';
import type { Requirement, RequirementPlace } from '../../document/requirements/findRequirements.js';
import { spanOfNode } from '../../parse/markdown/sections.js';
import { insertBlock } from '../../text/insertBlock.js';
import { lineBreakOf, type SpanEdit } from '../../text/textEdit.js';
import { lineStartAt } from '../../text/lineStart.js';

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
  { table, row }: RequirementPlace & { readonly form: 'row' },
  id: string,
): NewLines | undefined {
  const lead = leadOf(text, model.span.start);
  if (lead === undefined) return undefined;
  const columns = table.children[0]?.children.length ?? 0;
  const cells = Array.from({ length: columns }, () => '');
  const own = row.children.findIndex((cell) => toString(cell).trim().startsWith(model.id));
  if (own < 0 || own >= columns) return undefined;
  const number = own > 0 ? toString(row.children[0]).trim() : '';
  if (/^\d{1,6}$/u.test(number)) cells[0] = String(Number(number) + 1);
  const isAlone = toString(row.children[own]).trim() === model.id;
  cells[own] = isAlone ? emphasised(text, model, id) : written(text, model, id).trimEnd();
  const begin = `${lead}| ${cells.slice(0, own + 1).join(' | ')}`;
  const rest = cells.slice(own + 1).map((cell) => ` | ${cell}`);
  const at = lineEnd(text, model.span.end);
  const eol = lineBreakOf(text, at);
  const newText = `${eol}${begin}${rest.join('')} |`;
  const typed = isAlone && rest.length > 0 ? begin.length + ' | '.length : begin.length;
  return { edit: { span: { start: at, end: at }, newText }, cursor: at + eol.length + typed };
}

function headingLike(
  text: string,
  model: Requirement,
  { section }: RequirementPlace & { readonly form: 'heading' },
  id: string,
): NewLines {
  const words = `${'#'.repeat(section.depth)} ${written(text, model, id)}`;
  const { span, newText } = insertBlock(text, section.span.end, [words]);
  // The block ends where its words do; whoever types on would have to begin with a space.
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

/** Another ID between the same signs of emphasis. */
function emphasised(text: string, { idSpan }: Requirement, id: string): string {
  const marks = marksBefore(text, idSpan.start);
  return text.startsWith(marks, idSpan.end) ? `${marks}${id}${marks}` : id;
}

/** Another ID with its emphasis and what divides it from the words: `**FR-2**: `, `FR-2 – `, `**FR-2:** `. */
function written(text: string, { idSpan }: Requirement, id: string): string {
  const marks = marksBefore(text, idSpan.start);
  const behind = text.slice(idSpan.end, idSpan.end + 40);
  const sign = (at: number): string => /^[ \t]*[:：.)）–—-]?/u.exec(behind.slice(at))?.[0] ?? '';
  const spaced = (words: string, divider: string) => `${words}${/[：）]$/u.test(divider) ? '' : ' '}`;
  if (marks !== '' && behind.startsWith(marks)) {
    const divider = sign(marks.length).trimEnd();
    return spaced(`${marks}${id}${marks}${divider}`, divider);
  }
  const divider = sign(0).trimEnd();
  // Emphasis that goes on over the words is for whoever writes them.
  const closes = marks !== '' && behind.startsWith(marks, divider.length);
  return closes ? spaced(`${marks}${id}${divider}${marks}`, '') : spaced(`${id}${divider}`, divider);
}

function marksBefore(text: string, start: number): string {
  return /[*_`]{0,3}$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
}
