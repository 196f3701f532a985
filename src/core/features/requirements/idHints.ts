import type { TandemDocument } from '../../document/document.js';
import { findRequirements } from '../../document/requirements/findRequirements.js';
import type { Position } from '../../text/range.js';

/** The ID of a requirement before which it stands nowhere, and where it is to be shown. */
export interface IdHint {
  readonly at: Position;
  readonly id: string;
}

/**
 * The IDs by which others name requirements whose own text does not say them: `3.2` before the words of the second criterion of
 * “Requirement 3”, `US1` behind the heading “User Story 1 - Pay”. Where the number stands there in full, nothing is shown.
 */
export function idHints(document: TandemDocument): readonly IdHint[] {
  const { text, lines } = document;
  return findRequirements(document).flatMap(({ id, named, place, span, idSpan }): readonly IdHint[] => {
    if (named !== 'numbered' || text.slice(idSpan.start, idSpan.end) === id) return [];
    return [{ id, at: lines.positionAt(place.form === 'heading' ? span.end : wordsAt(text, span.start, span.end)) }];
  });
}

/** Where the words of a list item begin, behind its marker and its box. */
function wordsAt(text: string, start: number, end: number): number {
  const [marker = ''] = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/u.exec(text.slice(start, end)) ?? [];
  return start + marker.length;
}
