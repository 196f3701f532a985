import { normalizeHeading } from '../../language/normalizeHeading.js';
import { foldText, smallWordPattern } from '../../language/phrasePattern.js';
import type { Section } from '../../parse/markdown/sections.js';
import type { SectionDecisions } from '../decisions.js';
import type { RequirementPlace } from './requirement.js';
import { isCriteriaLabel } from './requirementHeading.js';
import { longestCompared } from './sameAsk.js';

const requirement = smallWordPattern(({ coverage }) => coverage.requirement);
const speaksOf = smallWordPattern(({ coverage }) => coverage.speaksOf);

/** Whether a section is headed as requirements. */
export function isOfRequirements({ text }: Section): boolean {
  return requirement.isIn(foldText(text.slice(0, longestCompared).toLowerCase()));
}

/** A section and those above it, the nearest first. */
export function ancestors(section: Section): readonly Section[] {
  return [section, ...(section.parent ? ancestors(section.parent) : [])];
}

/** Whether any of some sections stands where the heading says that requirements are listed: else features stand for themselves. */
export function haveList(sections: Iterable<Section>): boolean {
  return [...sections].some((section) => ancestors(section).some(isOfRequirements));
}

/** Whether a heading or label says that what stands below speaks of requirements: “Priorities”, “Risks and dependencies”. */
export function isSpeaking(text: string): boolean {
  if (text.length > 60) return false;
  const { whole, pieces } = normalizeHeading(text);
  const all = pieces.map((piece) => piece.text);
  return speaksOf.isAll(foldText(whole)) || (all.length > 0 && all.every((words) => speaksOf.isAll(foldText(words))));
}

/** What stands before the number, the letter or the colon of “Epic 1: Orders”, “Feature A” and “Feature: Orders”. */
const countedAs = /^(\p{L}[^\p{N}:：]{0,30}?)\s?(?:\p{N}|[一二三四五六七八九十]{1,3}[:：]?|[:：]|[A-Z](?!\p{L}))/u;

/** Whether the headings of two sections beside each other tell by their first words that they are of one sort. */
export function isHeadedAlike(one: Section, other: Section | undefined): boolean {
  if (!other || one === other || one.parent !== other.parent || one.depth !== other.depth) return false;
  const [own, their] = [one, other].map(({ text }) => countedAs.exec(text)?.[1]?.trim().toLowerCase());
  return own !== undefined && own === their && !isSpeaking(own) && !isCriteriaLabel(own);
}

/**
 * Tells which sections of a document are parts of its requirements. Whatever its heading means elsewhere, there “Comments” and
 * “Monitoring” may name features as “Login” does.
 */
export class RequirementParts {
  readonly #known: ReadonlyMap<Section, SectionDecisions>;
  /** What heads the whole document. */
  readonly #title: Section | undefined;
  readonly #among = new Map<Section, boolean>();

  constructor(sections: readonly SectionDecisions[]) {
    this.#known = new Map(sections.map((each) => [each.section, each]));
    const [first, second] = sections.flatMap(({ section }) =>
      section.heading && section.parent?.heading === undefined ? section : [],
    );
    this.#title = second ? undefined : first;
  }

  /** Whether a section has a heading that means nothing, below the title alone. */
  isFeature(section: Section): boolean {
    return this.#known.get(section)?.evidence === 'kind' && !isSpeaking(section.text);
  }

  /** Whether the heading of a section means nothing of its own, or requirements. */
  isPlain(section: Section): boolean {
    if (isSpeaking(section.text)) return false;
    const evidence = this.#known.get(section)?.evidence;
    return evidence === undefined || evidence === 'inherited' || evidence === 'none' || isOfRequirements(section);
  }

  /** Whether a section is a part of what stands above it, and of nothing else. */
  isInherited(section: Section): boolean {
    return this.#known.get(section)?.evidence === 'inherited' && this.isPlain(section);
  }

  /** Whether the heading of a section may name a feature: it does not speak of requirements, and nobody said what it is. */
  mayBe(section: Section): boolean {
    const evidence = this.#known.get(section)?.evidence;
    const { text } = section;
    return evidence !== 'marker' && evidence !== 'charter' && !isSpeaking(text) && !isCriteriaLabel(text);
  }

  /** Whether a section stands below one of what is asked for, and nobody said that it is something else. */
  isAmong(section: Section): boolean {
    let found = this.#among.get(section);
    if (found === undefined) this.#among.set(section, (found = this.#readAmong(section)));
    return found;
  }

  #readAmong(section: Section): boolean {
    const { parent } = section;
    return parent?.heading !== undefined && this.mayBe(section) && (this.isAmong(parent) || this.#asks(parent));
  }

  /** Whether the heading of a section, which is not the title of the document, says that it is about what is asked for. */
  #asks(section: Section): boolean {
    const { evidence, decisions } = this.#known.get(section) ?? {};
    return (
      evidence !== undefined && evidence !== 'none' && section !== this.#title && (decisions?.includes('what') ?? false)
    );
  }
}

/** Tells where IDs are asked for, as far as is known. */
export class AskedIds {
  readonly #parts: RequirementParts;
  readonly #known = new Map<string, Places>();

  constructor(parts: RequirementParts) {
    this.#parts = parts;
  }

  /**
   * @param section the one that a requirement is listed in
   * @param asks whether it is known to ask for requirements, whatever its heading means elsewhere
   */
  add(id: string, section: Section, asks = false): void {
    const { start } = section.span;
    let known = this.#known.get(id);
    if (!known) this.#known.set(id, (known = { first: start, plain: new Map() }));
    known.first = Math.min(known.first, start);
    if (!asks && !this.#parts.isInherited(section)) return;
    const beside = known.plain.get(section.parent);
    if (!beside) known.plain.set(section.parent, new Set([section]));
    else if (beside.size < 2) beside.add(section);
  }

  /**
   * Whether what stands in a section among requirements asks for some of its own: it has an ID that no other has, or that others
   * have only after it, or with which at least two parts beside it begin anew. A table that comes first is an overview.
   */
  asksAnew(id: string, section: Section, form: RequirementPlace['form']): boolean {
    const known = this.#known.get(id);
    if (!known || (form !== 'row' && section.span.start < known.first)) return true;
    return (known.plain.get(section.parent)?.size ?? 0) > 1;
  }
}

interface Places {
  /** UTF-16 offset of the first section that it stands in. */
  first: number;
  /** By the section above them the parts of it that have the ID, as many as matter. */
  readonly plain: Map<Section | undefined, Set<Section>>;
}

/** The section that a requirement is listed in. */
export function listedIn(form: RequirementPlace['form'], section: Section): Section {
  return form === 'heading' ? (section.parent ?? section) : section;
}
