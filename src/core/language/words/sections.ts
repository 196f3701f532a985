import type { SectionText } from './sectionText.js';
import type { FormWords } from './templates.js';

export type { SectionText };

/**
 * The sections that Tandem writes for others to fill in, in one language. A heading must be one that Tandem itself reads as what it
 * is for; a prompt is a comment, so two hyphens in a row are out.
 */
export interface SectionWords {
  /** Why: the problem. */
  readonly problem: SectionText;
  /** What is to be reached and what is left alone; labels of two lines. */
  readonly goals: SectionText & { readonly labels: { readonly goal: string; readonly nonGoal: string } };
  /**
   * What: the requirements, a row for each. Their IDs are the same in every language. `priority` and `mvp`, the mark for what
   * the minimum product needs, must be among `blanks.grades`.
   */
  readonly requirements: SectionText & {
    readonly columns: {
      readonly id: string;
      readonly requirement: string;
      readonly priority: string;
      readonly mvp: string;
    };
  };
  /** What people see and do; labels of lines. In a PRD it must be read as What. */
  readonly design: SectionText & {
    readonly labels: { readonly flows: string; readonly mockUps: string; readonly links: string };
  };
  /** By which numbers one will know that it worked; the table has a row for each. */
  readonly successMetrics: SectionText & {
    readonly columns: {
      readonly metric: string;
      readonly today: string;
      readonly target: string;
      /** By which day: “By when”. */
      readonly until: string;
      /** Who looks: “Measured by”. */
      readonly by: string;
    };
  };
  /** Who gets it in which order, who sees to it, and how it is taken back; labels of lines. */
  readonly rolloutPlan: SectionText & {
    readonly labels: { readonly first: string; readonly next: string; readonly owner: string; readonly off: string };
  };
  /** Who tells whom of the launch; the table has a row for each of `audiences`. It is no rollout plan. */
  readonly communication: SectionText & {
    readonly columns: { readonly audience: string; readonly who: string; readonly when: string };
    readonly audiences: { readonly customers: string; readonly sales: string; readonly support: string };
  };
  /** What others have to deliver: the PM ranks it, the EM drives it. In a PRD it must not be read as How. */
  readonly dependencies: SectionText & {
    readonly columns: {
      readonly dependency: string;
      readonly team: string;
      readonly by: string;
      readonly rank: string;
      readonly driver: string;
    };
  };
  /** The ways that are weighed; the table has a row for each, and a column for each of `criteria` among these. */
  readonly options: SectionText & {
    readonly columns: {
      readonly option: string;
      readonly team: string;
      readonly available: string;
      readonly debt: string;
    };
  };
  /** How: the way that is taken; labels of the lines that name it and say why. */
  readonly solution: SectionText & { readonly labels: { readonly option: string; readonly because: string } };
  /** What could go wrong; the table has a row for each. */
  readonly risks: SectionText & {
    readonly columns: { readonly risk: string; readonly sign: string; readonly answer: string };
  };
  /** How easy it is to test, to build on and to turn off; labels of lines. */
  readonly testing: SectionText & {
    readonly labels: { readonly testing: string; readonly building: string; readonly off: string };
  };
  /** What the team or the business gains, in numbers: a table with the columns of `successMetrics`. */
  readonly effect: SectionText;
  /** Who leads, who builds, and with how much of their time; labels of lines. */
  readonly who: SectionText & {
    readonly labels: { readonly lead: string; readonly people: string; readonly allocation: string };
  };
  /** When: the dates; the table has a row for each. `priority` must be among `blanks.grades`. */
  readonly when: SectionText & {
    readonly columns: {
      readonly milestone: string;
      readonly date: string;
      readonly forWhom: string;
      readonly priority: string;
    };
  };
  /** When, in the PRD of a team that splits it: by when it is wanted. In a PRD it must be read as When. */
  readonly target: SectionText;
  /** How a row or column is headed in which options are judged: “Cost”. Tandem must read it as just that. */
  readonly criteria: Readonly<Record<'cost' | 'time' | 'velocity' | 'experience', string>>;
  /** What may stand in a column of priorities or marks. No comma, bar or backslash: editors offer them as choices. */
  readonly choices: Readonly<Record<'must' | 'should' | 'could' | 'yes' | 'no', string>>;
  /** What else the built-in templates are made of. */
  readonly forms: FormWords;
}

/** What Tandem writes, once, or in Chinese in both of its scripts. */
export type Written<Words> = Words | { readonly simplified: Words; readonly traditional: Words };
