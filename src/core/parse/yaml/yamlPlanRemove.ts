import { isMap, type Node, type Pair, type YAMLMap } from 'yaml';
import { yamlComments } from './yamlComments.js';
import { afterBreak, endOfPair, isAfterBreak, lineEndAfter } from './yamlLayout.js';
import { pairOf, placeAt, type YamlPath } from './yamlPath.js';
import type { Plan } from './yamlSlot.js';
import type { YamlSource } from './yamlSource.js';
import { nodeSpan } from './yamlValue.js';

/** Takes the entry at `path` out of its map. Comments stay, each on a line of its own where its entry stood. */
export function planRemove(source: YamlSource, lineBreak: string, path: YamlPath): Plan {
  const map = placeAt(source, path.slice(0, -1))?.node;
  const pair = isMap(map) ? pairOf(map, String(path.at(-1))) : undefined;
  if (!isMap(map) || !pair) return undefined;
  return map.flow ? fromFlow(map, pair, source.text) : fromBlock(pair, source.text, lineBreak);
}

/** With the comma that sets it apart from its neighbour. */
function fromFlow(map: YAMLMap, pair: Pair, text: string): Plan {
  const index = map.items.indexOf(pair);
  const [before, after] = [map.items[index - 1], map.items[index + 1]];
  const span = after
    ? { start: startOf(pair, text), end: startOf(after, text) }
    : { start: before ? endOfPair(before, text) : startOf(pair, text), end: endOfPair(pair, text) };
  return [{ span, newText: '' }];
}

/** With its lines, which are nobody else’s. */
function fromBlock(pair: Pair, text: string, lineBreak: string): Plan {
  const key = startOf(pair, text);
  let start = key;
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
  if (start > 0 && !isAfterBreak(text, start) && text[start - 1] !== '\ufeff') return undefined;
  const last = endOfPair(pair, text);
  const lineEnd = isAfterBreak(text, last) ? last : lineEndAfter(text, last);
  const end = isAfterBreak(text, last) ? last : afterBreak(text, lineEnd);
  const indent = text.slice(start, key);
  const comments = yamlComments(text.slice(key, lineEnd)).map((comment) => indent + comment + lineBreak);
  return [{ span: { start, end }, newText: comments.join('') }];
}

function startOf(pair: Pair, text: string): number {
  return nodeSpan(pair.key as Node, text).start;
}
