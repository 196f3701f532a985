import { isMap, isScalar, isSeq, Scalar, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { afterColon, lineEndAfter, lineStartBefore } from './yamlLayout.js';
import { keyText, nodeSpan } from './yamlValue.js';

/** Where a cursor is in YAML. */
export interface YamlPosition {
  /** Of what it is on; a key being typed is the last step, empty when nothing is typed yet. */
  readonly path: readonly (string | number)[];
  readonly on: 'key' | 'value';
}

/** A key or an item, where it begins, and what it stands in. Paths are made only of the one that is wanted. */
interface Entry {
  readonly parent: Entry | undefined;
  readonly step: string | number;
  /** Offset of the key, or of an item's dash. */
  readonly start: number;
  readonly keyEnd: number;
  /** Offset after the colon or dash. */
  readonly after: number;
  readonly value: Node | undefined;
  readonly flow: boolean;
}

/** Where an offset is within the YAML; see `pathAt`. */
export function locate(root: Node | null, text: string, offset: number): YamlPosition | undefined {
  const entries: Entry[] = [];
  if (root) collect(root, text, undefined, false, entries);
  const inner = entries.findLast((entry) => entry.start <= offset && offset <= extentOf(entry, text));
  const onKey = entries.find(
    (entry) => typeof entry.step === 'string' && entry.start <= offset && offset <= entry.keyEnd,
  );
  if (onKey && onKey.keyEnd > onKey.start) return { path: pathOf(onKey), on: 'key' };
  if (inner && isLeaf(inner.value) && inner.after <= offset && isWithin(inner.value, text, offset)) {
    if (!isWordBelow(inner, text)) return { path: pathOf(inner), on: 'value' };
    const start = lineStartBefore(text, offset);
    return { path: [...pathOf(inner), text.slice(start, offset).trimStart()], on: 'key' };
  }
  if (isInComment(text, offset)) return undefined;
  const bracket = innermostFlow(root, entries, text, offset);
  return bracket ? locateInFlow(bracket, entries, text, offset) : locateByIndent(entries, text, offset);
}

function collect(node: Node, text: string, parent: Entry | undefined, flow: boolean, out: Entry[]): void {
  if (isMap(node)) for (const pair of node.items) collectPair(node, pair, text, parent, flow, out);
  if (isSeq(node)) collectItems(node, text, parent, flow, out);
}

function collectPair(
  map: YAMLMap,
  pair: Pair,
  text: string,
  parent: Entry | undefined,
  flow: boolean,
  out: Entry[],
): void {
  const step = keyText(pair.key);
  if (step === undefined) return;
  const key = nodeSpan(pair.key as Node, text);
  const value = (pair.value as Node | null) ?? undefined;
  const within = flow || map.flow === true;
  const after = afterColon(pair, text) ?? key.end;
  const entry = { parent, step, start: key.start, keyEnd: key.end, after, value, flow: within };
  out.push(entry);
  if (value) collect(value, text, entry, within, out);
}

function collectItems(list: YAMLSeq, text: string, parent: Entry | undefined, flow: boolean, out: Entry[]): void {
  const within = flow || list.flow === true;
  list.items.forEach((item, step) => {
    const value = item as Node;
    const span = nodeSpan(value, text);
    const dash = within ? span.start : text.lastIndexOf('-', Math.max(0, span.start - 1));
    const start = Math.max(0, dash);
    const entry = { parent, step, start, keyEnd: start, after: within ? start : start + 1, value, flow: within };
    out.push(entry);
    collect(value, text, entry, within, out);
  });
}

/** Whether the value is one plain word on the line below its key: a key is being typed there, its colon still to come. */
function isWordBelow(entry: Entry, text: string): boolean {
  const { value } = entry;
  if (entry.flow || !isScalar(value) || value.type !== Scalar.PLAIN) return false;
  const span = nodeSpan(value, text);
  return span.start > lineEndAfter(text, entry.after) && span.end <= lineEndAfter(text, span.start);
}

function extentOf(entry: Entry, text: string): number {
  return Math.max(entry.after, entry.value ? nodeSpan(entry.value, text).end : 0);
}

function isLeaf(node: Node | undefined): boolean {
  return node !== undefined && !isMap(node) && !isSeq(node);
}

function isWithin(node: Node | undefined, text: string, offset: number): boolean {
  if (!node) return false;
  const span = nodeSpan(node, text);
  // An empty value has no place of its own.
  return (
    span.end > span.start &&
    span.start <= offset &&
    offset <= span.end &&
    !(isScalar(node) && node.value === null && node.source === '')
  );
}

/** A collection in brackets, and the entry whose value it is. */
interface Bracket {
  readonly node: YAMLMap | YAMLSeq;
  readonly entry: Entry | undefined;
}

function innermostFlow(
  root: Node | null,
  entries: readonly Entry[],
  text: string,
  offset: number,
): Bracket | undefined {
  const isAround = (node: Node | null | undefined): node is YAMLMap | YAMLSeq => {
    if (!(isMap(node) || isSeq(node)) || node.flow !== true) return false;
    const span = nodeSpan(node, text);
    const closed = /[\]}]/.test(text[span.end - 1] ?? '');
    return span.start < offset && (closed ? offset < span.end : offset <= lineEndAfter(text, span.end));
  };
  const entry = entries.findLast((each) => isAround(each.value));
  if (entry && isAround(entry.value)) return { node: entry.value, entry };
  return isAround(root) ? { node: root, entry: undefined } : undefined;
}

function locateInFlow({ node, entry }: Bracket, entries: readonly Entry[], text: string, offset: number): YamlPosition {
  const own = entries.filter((each) => each.parent === entry && each.start >= nodeSpan(node, text).start);
  const before = own.findLast((each) => each.start <= offset);
  const last = text.slice(0, offset).trimEnd().slice(-1);
  if (isSeq(node)) {
    const index = before && typeof before.step === 'number' ? before.step + (last === ',' ? 1 : 0) : 0;
    return { path: [...pathOf(entry), index], on: 'value' };
  }
  if (before && last !== ',' && last !== '{') return { path: pathOf(before), on: 'value' };
  return { path: [...pathOf(entry), ''], on: 'key' };
}

/** Where the tree has nothing, the column says what a line would belong to. */
function locateByIndent(entries: readonly Entry[], text: string, offset: number): YamlPosition {
  const lineStart = lineStartBefore(text, offset);
  const onLine = entries.filter((entry) => !entry.flow && entry.start >= lineStart && entry.start < offset);
  const last = onLine.at(-1);
  if (last && last.after <= offset && (typeof last.step === 'string' || isEmpty(last.value, text))) {
    return { path: pathOf(last), on: 'value' };
  }
  const line = text.slice(lineStart, offset);
  const typed = /^\s*(?:- +)*/.exec(line)?.[0] ?? '';
  // A word being typed begins where its letters do; on a blank line the cursor stands where it would begin.
  const column = typed.length;
  const above = entries.findLast(
    (entry) => !entry.flow && entry.start < lineStart && entry.start - lineStartBefore(text, entry.start) < column,
  );
  const parent = last && last.start - lineStart < column ? last : above;
  return { path: [...pathOf(parent), line.slice(column)], on: 'key' };
}

function isEmpty(node: Node | undefined, text: string): boolean {
  if (!node) return true;
  const span = nodeSpan(node, text);
  return span.end === span.start;
}

function isInComment(text: string, offset: number): boolean {
  return /(?:^|\s)#/.test(text.slice(lineStartBefore(text, offset), offset).replace(/"[^"]*"|'[^']*'/g, ''));
}

function pathOf(entry: Entry | undefined): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = entry; at; at = at.parent) path.unshift(at.step);
  return path;
}
