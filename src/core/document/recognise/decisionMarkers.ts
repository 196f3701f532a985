import { ForwardSearch } from '../../text/forwardSearch.js';
import type { Span } from '../../text/range.js';

/** A comment that says which decisions a section answers: `<!-- decision: why, what -->`. */
export interface DecisionMarker {
  /** As written. */
  readonly names: readonly string[];
  readonly span: Span;
}

const opening = /<!--\s*(?:tandem\s*(?:-\s*)?)?decisions?\s*:/giu;

/** The markers in a stretch of source, in its order. */
export function findDecisionMarkers(source: string): readonly DecisionMarker[] {
  const markers: DecisionMarker[] = [];
  const closing = new ForwardSearch(source, '>');
  let done = 0;
  for (const { 0: found, index } of source.matchAll(opening)) {
    if (index < done) continue;
    const from = index + found.length;
    const end = closing.from(from);
    if (end === undefined) break;
    const closed = end - '--'.length;
    if (closed < from || !source.startsWith('--', closed)) continue;
    done = end + 1;
    const names = source
      .slice(from, closed)
      .split(/[\s,]+/u)
      .filter(Boolean);
    markers.push({ names, span: { start: index, end: done } });
  }
  return markers;
}
