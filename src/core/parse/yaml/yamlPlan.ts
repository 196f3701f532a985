import { isAlias, isMap, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { appended, expectedAfterSet, ownEntry, type YamlData } from './yamlData.js';
import {
  afterColon,
  endOfNode,
  endWithComments,
  endOfPair,
  indentAt,
  lineEndAfter,
  lineStartBefore,
} from './yamlLayout.js';
import { pairOf, type YamlPath } from './yamlPath.js';
import { yamlComments } from './yamlComments.js';
import { planList } from './yamlPlanList.js';
import { isList, renderAfterColon, renderEntry, renderInline, type LineStyle } from './yamlRender.js';
import {
  dashOf,
  insertAt,
  insertLine,
  isEmpty,
  nested,
  plannerFor,
  replace,
  rootSlot,
  writeOut,
  type Plan,
  type Planner,
  type Slot,
} from './yamlSlot.js';
import type { YamlSource } from './yamlSource.js';
import { nodeSpan } from './yamlValue.js';

/** Puts `value` at `path`. */
export function planSet(source: YamlSource, lineBreak: string, path: YamlPath, value: YamlData): Plan {
  const planner = plannerFor(source, lineBreak);
  let slot: Slot = rootSlot(source);
  for (const [depth, step] of path.entries()) {
    const rest = path.slice(depth);
    const { node } = slot;
    if (isAlias(node)) return writeOut(planner, slot, expectedAfterSet(slot.value, rest, value));
    const inner: unknown = ownEntry(slot.value, step);
    if (isMap(node)) {
      const pair = pairOf(node, String(step));
      if (!pair) return addToMap(planner, node, rest, inner, value);
      slot = {
        node: (pair.value as Node | null) ?? undefined,
        pair,
        flow: node.flow === true || slot.flow,
        value: inner,
      };
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item)
        return Number(step) === node.items.length ? addToList(planner, node, nested(rest.slice(1), value)) : undefined;
      const dash = node.flow ? undefined : dashOf(node, Number(step), source.text);
      slot = {
        node: item,
        flow: node.flow === true || slot.flow,
        ...(dash === undefined ? {} : { dash: dash + 1 }),
        value: inner,
      };
    } else {
      return isEmpty(node, source.text) ? fill(planner, slot, rest, value) : replaceNull(planner, slot, rest, value);
    }
  }
  if (isEmpty(slot.node, source.text)) return fill(planner, slot, [], value);
  return replaceItems(planner, slot, value) ?? replace(planner, slot, value);
}

/** Another list in the place of one with comments beside its items, which stay; `undefined` where that is not the case. */
function replaceItems(planner: Planner, slot: Slot, value: YamlData): Plan {
  const { node: list } = slot;
  if (!isSeq(list) || !isList(value)) return undefined;
  const { start, end } = nodeSpan(list, planner.text);
  const text = planner.text.slice(start, end);
  return text.includes('#') && yamlComments(text).length > 0 ? planList(planner, slot, list, value) : undefined;
}

/** Puts `value` at the end of the list at `path`. */
export function planAppend(source: YamlSource, lineBreak: string, path: YamlPath, value: YamlData): Plan {
  const current = path.reduce<unknown>((at, step) => ownEntry(at, step), source.value);
  if (Array.isArray(current) && current.length > 0) {
    return planSet(source, lineBreak, [...path, current.length], value);
  }
  return planSet(source, lineBreak, path, appended(current, value) as YamlData[]);
}

function addToMap(planner: Planner, map: YAMLMap, path: YamlPath, merged: unknown, value: YamlData): Plan {
  const [key, ...rest] = path;
  if (merged !== undefined) {
    const changed = expectedAfterSet(merged, rest, value);
    return changed && addEntry(planner, map, [String(key)], changed.value as YamlData);
  }
  return path.every((step) => typeof step === 'string') ? addEntry(planner, map, path, value) : undefined;
}

function addEntry(planner: Planner, map: YAMLMap, keys: readonly string[], value: YamlData): Plan {
  const last = map.items.at(-1);
  if (map.flow || !last) return addToFlow(planner, map, renderInline(nested(keys, value)).slice(2, -2));
  const indent = indentAt(planner.text, nodeSpan(map.items[0]?.key as Node, planner.text).start);
  const end = endWithComments(planner.text, endOfPair(last, planner.text), indent.length);
  return [insertLine(planner, end, renderEntry(keys, value, indent, planner.style))];
}

function addToList(planner: Planner, list: YAMLSeq, value: YamlData): Plan {
  const last = list.items.at(-1) as Node | undefined;
  if (list.flow || !last) return addToFlow(planner, list, renderInline(value));
  const indent = indentAt(planner.text, list.range?.[0] ?? 0);
  const end = endWithComments(planner.text, endOfNode(last, planner.text), indent.length);
  return [insertLine(planner, end, `${indent}- ${renderInline(value)}`)];
}

function addToFlow({ text, style }: Planner, node: YAMLMap | YAMLSeq, entry: string): Plan {
  const span = nodeSpan(node, text);
  const end = endOfLast(node, text);
  if (end === undefined) {
    if (text.slice(span.start + 1, span.end - 1).trim() !== '') return undefined;
    return [{ span, newText: isMap(node) ? `{ ${entry} }` : `[${entry}]` }];
  }
  const comma = /^\s*(?:#[^\r\n]*[\r\n]\s*)*,/.exec(text.slice(end, span.end));
  const at = end + (comma?.[0].length ?? 0);
  const rest = text.slice(at, span.end - 1).trimEnd();
  if (rest === '') return insertAt(at, comma ? ` ${entry}` : `, ${entry}`);
  // Comments of the last entry stay behind it: the new one stands on its own line below them.
  const lineStart = lineStartBefore(text, end);
  const indent = /^[ \t]*/.exec(text.slice(lineStart, end))?.[0] ?? '';
  const below = lineStart <= span.start ? indent + style.step : indent;
  return [...(comma ? [] : insertAt(end, ',')), ...insertAt(at + rest.length, style.lineBreak + below + entry)];
}

function endOfLast(node: YAMLMap | YAMLSeq, text: string): number | undefined {
  if (isMap(node)) {
    const pair = node.items.at(-1);
    return pair && endOfPair(pair, text);
  }
  const item = node.items.at(-1) as Node | undefined;
  return item && endOfNode(item, text);
}

/** Nothing is written there yet (`people:`): begin it. */
function fill(planner: Planner, slot: Slot, keys: YamlPath, value: YamlData): Plan {
  const { text, style } = planner;
  if (!keys.every((step) => typeof step === 'string')) return undefined;
  if (slot.root) return fillRoot(planner, keys, value);
  if (slot.dash !== undefined) return insertAt(slot.dash, ` ${renderInline(nested(keys, value))}`);
  if (!slot.pair) return undefined;
  const colon = afterColon(slot.pair, text);
  const key = slot.pair.key as Node;
  if (colon === undefined)
    return slot.flow ? insertAt(endOfNode(key, text), `: ${renderInline(nested(keys, value))}`) : undefined;
  if (slot.flow) return insertAt(colon, ` ${renderInline(nested(keys, value))}`);
  const indent = indentAt(text, nodeSpan(key, text).start);
  if (keys.length > 0) return [insertLine(planner, colon, renderEntry(keys, value, indent + style.step, style))];
  const rendered = renderAfterColon(value, colon - lineStartBefore(text, colon), indent, style);
  return rendered.startsWith(' ') ? insertAt(colon, rendered) : insertAt(lineEndAfter(text, colon), rendered);
}

function fillRoot({ text, style }: Planner, keys: readonly string[], value: YamlData): Plan {
  const entries = keys.length > 0 ? [renderEntry(keys, value, '', style)] : rootLines(value, style);
  if (!entries) return undefined;
  const before = text === '' || /[\r\n\ufeff]$/.test(text) ? '' : style.lineBreak;
  return insertAt(text.length, before + entries.map((entry) => entry + style.lineBreak).join(''));
}

function rootLines(value: YamlData, style: LineStyle): string[] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [renderInline(value)];
  return Object.entries(value).map(([key, entry]) => renderEntry([key], entry, '', style));
}

/** `people: null` or `people: ~` said that there is nothing; now there is. */
function replaceNull(planner: Planner, slot: Slot, keys: YamlPath, value: YamlData): Plan {
  if (slot.value !== null || !keys.every((step) => typeof step === 'string')) return undefined;
  return replace(planner, slot, nested(keys, value));
}
