import type { Span } from './range.js';

/**
 * A text with blanks in place of some of its parts, which come in its order and do not overlap; all else keeps its place.
 *
 * @param sign one character that takes the place of each, if not a blank
 */
export function blanked(text: string, spans: readonly Span[], sign = ' '): string {
  if (spans.length === 0) return text;
  let result = '';
  let at = 0;
  for (const { start, end } of spans) {
    result += text.slice(at, start) + sign.repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}
