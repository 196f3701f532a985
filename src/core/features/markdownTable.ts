import { escaped } from './markdown.js';
import { oneLine } from './oneLine.js';

/** What a file says as text within a line of Markdown: nothing in it is markup, a link, or calls somebody by their account. */
export function inLine(text: string): string {
  return readable(escaped(oneLine(text))).replace(/(?<![\p{L}\p{N}._])@(?=[\p{L}\p{N}])/gu, '@<!-- -->');
}

/** Without the escapes that nothing needs: hyphens within words, and brackets that no link has before them. */
function readable(text: string): string {
  return text.replace(/\\(.)/gu, (escape, sign: string, at: number) => {
    const before = text.slice(Math.max(0, at - 10), at);
    const isHyphen = sign === '-' && /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(text.slice(at + 2, at + 4));
    const isBracket = sign === '(' || (sign === ')' && !/^\d*$/u.test(before));
    return isHyphen || isBracket ? sign : escape;
  });
}

/** A table of what files say, as Markdown; without rows nothing. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.map(inLine).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)];
}
