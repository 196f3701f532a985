import type { Phrases } from '../phrases.js';

/** How headings of one language that ask, or that answer as if asked, begin: “Why a second parser”, “Who is on it?”. */
export interface QuestionWords {
  /** “why”: goes before whatever else such a heading names. */
  readonly why: Phrases;
  readonly what: Phrases;
  readonly how: Phrases;
  /** “who builds”: those who do the work. */
  readonly who: Phrases;
  readonly when: Phrases;
  /** Beginnings of that sort that ask something else: “who can attend”, “how to contribute”. */
  readonly other: Phrases;
}
