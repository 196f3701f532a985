import { choiceOf } from '../../document/templates/template.js';

/** Most words to choose from: among more, typing is faster. */
const mostChoices = 30;

/** A place to fill in with one of some words, each once; a free one where there are none, or too many. */
export function oneOf(words: readonly string[]): string {
  // What the editor would take for a part of its syntax can be typed all the same.
  const plain = [...new Set(words)].filter((word) => /^[\p{L}\p{M}\p{N} ._@+-]+$/u.test(word));
  return plain.length === 0 || plain.length > mostChoices ? '…' : choiceOf(plain);
}
