import { foldHan } from '../../language/foldHan.js';
import { splitPhrases } from '../../language/headingIndex.js';
import { languages } from '../../language/languages.js';
import { lazy } from '../../text/lazy.js';

/** Words of all languages that tell of a problem or of a purpose, as two expressions. */
const problem = lazy(() => expression((table) => table.reasons.problem));
const purpose = lazy(() => expression((table) => table.reasons.purpose));
/** What documents call themselves, as a text and at all. */
const thisText = lazy(() => expression(({ itself }) => itself.text, 'iu'));
const matter = lazy(() => expression(({ itself }) => itself.matter, 'iu'));
const itself = lazy(() => expression(({ itself: { text, matter } }) => `${text},${matter}`, 'iu'));

function expression(select: (table: (typeof languages)[number]) => string, flags = 'giu'): RegExp {
  const apart: string[] = [];
  const glued: string[] = [];
  for (const table of languages) {
    const escaped = splitPhrases(select(table)).map((phrase) =>
      foldHan(phrase).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'),
    );
    (table.glued ? glued : apart).push(...escaped);
  }
  const alternatives = [`(?<![\\p{L}])(?:${apart.join('|')})(?![\\p{L}])`, ...glued];
  return new RegExp(alternatives.join('|'), flags);
}

/** How strongly a text says why: each mention of a problem counts twice, each of a purpose once. */
export function weighReasons(text: string): number {
  const folded = foldHan(text);
  return 2 * (folded.match(problem())?.length ?? 0) + (folded.match(purpose())?.length ?? 0);
}

/** Whether a text speaks of the document it stands in: “This document defines …”. */
export function speaksOfItself(text: string): boolean {
  return itself().test(foldHan(text));
}

/** How far into a text the document may be named for the text to be about it: “The goal of this document is …”. */
const beginning = 40;

/**
 * Whether a text speaks of the document it stands in, as a text, from its first words on. “This RFC proposes …” tells of
 * what is proposed.
 */
export function beginsWithItself(text: string): boolean {
  const first = text
    .replace(/&nbsp;/gu, ' ')
    .trimStart()
    .slice(0, beginning);
  return thisText().test(foldHan(first)) && !matter().test(foldHan(first));
}
