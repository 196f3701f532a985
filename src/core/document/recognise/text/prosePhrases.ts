import { findPhrases, foldText, type FoundPhrases } from '../../../language/phrasePattern.js';
import { derived } from '../../../text/derived.js';

/** A stretch of running text, code and addresses blanked out so that offsets stay. */
export interface Prose {
  readonly text: string;
  readonly start: number;
}

/**
 * Which sorts of phrases stand in a stretch of running text. Every reader of it asks this first, and goes no further where
 * there is nothing for it, as in most text.
 */
export const phrasesOf = derived((prose: Prose): FoundPhrases => findPhrases(foldText(prose.text)));

/**
 * The same for a text that stands in a stretch, as written. What stands between angle brackets is a tag in running text,
 * and may be a blank in others: then `undefined`.
 */
export function readAlready(prose: Prose, text: string): FoundPhrases | undefined {
  return text.includes('<') ? undefined : phrasesOf(prose);
}
