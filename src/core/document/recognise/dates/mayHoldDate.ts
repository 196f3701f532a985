import { phrasePattern, type FoundPhrases } from '../../../language/phrasePattern.js';

/** A word of one of these is in every date in words that has no numeral in it. */
const dateWords = phrasePattern(
  ({ calendar }) => calendar.months,
  ({ calendar }) => calendar.monthsShort,
  ({ calendar }) => calendar.weekdays,
  ({ calendar }) => calendar.seasons,
  ({ calendar }) => calendar.events,
  ({ calendar }) => calendar.dates,
  ({ calendar }) => calendar.durations,
  ({ calendar }) => calendar.years,
  ({ calendar }) => calendar.monthWords,
  ({ calendar }) => calendar.quarters,
  ({ calendar }) => calendar.weeks,
  ({ calendar }) => calendar.semesters,
  ({ calendar }) => calendar.halves,
  ({ calendar }) => calendar.fiscal,
  ({ calendar }) => calendar.releases,
  ({ calendar }) => calendar.units,
  ({ calendar }) => calendar.shortUnits,
  ({ calendar }) => calendar.signs.month,
);
const planWords = phrasePattern(
  ({ calendar }) => calendar.plans,
  ({ calendar }) => calendar.ours,
);
const numeral = /[\d０-９一二三四五六七八九十两兩]/u;

/** Whether a text may hold a date at all: a cheap look before it is read word by word. */
export function mayHoldDate(phrases: FoundPhrases, text: string): boolean {
  return dateWords.isAmong(phrases) || numeral.test(text);
}

/** Whether running text may say by when something will be there: with a date and a word of planning. */
export function mayPlan(phrases: FoundPhrases, text: string): boolean {
  return planWords.isAmong(phrases) && mayHoldDate(phrases, text);
}
