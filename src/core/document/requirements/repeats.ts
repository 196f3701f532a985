import { toString } from 'mdast-util-to-string';
import type { Section } from '../../parse/markdown/sections.js';
import type { SectionDecisions } from '../decisions.js';
import { plainOf } from '../digestText.js';
import { digestOf } from './digest.js';
import { labelAbove, listOf } from './labelAbove.js';
import type { Grades, Requirement } from './requirement.js';
import { gradesIn, isWont } from './requirementCandidates.js';
import { isCriteriaLabel } from './requirementHeading.js';
import {
  ancestors,
  AskedIds,
  haveList,
  isHeadedAlike,
  isOfRequirements,
  isSpeaking,
  listedIn,
  RequirementParts,
} from './requirementParts.js';
import { countWords, isTold, longestCompared, SameAsk, type Ask } from './sameAsk.js';

/**
 * Some requirements in the order of a text, in which each that has the ID of another says what it is to that one. What a table
 * of priorities says of a requirement, or a list of what comes later, is said where it is asked for.
 *
 * @param sections what the sections of the document are known as
 */
export function withRepeats(
  found: readonly Requirement[],
  sections: readonly SectionDecisions[],
): readonly Requirement[] {
  const byId = grouped(found, ({ id }) => id);
  if (byId.size === found.length) return found;
  const mains = new Map([...byId].map(([id, all]) => [id, mainOf(all)]));
  const same = new SameAsk(found.map(askOf));
  const twins = twinsIn(found, mains, same, new Places(new RequirementParts(sections), found, mains, same));
  return found.map((each) => {
    if (mains.get(each.id) === each) return withMentions(each, byId.get(each.id) ?? [], twins);
    return { ...each, repeats: twins.has(each) ? 'twin' : 'mention' };
  });
}

/** Each ID once, in the order in which it is first spoken of, but for those that two requirements have. */
export function onceEach<Each extends Pick<Requirement, 'id' | 'repeats'>>(all: readonly Each[]): readonly Each[] {
  const standing = new Map(all.flatMap((each) => (each.repeats === undefined ? [[each.id, each]] : [])));
  const told = new Set<string>();
  return all.flatMap((each) => {
    if (each.repeats === 'twin') return [each];
    if (told.has(each.id)) return [];
    told.add(each.id);
    return [standing.get(each.id) ?? each];
  });
}

function twinsIn(
  found: readonly Requirement[],
  mains: ReadonlyMap<string, Requirement>,
  same: SameAsk,
  places: Places,
): ReadonlySet<Requirement> {
  const isAnother = (each: Requirement): boolean => {
    const main = mains.get(each.id);
    // A number that follows from a place is given by none but that place.
    if (main && main !== each && each.named === 'numbered') return digestOf(main) !== digestOf(each);
    if (!main || isWithin(each, main)) return false;
    const [own, first] = [askOf(each), askOf(main)];
    if (own.text === '' || same.isTranslated(own, first)) return false;
    const beside = places.areBeside(each, main);
    const isRetold = beside === 'parts' && isTold(own, first);
    if (isRetold ? same.isRetold(own.text, first.text) : same.isSame(own.text, first.text)) return false;
    if ((beside === 'one-list' || beside === 'parts') && each.within === main.within) return true;
    return beside !== undefined && (saysEnough(each) || asksAlike(each, main));
  };
  const twins = new Set<Requirement>();
  for (const group of grouped(found, ({ within }) => within).values()) {
    const others = group.filter((each) => mains.get(each.id) !== each);
    // A list that goes by the same IDs asks for the same, or for something else.
    const isAnew = others.filter(isAnother).length * 2 > others.length;
    const here = new Map(group.flatMap((each) => (mains.get(each.id) === each ? [[each.id, each]] : [])));
    for (const each of others) {
      const known = here.get(each.id);
      const isAside = isPutAside(each) && !places.areAlike(each, mains.get(each.id) ?? each);
      if (known ? digestOf(known) !== digestOf(each) : isAnew && !isAside) twins.add(each);
      if (!known) here.set(each.id, each);
    }
  }
  // What is asked below another requirement is another as well.
  let end = 0;
  for (const each of found) {
    if (each.span.start < end && mains.get(each.id) !== each) twins.add(each);
    if (twins.has(each) && each.place.form === 'heading') end = Math.max(end, each.place.section.span.end);
  }
  return twins;
}

/** Where a requirement is asked for in full: in scope before out of it, in a heading of its own before a line, with words before none. */
function mainOf(all: readonly [Requirement, ...Requirement[]]): Requirement {
  const rank = (each: Requirement) => {
    const words = each.text === '' ? 0 : each.place.form === 'heading' ? 3 : saysEnough(each) ? 2 : 1;
    return isPutAside(each) ? words : words + 4;
  };
  let [best] = all;
  let highest = rank(best);
  for (const each of all) {
    const own = rank(each);
    if (own > highest) [best, highest] = [each, own];
  }
  return best;
}

function isPutAside({ isOutOfScope, isDeferred }: Requirement): boolean {
  return isOutOfScope || isDeferred;
}

function isWithin({ span }: Requirement, other: Requirement): boolean {
  return other.span.start < span.start && span.end <= other.span.end;
}

function askOf({ id, text, content, place, within }: Requirement): Ask {
  const told = () => content.map(plainOf).join(' ').slice(0, longestCompared).replace(id, '').trim();
  return { id, text: text === '' ? told() : text, isHeading: place.form === 'heading', list: within };
}

/** A word or two beside an ID grade it, or say whose it is. */
function saysEnough({ text }: Requirement): boolean {
  return countWords(text) > 2;
}

/** Whether one is written as the other is: what stands in a column of another name may grade it, or say whose it is. */
function asksAlike({ place: one }: Requirement, { place: other }: Requirement): boolean {
  if (one.form !== 'row') return one.form === other.form;
  const headsOf = ({ children: [header] }: typeof one.table) => (header ? toString(header) : '');
  return other.form === 'row' && headsOf(one.table) === headsOf(other.table);
}

/** Tells lists in which requirements are asked for from those that only speak of them. */
class Places {
  readonly #parts: RequirementParts;
  readonly #asking: ReadonlySet<Section>;
  readonly #labelled = new Map<object, boolean>();

  constructor(
    parts: RequirementParts,
    found: readonly Requirement[],
    mains: ReadonlyMap<string, Requirement>,
    same: SameAsk,
  ) {
    this.#parts = parts;
    this.#asking = askingOnes(parts, found, mains, same);
  }

  /**
   * How two requirements stand to each other: in `one-list` under one heading; in `parts` of one, under headings of any words below
   * it, or headings alike; in `lists` that are headed as requirements both; `undefined` when one stands where requirements are spoken
   * of: under “Acceptance criteria”, “Dependencies”, “Summary”.
   */
  areBeside(one: Requirement, other: Requirement): 'one-list' | 'parts' | 'lists' | undefined {
    const [own, others] = [headed(one), headed(other)];
    if (this.#isLabelled(one) !== this.#isLabelled(other)) return undefined;
    if (own === others) return 'one-list';
    const { common, below } = apart(own, others);
    if (common?.parent && below.every((all) => all.every((section) => this.#isPart(section)))) return 'parts';
    if (below.every((all) => this.#isBelowFeature(all)) || this.areAlike(one, other)) return 'parts';
    const isRequirements = below.every((all) => all.some(isOfRequirements));
    return isRequirements && below.every((all) => all.every((each) => this.#isPart(each))) ? 'lists' : undefined;
  }

  /** Whether two requirements stand below headings alike: “Epic 1: Orders” and “Epic 2: Refunds”. */
  areAlike(one: Requirement, other: Requirement): boolean {
    const { below } = apart(headed(one), headed(other));
    const [own, others] = below.map((all) => all.at(-1));
    if (!own || !others || !isHeadedAlike(own, others)) return false;
    return below.every((all) => all.slice(0, -1).every((section) => this.#isPart(section)));
  }

  /** Whether the label above a list or table says that it tells when requirements are met, or something else of them. */
  #isLabelled({ place }: Requirement): boolean {
    const list = listOf(place);
    if (!list) return false;
    let found = this.#labelled.get(list);
    if (found === undefined) {
      const label = labelAbove(place);
      found = isCriteriaLabel(label) || isSpeaking(label);
      this.#labelled.set(list, found);
    }
    return found;
  }

  /** Whether sections up to the title end at one whose heading means nothing, as those beside it do: “Login” and “Cart”. */
  #isBelowFeature(sections: readonly Section[]): boolean {
    const above = sections.at(-1);
    return (
      above !== undefined &&
      (this.#parts.isFeature(above) || this.#asking.has(above)) &&
      sections.every((section) => this.#parts.isFeature(section) || this.#isPart(section))
    );
  }

  /** Whether a section asks for requirements: its heading means nothing else, or its list tells. */
  #isPart(section: Section): boolean {
    return this.#parts.isPlain(section) || this.#asking.has(section);
  }
}

/** The sections of a meaning of their own that ask for requirements as those beside them do. */
function askingOnes(
  parts: RequirementParts,
  found: readonly Requirement[],
  mains: ReadonlyMap<string, Requirement>,
  same: SameAsk,
): ReadonlySet<Section> {
  const ids = new AskedIds(parts);
  for (const each of found) ids.add(each.id, headed(each));
  const isUnlike = (each: Requirement) => {
    const main = mains.get(each.id);
    return main !== undefined && main !== each && same.isUnlike(askOf(each), askOf(main));
  };
  const asking = new Set<Section>();
  const bySection = grouped(found, headed);
  const isFlat = !haveList(bySection.keys());
  for (const [section, all] of bySection) {
    if (isFlat ? !parts.mayBe(section) : parts.isPlain(section) || !parts.isAmong(section)) continue;
    const isAnew = all.some((each) => mains.get(each.id) === each || ids.asksAnew(each.id, section, 'row'));
    if (!isAnew && !(all.length > 1 && all.every(isUnlike))) continue;
    asking.add(section);
    for (const each of all) ids.add(each.id, section, true);
  }
  return asking;
}

function headed({ place }: Requirement): Section {
  return listedIn(place.form, place.section);
}

/** The section that two stand below, and for each those from it up to there, the nearest first. */
function apart(one: Section, other: Section) {
  const known = new Set(ancestors(one));
  const common = ancestors(other).find((section) => known.has(section));
  const below = [one, other].map((section) => {
    const all = ancestors(section);
    return all.slice(0, common ? all.indexOf(common) : all.length);
  });
  return { common, below };
}

function withMentions(main: Requirement, all: readonly Requirement[], twins: ReadonlySet<Requirement>): Requirement {
  const mentions = all.filter((each) => each !== main && !twins.has(each));
  if (mentions.length === 0) return main;
  const graded = mentions.map(({ place }) => (place.form === 'row' ? gradesIn(place.table, place.row) : {}));
  const grades = graded.reduce<Grades>((known, each) => ({ ...each, ...known }), main.grades);
  // With words it may be another part that is left out.
  const bare = mentions.filter(({ text }) => text === '');
  return {
    ...main,
    grades,
    isOutOfScope: main.isOutOfScope || graded.some(isWont) || bare.some((each) => each.isOutOfScope),
    isDeferred: main.isDeferred || bare.some((each) => each.isDeferred),
  };
}

function grouped<Each, Key>(all: readonly Each[], keyOf: (each: Each) => Key): Map<Key, [Each, ...Each[]]> {
  const found = new Map<Key, [Each, ...Each[]]>();
  for (const each of all) {
    const key = keyOf(each);
    const known = found.get(key);
    if (known) known.push(each);
    else found.set(key, [each]);
  }
  return found;
}
