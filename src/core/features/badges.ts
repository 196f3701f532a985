import { resolveOwner } from '../charter/resolve/owners.js';
import type { TandemDocument } from '../document/document.js';
import { findRequirements } from '../document/requirements/findRequirements.js';
import { partnersOf, type Pair } from '../workspace/pair.js';
import { decidedSections } from './lenses/decidedSections.js';
import { roleText, stateParts } from './lenses/sectionText.js';
import { stateText } from './names/nameHover.js';

/**
 * What is said at a line where a document is read, not written: over a heading for each decision that its section answers, and
 * with each requirement how things stand with it.
 */
export interface Badge {
  /** The zero-based line of the heading or the requirement. */
  readonly line: number;
  /** The text of that line, by which it is known again after a change above it. */
  readonly heading: string;
  /**
   * The decision, then its owner where they were not just named, then what became of it; of a requirement its coverage alone. Plain
   * text.
   */
  readonly texts: readonly string[];
}

/** The badges of a document: first those of its sections, then those of its requirements, each in the order of the text. */
export function badges(document: TandemDocument, pair: Pair): readonly Badge[] {
  return [...sectionBadges(document), ...requirementBadges(document, pair)];
}

/** Before a PRD has a design, nobody can have covered anything, and nothing is said. */
function requirementBadges(document: TandemDocument, pair: Pair): readonly Badge[] {
  if (document.kind !== 'prd' || partnersOf(pair).length === 0) return [];
  const { lines, text } = document;
  const own = new Map(
    pair.coverage.flatMap((each) => (each.prd === document.uri ? [[each.requirement.id, each]] : [])),
  );
  const found = new Map<number, Badge>();
  for (const { id, idSpan } of findRequirements(document)) {
    const { state, isUnsure, isUnasked } = own.get(id) ?? {};
    if (state === undefined || isUnsure || isUnasked) continue;
    const line = lines.lineAt(idSpan.start);
    const { start, end } = lines.lineSpan(line);
    if (!found.has(line)) found.set(line, { line, heading: text.slice(start, end), texts: [stateText(state)] });
  }
  return [...found.values()];
}

function sectionBadges(document: TandemDocument): readonly Badge[] {
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
