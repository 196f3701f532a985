import { toString } from 'mdast-util-to-string';
import { isCriteriaLabel } from './requirementHeading.js';
import type { Requirement, RequirementPlace } from './requirement.js';

/** The paragraph right above the list or table that a requirement stands in; empty where there is none. */
export function labelAbove(place: RequirementPlace): string {
  const list = listOf(place);
  if (!list) return '';
  const { nodes } = place.section;
  const before = nodes[nodes.indexOf(list) - 1];
  return before?.type === 'paragraph' ? toString(before) : '';
}

/** Whether a requirement stands in a list that says when another is met; there each feature begins anew with its IDs. */
export function isCriterion({ place }: Requirement): boolean {
  return isCriteriaLabel(labelAbove(place));
}

/** The list or table of a requirement. */
export function listOf(place: RequirementPlace) {
  return place.form === 'item' ? place.list : place.form === 'row' ? place.table : undefined;
}
