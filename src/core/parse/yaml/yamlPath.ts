import { isMap, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { inFile, type Span } from '../../text/range.js';
import type { YamlSource } from './yamlSource.js';
import { locate, type YamlPosition } from './yamlCursor.js';
import { follow, keyText, nodeSpan } from './yamlValue.js';
import { derived } from '../../text/derived.js';

/** Keys of maps and indices of lists, from the root down. */
export type YamlPath = readonly (string | number)[];

/** What stands at a path: for an entry of a map its pair, for a list's item only the node. */
export interface YamlPlace {
  readonly pair?: Pair;
  /** As written; may be an alias. `undefined` when nothing is written after the key. */
  readonly node?: Node;
}

/** Built once per map: looking up every one of thousands of entries must not compare each with each. */
const pairsOf = derived((map: YAMLMap) => {
  const index = new Map<string, Pair>();
  for (const pair of map.items) {
    const text = keyText(pair.key);
    if (text !== undefined) index.set(text, pair);
  }
  return index;
});

/** The pair of a key in a map; of a key given twice the last, as in the value. */
export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return pairsOf(map).get(key);
}

/** What stands at `path`, aliases on the way followed; `undefined` when it does not exist. */
export function placeAt(source: YamlSource, path: YamlPath): YamlPlace | undefined {
  let place: YamlPlace | undefined = source.document.contents ? { node: source.document.contents } : {};
  for (const step of path) {
    place = stepInto(place.node, step);
    if (!place) return undefined;
  }
  return place;
}

function stepInto(node: Node | undefined, step: string | number): YamlPlace | undefined {
  const target = follow(node);
  if (isMap(target)) {
    const pair = pairOf(target, String(step));
    return pair && { pair, ...(pair.value ? { node: pair.value as Node } : {}) };
  }
  const item: unknown = isSeq(target) ? target.items[Number(step)] : undefined;
  return item ? { node: item as Node } : undefined;
}

/**
 * Exact span of what stands at `path`: its key, its value, or both. A list's item has no key: its value counts. Where
 * the path, or its value, does not exist, the key of the nearest thing above that does. Of the root, its first line.
 */
export function spanAt(source: YamlSource, path: YamlPath, part: 'key' | 'value' | 'pair'): Span {
  for (let length = path.length; length > 0; length--) {
    const place = placeAt(source, path.slice(0, length));
    if (!place) continue;
    const key = place.pair ? spanOf(source, place.pair.key as Node) : undefined;
    const node = place.node ? spanOf(source, place.node) : undefined;
    const value = node && node.end > node.start ? node : undefined;
    if (length < path.length) return key ?? value ?? rootSpan(source);
    const found = part === 'key' ? (key ?? value) : part === 'value' ? (value ?? key) : joined(key, value);
    return found ?? rootSpan(source);
  }
  return rootSpan(source);
}

/** Where a fault of the whole is shown: on its first key, else at its beginning. */
function rootSpan(source: YamlSource): Span {
  const contents = source.document.contents;
  const first: unknown = isMap(contents) ? contents.items[0]?.key : contents;
  const span = first ? spanOf(source, first as Node) : { start: source.base, end: source.base };
  const line = /[\r\n]|$/.exec(source.text.slice(span.start - source.base, span.end - source.base))?.index ?? 0;
  return { start: span.start, end: span.start + line };
}

function joined(key: Span | undefined, value: Span | undefined): Span | undefined {
  return key && value ? { start: key.start, end: Math.max(key.end, value.end) } : (key ?? value);
}

function spanOf(source: YamlSource, node: Node): Span {
  return inFile(nodeSpan(node, source.text), source.base);
}

/**
 * What stands, or would stand, at an offset of the text: for completion and hover. On an empty line the column decides
 * which map a key typed there would belong to. `undefined` outside the YAML and in comments.
 */
export function pathAt(source: YamlSource, offset: number): YamlPosition | undefined {
  const local = offset - source.base;
  if (local < 0 || local > source.text.length) return undefined;
  return locate(source.document.contents, source.text, local);
}
