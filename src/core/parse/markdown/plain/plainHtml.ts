import type { Html, RootContent } from 'mdast';
import type { Lines } from './lines.js';
import { notPlain, positionOf } from './reading.js';

/** HTML that goes on up to a blank line, whatever it holds. */
export function readPlainHtml(lines: Lines, line: number, end: number, nodes: RootContent[]): number {
  const at = lines.word(line);
  if (at > lines.start(line)) return notPlain;
  let next = line + 1;
  for (; next < end && !lines.isBlank(next); next++) {
    // A line of nothing but tabs is blank too.
    if (lines.text.charCodeAt(lines.word(next)) === 9) return notPlain;
  }
  const value = lines.text.slice(at, lines.end(next - 1));
  nodes.push({ type: 'html', value, position: positionOf(lines, line, at, next - 1) });
  return next;
}

/** A comment that has its lines to itself. Other HTML ends where its kind says. */
export function readPlainComment(lines: Lines, line: number, end: number, nodes: RootContent[]): number {
  const { text } = lines;
  const at = lines.word(line);
  const isNested = lines.begins(line) > lines.start(line);
  if (!text.startsWith('<!--', at) || at > lines.begins(line)) return notPlain;
  if (isNested && !text.slice(at + 2, lines.end(line)).includes('-->')) return notPlain;
  const close = text.indexOf('-->', at + 2);
  let last = line;
  while (close > lines.end(last) && last + 1 < end) last++;
  if (close < 0 || close > lines.end(last)) return notPlain;
  const html: Html = {
    type: 'html',
    value: text.slice(at, lines.end(last)),
    position: positionOf(lines, line, at, last),
  };
  nodes.push(html);
  return last + 1;
}
