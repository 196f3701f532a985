import type { Section } from '../../parse/markdown/sections.js';

const number = /^\s*(\d{1,3}(?:\.\d{1,3})*)(?![\d%])/u;

/**
 * Sections as their numbers nest them: many documents write `9. Quality` and `9.2 Performance` as headings of one level. To be
 * asked for each section in the order of the text.
 */
export class Numbering {
  /** For each parent, its numbered sections by their numbers. */
  readonly #known = new Map<Section | undefined, Map<string, Section>>();

  /** The section that a section's number makes it a part of; `undefined` when there is none of the same level. */
  outerOf(section: Section): Section | undefined {
    const found = number.exec(section.text)?.[1];
    if (found === undefined) return undefined;
    const siblings = this.#known.get(section.parent) ?? new Map<string, Section>();
    this.#known.set(section.parent, siblings);
    siblings.set(found, section);
    const last = found.lastIndexOf('.');
    const outer = last < 0 ? undefined : siblings.get(found.slice(0, last));
    return outer?.depth === section.depth ? outer : undefined;
  }
}
