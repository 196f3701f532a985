import { normalizeHeading } from '../../language/normalizeHeading.js';
import { foldText, smallWordPattern } from '../../language/phrasePattern.js';
import type { Section } from '../../parse/markdown/sections.js';
import { derived } from '../../text/derived.js';

const matrix = smallWordPattern(({ coverage }) => coverage.matrix);

/** What no such heading is as long as, in UTF-16 units. */
const longest = 80;

/** Whether a section is headed as what says where requirements are met: “Traceability”, “FR Coverage Map”. */
export const isMatrix = derived(({ heading, text }: Section): boolean => {
  if (!heading || text.length > longest) return false;
  const { whole, pieces } = normalizeHeading(text);
  return [whole, pieces[0]?.text ?? '', text.toLowerCase()].some((words) => matrix.isAll(foldText(words)));
});

/** The same of a section or one above it. */
export const isInMatrix = derived(
  (section: Section): boolean => isMatrix(section) || (section.parent !== undefined && isInMatrix(section.parent)),
);
