import * as l10n from '@vscode/l10n';

/** The first and the last line of the part of a file that Tandem writes. */
export const blockStart = '# tandem owners: start';
export const blockEnd = '# tandem owners: end';

/** What becomes of a file: its whole text, or why it was left as it is. */
export type BlockUpdate =
  { readonly text: string; readonly refused?: undefined } | { readonly refused: string; readonly text?: undefined };

/**
 * Puts lines into the marked block of a file, at its end when it has none; all else stays byte for byte. The line breaks are
 * those of the file.
 */
export function withBlock(text: string, lines: readonly string[]): BlockUpdate {
  const found = blockIn(text);
  if (found === 'broken')
    return {
      refused: l10n.t(
        'The lines “{0}” and “{1}” must both be there once, in this order. Fix or remove them.',
        blockStart,
        blockEnd,
      ),
    };
  const lineBreak = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const block = [blockStart, ...lines, blockEnd].join(lineBreak);
  if (found) return { text: text.slice(0, found.start) + block + text.slice(found.end) };
  const isOpen = text !== '' && text !== '\u{feff}' && !/[\r\n]$/.test(text);
  return { text: `${text}${isOpen ? lineBreak : ''}${block}${lineBreak}` };
}

/** The text of the block with its two lines; `undefined` without one, `broken` when its lines are not what they should be. */
function blockIn(text: string): { readonly start: number; readonly end: number } | 'broken' | undefined {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const mark = line.trim();
    // Neither the blanks around them nor a byte order mark are theirs.
    if (mark === blockStart) starts.push(index + line.indexOf(mark));
    if (mark === blockEnd) ends.push(index + line.indexOf(mark) + mark.length);
  }
  const [start, end] = [starts[0], ends[0]];
  if (start === undefined && end === undefined) return undefined;
  const isWhole = start !== undefined && end !== undefined && starts.length === 1 && ends.length === 1 && start < end;
  return isWhole ? { start, end } : 'broken';
}
