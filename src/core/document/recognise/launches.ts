import { idStart } from '../requirements/requirementId.js';
import type { LanguagePack } from '../../language/language.js';
import type { Phrases } from '../../language/phrases.js';
import { foldText, phrasePattern, smallWordPattern, type FoundPhrases } from '../../language/phrasePattern.js';
import type { LaunchWords } from '../../language/words/launches.js';
import { remembered } from '../../text/remembered.js';
import { findDates } from './dates/dates.js';
import { mayHoldShare, readValues } from './text/values.js';

const words =
  (sort: keyof LaunchWords) =>
  (pack: LanguagePack): Phrases =>
    pack.launches[sort];
const about = phrasePattern(words('about'));
const telling = phrasePattern(words('telling'));
const stages = phrasePattern(words('stages'));
const steps = phrasePattern(words('steps'));
const counted = smallWordPattern(words('counted'));
const gives = phrasePattern(words('gives'));
const offers = phrasePattern(words('offers'));
const first = phrasePattern(words('first'));
const then = phrasePattern(words('then'));
const everyone = phrasePattern(words('everyone'));
const gradual = phrasePattern(words('gradual'));
const audience = phrasePattern(words('audience'));
const owns = phrasePattern(words('owns'));
const event = phrasePattern(words('event'));
const past = phrasePattern(words('past'));
const all = phrasePattern((pack) => pack.measures.all);
const can = phrasePattern((pack) => pack.measures.can);

/** How far apart words may stand that belong together, in UTF-16 units. */
const near = 24;

/** Whether a heading is about how the product reaches its users, and not about who is told of that. */
export const isAboutLaunch = remembered((heading: string): boolean => {
  const text = foldText(heading);
  return (about.isIn(text) || about.isIn(text.replaceAll('-', ' '))) && !telling.isIn(text.replaceAll('-', ' '));
});

/**
 * Whether text that stands where a rollout belongs says who gets it in which order, or who sees to it; names of people are
 * looked for elsewhere.
 */
export function tellsRollout(text: string): boolean {
  const folded = foldText(text);
  if ([stages, steps, first, everyone, all, gradual].some((pattern) => pattern.isIn(folded))) return true;
  if (/\d ?%/u.test(folded) || hasCountedSteps(folded) || ownsEvent(folded)) return true;
  return (
    audience.isIn(folded) &&
    (gives.isIn(folded) ||
      offers.isIn(folded) ||
      then.isIn(folded) ||
      readValues(text).count > 0 ||
      findDates(text).length > 0)
  );
}

/** Whether a text may hold a sentence that {@link plansRollout} takes for a plan: what each of them has is among its words. */
export function mayPlanRollout(found: FoundPhrases): boolean {
  return (
    [stages, gives, offers, steps, all, everyone].some((pattern) => pattern.isAmong(found)) ||
    (event.isAmong(found) && owns.isAmong(found))
  );
}

const beginsWithId = new RegExp(String.raw`^\W{0,4}${idStart}`, 'u');

/** Whether a sentence anywhere else is such a plan beyond doubt. */
export function plansRollout(sentence: string): boolean {
  // A requirement says what the product does.
  if (beginsWithId.test(sentence) || /[?？]\s*$/u.test(sentence)) return false;
  const text = foldText(sentence);
  const isStage = stages.isIn(text);
  const isGiven = gives.isIn(text);
  const isOffered = isGiven || offers.isIn(text);
  const isFirst = first.isIn(text);
  const isStep = steps.isIn(text);
  const isForAny = all.isIn(text) || everyone.isIn(text);
  if (!isStage && !isOffered && !isFirst && !isStep && !isForAny && !event.isIn(text)) return false;
  if (can.isIn(text) || past.isIn(text)) return false;
  if (isStep || ownsEvent(text)) return true;
  const isLater = then.isIn(text);
  const isForAll = everyone.isIn(text) || isAllOfThem(text);
  if (isFirst && isLater && isForAll) return true;
  const isGroup = audience.isIn(text);
  // “One shop in March, all in June”.
  if (isForAny && (isGroup || hasCount(sentence)) && countDates(sentence) > 1) return true;
  if (!isStage && !isOffered) return false;
  if (isStage && (isForAll || isGiven || isFirst || hasDate(sentence) || hasCount(sentence))) return true;
  const isEverybody = isForAll || isForAny;
  if (
    isGiven &&
    (isEverybody ||
      gradual.isIn(text) ||
      (isGroup && (isFirst || hasDate(sentence) || hasCount(sentence))) ||
      hasShare(sentence))
  )
    return true;
  return (
    isOffered &&
    ((isEverybody && hasDate(sentence)) ||
      (isGroup &&
        (hasShare(sentence) ||
          (isFirst && (isLater || hasCount(sentence))) ||
          (hasDate(sentence) && (isFirst || isLater)))))
  );
}

// Asked last, and only where the answer depends on it: dates and numbers cost more to read than words to look up.
function countDates(sentence: string): number {
  return findDates(sentence).length;
}

function hasDate(sentence: string): boolean {
  return countDates(sentence) > 0;
}

function hasCount(sentence: string): boolean {
  return readValues(sentence).count > 0;
}

function hasShare(sentence: string): boolean {
  return mayHoldShare(sentence) && readValues(sentence).share;
}

/** “All”, where it is said of users or by itself: “then all”. */
function isAllOfThem(text: string): boolean {
  return all.findAll(text).some(({ end }) => {
    const after = text.slice(end, end + 24);
    return /^ ?(?:$|[.,;:!。，；、）)])/u.test(after) || audience.findAll(after).some(({ start }) => start <= 12);
  });
}

/** “Phase 1”, “wave 2”: a step that is counted. */
function hasCountedSteps(text: string): boolean {
  return [...text.matchAll(/\d+/gu)].some(({ index }) => counted.isAtEnd(text.slice(Math.max(0, index - 16), index)));
}

/** Somebody sees to the rollout: both words, close together in either order. */
function ownsEvent(text: string): boolean {
  const events = event.findAll(text);
  if (events.length === 0) return false;
  let next = 0;
  return owns.findAll(text).some((own) => {
    // Both come in the order of the text: what ends too far before this ends too far before all that follow.
    while (next < events.length && own.start - (events[next]?.end ?? 0) > near) next++;
    const nearest = events[next];
    return nearest !== undefined && nearest.start - own.end <= near;
  });
}
