/** `---` on a line of its own, at the very start of a text or of its first line. */
const openingFence = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;

/** The same on a later line. Begins with the line break before it; `$` without the `m` flag is the end of the text. */
const closingFence = /[\r\n](---)[ \t]*(?=[\r\n]|$)/g;

/**
 * Finds YAML front matter without parsing.
 *
 * @returns Offset just after the `---` that closes it; `undefined` when the text has none, or opens it and never closes
 * it.
 */
export function frontMatterEnd(text: string): number | undefined {
  const opening = openingFence.exec(text);
  if (!opening) return undefined;
  // From the line break itself on, because the closing fence may stand on the very next line.
  closingFence.lastIndex = opening[0].length - 1;
  const closing = closingFence.exec(text);
  return closing ? closing.index + closing[0].length : undefined;
}
