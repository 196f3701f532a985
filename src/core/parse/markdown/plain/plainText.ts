import type { Definition, Heading, Paragraph, RootContent } from 'mdast';
import { afterParagraph } from './blockStarts.js';
import { fill, notPlain, positionOf, type Reading } from './reading.js';

/** Reads a heading with `#`. */
export function readPlainHeading(reading: Reading, line: number, at: number, nodes: RootContent[]): number {
  const { lines } = reading;
  const { text } = lines;
  let start = at;
  while (text.charCodeAt(start) === 35) start++;
  const depth = (start - at) as Heading['depth'];
  const lineEnd = lines.end(line);
  while (start < lineEnd && text.charCodeAt(start) === 32) start++;
  const end = lines.lastWord(line, start);
  const last = text.charCodeAt(end - 1);
  // A closing sequence, and tabs.
  if (start < end && (last === 35 || last === 9 || text.charCodeAt(start) === 9)) return notPlain;
  const heading: Heading = { type: 'heading', depth, children: [], position: positionOf(lines, line, at, line) };
  if (start < end) fill(reading, heading, { line, start, end, count: 1 });
  else if (text.charCodeAt(at + depth) === 9) return notPlain;
  nodes.push(heading);
  return line + 1;
}

/** Reads a paragraph. Arguments and result as for `readPlainBlock`. */
export function readPlainParagraph(reading: Reading, line: number, end: number, nodes: RootContent[]): number {
  const { lines } = reading;
  const start = lines.word(line);
  let next = line + 1;
  for (; next < end && !lines.isBlank(next); next++) {
    const at = lines.word(next);
    if (lines.text.charCodeAt(at) === 9) return notPlain;
    if (at - lines.begins(next) > 3) continue;
    const then = afterParagraph(lines, next, at);
    if (then === 'unclear') return notPlain;
    if (then === 'ends') break;
  }
  const last = next - 1;
  const contentEnd = lines.lastWord(last, last === line ? start : lines.word(last));
  if (lines.text.charCodeAt(contentEnd - 1) === 9) return notPlain;
  const paragraph: Paragraph = { type: 'paragraph', children: [], position: positionOf(lines, line, start, last) };
  if (!fill(reading, paragraph, { line, start, end: contentEnd, count: next - line })) return notPlain;
  nodes.push(paragraph);
  return next;
}

const definition = /^\[([^\s[\]\\&][^\s[\]\\&]{0,200})\]: *([^\s\p{Cc}<>\\&()]+)$/u;

/** Definitions of links that have a line each; a paragraph that begins with a bracket where no definition can be meant. */
export function readPlainDefinitions(reading: Reading, line: number, end: number, nodes: RootContent[]): number {
  const { lines } = reading;
  let next = line;
  const found: Definition[] = [];
  for (; next < end && !lines.isBlank(next); next++) {
    const at = lines.word(next);
    const [, label, url] = definition.exec(lines.text.slice(at, lines.end(next))) ?? [];
    if (label === undefined || url === undefined || at > lines.begins(next)) break;
    // As micromark-util-normalize-identifier folds a label, and mdast that.
    const identifier = label.toLowerCase().toUpperCase().toLowerCase();
    const position = positionOf(lines, next, at, next);
    found.push({ type: 'definition', identifier, label, title: null, url, position });
  }
  if (next > line) {
    if (next < end && !lines.isBlank(next)) return notPlain;
    nodes.push(...found);
    return next;
  }
  const size = nodes.length;
  const after = readPlainParagraph(reading, line, end, nodes);
  if (after === notPlain) return notPlain;
  const mayDefine = lines.text.slice(lines.word(line), lines.end(after - 1)).includes(']:');
  if (mayDefine) nodes.length = size;
  return mayDefine ? notPlain : after;
}
