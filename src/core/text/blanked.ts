import type { Span } from './range.js';

/** A text with blanks in place of some of its parts, which come in its order and do not overlap; all else keeps its place. */
export function blanked(text: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of spans) {
    result += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}
