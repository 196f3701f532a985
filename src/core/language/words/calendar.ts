/** Phrases with commas between them. */
type Phrases = string;

/**
 * Words of one language for days, months, seasons, halves, fixed events, durations and releases. All are written as
 * authors write them; case and accents are folded when they are read in, so `marco` is found as `março` is. A star at
 * the end stands for any ending: `expir*`. In languages that set no blanks between words, no phrase holds one.
 */
export interface CalendarWords {
  /** Names of months, in every form they take: `January`, `Januar, Jänner, Januars`. */
  readonly months: Phrases;
  /** Short names of months: `Jan`, `févr`. They count beside a number, a preposition or a dot. Empty where months are numbers. */
  readonly monthsShort: Phrases;
  /** Names of weekdays: `Thursday`. */
  readonly weekdays: Phrases;
  /** Names of seasons: `summer`, `Frühjahr`. */
  readonly seasons: Phrases;
  /** Those of the months and seasons that are common words too: `may`, `march`, `fall`. Else empty. */
  readonly doubtful: Phrases;
  /** The part of a month or year that is meant: `early`, `mid`, `end`, `中旬`. */
  readonly parts: Phrases;
  /** Which of them is meant, counted from now: `next`, `this`, `kommender`. */
  readonly near: Phrases;
  /** Small words between the parts of a date: `of`, `the`, `del`. */
  readonly glue: Phrases;
  /** Prepositions that set a time: `by`, `before`, `d'ici`, `vor`. Empty where none does. */
  readonly by: Phrases;
  /** Of these and others, the ones before a release that brings something: `with`, `mit`. Empty where none does. */
  readonly within: Phrases;
  /** Words that set a time and stand behind it: `前`, `까지`. Empty where prepositions do so. */
  readonly behind: Phrases;
  /** Numbers of order in words: `first`, `zweites`. Empty where all are numerals. */
  readonly ordinals: Phrases;
  /** What makes a numeral one of order, behind or before it: `st`, `er`, `第`. Empty where a dot does. */
  readonly ordinalMarks: Phrases;
  /** Numbers in words as they stand before a duration: `two`, `zwei`. No vague ones: `a few`. Empty where all are numerals. */
  readonly counts: Phrases;
  /** Units of durations, singular and plural: `day, days`, `Wochen`. */
  readonly units: Phrases;
  /** Units of durations too short to plan a release by: `hours`. They count where an effort is given. */
  readonly shortUnits: Phrases;
  /** Words for a year, a quarter and a week that may be “next” or have an “end”. */
  readonly years: Phrases;
  readonly quarters: Phrases;
  readonly weeks: Phrases;
  /** The same for a month; empty where the sign of a month says so. */
  readonly monthWords: Phrases;
  /** A word for one half of a year, which needs no year beside it: `Halbjahr`, `semestre`, `半期`. */
  readonly semesters: Phrases;
  /** A half of anything, which needs a year: `half`, `mitad`. Empty where there is a word for half a year alone. */
  readonly halves: Phrases;
  /** What makes a year a fiscal one: `FY`, `Geschäftsjahr`. */
  readonly fiscal: Phrases;
  /** Feasts, fairs and other events that all know the time of: `Christmas`, `Black Friday`, `code freeze`. */
  readonly events: Phrases;
  /** What carries a number or a season when something ships with it: `version`, `release`, `sprint`. */
  readonly releases: Phrases;
  /** How ripe a release is: `beta`, `GA`. */
  readonly stages: Phrases;
  /** Whole dates in words, counted from now: `tomorrow`, `year end`, `来月`. */
  readonly dates: Phrases;
  /** Whole durations in words: `half a year`, `半年`. */
  readonly durations: Phrases;
  /** What makes a duration a rhythm: `every`, `per`, `pro`. */
  readonly rhythm: Phrases;
  /** What looks like a date or holds one and is none: `day by day`, `one day`. */
  readonly looksLike: Phrases;
  /** Characters behind the numerals of a year, a month and a day. Empty in scripts that have none. */
  readonly signs: { readonly year: Phrases; readonly month: Phrases; readonly day: Phrases };
  /** Words of the past: what a sentence dates with them is over. `slipped`, `ago`, `had`. */
  readonly past: Phrases;
  /** Words of what is to come: `will`, `plan`, `launch`. */
  readonly plans: Phrases;
  /** Words by which the authors themselves promise, so that a release named beside them is a target: `we will`. */
  readonly ours: Phrases;
  /** What has times of its own, which say nothing of the work: `valid`, `expire`, `retention`. */
  readonly ownTime: Phrases;
  /** What is asked of something else, so that its version is no target: `requires`, `based on`. */
  readonly needs: Phrases;
  /** When the document itself was written or changed: `last updated`. */
  readonly ofDocument: Phrases;
}
