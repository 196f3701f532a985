import type { Phrases } from '../phrases.js';

/**
 * Words of one language for what follows from an option, its team and its day, and for what technical work gains. They are compared as
 * those of `ChoiceWords` are.
 */
export interface StaffingWords {
  /** Heads of rows, columns and lines for the team that an option needs: `team`. */
  readonly teams: Phrases;
  /** The same for the day from which on it is available: `available from`. No day by which it is there at the latest. */
  readonly available: Phrases;
  /** Headings and labels of the option that was taken, and marks beside its name: `chosen option`, `chosen`. */
  readonly chosen: Phrases;
  /** What stands where a team belongs and names none: `external vendor`, `our team`. */
  readonly anyTeam: Phrases;
  /** Words of a sentence that speaks of a choice and makes none: `not`, `if`, `would`. */
  readonly unsure: Phrases;
  /** What others do for those who build it: `reviews`, `supports`. */
  readonly beside: Phrases;
  /** A day beside these may be followed by a later one: `after`, `at the earliest`, `kick-off`. */
  readonly open: Phrases;
  /** A day beside these is not exact: `about`. */
  readonly about: Phrases;
  /** A day beside these is the last of several: `by`, `or earlier`. */
  readonly latest: Phrases;
  /** Words of a title that say that the work is technical: `refactoring`. */
  readonly technical: Phrases;
  /** Those that say so beside a version: `upgrade`, as in “Upgrade to Java 21”. */
  readonly upgrades: Phrases;
  /** Those that say so wherever a document tells what it is about: `technical debt`. */
  readonly purelyTechnical: Phrases;
  /** Those who use or buy the product: `customer*`. */
  readonly customers: Phrases;
  /** Headings and labels of what the work gains: `effect`. */
  readonly effects: Phrases;
}
