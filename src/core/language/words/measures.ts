import type { Phrases } from '../phrases.js';

/**
 * Words of one language for measures, values, targets and effects that can be counted. A phrase that ends with `*` stands for
 * all words that begin so: `reduc*`.
 */
export interface MeasureWords {
  /** Whole headings and labels of what says by which numbers one will know that it worked: “Metrics”, “Success”. */
  readonly headings: Phrases;
  /** Words that make a heading one of these wherever they stand in it: “success metric*”, “will we know”. */
  readonly phrases: Phrases;
  /** Headings and labels of goals, under which numbers may stand: “goal*”. */
  readonly goals: Phrases;
  /** Headings that sound like goals and are none: “non goal*”, “target group”. */
  readonly notGoals: Phrases;
  /** What a product is measured by: “conversion, nps, calls”. */
  readonly measures: Phrases;
  /** What there may be more or less of, with or without the product: “calls, complaints, cost”. */
  readonly counted: Phrases;
  /** What people do with it, so that their number or share tells: “use, adopt*, sign up”. */
  readonly uses: Phrases;
  /** More or less than before: “reduc*, fewer, fall below”. */
  readonly change: Phrases;
  /** A value that is to be reached or kept: “at least, above”. */
  readonly targets: Phrases;
  /** Numbers in words: “five, dozen”. */
  readonly numbers: Phrases;
  /** Shares and multiples in words: “half, twice, percent”. */
  readonly shares: Phrases;
  /** Words that say by themselves that it is none: “nobody, not a single”. */
  readonly nobody: Phrases;
  /** Words that say it of what follows, “no”, when that is a measure or a user: “no calls”. Empty where verbs say it. */
  readonly no: Phrases;
  /** Words that say it is everything: “all”. */
  readonly all: Phrases;
  /** Units of time: “day*, hour*”. */
  readonly units: Phrases;
  /** Between what a value is and what it is to be: “to, instead of”. */
  readonly joints: Phrases;
  /** Wanted, not told of today: “want*, goal*, should”. */
  readonly wants: Phrases;
  /** What introduces the measure of success in a sentence: “we are done when”. */
  readonly success: Phrases;
  /** Numbers beside these belong to the product: “limit*, up to, price”. */
  readonly product: Phrases;
  /** What somebody is able to do with it, which is a feature: “can, allows”. */
  readonly can: Phrases;
  /** A number after these names or counts a thing: “version, phase, iso”. */
  readonly numbered: Phrases;
  /** Letters that are numerals by themselves, as 三; empty where numbers are words. */
  readonly numerals: string;
  /** What follows such numerals, as 个; empty where there are none. */
  readonly counters: Phrases;
}
