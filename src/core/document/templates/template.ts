import type { DecisionId, DocumentKind } from '../../charter/model/charter.js';

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
   * Lines under the prompt. `…` marks a place to fill in: a tab stop in the editor, nothing elsewhere.
   * Without lines the body is one such place.
   */
  readonly body?: readonly string[];
}

/** A document to start from. */
export interface Template {
  readonly id: 'light' | 'standard' | 'sign-offs';
  readonly kind: DocumentKind;
  readonly label: string;
  readonly description: string;
  readonly sections: readonly TemplateSection[];
  /** Whether the document begins with an empty list of sign-offs and says who has to agree. */
  readonly signOffs: boolean;
}
