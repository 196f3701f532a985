import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../text/range.js';
import { expectedAfterRemove, ownEntry } from './yamlData.js';
import { endOfNode, endOfPair, isAfterBreak, lineEndAfter, lineStartBefore } from './yamlLayout.js';
import { pairOf, type YamlPath } from './yamlPath.js';
import { dashOf, plannerFor, replace, rootSlot, writeOut, type Plan, type Planner, type Slot } from './yamlSlot.js';
import type { YamlSource } from './yamlSource.js';
import { nodeSpan } from './yamlValue.js';

/** Takes away what stands at `path`. */
export function planRemove(source: YamlSource, lineBreak: string, path: YamlPath): Plan {
  const planner = plannerFor(source, lineBreak);
  let slot: Slot = rootSlot(source);
  for (const [depth, step] of path.entries()) {
    const { node } = slot;
    if (isAlias(node)) return writeOut(planner, slot, expectedAfterRemove(slot.value, path.slice(depth)));
    if (!isMap(node) && !isSeq(node)) return undefined;
    const items: readonly unknown[] = node.items;
    const item = isMap(node) ? pairOf(node, String(step)) : (items[Number(step)] as Node | undefined);
    if (!item) return undefined;
    if (depth === path.length - 1) {
      if (items.length === 1 && depth > 0) return replace(planner, slot, isMap(node) ? {} : []);
      const index = items.indexOf(item);
      return node.flow ? removeFlow(planner, node, index) : removeBlock(planner, node, index);
    }
    const flow = node.flow === true || slot.flow;
    const value = ownEntry(slot.value, step);
    slot = isMap(node)
      ? { node: ((item as Pair).value as Node | null) ?? undefined, pair: item as Pair, flow, value }
      : { node: item as Node, flow, value };
  }
  return undefined;
}

function removeFlow({ text }: Planner, node: YAMLMap | YAMLSeq, index: number): Plan {
  const spans = node.items.map((item) => itemSpan(item, text));
  const [own, next, previous] = [spans[index], spans[index + 1], spans[index - 1]];
  if (!own) return undefined;
  if (next) return [{ span: { start: own.start, end: next.start }, newText: '' }];
  if (!previous) return undefined;
  const comma = /^\s*/.exec(text.slice(previous.end))?.[0].length ?? 0;
  const from = previous.end + comma;
  if (text[from] !== ',') return undefined;
  // The comma before it and the entry go; a comment between them stays.
  const space = /\s*$/.exec(text.slice(from + 1, own.start))?.[0].length ?? 0;
  return [
    { span: { start: previous.end, end: from + 1 }, newText: '' },
    { span: { start: Math.max(from + 1, own.start - space), end: own.end }, newText: '' },
  ];
}

function removeBlock({ text }: Planner, node: YAMLMap | YAMLSeq, index: number): Plan {
  const startOf = (at: number): number | undefined =>
    isMap(node) ? node.items[at] && itemSpan(node.items[at], text).start : dashOf(node, at, text);
  const [start, next] = [startOf(index), startOf(index + 1)];
  if (start === undefined) return undefined;
  const lineStart = lineStartBefore(text, start);
  if (text.slice(lineStart, start).trim() !== '') {
    return next === undefined ? undefined : [{ span: { start, end: next }, newText: '' }];
  }
  const last = itemSpan(node.items[index], text).end;
  if (isAfterBreak(text, last)) return [{ span: { start: lineStart, end: last }, newText: '' }];
  const end = lineEndAfter(text, last);
  const lineBreak = /^\r\n|^\n|^\r/.exec(text.slice(end))?.[0].length ?? 0;
  if (lineBreak > 0) return [{ span: { start: lineStart, end: end + lineBreak }, newText: '' }];
  const before = /(\r\n|\n|\r)$/.exec(text.slice(0, lineStart))?.[0].length ?? 0;
  return [{ span: { start: lineStart - before, end }, newText: '' }];
}

function itemSpan(item: unknown, text: string): Span {
  if (isScalar(item) || isMap(item) || isSeq(item) || isAlias(item))
    return { start: nodeSpan(item, text).start, end: endOfNode(item, text) };
  const pair = item as Pair;
  return { start: nodeSpan(pair.key as Node, text).start, end: endOfPair(pair, text) };
}
