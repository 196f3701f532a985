import { isAlias, isScalar, type Node, type YAMLSeq } from 'yaml';
import type { SpanEdit } from '../text/textEdit.js';
import { ownEntry, sameData, type YamlData } from './yamlData.js';
import { afterColon, endOfNode, indentAt, lineEndAfter, lineStartBefore } from './yamlLayout.js';
import { renderInline } from './yamlRender.js';
import { dashOf, insertAt, type Plan, type Planner, type Slot } from './yamlSlot.js';
import { nodeSpan } from './yamlValue.js';

/** A list longer than this is not compared item by item. */
const maxItems = 200;

/**
 * Makes a list hold other items while every comment beside them stays: an item that stays is left alone, another
 * one takes the place of the one that goes, and of an item that goes without another its comment stays.
 *
 * `undefined` when an item that has to go is more than one plain value.
 */
export function planList(planner: Planner, slot: Slot, list: YAMLSeq, items: readonly YamlData[]): Plan {
  const { text, style } = planner;
  const nodes = list.items as Node[];
  if (nodes.length > maxItems || items.length > maxItems) return undefined;
  const steps = align(
    nodes.map((_, index) => ownEntry(slot.value, index)),
    items,
  );
  const edits: SpanEdit[] = [];
  let last: Node | undefined;
  for (const { from, to } of steps) {
    const node = from === undefined ? undefined : nodes[from];
    const value = to === undefined ? undefined : items[to];
    if (node && from !== undefined) {
      last = node;
      if (value !== undefined && sameData(ownEntry(slot.value, from), value)) continue;
      if (!isScalar(node) && !isAlias(node)) return undefined;
      const removal = value === undefined ? takeOut(text, list, from) : undefined;
      if (value === undefined && !removal) return undefined;
      edits.push(removal ?? { span: nodeSpan(node, text), newText: renderInline(value ?? null) });
    } else if (value !== undefined) {
      if (list.flow) return undefined;
      const indent = indentAt(text, list.range?.[0] ?? 0);
      const at = last ? lineEndAfter(text, endOfNode(last, text)) : lineStartBefore(text, list.range?.[0] ?? 0);
      const line = `${indent}- ${renderInline(value)}`;
      edits.push(...insertAt(at, last ? style.lineBreak + line : line + style.lineBreak));
    }
  }
  if (items.length > 0) return edits;
  // Comments alone are no list: the key says that it is empty.
  const colon = slot.pair && afterColon(slot.pair, text);
  return colon === undefined ? undefined : [...insertAt(colon, ' []'), ...edits];
}

/** Takes one item of a list out, its line too when nothing else stands on it. */
function takeOut(text: string, list: YAMLSeq, index: number): SpanEdit | undefined {
  if (list.flow) return undefined;
  const dash = dashOf(list, index, text);
  const node = list.items[index] as Node | undefined;
  if (dash === undefined || !node) return undefined;
  const start = lineStartBefore(text, dash);
  const { end } = nodeSpan(node, text);
  const lineEnd = lineEndAfter(text, end);
  // An item on the line of another (`- - a`), or one that runs over lines, is left to the user.
  if (text.slice(start, dash).trim() !== '' || lineEndAfter(text, dash) !== lineEnd) return undefined;
  const rest = text.slice(end, lineEnd).trimStart();
  if (rest !== '') return { span: { start: dash, end: lineEnd - rest.length }, newText: '' };
  const lineBreak = text.startsWith('\r\n', lineEnd) ? 2 : lineEnd < text.length ? 1 : 0;
  return { span: { start, end: lineEnd + lineBreak }, newText: '' };
}

/** A place of the list: what stood there, and what is to stand there. */
interface Step {
  readonly from?: number;
  readonly to?: number;
}

/** Lays two lists beside each other: items of both stay, between them one takes the place of another in their order. */
function align(before: readonly unknown[], after: readonly unknown[]): readonly Step[] {
  const common = longestCommon(before, after);
  const steps: Step[] = [];
  let [from, to] = [0, 0];
  for (const kept of [...common, { from: before.length, to: after.length }]) {
    while (from < kept.from || to < kept.to) {
      steps.push({ ...(from < kept.from ? { from: from++ } : {}), ...(to < kept.to ? { to: to++ } : {}) });
    }
    if (kept.from < before.length) steps.push({ from: from++, to: to++ });
  }
  return steps;
}

/** The longest run of items that both lists have in one order. */
function longestCommon(a: readonly unknown[], b: readonly unknown[]): readonly { from: number; to: number }[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = sameData(a[i], b[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found: { from: number; to: number }[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (sameData(a[i], b[j])) found.push({ from: i++, to: j++ });
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return found;
}
