import type { List, ListItem, RootContent } from 'mdast';
import {
  isFence,
  isHeading,
  isHtmlBlock,
  isThematicBreak,
  markerAt,
  mayBeItem,
  opensContainer,
  type Marker,
} from './blockStarts.js';
import { notPlain, positionOf, type Reading } from './reading.js';

/** Reads a list of which every line is indented as its item asks. Arguments and result as for `readPlainBlock`. */
export function readPlainList(reading: Reading, line: number, end: number, nodes: RootContent[]): number {
  const { lines } = reading;
  const at = lines.word(line);
  const first = markerAt(lines, line, at);
  if (!first) return notPlain;
  const items: ListItem[] = [];
  let isSpread = false;
  let last = line;
  let next = line;
  for (let marker: Marker | undefined = first; marker;) {
    const start = lines.word(next);
    last = lastLineOf(reading, next, end, marker.text - lines.begins(next));
    if (last < 0) return notPlain;
    lines.begin[next] = marker.text;
    const item: ListItem = {
      type: 'listItem',
      spread: false,
      checked: null,
      children: [],
      position: positionOf(lines, next, start, last),
    };
    const read = reading.readBlocks(reading, next, last + 1, item.children);
    if (!read) return notPlain;
    item.spread = read.isSpread;
    items.push(item);

    next = last + 1;
    while (next < end && lines.isBlank(next)) next++;
    if (next >= end) break;
    const isApart = next > last + 1;
    const goesOn = nextMarker(reading, next, first, isApart);
    if (goesOn === notPlain) return notPlain;
    marker = goesOn;
    if (marker && isApart) isSpread = true;
  }
  const position = positionOf(lines, line, at, last);
  const { number } = first;
  const list: List = {
    type: 'list',
    ordered: number !== undefined,
    start: number ?? null,
    spread: isSpread,
    children: items,
    position,
  };
  nodes.push(list);
  return last + 1;
}

/**
 * The last line of an item whose text is indented by `width`; moves the beginnings of its lines behind that. -1 where
 * the indent is made of tabs, or where a list may end depends on spaces in a blank line.
 */
function lastLineOf({ lines }: Reading, line: number, end: number, width: number): number {
  let last = line;
  for (let next = line + 1; next < end; next++) {
    if (lines.isBlank(next)) {
      if (lines.start(next) < lines.end(next)) return notPlain;
      continue;
    }
    const word = lines.word(next);
    if (lines.text.charCodeAt(word) === 9) return notPlain;
    if (word - lines.begins(next) < width) break;
    last = next;
  }
  for (let next = line + 1; next <= last; next++) {
    if (!lines.isBlank(next)) lines.begin[next] = lines.begins(next) + width;
  }
  return last;
}

/** The marker with which the list goes on in a line; `undefined` where it ends before that. */
function nextMarker(
  { lines }: Reading,
  line: number,
  { character }: Marker,
  isApart: boolean,
): Marker | undefined | typeof notPlain {
  const at = lines.word(line);
  if (lines.text.charCodeAt(at) === 9 || at - lines.begins(line) > 3) return notPlain;
  const isBreak = isThematicBreak(lines, line, at);
  const marker = isBreak ? undefined : markerAt(lines, line, at);
  if (marker?.character === character) return marker;
  if (!marker && !isBreak && mayBeItem(lines, line, at)) return notPlain;
  if (marker && !isApart && opensContainer(lines, line, marker.text)) return notPlain;
  // Other text right below would go on with the item's paragraph.
  const ends =
    isApart ||
    marker !== undefined ||
    isHeading(lines, line, at) ||
    isFence(lines, line, at) ||
    isHtmlBlock(lines, line, at) ||
    lines.text.startsWith('<!--', at);
  return ends ? undefined : notPlain;
}
