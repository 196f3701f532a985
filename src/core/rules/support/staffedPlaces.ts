import { decisionFor } from '../../charter/resolve/decisionFor.js';
import { headingIndexOf } from '../../language/headingIndex.js';
import { readLabel } from '../../language/labelIndex.js';
import type { TandemDocument } from '../../document/document.js';
import { optionHeadingOf } from '../../document/recognise/options/optionHeadings.js';
import type { Section } from '../../parse/markdown/sections.js';

/** The filled sections in which a design says Who, or When; not those of one option, and none that lists who reviews it. */
export function staffedSections(document: TandemDocument, id: 'who' | 'when'): readonly Section[] {
  const { charter, kind, decisions } = document;
  const decision = decisionFor(charter, id, kind)?.id;
  if (decision === undefined) return [];
  const index = headingIndexOf(charter);
  return decisions.sections.flatMap(({ section, decisions: answered, evidence, empty }) => {
    const isMeant = answered.includes(decision) && evidence !== 'kind' && evidence !== 'none';
    if (!isMeant || empty || isOfOption(section)) return [];
    const isByline = section.heading !== undefined && readLabel(section.text, index)?.source === 'byline';
    return isByline ? [] : [section];
  });
}

/** Whether a section stands below the heading of an option, or of a list of them. */
function isOfOption(section: Section): boolean {
  for (let at = section.parent; at?.parent; at = at.parent) {
    const heading = optionHeadingOf(at);
    if (heading !== undefined && heading !== 'comparison' && heading !== 'part') return true;
  }
  return false;
}
