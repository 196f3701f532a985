import type { Severity } from '../../core/rules/finding.js';

/** How a piece of a line stands out on a terminal. */
export type Style = 'path' | 'quiet' | 'added' | 'removed' | Severity;

/** A piece of a line; plain where it is only a text. */
export type Piece = string | { readonly text: string; readonly style: Style };

/** Codes that begin and end each style, of the eight colours that every terminal has. */
const codes: Readonly<Record<Style, readonly [number, number]>> = {
  path: [4, 24],
  quiet: [2, 22],
  added: [32, 39],
  removed: [31, 39],
  error: [31, 39],
  warning: [33, 39],
  info: [36, 39],
  hint: [2, 22],
};

/** A text that shows its style on a terminal. */
export function styled(text: string, style: Style): string {
  const [begin, end] = codes[style];
  return `\u001b[${begin}m${text}\u001b[${end}m`;
}

/**
 * Whether colours are wanted: `FORCE_COLOR` and `NO_COLOR` decide, the first before the second, as Node and other tools have it;
 * else they are for terminals that show them.
 */
export function wantsColors(
  env: Readonly<Record<string, string | undefined>>,
  stream: { readonly isTTY?: boolean; readonly hasColors?: () => boolean },
): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused } = env;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (refused !== undefined && refused !== '') return false;
  return stream.isTTY === true && (stream.hasColors?.() ?? false);
}
