import { derived } from '../../text/derived.js';
import type { SectionDecisions } from '../decisions.js';
import type { TandemDocument } from '../document.js';
import { givesMeasure, mayGiveMeasure } from './measures.js';
import { hasMetric } from './sections/metricSections.js';
import { isBlankText } from './blanks/placeholders.js';
import { phrasesOf } from './text/prosePhrases.js';
import { contentOf } from './sections/sectionContent.js';
import { sentencesOf } from './text/sentences.js';
import { isAboutEffect, staffWordsIn } from './people/staffing.js';
import { readValues } from './text/values.js';

/** How much of a text tells what a document is about, in UTF-16 units. */
const maxIntroduction = 2000;

/** What a document says of the work: whether it is technical, and whether anybody who uses the product is spoken of. */
export interface WorkOfDocument {
  readonly isTechnical: boolean;
  readonly namesCustomers: boolean;
}

/**
 * Reads in a document's title, and where it tells what and why, of which sort its work is. Work is technical by its title
 * (“Refactoring of the importer”, “Upgrade to Java 21”), or by what is said of it (“This pays down technical debt”). A
 * title about customers tells of work for them: “Migrate customers to the new plans”.
 */
export const workOf = derived((document: TandemDocument): WorkOfDocument => {
  const title = staffWordsIn(document.title.text);
  const introduction = introductionOf(document);
  const said = staffWordsIn(introduction);
  const byTitle =
    title.has('technical') ||
    title.has('purelyTechnical') ||
    (title.has('upgrades') && /\d/u.test(document.title.text));
  return {
    isTechnical: !title.has('customers') && (byTitle || said.has('purelyTechnical')),
    // Who says that nothing changes for users names them too.
    namesCustomers: title.has('customers') || (said.has('customers') && !said.has('purelyTechnical')),
  };
});

/** What stands before the first section, and in those that say Why or What. */
function introductionOf({ decisions, text }: TandemDocument): string {
  let told = '';
  for (const [index, { section, decisions: answered, empty }] of decisions.sections.entries()) {
    if (told.length >= maxIntroduction) break;
    const isFirst = index === 0 || (section.parent === undefined && index === 1);
    if (empty || !(isFirst || answered.includes('why') || answered.includes('what'))) continue;
    for (const prose of contentOf(section, text).body.prose) told += `${prose.text.slice(0, maxIntroduction)}\n`;
  }
  return told.slice(0, maxIntroduction);
}

/** Whether a document says in numbers what its work gains: in front matter, under a heading for it, or in a sentence. */
export function hasEffect(document: TandemDocument): boolean {
  const { fields, text, decisions } = document;
  if (fields.effect) return true;
  return (
    hasMetric(document) ||
    decisions.sections.some((entry) => !entry.empty && readsAsEffect(entry) && saysMeasure(entry, text, true)) ||
    decisions.sections.some((entry) => !entry.empty && saysMeasure(entry, text, false))
  );
}

/** The sections under whose headings the effect of the work should stand. */
export function effectSections(document: TandemDocument): readonly SectionDecisions[] {
  return document.decisions.sections.filter(
    ({ section }) => section.heading !== undefined && isAboutEffect(section.text),
  );
}

/** Whether a section or one above it is about the effect. */
function readsAsEffect({ section }: SectionDecisions): boolean {
  for (let at = section.heading ? section : undefined; at; at = at.parent?.heading ? at.parent : undefined)
    if (isAboutEffect(at.text)) return true;
  return false;
}

function saysMeasure({ section }: SectionDecisions, text: string, isEffect: boolean): boolean {
  const place = isEffect ? 'metrics' : 'open';
  const { prose, fields } = contentOf(section, text).body;
  if (fields.some(({ label, value, blank }) => !blank && isAboutEffect(label) && givesMeasure(value, 'metrics')))
    return true;
  return prose.some(
    (stretch) =>
      mayGiveMeasure(stretch.text, place, phrasesOf(stretch)) &&
      sentencesOf(stretch.text).some(
        (sentence) => (givesMeasure(sentence, place) || isLeap(sentence)) && !isBlankText(sentence, { form: 'text' }),
      ),
  );
}

/** “Halves the build time”, “from 20 minutes to 5”: what a share or a change is of hardly matters here. */
function isLeap(sentence: string): boolean {
  const { share, leap } = readValues(sentence);
  return share || leap;
}

/** Whether a PRD says what customers gain: by a metric with its value, or by speaking of them where it tells what and why. */
export function givesGain(document: TandemDocument): boolean {
  return hasMetric(document) || workOf(document).namesCustomers;
}

/** Whether a design describes technical work and does not say in numbers what it gains. */
export const lacksEffect = derived(
  (document: TandemDocument): boolean =>
    document.kind === 'sdd' &&
    document.decisions.answers.get('how')?.state === 'answered' &&
    workOf(document).isTechnical &&
    !hasEffect(document),
);
