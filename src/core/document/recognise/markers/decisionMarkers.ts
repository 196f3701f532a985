import { ForwardSearch } from '../../../text/forwardSearch.js';
import type { Span } from '../../../text/range.js';

/**
 * A comment that says what a section answers: `<!-- decision: why, what -->`, or what it does not, whatever its heading
 * says: `<!-- decision: not when -->`.
 */
export interface DecisionMarker {
  /** As written, save for blanks: `why`, `not when`, `success-metrics`. */
  readonly names: readonly string[];
  /** Where each of them stands, without its `not`. */
  readonly places: readonly Span[];
  readonly span: Span;
}

const opening = /<!--\s*(?:tandem\s*(?:-\s*)?)?decisions?\s*:/giu;

/** Words between names that are none. */
const joints: ReadonlySet<string> = new Set(['and', '&', '+']);

/** The second word of names that people write as two: `success metrics`. */
const secondWords: Readonly<Record<string, string>> = { success: 'metrics', rollout: 'plan' };

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
    markers.push({ ...readNames(source.slice(from, closed), from), span: { start: index, end: done } });
  }
  return markers;
}

/** Reads what stands between the colon and the end of a marker; `offset` is where that begins. */
function readNames(text: string, offset: number): Pick<DecisionMarker, 'names' | 'places'> {
  const words = [...text.matchAll(/[^\s,;、，；]+/gu)].map(({ 0: word, index }) => ({
    word,
    span: { start: offset + index, end: offset + index + word.length },
  }));
  const names: string[] = [];
  const places: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    let current = words[at];
    if (!current || joints.has(current.word.toLowerCase())) continue;
    const next = words[at + 1];
    const isDenied = current.word.toLowerCase() === 'not' && next !== undefined;
    if (isDenied) {
      current = next;
      at++;
    }
    const second = words[at + 1];
    const isTwo = second && secondWords[current.word.toLowerCase()] === second.word.toLowerCase();
    if (isTwo) at++;
    const name = isTwo ? `${current.word}-${second.word}` : current.word;
    names.push(isDenied ? `not ${name}` : name);
    places.push({ start: current.span.start, end: isTwo ? second.span.end : current.span.end });
  }
  return { names, places };
}
