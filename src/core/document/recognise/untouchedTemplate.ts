import type { Section } from '../../parse/markdown/sections.js';
import { findLeftovers } from './blanks/leftovers.js';
import { contentOf } from './sections/sectionContent.js';

/** With fewer sections of its own than these a document is too short to tell. */
const fewest = 3;

/**
 * Whether a document still is the template that it was made of: its title holds a blank, and of its sections with a text of
 * their own most hold one too or nothing else.
 *
 * @param text the whole document
 */
export function isUntouchedTemplate(sections: readonly Section[], text: string): boolean {
  const title = sections.find(({ heading }) => heading !== undefined);
  const { heading } = title ?? {};
  if (!title || !heading) return false;
  if (!findLeftovers(title, text).some(({ span }) => span.end <= heading.end)) return false;
  const own = sections.filter((section) => section !== title && section.heading && hasText(section, text));
  const unfilled = own.filter(
    (section) => contentOf(section, text).body.empty || findLeftovers(section, text).length > 0,
  );
  return own.length >= fewest && 3 * unfilled.length >= 2 * own.length;
}

/** Whether something stands right below a heading. */
function hasText({ body }: Section, text: string): boolean {
  return /\S/u.test(text.slice(body.start, body.end));
}
