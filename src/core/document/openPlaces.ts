import type { DecisionId } from '../charter/model/charter.js';
import type { Section } from '../parse/markdown/sections.js';
import { derived } from '../text/derived.js';
import type { DecisionAnswer, DocumentDecisions, SectionDecisions } from './decisions.js';
import { Numbering } from './recognise/text/numbering.js';

/**
 * Whether a section that is about a decision leaves it open, with all that is part of it: nothing real stands there, or not what
 * the decision asks for, such as a name or a date. What everybody says of a section goes by this.
 */
export function isOpenIn(decisions: DocumentDecisions, entry: SectionDecisions, id: DecisionId): boolean {
  if (entry.evidence === 'kind' && !entry.empty) return false;
  const answer = decisions.answers.get(id);
  if (answer?.state !== 'answered') return true;
  const { start } = entry.section.span;
  const end = endsOf(decisions).get(entry.section) ?? entry.section.span.end;
  const starts = startsOf(answer);
  return (starts[firstFrom(starts, start)] ?? Infinity) >= end;
}

/** Where sections end that have others of their level as parts, by their numbers. */
const endsOf = derived(({ sections }: DocumentDecisions): ReadonlyMap<Section, number> => {
  const numbering = new Numbering();
  const outerOf = new Map<Section, Section>();
  const ends = new Map<Section, number>();
  for (const { section } of sections) {
    const outer = numbering.outerOf(section);
    if (outer?.depth !== section.depth) continue;
    outerOf.set(section, outer);
    // As deep as the numbers, which are bounded by their length.
    for (let at: Section | undefined = outer; at; at = outerOf.get(at)) ends.set(at, section.span.end);
  }
  return ends;
});

/** Where the evidence of an answer stands, in the order of the text. */
const startsOf = derived(({ evidence }: DecisionAnswer): readonly number[] =>
  evidence.flatMap(({ span }) => (span ? [span.start] : [])).sort((a, b) => a - b),
);

function firstFrom(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
