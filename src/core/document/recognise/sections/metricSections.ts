import type { LanguagePack } from '../../../language/language.js';
import { splitPhrases } from '../../../language/headingIndex.js';
import { languages } from '../../../language/languages.js';
import { normalizeHeading, normalizePhrase } from '../../../language/normalizeHeading.js';
import { foldText, phrasePattern } from '../../../language/phrasePattern.js';
import type { Chunk } from '../../../parse/markdown/markdownTree.js';
import type { Section } from '../../../parse/markdown/sections.js';
import { blanked } from '../../../text/blanked.js';
import { derived } from '../../../text/derived.js';
import { remembered } from '../../../text/remembered.js';
import type { SectionDecisions } from '../../decisions.js';
import type { TandemDocument } from '../../document.js';
import type { Field } from '../text/content.js';
import { givesMeasure, mayGiveMeasure, type MeasurePlace } from '../measures.js';
import { isBlankText } from '../blanks/placeholders.js';
import { phrasesOf } from '../text/prosePhrases.js';
import { markedAs } from '../markers/readMarkers.js';
import { contentOf } from './sectionContent.js';
import { sentencesOf } from '../text/sentences.js';

const metricPhrases = phrasePattern((pack) => pack.measures.phrases);
const goalPhrases = phrasePattern((pack) => pack.measures.goals);
const notGoals = phrasePattern((pack) => pack.measures.notGoals);
let metricHeadings: ReadonlySet<string> | undefined;

/** What no heading is as long as, in UTF-16 units. */
const maxHeading = 400;

/** Whether a heading or label asks for numbers by which one will know that it worked: “Success metrics”, “KPIs”. */
export const asksForMetrics = remembered((heading: string): boolean => {
  const text = foldText(heading.slice(0, maxHeading));
  if (metricPhrases.isIn(text) || metricPhrases.isIn(text.replaceAll('-', ' '))) return true;
  const read = (pack: LanguagePack) => splitPhrases(pack.measures.headings).map(normalizePhrase);
  metricHeadings ??= new Set(languages.flatMap(read));
  const { whole, pieces } = normalizeHeading(heading);
  const [first] = pieces;
  return [whole, first?.text ?? '', ...(first?.parts ?? [])].some((words) => metricHeadings?.has(words));
});

/** Whether a heading or label is about goals, under which numbers may stand; “Non-goals” and “Target group” are not. */
function isAboutGoals(heading: string): boolean {
  const folded = foldText(heading.slice(0, maxHeading));
  const text = blanked(folded, notGoals.findAll(folded));
  return goalPhrases.isIn(text);
}

/** The sections whose own headings ask for metrics. */
export function metricSections({ decisions }: TandemDocument): readonly SectionDecisions[] {
  return decisions.sections.filter(
    (entry) => entry.topics.includes('success-metrics') || (hasSubject(entry) && asksForMetrics(entry.section.text)),
  );
}

/** Whether a section's heading says what it is about, which a document's title does not. */
function hasSubject({ section, evidence }: SectionDecisions): boolean {
  return section.heading !== undefined && (section.parent !== undefined || evidence !== 'none');
}

/** Whether a document says anywhere by which number one will know that it worked. */
export function hasMetric({ decisions, text }: TandemDocument): boolean {
  const places = new Map<Section, MeasurePlace | undefined>();
  return decisions.sections.some((entry) => {
    // Whoever marks a section knows its metrics when Tandem does not.
    if (markedAs(entry, 'success-metrics')) return true;
    const place = placeOf(entry, places);
    places.set(entry.section, place);
    return givesMetricIn(entry.section, place, text);
  });
}

/** What a section's own heading, else those above it, say of the numbers in it; `undefined` where none is a metric. */
function placeOf(
  entry: SectionDecisions,
  known: ReadonlyMap<Section, MeasurePlace | undefined>,
): MeasurePlace | undefined {
  const { section, decisions, evidence } = entry;
  if (entry.topics.includes('success-metrics')) return 'metrics';
  if (hasSubject(entry)) {
    if (asksForMetrics(section.text)) return 'metrics';
    if (isAboutGoals(section.text)) return 'goals';
  }
  if (evidence === 'inherited' && section.parent) {
    const above = known.get(section.parent);
    if (above === 'metrics' || above === 'goals') return above;
  }
  if (decisions.includes('what')) return evidence === 'kind' ? 'open' : 'features';
  if (decisions.includes('why')) return 'problem';
  return evidence === 'none' && !section.parent ? 'open' : undefined;
}

/** Kept with the chunk: an edit elsewhere in the document reuses it. */
const readings = derived<Chunk, Map<MeasurePlace | undefined, boolean>>(() => new Map());

function givesMetricIn(section: Section, place: MeasurePlace | undefined, text: string): boolean {
  const known = readings(section.chunk);
  let found = known.get(place);
  if (found === undefined) known.set(place, (found = readMetric(section, place, text)));
  return found;
}

function readMetric(section: Section, place: MeasurePlace | undefined, text: string): boolean {
  const { empty, fields, prose } = contentOf(section, text).body;
  if (empty) return false;
  if (fields.some(isMetricField) || isMetricTable(fields)) return true;
  if (!place) return false;
  return prose.some(
    (stretch) =>
      mayGiveMeasure(stretch.text, place, phrasesOf(stretch)) &&
      sentencesOf(stretch.text).some(
        (sentence) =>
          givesMeasure(sentence, place) &&
          !(place === 'goals' && isNonGoal(sentence)) &&
          !isBlankText(sentence, { form: 'text' }),
      ),
  );
}

/** `KPI: 80 % without a call`. */
function isMetricField({ form, label, value, blank }: Field): boolean {
  if (blank || form !== 'line' || !/\p{L}/u.test(label)) return false;
  if (asksForMetrics(label)) return givesMeasure(value, 'goals') || givesMeasure(`${label} ${value}`, 'open');
  return isAboutGoals(label) && givesMeasure(value, 'open');
}

/** A table with a column of metrics, in a row of which another column gives a value. */
function isMetricTable(fields: readonly Field[]): boolean {
  const inColumns = fields.filter(({ form }) => form === 'column' || form === 'first column');
  const named = new Set<number>();
  const columns = new Map<string, boolean>();
  const isMetrics = (label: string): boolean => {
    let is = columns.get(label);
    if (is === undefined) columns.set(label, (is = asksForMetrics(label)));
    return is;
  };
  for (const { label, blank, span } of inColumns) if (!blank && isMetrics(label)) named.add(span.start);
  return inColumns.some(
    ({ label, value, blank, span }) =>
      !blank && named.has(span.start) && !isMetrics(label) && givesMeasure(value, 'metrics'),
  );
}

/** “Non-goal: 10 reports”. */
function isNonGoal(sentence: string): boolean {
  const [first] = notGoals.findAll(foldText(sentence.slice(0, 80)).trimStart());
  return first !== undefined && first.start <= 2;
}
