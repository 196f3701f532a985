import type { Charter, Decision, DecisionId, DocumentKind } from '../model/charter.js';

/**
 * The decision that is meant by `id` in a document of `kind`. With the preset `appetite` there is no `when`; a heading
 * “Timeline” or a marker for it means `target` in a PRD and `plan` in an SDD.
 */
export function decisionFor(charter: Charter, id: DecisionId, kind: DocumentKind | undefined): Decision | undefined {
  return (
    charter.decisions.find((decision) => decision.id === id) ??
    charter.decisions.find((decision) => decision.standsFor === id && decision.document === kind)
  );
}
