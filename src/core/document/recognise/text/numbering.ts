import type { Section } from '../../../parse/markdown/sections.js';

const number = /^\s*(\d{1,3}(?:\.\d{1,3})*)(?![\d%])/u;

/**
 * Sections as their numbers nest them: many documents write `9. Quality` and `9.2 Performance` as headings of one level, or
 * `2. Goals` and `3. Users` as headings of two. To be asked for each section in the order of the text.
 */
export class Numbering {
  /** For each parent, its numbered sections by their numbers. */
  readonly #known = new Map<Section | undefined, Map<string, Section>>();
  readonly #outer = new Map<Section, Section | undefined>();

  /** The section of which a section is a part: the one its number says, else the one it stands in. */
  outerOf(section: Section): Section | undefined {
    const outer = this.#find(section);
    this.#outer.set(section, outer);
    return outer;
  }

  #find(section: Section): Section | undefined {
    const { parent } = section;
    const found = numberOf(section);
    if (found === undefined) return parent;
    const siblings = this.#known.get(parent) ?? new Map<string, Section>();
    this.#known.set(parent, siblings);
    siblings.set(found, section);
    const last = found.lastIndexOf('.') + 1;
    const outer = last === 0 ? undefined : siblings.get(found.slice(0, last - 1));
    if (outer?.depth === section.depth) return outer;
    return parent && goesOn(parent, found, last) && !siblings.has(`${found.slice(0, last)}1`)
      ? this.#outer.get(parent)
      : parent;
  }
}

function numberOf({ text }: Section): string | undefined {
  return number.exec(text)?.[1];
}

/** Whether a number follows that of a parent, as `3` follows `2`: its section stands a level too deep. */
function goesOn(parent: Section, found: string, last: number): boolean {
  const above = numberOf(parent);
  if (above === undefined || above.lastIndexOf('.') + 1 !== last) return false;
  return above.slice(0, last) === found.slice(0, last) && Number(found.slice(last)) > Number(above.slice(last));
}
