import type { Charter, DecisionId } from '../../charter/model/charter.js';
import { append, type CharterChange } from '../../charter/edit/charterChange.js';
import type { SectionDecisions } from '../../document/decisions.js';
import type { TandemDocument } from '../../document/document.js';
import { markersOf } from '../../document/recognise/sections/sectionMarkers.js';
import { normalizeHeading } from '../../language/normalizeHeading.js';
import { isSaid, type Verdict } from './verdict.js';

/** A heading that can be given to a decision in every document of a charter. */
export interface HeadingForAll {
  /** URI of the `ownership.yaml`. */
  readonly charter: string;
  /** As it would be written there. */
  readonly heading: string;
  readonly decision: DecisionId;
  /** What the decision is called. */
  readonly label: string;
}

/**
 * What to write into the charter so that a verdict holds wherever the heading stands; `undefined` where that cannot be had:
 * no charter, no heading or one that is the document's title, a marker in the section that says otherwise, a heading that
 * the charter gives to some decision already, or that is to answer others beside: the charter gives it to one.
 */
export function headingForAll(
  { charter, text, sections }: TandemDocument,
  entry: SectionDecisions,
  verdict: Verdict,
): HeadingForAll | undefined {
  const { section, evidence } = entry;
  if (charter.uri === undefined || !section.heading || verdict.type !== 'answers') return undefined;
  const others = isSaid(entry) ? entry.decisions.filter((id) => id !== verdict.insteadOf) : [];
  if (others.length > 0 || evidence === 'marker' || markersOf(section, text).length > 0) return undefined;
  const tops = sections.filter(({ heading, parent }) => heading && !parent);
  if (tops.length === 1 && tops[0] === section) return undefined;
  const heading = withoutNumber(section.text);
  const { decision } = verdict;
  const label = charter.decisions.find(({ id }) => id === decision)?.label ?? decision;
  return headingChanges(charter, heading, decision) && { charter: charter.uri, heading, decision, label };
}

/** The changes that give a heading to a decision; `undefined` when some decision of the charter has it. */
export function headingChanges(
  charter: Charter,
  heading: string,
  decision: DecisionId,
): readonly CharterChange[] | undefined {
  const wanted = normalizeHeading(heading).whole;
  const isTaken = charter.decisions.some(({ headings }) =>
    headings.some((each) => normalizeHeading(each).whole === wanted),
  );
  if (wanted === '' || isTaken || !charter.decisions.some(({ id }) => id === decision)) return undefined;
  return [append(['decisions', decision, 'headings'], heading)];
}

/** A heading without the number that it has in this one document. */
function withoutNumber(text: string): string {
  const bare = text.replace(/^\d+(?:\.\d+)*[.)]?[ \t]+(?=\S)/u, '');
  return normalizeHeading(bare).whole === normalizeHeading(text).whole ? bare : text;
}
