import type { Blockquote, RootContent } from 'mdast';
import { notPlain, positionOf, type Reading } from './reading.js';

/** Reads a quote of which every line has its mark. Arguments and result as for `readPlainBlock`. */
export function readPlainQuote(reading: Reading, line: number, end: number, nodes: RootContent[]): number {
  const { lines } = reading;
  const { text } = lines;
  const at = lines.word(line);
  let next = line;
  for (; next < end; next++) {
    const word = lines.word(next);
    if (text.charCodeAt(word) !== 62) break;
    if (word - lines.begins(next) > 3) return notPlain;
    const after = text.charCodeAt(word + 1);
    if (after === 9) return notPlain;
    lines.begin[next] = after === 32 ? word + 2 : word + 1;
  }
  if (next < end && !lines.isBlank(next)) return notPlain;
  if (lines.isBlank(line) || lines.isBlank(next - 1)) return notPlain;
  const quote: Blockquote = { type: 'blockquote', children: [], position: positionOf(lines, line, at, next - 1) };
  if (!reading.readBlocks(reading, line, next, quote.children)) return notPlain;
  nodes.push(quote);
  return next;
}
