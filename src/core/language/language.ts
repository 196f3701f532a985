import type { DecisionId } from '../charter/model/charter.js';
import type { Phrases } from './phrases.js';
import type { BlankWords } from './words/blanks.js';
import type { CalendarWords } from './words/calendar.js';
import type { ChoiceWords } from './words/choices.js';
import type { CoverageWords } from './words/coverage.js';
import type { DialogueWords } from './words/dialogues.js';
import type { LaunchWords } from './words/launches.js';
import type { MeasureWords } from './words/measures.js';
import type { OwnerWords } from './words/owners.js';
import type { PeopleWords } from './words/people.js';
import type { QuestionWords } from './words/questions.js';
import type { SectionWords, Written } from './words/sections.js';
import type { StaffingWords } from './words/staffing.js';
import type { TechnologyWords } from './words/technology.js';
import type { TraitWords } from './words/traits.js';

/** Headings that mean the same, in one language. */
export interface HeadingGroup {
  /** Decisions that such a section answers; none: a neutral section, which answers nothing and stops inheritance. */
  readonly answers: readonly DecisionId[];
  /** What it answers under a charter that has none of `answers` as a decision of its own. */
  readonly otherwise?: readonly DecisionId[];
  /** Decisions that it answers as well when its text shows it: a reason given, people named, a date. */
  readonly perhaps?: readonly DecisionId[];
  /**
   * It names a quality: asked for in a section that says What and in a PRD as a whole, where it says What, and given in a
   * design.
   */
  readonly asked?: boolean;
  /**
   * It names the solution as a whole: parts of it in a product document say what is wanted, unless their text tells how it
   * is built.
   */
  readonly broad?: boolean;
  /** It says in which part of the work: besides, it says what its kind of document is about, in whose parts it tells. */
  readonly withSubject?: boolean;
  /** What subsections inherit, when that is not `answers`. */
  readonly subsections?: readonly DecisionId[];
  /** For a neutral group: its subsections are read as if they stood at the top (questions and answers, appendices). */
  readonly open?: boolean;
  /** Its phrases give a document's title a meaning too: “Functional requirements of the store”. */
  readonly titles?: boolean;
  /** Whole headings. */
  readonly headings?: Phrases;
  /** Words that give a heading this meaning wherever in it they stand. */
  readonly phrases?: Phrases;
  /** Whole headings that say little within another section, where they are parts of it: they count at the top only. */
  readonly weak?: Phrases;
  /** Words too common to overrule a parent section: they count at the top of a document only. */
  readonly hints?: Phrases;
}

/**
 * All that Tandem knows of one language, in one shape: what its authors call the parts of a PRD or a solution design, and
 * the words by which their sentences are read.
 */
export interface LanguagePack {
  readonly name: string;
  /** Which word of a heading carries its meaning: “risk plan” is a plan, “plan de riesgos” too. */
  readonly head: 'first' | 'last';
  /** Words are not set apart by spaces, or are glued together, so phrases are looked for inside words. */
  readonly glued?: boolean;
  readonly groups: readonly HeadingGroup[];
  /** Labels of lines, rows and columns. */
  readonly labels: {
    /** They name people who do the work, own or lead it: `Owner: Grace`. */
    readonly who: Phrases;
    /** They name people who wrote, review, approve or are told: `Author: Grace`. */
    readonly byline: Phrases;
    /** They may name people or say how: `QA: Grace`, `QA: two rounds`. */
    readonly discipline: Phrases;
    /** They give a date: `Target: Q3`. */
    readonly when: Phrases;
    /** They tell of the document itself, as `Date: 2027-01-01` does, and so answer nothing. */
    readonly document: Phrases;
  };
  /** Words in running text that tell of a problem, and others that tell of a purpose. */
  readonly reasons: { readonly problem: Phrases; readonly purpose: Phrases };
  /**
   * What a document calls itself where it tells what it is for: as a text, `this document`, or as what it proposes or asks
   * for, `this RFC`.
   */
  readonly itself: { readonly text: Phrases; readonly matter: Phrases };

  readonly dialogues: DialogueWords;

  readonly questions: QuestionWords;

  readonly calendar: CalendarWords;

  readonly people: PeopleWords;

  readonly blanks: BlankWords;

  readonly choices: ChoiceWords;

  readonly staffing: StaffingWords;

  readonly measures: MeasureWords;

  readonly launches: LaunchWords;

  readonly owners: OwnerWords;

  readonly technology: TechnologyWords;

  readonly traits: TraitWords;

  readonly coverage: CoverageWords;

  readonly sections: Written<SectionWords>;
}
