import type { Span } from '../../text/range.js';
import { isCitesLabel, isCoversLabel } from './coverageGrammar.js';

/** A label within a line, in emphasis or in brackets: “Write the store _Requirements: 1.1_”. */
const label = /(?:[_*]{1,3}|[(（[])\s?([^\s:：*_|()（）[\]\n][^:：*_|()（）[\]\n]{0,40}?)\s?[:：](?:\*\*|__)?/gu;

/** The stretches of a line that name what is cited in it, behind a label that it does not begin with. */
export function* citationsIn(line: string): Generator<Span> {
  // Most lines have none, and a line may be long.
  if (!/[:：]/u.test(line)) return;
  for (const { 0: head, 1: name = '', index } of line.matchAll(label)) {
    if (!isCitesLabel(name) && !isCoversLabel(name)) continue;
    const start = index + head.length;
    const end = /^[([（]/u.test(head) ? endOfBracket(line, start) : endOfValue(line, start);
    if (end > start) yield { start, end };
  }
}

/** Where the value behind a label ends: with the emphasis in which it stands, else with the line. */
export function endOfValue(line: string, start: number): number {
  const end = line.slice(start).search(/(?<=[^\s*_])[*_]{1,3}(?![\p{L}\p{N}])/u);
  return end < 0 ? line.length : start + end;
}

function endOfBracket(line: string, start: number): number {
  const end = line.slice(start).search(/[)）\]]/u);
  return end < 0 ? line.length : start + end;
}
