import { resolveOwner } from '../charter/resolve/owners.js';
import type { TandemDocument } from '../document/document.js';
import { decidedSections } from './lenses/decidedSections.js';
import { roleText, stateParts } from './lenses/sectionText.js';

/** What is said over a heading where a document is read, not written: one for each decision that its section answers. */
export interface Badge {
  /** The heading's zero-based line. */
  readonly line: number;
  /** The text of that line, by which the heading is known again after a change above it. */
  readonly heading: string;
  /** The decision, then its owner where they were not just named, then what became of it. Plain text. */
  readonly texts: readonly string[];
}

/** The badges of a document, in the order of the text. */
export function badges(document: TandemDocument): readonly Badge[] {
  const { charter, team, lines, text } = document;
  return decidedSections(document).flatMap(({ entry, heading, decisions }) => {
    const line = lines.lineAt(heading.start);
    const { start, end } = lines.lineSpan(line);
    return decisions.map(({ decision, isRepeated }) => ({
      line,
      heading: text.slice(start, end),
      texts: [
        decision.label,
        ...(isRepeated ? [] : [roleText(resolveOwner(charter, team, decision))]),
        ...stateParts(document, decision, entry),
      ],
    }));
  });
}
