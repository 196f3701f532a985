import { splitPhrases, type HeadingIndex, type LabelReading } from './headingIndex.js';
import { languages } from './languages.js';
import { normalizeHeading } from './normalizeHeading.js';
import { lazy } from '../text/lazy.js';

/** Labels in the form in which headings are compared. */
const labels = lazy((): ReadonlyMap<string, LabelReading | null> => {
  const known = new Map<string, LabelReading | null>();
  const add = (phrases: string, reading: LabelReading | null): void => {
    for (const label of splitPhrases(phrases)) {
      const { whole } = normalizeHeading(label);
      if (!known.has(whole)) known.set(whole, reading);
    }
  };
  for (const table of languages) {
    add(table.labels.who, { decision: 'who', source: 'label' });
    add(table.labels.byline, { decision: 'who', source: 'byline' });
    add(table.labels.discipline, { decision: 'who', source: 'discipline' });
    add(table.labels.when, { decision: 'when', source: 'label' });
    add(table.labels.document, null);
  }
  return known;
});

/** Reads a key of front matter as a label that names people; `undefined` when it is none. */
export function readPeopleKey(key: string): 'label' | 'byline' | undefined {
  const { whole } = normalizeHeading(key.replace(/[_-]/gu, ' '));
  const reading = labels().get(whole);
  return reading?.source === 'label' && reading.decision === 'who'
    ? 'label'
    : reading?.source === 'byline'
      ? 'byline'
      : undefined;
}

/** Reads the label of a line, row or column; `undefined` when it says nothing about a decision. */
export function readLabel(text: string, index: HeadingIndex): LabelReading | undefined {
  const known = index.labels.get(text);
  if (known !== undefined) return known ?? undefined;
  const reading = compareLabel(text, index);
  if (index.labels.size > 5000) index.labels.clear();
  index.labels.set(text, reading ?? null);
  return reading;
}

function compareLabel(text: string, index: HeadingIndex): LabelReading | undefined {
  const { whole, pieces } = normalizeHeading(text.replace(/\(s\)/gu, 's'));
  const exact = index.exact.get(whole);
  const fromCharter = exact?.source === 'charter' ? exact.answers[0] : undefined;
  if (fromCharter) return { decision: fromCharter, source: 'heading' };
  for (const candidate of [whole, ...pieces.slice(0, 1).flatMap((piece) => [piece.text, ...piece.parts])]) {
    const reading = labels().get(candidate) ?? labels().get(candidate.replaceAll(' ', ''));
    if (reading) return reading;
    if (labels().has(candidate)) return undefined;
  }
  const [only, ...more] = exact?.answers ?? [];
  return only && more.length === 0 ? { decision: only, source: 'heading' } : undefined;
}
