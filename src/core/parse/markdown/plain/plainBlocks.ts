import type { RootContent } from 'mdast';
import { isFence, isHeading, isHtmlBlock, isThematicBreak, markerAt, mayBeHtml, mayBeItem } from './blockStarts.js';
import { readPlainFence } from './plainCode.js';
import { readPlainComment, readPlainHtml } from './plainHtml.js';
import { readPlainList } from './plainLists.js';
import { readPlainQuote } from './plainQuotes.js';
import { readPlainTable } from './plainTables.js';
import { readPlainDefinitions, readPlainHeading, readPlainParagraph } from './plainText.js';
import { notPlain, positionOf, type Reading, type Spread } from './reading.js';

/**
 * Reads the block that begins in a line, where its form leaves no doubt how Markdown takes it.
 *
 * @param end the line before which the container ends
 * @param nodes where the block goes
 * @returns the line after it, or {@link notPlain}
 */
export function readPlainBlock(reading: Reading, line: number, end: number, nodes: RootContent[]): number {
  const { lines } = reading;
  const at = lines.word(line);
  if (at - lines.begins(line) > 3) return notPlain;
  switch (lines.text.charCodeAt(at)) {
    case 9: // tab
    case 0xfeff: // byte order mark
      return notPlain;
    case 35: // #
      return isHeading(lines, line, at)
        ? readPlainHeading(reading, line, at, nodes)
        : readPlainParagraph(reading, line, end, nodes);
    case 96: // `
    case 126: // ~
      return isFence(lines, line, at)
        ? readPlainFence(lines, line, end, nodes)
        : readPlainParagraph(reading, line, end, nodes);
    case 62: // >
      return readPlainQuote(reading, line, end, nodes);
    case 60: // <
      if (isHtmlBlock(lines, line, at)) return readPlainHtml(lines, line, end, nodes);
      if (mayBeHtml(lines, at)) return readPlainComment(lines, line, end, nodes);
      return readPlainParagraph(reading, line, end, nodes);
    case 91: // [
      return readPlainDefinitions(reading, line, end, nodes);
    case 124: // |
      return readPlainTable(reading, line, end, nodes);
    case 95: // _
    case 42: // *
    case 43: // +
    case 45: // -
      if (isThematicBreak(lines, line, at)) {
        nodes.push({ type: 'thematicBreak', position: positionOf(lines, line, at, line) });
        return line + 1;
      }
      break;
  }
  if (markerAt(lines, line, at)) return readPlainList(reading, line, end, nodes);
  return mayBeItem(lines, line, at) ? notPlain : readPlainParagraph(reading, line, end, nodes);
}

/**
 * Reads the blocks of a container.
 *
 * @returns whether blank lines stand between them; `undefined` where something is not plain
 */
export function readPlainBlocks(reading: Reading, from: number, end: number, nodes: RootContent[]): Spread | undefined {
  let isSpread = false;
  let isAfterBlank = false;
  for (let line = from; line < end;) {
    if (reading.lines.isBlank(line)) {
      isAfterBlank = true;
      line++;
      continue;
    }
    if (isAfterBlank && nodes.length > 0) isSpread = true;
    isAfterBlank = false;
    line = readPlainBlock(reading, line, end, nodes);
    if (line === notPlain) return undefined;
  }
  return { isSpread };
}
