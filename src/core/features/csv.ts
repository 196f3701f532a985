import { oneLine } from './oneLine.js';

/**
 * Rows as CSV (RFC 4180): every cell in quotes, one line each. No cell is a formula to a spreadsheet: before what would begin
 * one stands an apostrophe, which spreadsheets take for “this is text”.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** With these begins a formula, in letters of either width. */
const formula = /^[=+\-@＝＋－＠]/u;

function cell(source: string): string {
  const text = oneLine(source);
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
