import { isAlias, isScalar, type Node, type YAMLSeq } from 'yaml';
import type { YamlSpan } from '../../text/range.js';
import { ownEntry, sameData, type YamlData } from './yamlData.js';
import {
  afterBreak,
  afterColon,
  endOfNode,
  endWithComments,
  indentAt,
  lineEndAfter,
  lineStartBefore,
} from './yamlLayout.js';
import { renderInline } from './yamlRender.js';
import { dashOf, insertAt, type Plan, type Planner, type Slot, type YamlTextEdit } from './yamlSlot.js';
import { nodeSpan } from './yamlValue.js';

/** A list longer than this is not compared item by item. */
const maxItems = 200;

/**
 * Makes a list hold other items while every comment stays: an item that stays is left alone, and another one takes the
 * place of the one that goes. What is said beside an item that goes is said of no other: it comes to stand below the list.
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
  const indent = indentAt(text, list.range?.[0] ?? 0);
  const edits: YamlTextEdit[] = [];
  const comments: string[] = [];
  /** Where the last item that stays ends, with its comments. */
  let end: number | undefined;
  for (const { from, to } of steps) {
    const node = from === undefined ? undefined : nodes[from];
    const value = to === undefined ? undefined : items[to];
    if (node && from !== undefined) {
      const nodeEnd = endWithComments(text, endOfNode(node, text), indent.length);
      if (value !== undefined) end = nodeEnd;
      if (value !== undefined && sameData(ownEntry(slot.value, from), value)) continue;
      if (!isScalar(node) && !isAlias(node)) return undefined;
      const span = nodeSpan(node, text);
      if (list.flow) {
        if (value === undefined) return undefined;
        edits.push({ span, newText: renderInline(value) });
        continue;
      }
      const line = ownLine(text, list, from);
      if (value === undefined) {
        if (!line) return undefined;
        edits.push(
          items.length === 0 ? takeOut(text, line) : { span: wholeLines(text, line.start, nodeEnd), newText: '' },
        );
      } else {
        edits.push({ span: line ? { start: span.start, end: nodeEnd } : span, newText: renderInline(value) });
      }
      // One by one: there may be more lines than a call takes arguments.
      if (line && items.length > 0)
        for (const comment of commentLines(text.slice(span.end, nodeEnd))) comments.push(comment);
    } else if (value !== undefined) {
      if (list.flow) return undefined;
      const line = `${indent}- ${renderInline(value)}`;
      const at = end ?? lineStartBefore(text, list.range?.[0] ?? 0);
      edits.push(...insertAt(at, end === undefined ? line + style.lineBreak : style.lineBreak + line));
    }
  }
  if (items.length > 0) {
    if (comments.length === 0) return edits;
    if (end === undefined) return undefined;
    const below = isBelowKey(slot, indent, text) ? indent : indent + style.step;
    return [...edits, ...insertAt(end, comments.map((comment) => style.lineBreak + below + comment).join(''))];
  }
  // Comments alone are no list: the key says that it is empty.
  const colon = slot.pair && afterColon(slot.pair, text);
  return colon === undefined ? undefined : [...insertAt(colon, ' []'), ...edits];
}

/** Whether a list's dashes stand further in than its key: a comment in their column is then not one of the next key. */
function isBelowKey({ pair }: Slot, indent: string, text: string): boolean {
  return pair === undefined || indentAt(text, nodeSpan(pair.key as Node, text).start).length < indent.length;
}

/** The comments, each from its `#` on, of a piece of text that holds nothing else. */
function commentLines(text: string): readonly string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The line of an item that has it for itself, comments apart. */
interface OwnLine {
  readonly start: number;
  readonly dash: number;
  /** Where the item ends, and where its line does. */
  readonly itemEnd: number;
  readonly end: number;
}

function ownLine(text: string, list: YAMLSeq, index: number): OwnLine | undefined {
  const dash = dashOf(list, index, text);
  const node = list.items[index] as Node | undefined;
  if (dash === undefined || !node) return undefined;
  const start = lineStartBefore(text, dash);
  const itemEnd = nodeSpan(node, text).end;
  const end = lineEndAfter(text, itemEnd);
  // An item on the line of another (`- - a`), or one that runs over lines, is left to the user.
  if (text.slice(start, dash).trim() !== '' || lineEndAfter(text, dash) !== end) return undefined;
  return { start, dash, itemEnd, end };
}

/** Takes one item out of its line; the line goes too when nothing else stands on it. */
function takeOut(text: string, { start, dash, itemEnd, end }: OwnLine): YamlTextEdit {
  const rest = text.slice(itemEnd, end).trimStart();
  if (rest !== '') return { span: { start: dash, end: end - rest.length }, newText: '' };
  return { span: wholeLines(text, start, end), newText: '' };
}

/** Lines from a line's start up to a line's end, with the break after them. */
function wholeLines(text: string, start: number, lineEnd: number): YamlSpan {
  return { start, end: afterBreak(text, lineEnd) };
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
