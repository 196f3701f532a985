import { isMap, isScalar, isSeq, Scalar, type Node, type Pair, type YAMLSeq } from 'yaml';
import { inFile, type YamlSpan } from '../../text/range.js';
import type { SpanEdit } from '../../text/textEdit.js';
import type { YamlData } from './yamlData.js';
import {
  afterColon,
  endOfLines,
  endOfNode,
  indentAt,
  isAfterBreak,
  lineEndAfter,
  lineStartBefore,
  stepOf,
} from './yamlLayout.js';
import type { YamlPath } from './yamlPath.js';
import { renderAfterColon, renderInline, type LineStyle } from './yamlRender.js';
import type { YamlSource } from './yamlSource.js';
import { formatScalar, type QuoteStyle } from './yamlScalar.js';
import { nodeSpan } from './yamlValue.js';

/**
 * Finds the smallest edits for a change, by the document's tree. What comes out is likely right; `yamlEdit.ts` makes sure
 * of it.
 */

/** An edit of the YAML alone. */
export type YamlTextEdit = SpanEdit<YamlSpan>;

export type Plan = readonly YamlTextEdit[] | undefined;

/** Where a value stands: after a key, as an item of a list, or at the root. */
export interface Slot {
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

export interface Planner {
  readonly text: string;
  readonly style: LineStyle;
}

/** The same edits in the text around the YAML. */
export function applyBase(edits: readonly YamlTextEdit[], base: number): readonly SpanEdit[] {
  return edits.map(({ span, newText }) => ({ span: inFile(span, base), newText }));
}

/** What the planning of one change needs. */
export function plannerFor(source: YamlSource, lineBreak: string): Planner {
  return { text: source.text, style: { lineBreak, step: stepOf(source.document.contents, source.text) } };
}

/** Where the whole of the YAML stands. */
export function rootSlot(source: YamlSource): Slot {
  return { node: source.document.contents ?? undefined, flow: false, root: true, value: source.value };
}

export function replace({ text, style }: Planner, slot: Slot, value: YamlData): Plan {
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

/** The value an alias or merge key gives, changed and written out in its place: what it repeats must not change. */
export function writeOut(planner: Planner, slot: Slot, changed: { readonly value: unknown } | undefined): Plan {
  return changed && replace(planner, slot, changed.value as YamlData);
}

export function insertLine({ text, style }: Planner, after: number, lines: string): YamlTextEdit {
  // A text that ends with kept blank lines (`|+`) ends where the next line begins.
  if (isAfterBreak(text, after)) return { span: { start: after, end: after }, newText: lines + style.lineBreak };
  const at = lineEndAfter(text, after);
  return { span: { start: at, end: at }, newText: style.lineBreak + lines };
}

export function insertAt(at: number, newText: string): YamlTextEdit[] {
  return [{ span: { start: at, end: at }, newText }];
}

export function nested(keys: YamlPath, value: YamlData): YamlData {
  return keys.reduceRight<YamlData>((inner, key) => ({ [key]: inner }), value);
}

export function isEmpty(node: Node | undefined, text: string): boolean {
  if (!node) return true;
  const span = nodeSpan(node, text);
  return isScalar(node) && node.value === null && span.end === span.start;
}

/** Offset of the dash of a list's item. */
export function dashOf(list: YAMLSeq, index: number, text: string): number | undefined {
  if (index >= list.items.length) return undefined;
  if (index === 0) return list.range?.[0];
  let at = endOfNode(list.items[index - 1] as Node, text);
  // Between two items stand only white space and comments.
  while (at < text.length && text[at] !== '-') {
    if (text[at] === '#') at = lineEndAfter(text, at);
    else if (/\s/.test(text.charAt(at))) at++;
    else return undefined;
  }
  return at < text.length ? at : undefined;
}
