import type { LayoutMetadata } from '../../layouts/metadata.js';
import { isOpenMark } from '../../layouts/openMarks.js';
import type { Section } from '../../parse/markdown/sections.js';
import type { Span } from '../../text/range.js';
import { contentOf } from './sections/sectionContent.js';

/** Longest mark that is read, in UTF-16 units. */
const maxLength = 400;

/**
 * What a section leaves to be settled with the marks of its layout: `[ASSUMPTION: one currency]`. Its text stands, so it is no
 * blank.
 *
 * @param text the whole document
 */
export function findOpenMarks(section: Section, text: string, { openMarks = [] }: LayoutMetadata): readonly Span[] {
  if (openMarks.length === 0) return [];
  const found: Span[] = [];
  for (const { text: prose, start } of contentOf(section, text).body.prose) {
    const from = section.chunkStart + start;
    const written = text.slice(from, from + prose.length);
    for (let at = written.indexOf('['); at >= 0; at = written.indexOf('[', at + 1)) {
      // In code the same words are blanked out.
      if (!isOpenMark(prose.slice(at + 1, at + 40).toLowerCase(), openMarks)) continue;
      const end = written.slice(at, at + maxLength).indexOf(']');
      if (end > 0 && written.charAt(at + end + 1) !== '(') found.push({ start: from + at, end: from + at + end + 1 });
    }
  }
  return found;
}
