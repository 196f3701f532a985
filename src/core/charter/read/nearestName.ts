import { distance } from 'fastest-levenshtein';

/** Comparing thousands of names with thousands of others is not worth the time it takes. */
const maxComparisons = 20_000;
/** Looking at them is cheaper, and still not free. */
const maxLooks = 2_000_000;

/**
 * Finds the known word that somebody probably meant: case does not count, about one letter in three may be wrong, and the
 * beginning of a word is enough.
 * One finder serves one reading, whose time it bounds.
 */
export class NearestFinder {
  #left = maxComparisons;
  #looks = maxLooks;

  find(word: string, known: Iterable<string>): string | undefined {
    if (word.length === 0 || word.length > 60) return undefined;
    const wanted = word.toLowerCase();
    const allowed = Math.max(1, Math.floor((wanted.length + 1) / 3));
    let best: { word: string; distance: number } | undefined;
    for (const candidate of known) {
      if (this.#looks-- <= 0) break;
      const isBeginning = wanted.length >= 3 && candidate.toLowerCase().startsWith(wanted);
      if (Math.abs(candidate.length - word.length) > allowed && !isBeginning) continue;
      if (this.#left-- <= 0) break;
      const away = isBeginning ? 1 : distance(wanted, candidate.toLowerCase());
      if (away <= allowed && away < (best?.distance ?? Infinity)) best = { word: candidate, distance: away };
    }
    return best?.word;
  }
}
