import type { LanguagePack } from '../../language/language.js';
import type { Phrases } from '../../language/phrases.js';
import type { MeasureWords } from '../../language/words/measures.js';
import { foldText, phrasePattern, type FoundPhrases, type PhrasePattern } from '../../language/phrasePattern.js';
import { mayHoldValue, readValues } from './text/values.js';

/**
 * Where a sentence stands, which says how much it takes for a number in it to be a measure of success: under a heading that
 * asks for one; under goals; under a heading that says nothing; among what the product is to do; where the problem is told.
 */
export type MeasurePlace = 'metrics' | 'goals' | 'open' | 'features' | 'problem';

const words =
  (sort: { [Key in keyof MeasureWords]: Key }[keyof MeasureWords]) =>
  (pack: LanguagePack): Phrases =>
    pack.measures[sort];
const measures = phrasePattern(words('measures'));
const counted = phrasePattern(words('counted'));
const uses = phrasePattern(words('uses'));
const change = phrasePattern(words('change'));
const targets = phrasePattern(words('targets'));
const nobody = phrasePattern(words('nobody'));
const no = phrasePattern(words('no'));
const all = phrasePattern(words('all'));
const wants = phrasePattern(words('wants'));
const success = phrasePattern(words('success'));
const product = phrasePattern(words('product'));
const can = phrasePattern(words('can'));
const audience = phrasePattern((pack) => pack.launches.audience);
const atLeast = /[<>≤≥＜＞=]/u;

/**
 * Whether a text may hold a sentence that {@link givesMeasure} takes for one: a cheap look.
 *
 * @param phrases those that stand in the text
 */
export function mayGiveMeasure(text: string, place: MeasurePlace, phrases: FoundPhrases): boolean {
  const holds = (...patterns: readonly PhrasePattern[]) => patterns.some((pattern) => pattern.isAmong(phrases));
  if (!mayHoldValue(text, phrases) && !holds(nobody, no, all)) return false;
  const isEffect = holds(change, measures, uses);
  if (place === 'features') return isEffect || holds(success);
  return place === 'problem' ? holds(wants) && (isEffect || holds(success)) : true;
}

/** Whether a sentence, row or item gives a measure of success with its value. */
export function givesMeasure(sentence: string, place: MeasurePlace): boolean {
  if (/[?？]\s*$/u.test(sentence)) return false;
  const text = foldText(sentence);
  const values = readValues(sentence);
  const isNone =
    nobody.isIn(text) || (no.isIn(text) && (counted.isIn(text) || measures.isIn(text) || audience.isIn(text)));
  const isAll = all.isIn(text) && uses.isIn(text);
  const hasValue = values.count > 0;
  if (!hasValue && !isNone && !isAll) return false;
  if (place === 'metrics') return true;
  if (success.isIn(text) && (place !== 'problem' || wants.isIn(text))) return true;
  if (!hasValue)
    return place === 'goals'
      ? isAll || counted.isIn(text) || uses.isIn(text)
      : place === 'open' && isNone && counted.isIn(text);
  const isProduct = product.isIn(text);
  const grows = change.isIn(text);
  const aims = targets.isIn(text) || atLeast.test(text);
  if (place === 'goals') {
    if (isProduct || (can.isIn(text) && !grows && !values.share)) return false;
    return (
      values.share ||
      values.time ||
      values.leap ||
      aims ||
      grows ||
      values.largest >= 10 ||
      [measures, counted, uses, audience].some((pattern) => pattern.isIn(text))
    );
  }
  if (isProduct || can.isIn(text)) return false;
  const isMeasure = measures.isIn(text);
  const isEffect =
    (grows && (values.share || values.leap || values.time || isMeasure || counted.isIn(text))) ||
    (isMeasure && (aims || values.share || values.leap)) ||
    (uses.isIn(text) && values.share);
  if (place === 'problem') return isEffect && wants.isIn(text);
  if (isEffect || place === 'features') return isEffect;
  return (
    (values.leap && (values.time || values.share)) ||
    (values.share && (aims || counted.isIn(text) || audience.isIn(text)))
  );
}
