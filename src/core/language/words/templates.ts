import type { SectionText } from './sectionText.js';

/**
 * What templates hold beside the sections of a standard PRD and SDD, in one language. Headings follow the forms as people know
 * them: press release with questions and answers, one-pager, architecture decision record as MADR has it, request for comments.
 */
export interface FormWords {
  /** The line below the title of an SDD; `{0}` is a link to its PRD. */
  readonly designFor: string;
  /** A comment below it; `{0}` are the IDs of the PRD’s requirements. */
  readonly toCover: string;
  /** A table of who has to agree. */
  readonly signOffs: SectionText & {
    readonly columns: { readonly decision: string; readonly owner: string; readonly signsOff: string };
    /** What the built-in decisions are called, where the charter calls them nothing else. */
    readonly decisions: Readonly<Record<'why' | 'what' | 'how' | 'who' | 'when' | 'rollout', string>>;
  };
  /** Prompts of the sections of short documents, and the line where there is one option; `…` is its reason. */
  readonly light: {
    readonly metric: string;
    readonly rollout: string;
    readonly solution: string;
    readonly onlyOption: string;
  };
  readonly prFaq: {
    readonly pressRelease: SectionText;
    /** What customers can do from now on. */
    readonly news: SectionText;
    readonly quote: SectionText;
    readonly customerFaq: SectionText;
    readonly internalFaq: SectionText;
    readonly question: string;
    readonly answer: string;
  };
  readonly onePager: {
    readonly whyNow: SectionText;
    readonly proposal: SectionText;
    /** What the reader is asked for. */
    readonly ask: SectionText;
  };
  readonly adr: {
    readonly context: SectionText;
    readonly drivers: SectionText;
    readonly considered: SectionText;
    readonly outcome: SectionText;
    readonly consequences: SectionText & { readonly labels: { readonly good: string; readonly bad: string } };
    readonly confirmation: SectionText;
    /** Weighs the options in a table. */
    readonly prosAndCons: SectionText;
    readonly more: SectionText;
  };
  readonly rfc: {
    readonly summary: SectionText;
    readonly motivation: SectionText;
    readonly proposal: SectionText;
    readonly drawbacks: SectionText;
    readonly alternatives: SectionText;
  };
  /** What is not known yet; it answers nothing. */
  readonly openQuestions: SectionText;
}
