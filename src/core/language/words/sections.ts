/**
 * The sections that Tandem writes for others to fill in, in one language. A heading must be one that Tandem itself reads as what it
 * is for; a prompt is a comment, so two hyphens in a row are out.
 */
export interface SectionWords {
  /** Why: the problem. */
  readonly problem: SectionText;
  /** What: the requirements. Their IDs are the same in every language. */
  readonly requirements: SectionText;
  /** By which numbers one will know that it worked; the table has a row for each. */
  readonly successMetrics: SectionText & {
    readonly columns: { readonly metric: string; readonly today: string; readonly target: string; readonly by: string };
  };
  /** Who gets it in which order. */
  readonly rolloutPlan: SectionText;
  /** The ways that are weighed; the table has a row for each, and a column for each of `criteria` between these two. */
  readonly options: SectionText & { readonly columns: { readonly option: string; readonly debt: string } };
  /** How: the way that is taken. */
  readonly solution: SectionText;
  /** Who leads and who builds. */
  readonly who: SectionText;
  /** When: the dates; the table has a row for each. */
  readonly when: SectionText & {
    readonly columns: { readonly milestone: string; readonly date: string; readonly forWhom: string };
  };
  /** How a row or column is headed in which options are judged: “Cost”. Tandem must read it as just that. */
  readonly criteria: Readonly<Record<'cost' | 'time' | 'velocity' | 'experience', string>>;
}

/** What every section begins with. */
export interface SectionText {
  /** “Problem” */
  readonly heading: string;
  /** What to write there, in a sentence or two. */
  readonly prompt: string;
}

/** What Tandem writes, once, or in Chinese in both of its scripts. */
export type Written<Words> = Words | { readonly simplified: Words; readonly traditional: Words };
