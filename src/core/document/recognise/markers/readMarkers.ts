import type { Charter, DecisionId, DocumentKind } from '../../../charter/model/charter.js';
import { decisionFor } from '../../../charter/resolve/decisionFor.js';
import { foldName } from '../../../text/foldName.js';
import type { MarkerTopic, SectionDecisions } from '../../decisions.js';

/** Every part of a decision that a marker may name. */
export const markerTopics: readonly MarkerTopic[] = ['success-metrics'];

/** What the markers of one section say. */
export interface MarkerReading {
  /** Decisions that it answers, and then no others. */
  readonly answers: readonly DecisionId[];
  /** Decisions that it does not answer, whatever its heading and its text say. */
  readonly denied: readonly DecisionId[];
  /** Parts of a decision that it holds; they change nothing about the decisions. */
  readonly topics: readonly MarkerTopic[];
  /** Names that mean nothing here, as written. */
  readonly unknown: readonly string[];
}

/** Of a section without markers, as most are. */
const noMarkers: MarkerReading = { answers: [], denied: [], topics: [], unknown: [] };

/** What names in markers mean in a document of `kind`, as {@link findDecisionMarkers} gives them. */
export function readMarkers(names: readonly string[], charter: Charter, kind: DocumentKind | undefined): MarkerReading {
  if (names.length === 0) return noMarkers;
  const answers = new Set<DecisionId>();
  const denied = new Set<DecisionId>();
  const topics = new Set<MarkerTopic>();
  const unknown: string[] = [];
  for (const name of names) {
    const [, not, rest = name] = /^(not )?(.+)$/iu.exec(name) ?? [];
    const decision = decisionNamed(rest, charter, kind);
    const topic = markerTopics.find((each) => foldName(each) === foldName(rest));
    if (decision !== undefined) (not ? denied : answers).add(decision);
    else if (topic && !not) topics.add(topic);
    else unknown.push(name);
  }
  // Whoever says both has left an old word behind; what it answers is the plainer one.
  for (const id of answers) denied.delete(id);
  return { answers: [...answers], denied: [...denied], topics: [...topics], unknown };
}

/** The decision of a name in a marker: its id, whatever its case, or its label. */
function decisionNamed(name: string, charter: Charter, kind: DocumentKind | undefined): DecisionId | undefined {
  const exact = decisionFor(charter, name, kind);
  if (exact) return exact.id;
  const folded = foldName(name) === 'rollout plan' ? 'rollout' : foldName(name);
  const same = charter.decisions.find(({ id, label }) => foldName(id) === folded || foldName(label) === folded);
  return same?.id ?? decisionFor(charter, folded, kind)?.id;
}

/** Whether a section is marked as one that holds a part of a decision, and something real stands in it. */
export function markedAs(entry: SectionDecisions, topic: MarkerTopic): boolean {
  return entry.topics.includes(topic) && !entry.empty;
}
