import { isAlias, isMap, isScalar, isSeq, Scalar, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { SpanEdit } from '../text/textEdit.js';
import { appended, expectedAfterRemove, expectedAfterSet, ownEntry, type YamlData } from './yamlData.js';
import {
  afterColon,
  endOfLines,
  endOfNode,
  endOfPair,
  indentAt,
  isAfterBreak,
  lineEndAfter,
  lineStartBefore,
  stepOf,
} from './yamlLayout.js';
import { pairOf, type YamlPath } from './yamlPath.js';
import { renderAfterColon, renderEntry, renderInline, type LineStyle } from './yamlRender.js';
import type { YamlSource } from './yamlSource.js';
import { formatScalar, type QuoteStyle } from './yamlScalar.js';
import { nodeSpan } from './yamlValue.js';

/**
 * Finds the smallest edits for a change, by the document's tree. Spans are offsets within the YAML. What comes out is
 * likely right; `yamlEdit.ts` makes sure of it.
 */

type Plan = readonly SpanEdit[] | undefined;

/** Where a value stands: after a key, as an item of a list, or at the root. */
interface Slot {
  readonly node: Node | undefined;
  readonly pair?: Pair;
  /** Whether it stands between brackets, where everything has to stay on its line. */
  readonly flow: boolean;
  /** Offset after the dash before it, when it is an item of a list below its key. */
  readonly dash?: number;
  /** Whether it is the whole of the YAML. */
  readonly root?: true;
  /** Plain value, to write out what only an alias or a merge key gives. */
  readonly value: unknown;
}

interface Planner {
  readonly text: string;
  readonly style: LineStyle;
}

/** The same edits in the text around the YAML. */
export function applyBase(edits: readonly SpanEdit[], base: number): readonly SpanEdit[] {
  return edits.map(({ span, newText }) => ({ span: { start: span.start + base, end: span.end + base }, newText }));
}

/** Puts `value` at `path`. */
export function planSet(source: YamlSource, lineBreak: string, path: YamlPath, value: YamlData): Plan {
  const planner = { text: source.text, style: { lineBreak, step: stepOf(source.document.contents, source.text) } };
  let slot: Slot = { node: source.document.contents ?? undefined, flow: false, root: true, value: source.value };
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
  return isEmpty(slot.node, source.text) ? fill(planner, slot, [], value) : replace(planner, slot, value);
}

/** Puts `value` at the end of the list at `path`. */
export function planAppend(source: YamlSource, lineBreak: string, path: YamlPath, value: YamlData): Plan {
  const current = path.reduce<unknown>((at, step) => ownEntry(at, step), source.value);
  if (Array.isArray(current) && current.length > 0) {
    return planSet(source, lineBreak, [...path, current.length], value);
  }
  return planSet(source, lineBreak, path, appended(current, value) as YamlData[]);
}

/** Takes away what stands at `path`. */
export function planRemove(source: YamlSource, lineBreak: string, path: YamlPath): Plan {
  const planner = { text: source.text, style: { lineBreak, step: stepOf(source.document.contents, source.text) } };
  let slot: Slot = { node: source.document.contents ?? undefined, flow: false, root: true, value: source.value };
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

/** The value an alias or merge key gives, changed and written out in its place: what it repeats must not change. */
function writeOut(planner: Planner, slot: Slot, changed: { readonly value: unknown } | undefined): Plan {
  return changed && replace(planner, slot, changed.value as YamlData);
}

function addToMap(planner: Planner, map: YAMLMap, path: YamlPath, merged: unknown, value: YamlData): Plan {
  const [key, ...rest] = path;
  if (merged !== undefined) {
    const changed = expectedAfterSet(merged, rest, value);
    return changed && addEntry(planner, map, [String(key)], changed.value as YamlData);
  }
  return path.every((step) => typeof step === 'string') ? addEntry(planner, map, path as string[], value) : undefined;
}

function addEntry(planner: Planner, map: YAMLMap, keys: readonly string[], value: YamlData): Plan {
  const last = map.items.at(-1);
  if (map.flow || !last) return addToFlow(planner, map, renderInline(nested(keys, value)).slice(2, -2));
  const indent = indentAt(planner.text, nodeSpan(map.items[0]?.key as Node, planner.text).start);
  return [insertLine(planner, endOfPair(last, planner.text), renderEntry(keys, value, indent, planner.style))];
}

function addToList(planner: Planner, list: YAMLSeq, value: YamlData): Plan {
  const last = list.items.at(-1) as Node | undefined;
  if (list.flow || !last) return addToFlow(planner, list, renderInline(value));
  const indent = indentAt(planner.text, list.range?.[0] ?? 0);
  return [insertLine(planner, endOfNode(last, planner.text), `${indent}- ${renderInline(value)}`)];
}

function addToFlow({ text }: Planner, node: YAMLMap | YAMLSeq, entry: string): Plan {
  const span = nodeSpan(node, text);
  const last: unknown = node.items.at(-1);
  if (last === undefined) {
    if (text.slice(span.start + 1, span.end - 1).trim() !== '') return undefined;
    return [{ span, newText: isMap(node) ? `{ ${entry} }` : `[${entry}]` }];
  }
  const end = isMap(node) ? endOfPair(node.items.at(-1) as Pair, text) : endOfNode(last as Node, text);
  const comma = /^\s*,/.exec(text.slice(end, span.end));
  const at = end + (comma?.[0].length ?? 0);
  return [{ span: { start: at, end: at }, newText: comma ? ` ${entry}` : `, ${entry}` }];
}

/** Nothing is written there yet (`people:`): begin it. */
function fill(planner: Planner, slot: Slot, keys: YamlPath, value: YamlData): Plan {
  const { text, style } = planner;
  if (!keys.every((step) => typeof step === 'string')) return undefined;
  if (slot.root) return fillRoot(planner, keys as string[], value);
  if (slot.dash !== undefined) return insertAt(slot.dash, ` ${renderInline(nested(keys, value))}`);
  if (!slot.pair) return undefined;
  const colon = afterColon(slot.pair, text);
  const key = slot.pair.key as Node;
  if (colon === undefined)
    return slot.flow ? insertAt(endOfNode(key, text), `: ${renderInline(nested(keys, value))}`) : undefined;
  if (slot.flow) return insertAt(colon, ` ${renderInline(nested(keys, value))}`);
  const indent = indentAt(text, nodeSpan(key, text).start);
  if (keys.length > 0)
    return [insertLine(planner, colon, renderEntry(keys as string[], value, indent + style.step, style))];
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
  return Object.entries(value).map(([key, entry]) => renderEntry([key], entry as YamlData, '', style));
}

/** `people: null` or `people: ~` said that there is nothing; now there is. */
function replaceNull(planner: Planner, slot: Slot, keys: YamlPath, value: YamlData): Plan {
  if (slot.value !== null || !keys.every((step) => typeof step === 'string')) return undefined;
  return replace(planner, slot, nested(keys, value));
}

function replace({ text, style }: Planner, slot: Slot, value: YamlData): Plan {
  const { node, pair } = slot;
  if (!node) return undefined;
  const span = nodeSpan(node, text);
  const isBlock = (isMap(node) || isSeq(node)) && node.flow !== true;
  if (slot.flow || !pair) {
    if (isBlock && slot.root) return undefined;
    return [{ span, newText: renderScalarOr(value, node) }];
  }
  const colon = afterColon(pair, text);
  if (colon === undefined) return undefined;
  const indent = indentAt(text, nodeSpan(pair.key as Node, text).start);
  const rendered = renderAfterColon(value, colon - lineStartBefore(text, colon), indent, style);
  if (!rendered.startsWith(' ')) return [{ span: { start: colon, end: span.end }, newText: rendered }];
  const lineEnd = lineEndAfter(text, colon);
  if (!isBlock || span.start < lineEnd) return [{ span, newText: renderScalarOr(value, node) }];
  // A comment after the key stays; the lines below it go.
  return [...insertAt(colon, rendered), { span: { start: lineEnd, end: endOfLines(node, text) }, newText: '' }];
}

function renderScalarOr(value: YamlData, old: Node): string {
  if (typeof value === 'object' && value !== null) return renderInline(value);
  return formatScalar(value, isScalar(old) ? quoteStyle(old) : 'plain');
}

function quoteStyle(node: Scalar): QuoteStyle {
  if (node.type === Scalar.QUOTE_SINGLE) return 'single';
  return node.type === Scalar.QUOTE_DOUBLE ? 'double' : 'plain';
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

function itemSpan(item: unknown, text: string): { start: number; end: number } {
  if (isScalar(item) || isMap(item) || isSeq(item) || isAlias(item))
    return { start: nodeSpan(item, text).start, end: endOfNode(item, text) };
  const pair = item as Pair;
  return { start: nodeSpan(pair.key as Node, text).start, end: endOfPair(pair, text) };
}

/** Offset of the dash of a list's item. */
function dashOf(list: YAMLSeq, index: number, text: string): number | undefined {
  if (index >= list.items.length) return undefined;
  if (index === 0) return list.range?.[0];
  const before = endOfNode(list.items[index - 1] as Node, text);
  // Between two items stand only white space and comments.
  const between = /^(?:\s|#[^\r\n]*)*-/.exec(text.slice(before));
  return between ? before + between[0].length - 1 : undefined;
}

function insertLine({ text, style }: Planner, after: number, lines: string): SpanEdit {
  // A text that ends with kept blank lines (`|+`) ends where the next line begins.
  if (isAfterBreak(text, after)) return { span: { start: after, end: after }, newText: lines + style.lineBreak };
  const at = lineEndAfter(text, after);
  return { span: { start: at, end: at }, newText: style.lineBreak + lines };
}

function insertAt(at: number, newText: string): SpanEdit[] {
  return [{ span: { start: at, end: at }, newText }];
}

function nested(keys: YamlPath, value: YamlData): YamlData {
  return keys.reduceRight<YamlData>((inner, key) => ({ [key]: inner }), value);
}

function isEmpty(node: Node | undefined, text: string): boolean {
  if (!node) return true;
  const span = nodeSpan(node, text);
  return isScalar(node) && node.value === null && span.end === span.start;
}
