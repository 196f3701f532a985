import { findPhrases, foldText, type FoundPhrases } from '../../language/phrasePattern.js';
import { derived } from '../../text/derived.js';
import type { Prose } from './content.js';

/**
 * Which sorts of phrases stand in a stretch of running text. Every reader of it asks this first, and goes no further where
 * there is nothing for it, as in most text.
 */
export const phrasesOf = derived((prose: Prose): FoundPhrases => findPhrases(foldText(prose.text)));
