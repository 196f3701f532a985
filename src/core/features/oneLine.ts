/**
 * What a page for others must not obey: control and format characters, which turn the direction of writing or are not seen
 * at all, and halves of surrogate pairs. The joiners U+200C and U+200D stay: Persian, Indian scripts and emoji need them.
 */
const unseen = /(?![\u200c\u200d])[\p{Cf}\p{Cs}]/gu;

/** A text of a file as one line in which nothing is hidden. */
export function oneLine(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}
