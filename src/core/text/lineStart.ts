/**
 * Where the line of an offset begins. Looks no further back than that: `lastIndexOf` with the sign of the other kind of line
 * break would look through all that stands before, once for each place that asks.
 */
export function lineStartAt(text: string, offset: number): number {
  let start = Math.min(offset, text.length);
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}
