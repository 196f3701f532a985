import type { DecisionId } from '../../charter/model/charter.js';
import type { SectionDecisions } from '../../document/decisions.js';
import type { TandemDocument } from '../../document/document.js';
import { nearestHeading, type HeadingLine } from '../headingLine.js';

/** What somebody says of a section, whatever it was read as. */
export type Verdict =
  /** It answers a decision: beside those that its heading gives it, or in the place of one of them. */
  | { readonly type: 'answers'; readonly decision: DecisionId; readonly insteadOf?: DecisionId }
  /** It does not answer a decision. */
  | { readonly type: 'not'; readonly decision: DecisionId }
  /** It has the success metrics. */
  | { readonly type: 'metrics' };

/** What somebody looks for a section of. */
export type Wanted = Exclude<Verdict, { readonly type: 'not' }>;

/** A section: by its heading, or the words before the first heading. */
export type SectionAt = HeadingLine | 'opening';

/** A section with its place in the document's list. */
export interface PlacedEntry {
  readonly entry: SectionDecisions;
  readonly index: number;
}

/** The section that is meant, in the document as it stands; `undefined` when it is gone. */
export function sectionAt({ decisions, text, lines }: TandemDocument, at: SectionAt): PlacedEntry | undefined {
  const placed = decisions.sections.map((entry, index): PlacedEntry => ({ entry, index }));
  return at === 'opening'
    ? placed.find(({ entry }) => entry.section.heading === undefined)
    : nearestHeading(placed, ({ entry }) => entry.section, text, lines, at);
}

/** How to find a section again. */
export function placeOf({ text, lines }: TandemDocument, { section }: SectionDecisions): SectionAt {
  if (!section.heading) return 'opening';
  const line = lines.lineAt(section.heading.start);
  return { line, text: text.slice(lines.lineStart(line), lines.lineEnd(line)) };
}

/** Whether the author or the charter said what a section answers, by its heading or a marker, and not only its place. */
export function isSaid({ evidence }: SectionDecisions): boolean {
  return evidence === 'marker' || evidence === 'charter' || evidence === 'alias';
}

/** Whether a section is headed by the document's title and holds nothing but other sections. */
export function isBareTitle(document: TandemDocument, { section }: SectionDecisions): boolean {
  const tops = document.sections.filter(({ heading, parent }) => heading && !parent);
  const hasText = /\S/u.test(document.text.slice(section.body.start, section.body.end));
  return tops.length === 1 && tops[0] === section && section.children.length > 0 && !hasText;
}

/** Whether a section is as a verdict has it. */
export function isAsSaid({ decisions, topics }: SectionDecisions, verdict: Verdict): boolean {
  switch (verdict.type) {
    case 'answers':
      return decisions.includes(verdict.decision) && (!verdict.insteadOf || !decisions.includes(verdict.insteadOf));
    case 'not':
      return !decisions.includes(verdict.decision);
    case 'metrics':
      return topics.includes('success-metrics');
  }
}
