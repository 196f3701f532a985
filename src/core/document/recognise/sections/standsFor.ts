import type { Charter, Decision, DecisionId, DocumentKind } from '../../../charter/model/charter.js';
import type { DecisionAnswer, DocumentDecisions } from '../../decisions.js';
import { derived } from '../../../text/derived.js';
import { LazyMap } from '../../../text/lazyMap.js';

/**
 * A charter may put decisions of its own in the place of a built-in one: with the preset `appetite`, *Target* and *Plan*
 * stand for *When*. Headings, labels and front matter are known by built-in decisions, so a document is read under a
 * charter in which the one that stands in bears the built-in id, and what was found is given its own id back.
 */

/** Kept, because what is known about headings is kept by charter. */
const readingCharters = derived<Charter, Map<DocumentKind, Charter>>(() => new Map());

/** The charter to read a document of `kind` under; the charter itself when nothing stands in for anything. */
export function charterForReading(charter: Charter, kind: DocumentKind | undefined): Charter {
  if (!kind || !charter.decisions.some((decision) => standsIn(charter, decision, kind))) return charter;
  const byKind = readingCharters(charter);
  let reading = byKind.get(kind);
  if (!reading) {
    const decisions = charter.decisions.map((decision): Decision => {
      if (standsIn(charter, decision, kind)) return { ...decision, id: decision.standsFor, standsFor: decision.id };
      // The half that belongs to the other kind of document has no claim here.
      const { standsFor, ...other } = decision;
      return standsFor === undefined ? decision : other;
    });
    byKind.set(kind, (reading = { ...charter, decisions }));
  }
  return reading;
}

/** What was read under `reading` as `charter` calls it. */
export function withOwnIds(charter: Charter, reading: Charter, found: DocumentDecisions): DocumentDecisions {
  if (reading === charter) return found;
  const ids = new Map(reading.decisions.map((decision, index) => [decision.id, charter.decisions[index]?.id]));
  const ownId = (id: DecisionId): DecisionId => ids.get(id) ?? id;
  const named = <T extends { readonly decision: DecisionId }>(one: T): T => ({ ...one, decision: ownId(one.decision) });
  return {
    sections: found.sections.map((entry) => ({
      ...entry,
      decisions: entry.decisions.map(ownId),
      denied: entry.denied.map(ownId),
      signals: entry.signals.map(named),
    })),
    answers: new LazyMap([...found.answers.keys()].map(ownId), (own) => {
      const id = [...found.answers.keys()].find((each) => ownId(each) === own) ?? own;
      const answer: DecisionAnswer = found.answers.get(id) ?? {
        decision: id,
        state: 'missing',
        spans: [],
        evidence: [],
      };
      return { ...answer, decision: own, evidence: answer.evidence.map(named) };
    }),
  };
}

type StandIn = Decision & { readonly standsFor: DecisionId };

function standsIn(charter: Charter, decision: Decision, kind: DocumentKind): decision is StandIn {
  const { standsFor } = decision;
  return (
    standsFor !== undefined && decision.document === kind && !charter.decisions.some((other) => other.id === standsFor)
  );
}
