import type { TandemDocument } from '../document/document.js';
import { mustAnswer } from '../document/documentPlace.js';

/** How many of the decisions that a document's kind must answer it does answer. */
export function decisionProgress(document: TandemDocument): {
  readonly required: number;
  readonly answered: number;
  /** Labels of those still open. */
  readonly open: readonly string[];
} {
  const required = document.charter.decisions.filter((decision) => mustAnswer(document, decision));
  const open = required.filter((decision) => document.decisions.answers.get(decision.id)?.state !== 'answered');
  return {
    required: required.length,
    answered: required.length - open.length,
    open: open.map((decision) => decision.label),
  };
}
