import type { Decision } from '../../charter/model/charter.js';
import { decidedIn, type SectionDecisions } from '../../document/decisions.js';
import type { TandemDocument } from '../../document/document.js';
import type { Span } from '../../text/range.js';

/** A section that says itself what it answers. */
export interface DecidedSection {
  readonly entry: SectionDecisions;
  readonly heading: Span;
  readonly decisions: readonly DecidedHere[];
}

/** A decision that is made in a section, and whether the section of this kind before it was about the same one. */
export interface DecidedHere {
  readonly decision: Decision;
  readonly isRepeated: boolean;
}

/**
 * The sections of a document over which something is said, in the order of the text. What a section has from its parent is
 * said there. Sections in a row for one decision have one owner, who need be named only once.
 */
export function decidedSections({ charter, decisions }: TandemDocument): readonly DecidedSection[] {
  const found: DecidedSection[] = [];
  let before: readonly Decision[] = [];
  for (const entry of decisions.sections) {
    const { heading } = entry.section;
    if (!heading || entry.decisions.length === 0 || entry.evidence === 'inherited') continue;
    const now = decidedIn(charter, entry);
    const earlier = before;
    const here = now.map((decision) => ({ decision, isRepeated: earlier.includes(decision) }));
    found.push({ entry, heading, decisions: here });
    before = now;
  }
  return found;
}
