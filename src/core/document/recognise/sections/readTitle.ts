import { type HeadingIndex } from '../../../language/headingIndex.js';
import { readLabel } from '../../../language/labelIndex.js';
import { readHeading } from '../../../language/readHeading.js';
import type { DecisionId } from '../../../charter/model/charter.js';
import type { SectionDecisions } from '../../decisions.js';
import type { Prose } from '../text/prosePhrases.js';
import type { TitledPart, TitleForm } from '../text/partStack.js';
import { contentOf } from './sectionContent.js';

/** What a title says that is no Markdown heading. */
export interface TitleReading {
  /** None where the title is known and answers nothing, as “Glossary” is. */
  readonly answers: readonly DecisionId[];
  /** It names those who wrote, review or approve. */
  readonly byline: boolean;
}

/**
 * Reads the title of a part as that of a section; `undefined` when it says nothing. What only looks like a title has to be
 * a known one as it stands, or a question.
 */
export function readTitle(part: TitledPart, one: SectionDecisions, index: HeadingIndex): TitleReading | undefined {
  if (part.form !== 'bold' && isClosed(one, index)) return undefined;
  const isWeak = weakForms.has(part.form);
  if (isWeak && !isShort(part.text)) return undefined;
  const reading = readHeading(part.text, index);
  const isTop = one.evidence === 'kind' || one.evidence === 'none';
  const isEnough =
    reading?.strength === 'exact' ||
    (reading?.strength === 'phrase' && (part.form === 'question' || (part.form === 'bold' && isTop)));
  // “Metrics” in the middle of a design is a part of it.
  const isWithinDesign = isWeak && one.decisions.includes('how') && one.evidence !== 'kind';
  if (reading && isEnough) {
    const answers = reading.answers.filter((id) => !isWithinDesign || (id !== 'why' && id !== 'what'));
    return { answers, byline: false };
  }
  if (part.form === 'bold') return undefined;
  const label = readLabel(part.text, index);
  if (!label || label.source === 'discipline') return undefined;
  return { answers: [label.decision], byline: label.source === 'byline' };
}

/** Titles that may be text as well, by their form. */
const weakForms: ReadonlySet<TitleForm> = new Set<TitleForm>(['outline', 'numbered', 'sign', 'label']);

/** Whether a text is a few words and no more, or a question. */
function isShort(text: string): boolean {
  if (/[?？]$/u.test(text)) return true;
  if (/[`[\]]/u.test(text)) return false;
  const glued = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return glued <= 10 && text.split(/\s+/u).length <= 5;
}

/** Whether a section's own heading says that nothing in it answers anything, as “Open questions” does. */
function isClosed({ section, evidence }: SectionDecisions, index: HeadingIndex): boolean {
  if (!section.heading || evidence !== 'none') return false;
  const reading = readHeading(section.text, index);
  return reading?.neutral === true && !reading.open;
}

/** For each stretch of a section's text, whether it stands under no title that is known. */
export function outsideTitles(text: string, one: SectionDecisions, index: HeadingIndex): readonly boolean[] {
  const { prose, titledParts } = contentOf(one.section, text).body;
  const known = titledParts.filter((part) => readTitle(part, one, index));
  let next = 0;
  let end = 0;
  return prose.map(({ start }: Prose) => {
    for (let part = known[next]; part && part.span.start <= start; part = known[next]) {
      end = Math.max(end, part.span.end);
      next++;
    }
    return start >= end;
  });
}
