/**
 * A text that is not longer than some UTF-16 units, the last of which is an ellipsis where something is left out. No pair of
 * surrogates is cut in two.
 */
export function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}
