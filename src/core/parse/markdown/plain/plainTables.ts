import type { AlignType, RootContent, Table, TableCell, TableRow } from 'mdast';
import type { Lines } from './lines.js';
import { fill, notPlain, positionOf, type Reading } from './reading.js';

const rule = /^\|(?: *:?-+:? *\|)+$/;

/** Reads a table of which every row begins and ends with `|`. Arguments and result as for `readPlainBlock`. */
export function readPlainTable(reading: Reading, line: number, end: number, nodes: RootContent[]): number {
  const { lines } = reading;
  const at = lines.word(line);
  if (line + 1 >= end || !isRow(lines, line) || !isRow(lines, line + 1)) return notPlain;
  const between = lines.text.slice(lines.word(line + 1), lines.end(line + 1));
  if (!rule.test(between)) return notPlain;
  const align = between.slice(1, -1).split('|').map(alignOf);
  const head = rowOf(reading, line);
  if (head.children.length !== align.length) return notPlain;
  const table: Table = { type: 'table', align, children: [head] };
  let next = line + 2;
  for (; next < end && !lines.isBlank(next); next++) {
    if (!isRow(lines, next)) return notPlain;
    table.children.push(rowOf(reading, next));
  }
  const last = next - 1;
  table.position = positionOf(lines, line, at, last);
  nodes.push(table);
  return next;
}

function isRow(lines: Lines, line: number): boolean {
  const { text } = lines;
  const at = lines.word(line);
  const end = lines.end(line);
  if (at > lines.begins(line) || end - at < 3 || text.charCodeAt(at) !== 124 || text.charCodeAt(end - 1) !== 124) {
    return false;
  }
  return !text.slice(at, end).includes('\\');
}

function alignOf(cell: string): AlignType {
  const rule = cell.trim();
  const [isLeft, isRight] = [rule.startsWith(':'), rule.endsWith(':')];
  if (isLeft) return isRight ? 'center' : 'left';
  return isRight ? 'right' : null;
}

function rowOf(reading: Reading, line: number): TableRow {
  const { lines } = reading;
  const { text } = lines;
  const start = lines.word(line);
  const end = lines.end(line);
  const cells: TableCell[] = [];
  for (let bar = start; bar < end - 1;) {
    const next = text.indexOf('|', bar + 1);
    const cellEnd = next === end - 1 ? end : next;
    const cell: TableCell = {
      type: 'tableCell',
      children: [],
      position: { start: lines.point(line, bar), end: lines.point(line, cellEnd) },
    };
    let from = bar + 1;
    let to = next;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (from < to) fill(reading, cell, { line, start: from, end: to, count: 1 });
    cells.push(cell);
    bar = next;
  }
  return { type: 'tableRow', children: cells, position: positionOf(lines, line, start, line) };
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}
