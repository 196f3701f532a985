import { splitPhrases } from '../../language/headingIndex.js';
import { languages } from '../../language/languages.js';
import { normalizeHeading, normalizePhrase } from '../../language/normalizeHeading.js';
import type { Phrases } from '../../language/phrases.js';
import type { CoverageWords } from '../../language/words/coverage.js';
import type { Section } from '../../parse/markdown/sections.js';
import { derived } from '../../text/derived.js';
import { lazy } from '../../text/lazy.js';
import { remembered } from '../../text/remembered.js';

/** Phrases with which headings begin, in the form in which headings are compared. */
const beginningsOf = (select: (words: CoverageWords) => Phrases) =>
  lazy((): readonly string[] =>
    languages.flatMap(({ coverage, glued }) =>
      splitPhrases(select(coverage)).map((phrase) => `${normalizePhrase(phrase)}${glued ? '' : ' '}`),
    ),
  );

/** Whole headings, in the same form. */
const wholeOf = (select: (words: CoverageWords) => Phrases) =>
  lazy(
    (): ReadonlySet<string> =>
      new Set(languages.flatMap(({ coverage }) => splitPhrases(select(coverage)).map(normalizePhrase))),
  );

const leftOut = { beginnings: beginningsOf((words) => words.excluded), whole: wholeOf((words) => words.excludedAlone) };
const later = { beginnings: beginningsOf((words) => words.later), whole: wholeOf((words) => words.laterAlone) };
const phases = wholeOf((words) => words.laterPhases);

/** What the heading of a section says of all below it: that it is left out, or put off; `phase` puts off what is asked alone. */
function headedAs({ heading, text }: Section): 'left-out' | 'later' | 'phase' | undefined {
  return heading && readHeading(text);
}

const readHeading = remembered((text: string): 'left-out' | 'later' | 'phase' | undefined => {
  const { whole: own, pieces } = normalizeHeading(text);
  const heading = `${own} `;
  const begins = (beginnings: readonly string[]) => beginnings.some((beginning) => heading.startsWith(beginning));
  if (leftOut.whole().has(own) || begins(leftOut.beginnings())) return 'left-out';
  if (later.whole().has(own) || begins(later.beginnings())) return 'later';
  // A number with which a heading begins may be that of the phase.
  const [first = ''] = text.split(/[:：(（–—]/u, 1);
  const isPhase = phases().has(pieces[0]?.text ?? own) || phases().has(normalizePhrase(first));
  return isPhase ? 'phase' : undefined;
});

/**
 * Whether a section, or one above it, is headed as what is not done, not done so, or not done now: what it says of requirements
 * covers none. “Goals and non-goals” is headed as both, and is not.
 */
export const isExcluded = derived((section: Section): boolean => {
  if (section.parent && isExcluded(section.parent)) return true;
  const heading = headedAs(section);
  return heading === 'left-out' || heading === 'later';
});

/** What the nearest heading that says so makes of the requirements below it. */
const statedAs = derived((section: Section): 'left-out' | 'later' | 'phase' | undefined => {
  return headedAs(section) ?? (section.parent && statedAs(section.parent));
});

/** Whether requirements in a section are out of scope: under *Out of scope*, *Non-goals*, *Alternatives*. */
export function isLeftOut(section: Section): boolean {
  return statedAs(section) === 'left-out';
}

/** Whether a PRD puts off the requirements in a section: under *Later*, *Future requirements*, *Backlog*, *Phase 2*. */
export function isDeferredSection(section: Section): boolean {
  const stated = statedAs(section);
  return stated === 'later' || stated === 'phase';
}
