import { digestOfText, plainOf } from '../digestText.js';
import type { Requirement } from './findRequirements.js';

/**
 * A short hash of what a requirement asks: of its whole text, in which blanks and emphasis do not count, nor by which ID it
 * goes.
 */
export function digestOf({ id, content }: Requirement): string {
  return digestOfText(content.map(plainOf).join('\n').replace(id, ''));
}
