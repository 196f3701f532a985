import type { YamlData } from './yamlData.js';
import { formatKey, formatScalar } from './yamlScalar.js';

/** Lines longer than this are broken up where the style allows it. */
const maxWidth = 100;

/** How new lines are written. */
export interface LineStyle {
  readonly lineBreak: string;
  /** What one level of indentation is made of. */
  readonly step: string;
}

/** A value on one line: `{ a: [1, 2] }`. */
export function renderInline(value: YamlData): string {
  if (typeof value !== 'object' || value === null) return formatScalar(value);
  if (isList(value)) return `[${value.map(renderInline).join(', ')}]`;
  const entries = Object.entries(value).map(([key, entry]) => `${formatKey(key)}: ${renderInline(entry)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** Lines of a block map that lead down `keys` to `value`, without a line break at their end. */
export function renderEntry(keys: readonly string[], value: YamlData, indent: string, style: LineStyle): string {
  const [key = '', ...rest] = keys;
  const head = `${indent}${formatKey(key)}:`;
  if (rest.length > 0) return `${head}${style.lineBreak}${renderEntry(rest, value, indent + style.step, style)}`;
  return head + renderAfterColon(value, head.length, indent, style);
}

/** What follows a colon: the value on the same line when it fits there, else lines below it. */
export function renderAfterColon(value: YamlData, column: number, indent: string, style: LineStyle): string {
  const inline = renderInline(value);
  const isLong = column + 1 + inline.length > maxWidth;
  if (!isLong || typeof value !== 'object' || value === null) return ` ${inline}`;
  const below = indent + style.step;
  const lines = isList(value)
    ? value.map((item) => `${below}- ${renderInline(item)}`)
    : Object.entries(value).map(([key, entry]) => renderEntry([key], entry, below, style));
  return lines.map((line) => style.lineBreak + line).join('');
}

/** Whether a value is a list. */
export function isList(value: YamlData): value is readonly YamlData[] {
  return Array.isArray(value);
}
