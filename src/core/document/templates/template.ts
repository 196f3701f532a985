import type { DecisionId, DocumentKind } from '../../charter/model/charter.js';
import type { LanguageTag } from '../../language/writtenLanguages.js';

/** One section of a template. */
export interface TemplateSection {
  readonly heading: string;
  /** The decisions its content answers; none for a section that only supports the others. */
  readonly decisions: readonly DecisionId[];
  /** The one to insert where its decision is missing altogether. */
  readonly isMain?: boolean;
  /** What to write here, as a comment that no reader of the rendered document sees. */
  readonly prompt: string;
  /**
   * Lines under the prompt. `…` marks a place to fill in: a tab stop in the editor, nothing elsewhere; so does what
   * `choiceOf` makes, where there are few words to choose from. Without lines the body is one such place, or nothing where
   * there are `sections`.
   */
  readonly body?: readonly string[];
  /** Sections below it. */
  readonly sections?: readonly TemplateSection[];
}

/** The forms of the built-in templates. */
export type TemplateId = 'standard' | 'light' | 'sign-offs' | 'pr-faq' | 'one-pager' | 'adr' | 'rfc';

/** A document to start from. */
export interface Template {
  readonly id: TemplateId;
  readonly kind: DocumentKind;
  /** What it is called, in the language of the editor. */
  readonly label: string;
  /** What it is made of, in the language of the editor. */
  readonly description: string;
  /** The language in which it is written; English where it does not say so. */
  readonly language?: LanguageTag;
  readonly sections: readonly TemplateSection[];
  /** Lines of its own in the front matter, with places to fill in as in the body of a section. */
  readonly frontMatter?: readonly string[];
  /** Whether the document begins with an empty list of sign-offs and says who has to agree. */
  readonly signOffs: boolean;
}

/** A place to fill in with one of a few words, or with the only one unless another is typed; none of them holds a comma, a bar or a backslash. */
export function choiceOf(words: readonly string[]): string {
  return `${choice.start}${words.join(choice.between)}${choice.end}`;
}

/** The words of a place that `choiceOf` made. */
export function wordsOfChoice(place: string): readonly string[] {
  return place.slice(1, -1).split(choice.between);
}

/** A place as `choiceOf` makes it. */
export const choicePlace = /\u{e001}[^\u{e001}\u{e003}]*\u{e003}/gu;

/** Characters that no text has: what they set off is not said to anybody. */
const choice = { start: '\u{e001}', between: '\u{e002}', end: '\u{e003}' };

/** The decisions that a section answers, with those below it. */
export function decisionsOf({ decisions, sections = [] }: TemplateSection): readonly DecisionId[] {
  return [...new Set([...decisions, ...sections.flatMap(decisionsOf)])];
}
