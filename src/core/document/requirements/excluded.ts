import { splitPhrases } from '../../language/headingIndex.js';
import { languages } from '../../language/languages.js';
import { normalizeHeading, normalizePhrase } from '../../language/normalizeHeading.js';
import type { Section } from '../../parse/markdown/sections.js';
import { derived } from '../../text/derived.js';
import { lazy } from '../../text/lazy.js';

/** How headings begin under which nothing is covered, in the form in which headings are compared. */
const beginnings = lazy((): readonly string[] =>
  languages.flatMap(({ coverage, glued }) =>
    splitPhrases(coverage.excluded).map((phrase) => `${normalizePhrase(phrase)}${glued ? '' : ' '}`),
  ),
);

/** Whole headings of that sort, in the same form. */
const whole = lazy(
  (): ReadonlySet<string> =>
    new Set(languages.flatMap(({ coverage }) => splitPhrases(coverage.excludedAlone).map(normalizePhrase))),
);

/**
 * Whether a section, or one above it, is headed as what is not done, or not done so: what it says of requirements covers none.
 * “Goals and non-goals” is headed as both, and is not.
 */
export const isExcluded = derived((section: Section): boolean => {
  if (section.parent && isExcluded(section.parent)) return true;
  if (!section.heading) return false;
  const own = normalizeHeading(section.text).whole;
  const heading = `${own} `;
  return whole().has(own) || beginnings().some((beginning) => heading.startsWith(beginning));
});
