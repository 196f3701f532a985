/**
 * The last words of all labels that a text may define: whoever refers to one of them names that word. Says yes without cause
 * now and then, never no.
 */
export class LabelWords {
  readonly #words = new Set<string>();

  /**
   * @param text what may hold definitions
   * @param labels further labels that are defined, normalised
   */
  constructor(text: string, labels: Iterable<string>) {
    for (const label of labels) this.#words.add(lastWord(label));
    for (let at = text.indexOf(']:'); at >= 0; at = text.indexOf(']:', at + 1)) {
      // Between the word and the bracket a line may end, and the marks of a quote follow.
      let end = at;
      while (end > 0 && /[\s>]/.test(text.charAt(end - 1))) end--;
      this.#words.add(lastWord(text.slice(Math.max(0, end - longest), end)));
    }
  }

  /** Whether some definition may be meant by a label as it is written. */
  mayDefine(label: string): boolean {
    return this.#words.size > 0 && this.#words.has(lastWord(label));
  }
}

/** micromark takes nothing longer for a label. A word ends at a bracket too, so that none is read twice. */
const longest = 1000;

/** The last word, folded as micromark-util-normalize-identifier folds a label. */
function lastWord(label: string): string {
  const trimmed = label.trimEnd();
  let from = trimmed.length;
  while (from > 0 && /[^[\]\s]/.test(trimmed.charAt(from - 1))) from--;
  return trimmed.slice(from).toLowerCase().toUpperCase();
}
