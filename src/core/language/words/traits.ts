import type { Phrases } from '../phrases.js';

/** By what a text shows that it is in one language. */
export interface TraitWords {
  /**
   * Small words that are frequent in it and rare elsewhere, save in languages near to it: `the`, `und`. Empty where words are not set apart and
   * the script tells.
   */
  readonly words: Phrases;
  /** Unicode’s names of the scripts it is written in, unless it is Latin like most: `Hangul`; else empty. */
  readonly scripts: Phrases;
}
