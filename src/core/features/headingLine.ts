import type { Section } from '../parse/markdown/sections.js';
import type { LineIndex } from '../text/lineIndex.js';

/** A heading by the line it begins on, and what that line says: the line may move while the user is asked. */
export interface HeadingLine {
  /** Zero-based. */
  readonly line: number;
  readonly text: string;
}

/** Of the entries whose headings read the same, the one nearest to where the heading stood; `undefined` when it is gone. */
export function nearestHeading<T>(
  entries: readonly T[],
  sectionOf: (entry: T) => Section,
  text: string,
  lines: LineIndex,
  wanted: HeadingLine,
): T | undefined {
  return entries
    .flatMap((entry) => {
      const { heading } = sectionOf(entry);
      if (!heading) return [];
      const line = lines.lineAt(heading.start);
      const isWanted = text.slice(lines.lineStart(line), lines.lineEnd(line)) === wanted.text;
      return isWanted ? [{ entry, away: Math.abs(line - wanted.line) }] : [];
    })
    .sort((a, b) => a.away - b.away)[0]?.entry;
}
