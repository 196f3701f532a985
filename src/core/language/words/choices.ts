import type { Phrases } from '../phrases.js';

/**
 * Words of one language for options, what they are judged by, and the choice among them.
 *
 * A phrase is compared with whole words, in languages that set words apart. A star at its beginning or end stands for the
 * rest of a word: `*varianten` also finds “Lösungsvarianten”, `verworfen*` also “verworfene”.
 */
export interface ChoiceWords {
  /** Nouns for a way that may be taken; with a number or letter they name one: `option`, as in “Option A”. */
  readonly ways: Phrases;
  /** Those that name a way by themselves at the head of a table: `option`, but not `plan`, which has a price. */
  readonly options: Phrases;
  /** Nouns for one that stands against another, with a number or letter: `alternative`, as in “Alternative 2”. */
  readonly alternatives: Phrases;
  /** Nouns that come after their number or letter: `案`, as in “A案”. Empty where none does. */
  readonly after: Phrases;
  /** Numbers in words, which go with these and with units of time: `one`, `first`. */
  readonly counts: Phrases;
  /** Headings and labels of all the ways that are weighed, the chosen one among them: `options considered`. */
  readonly lists: Phrases;
  /** Headings and labels of those that were not taken: `alternatives considered`. */
  readonly others: Phrases;
  /** Headings under which a table may weigh them: `trade-offs`. */
  readonly comparisons: Phrases;
  /** Headings below those that name no option: `recommendation`, `criteria`. */
  readonly parts: Phrases;
  /** What begins the heading of one that was not taken: `why not`. */
  readonly whyNot: Phrases;
  /** What stands between two in a heading: `versus`. */
  readonly versus: Phrases;
  /** What stands between two of which a question asks: `or`. */
  readonly or: Phrases;
  /** What besides shows that a text speaks of more than one: `either`, `whereas`. */
  readonly contrast: Phrases;
  /** Somebody takes one: `we chose`, `chosen`. */
  readonly choosing: Phrases;
  /** The same in words for other deeds too; these need a reason: `we use`. */
  readonly taking: Phrases;
  /** What stands before the one that is not taken: `over`, `instead of`. */
  readonly over: Phrases;
  /** Somebody does not take one, in words that say no less alone: `we ruled out`. */
  readonly ruledOut: Phrases;
  /** The same in words that are said of data and requests too; these need a reason: `was rejected`. */
  readonly turnedDown: Phrases;
  /** What makes an option of a list one that is not taken: `rejected`, `too expensive`. */
  readonly against: Phrases;
  /** Somebody weighs one: `we considered`. */
  readonly considered: Phrases;
  /** Somebody looks at something that may be an option, if a word of another or a “but” goes with it: `we evaluated`. */
  readonly examined: Phrases;
  /** What turns a sentence: `but`. */
  readonly but: Phrases;
  /** What begins a sentence about another way: `alternatively`. */
  readonly alternatively: Phrases;
  /** Those for whom the product has options, which are none of the design: `user`. */
  readonly users: Phrases;
  /** There is one way only: `only option`, `no alternative`. */
  readonly only: Phrases;
  /** What a list of other ways begins with when there are none: `none`. */
  readonly none: Phrases;
  /** What a reason begins with: `because`. */
  readonly because: Phrases;
  /** Words of weighing, which tell a list of ways from one of features: `advantage`, `drawback`. */
  readonly weighing: Phrases;
  /** Words of settings and data, whose options are no ways to build anything: `configuration`, `default`. */
  readonly settings: Phrases;
  /** Units of time; with a number they tell how long something takes: `weeks`. */
  readonly units: Phrases;
  /** The corner of a table whose rows are criteria: `criterion`. */
  readonly criterion: Phrases;
  /** What options are judged by. */
  readonly criteria: Readonly<Record<'cost' | 'time' | 'velocity' | 'experience', CriterionWords>>;
  /** Words that make another thing of a cost: `per query`, as in “cost per query”. */
  readonly perUse: Phrases;
  /** Words that make another thing of a time: `response`, as in “response time”. */
  readonly speed: Phrases;
}

/** Words of one language for one thing that options are judged by. */
export interface CriterionWords {
  /** How a row, column or line about it is called: `effort`. */
  readonly labels: Phrases;
  /** What besides shows in a text that it is spoken of: `expensive`, `hard to change`. */
  readonly signs: Phrases;
}
