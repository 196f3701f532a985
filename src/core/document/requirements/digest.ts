import { digestOfText, plainOf } from '../digestText.js';
import type { Requirement } from './requirement.js';

/**
 * A short hash of what a requirement asks: of its whole text, in which blanks and emphasis do not count, nor by which ID it
 * goes.
 */
export function digestOf({ id, named, content }: Requirement): string {
  const text = content.map(plainOf).join('\n');
  // Of an ID that is not printed the text says nothing, be the same letters in it or not.
  return digestOfText(named === 'printed' ? text.replace(id, '') : text);
}
