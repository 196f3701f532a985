import type { DecisionId } from '../charter/model/charter.js';
import type { Section } from '../parse/markdown/sections.js';
import { derived } from '../text/derived.js';
import type { SectionDecisions } from './decisions.js';
import type { TandemDocument } from './document.js';

/** Where a section goes in a document. */
export interface SectionPlace {
  /** Beginning of a line, or the end of the text. */
  readonly offset: number;
  /** Level of the headings beside it. */
  readonly depth: number;
}

/**
 * Where a section belongs: after the last of the outline that comes no later than it, else before the first that does, else
 * at the end.
 *
 * @param rank the place of its decision among those of the document's kind; a fraction comes after the whole number
 * @param included whether sections of the same rank come before it too
 */
export function placeFor(document: TandemDocument, rank: number, included: boolean): SectionPlace {
  const order = decisionOrder(document);
  const outline = outermostSections(document);
  const ranks = outline.map((entry) => ({ entry, rank: rankOfEntry(order, entry) }));
  const previous = ranks.findLast((each) => each.rank >= 0 && (included ? each.rank <= rank : each.rank < rank))?.entry;
  const next = ranks.find((each) => each.rank > rank)?.entry;
  const depth = (previous ?? next ?? outline.at(-1))?.section.depth ?? 2;
  const offset = previous?.section.span.end ?? next?.section.chunkStart ?? document.text.length;
  return { offset, depth: Math.max(depth, 1) };
}

/** The decisions of a kind, in the charter's order: the steps along which a document runs. */
export function decisionOrder(document: TandemDocument): readonly DecisionId[] {
  return document.charter.decisions.filter((each) => each.document === document.kind).map((each) => each.id);
}

function rankOfEntry(order: readonly DecisionId[], entry: SectionDecisions): number {
  return order.findLastIndex((id) => entry.decisions.includes(id));
}

/** The sections that make up the document's outline: below its title, if one heading stands above all others. */
export const outermostSections = derived(({ decisions }: TandemDocument): readonly SectionDecisions[] => {
  const entries = decisions.sections.filter((entry) => entry.section.depth > 0);
  const tops = entries.filter((entry) => !entry.section.parent);
  const title = tops.length === 1 ? tops[0]?.section : undefined;
  const isOutline = (section: Section) => (title ? section.parent === title : !section.parent);
  return entries.filter((entry) => isOutline(entry.section));
});
