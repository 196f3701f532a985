import type { Decision } from '../../charter/model/charter.js';
import { headingIndexOf } from '../../language/headingIndex.js';
import { normalizePhrase } from '../../language/normalizeHeading.js';
import { readHeading } from '../../language/readHeading.js';
import type { TandemDocument } from '../document.js';

/** A test whether words are a name of one of some decisions, as a heading would be: “problem statement” is one of Why. */
export function topicTest({ charter }: TandemDocument, decisions: readonly Decision[]): (words: string) => boolean {
  const index = headingIndexOf(charter);
  const ids = new Set(decisions.map(({ id, standsFor }) => standsFor ?? id));
  return (words) => {
    const reading = readHeading(words, index);
    if (!reading?.answers.some((id) => ids.has(id))) return false;
    // “Requirements service” is a service; a phrase that is all but an ending of the words is what they mean.
    const length = normalizePhrase(words).length;
    return (
      reading.strength === 'exact' || reading.aliases.some((alias) => normalizePhrase(alias).length >= length * 0.75)
    );
  };
}
