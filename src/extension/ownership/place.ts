import type { CharterNode } from '../../core/features/ownership/chartersView.js';
import type { ViewNode } from '../../core/features/ownership/viewNode.js';

/** The place in a document that a line of the *Ownership* view stands for, when a command was called on such a line. */
export function placeOf(value: unknown): ViewNode['place'] {
  if (typeof value !== 'object' || value === null || !('place' in value)) return undefined;
  const { place } = value as Partial<CharterNode>;
  const isPlace =
    typeof place?.uri === 'string' && typeof place.at.line === 'number' && typeof place.at.character === 'number';
  return isPlace ? place : undefined;
}
