import { digestOf } from './digest.js';
import type { Grades, Requirement } from './requirement.js';
import { gradesIn, isWont } from './requirementCandidates.js';
import { longestCompared, SameAsk } from './sameAsk.js';

/**
 * Some requirements in the order of a text, in which each that has the ID of another says what it is to that one. What a table
 * of priorities says of a requirement is said where it is asked for.
 */
export function withRepeats(found: readonly Requirement[]): readonly Requirement[] {
  const byId = grouped(found, ({ id }) => id);
  if (byId.size === found.length) return found;
  const mains = new Map([...byId].map(([id, all]) => [id, mainOf(all)]));
  const same = new SameAsk(found.map(({ id, text }) => [id, text]));
  const isAnother = (each: Requirement): boolean => {
    const main = mains.get(each.id);
    return main !== undefined && main !== each && saysEnough(each) && !same.isSame(each.text, main.text);
  };
  const twins = new Set<Requirement>();
  for (const group of grouped(found, ({ within }) => within).values()) {
    const others = group.filter((each) => mains.get(each.id) !== each);
    // A list that begins with the first number again asks for other things; one that goes by the same asks for the same.
    const isAnew = others.filter(isAnother).length * 2 > others.length;
    const here = new Map(group.flatMap((each) => (mains.get(each.id) === each ? [[each.id, each]] : [])));
    for (const each of others) {
      const known = here.get(each.id);
      if (known ? digestOf(known) !== digestOf(each) : isAnew && !isPutAside(each)) twins.add(each);
      if (!known) here.set(each.id, each);
    }
  }
  // What is asked below another requirement is another as well.
  let end = 0;
  for (const each of found) {
    if (each.span.start < end && mains.get(each.id) !== each) twins.add(each);
    if (twins.has(each) && each.place.form === 'heading') end = Math.max(end, each.place.section.span.end);
  }
  return found.map((each) => {
    if (mains.get(each.id) === each) return withMentions(each, byId.get(each.id) ?? [], twins);
    return { ...each, repeats: twins.has(each) ? 'twin' : 'mention' };
  });
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

/** A word or two beside an ID grade it, or say whose it is. */
function saysEnough({ text }: Requirement): boolean {
  return (
    (text
      .slice(0, longestCompared)
      .match(/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Hangul}]{2}|[\p{L}\p{N}]+/gu)?.length ?? 0) > 2
  );
}

function withMentions(main: Requirement, all: readonly Requirement[], twins: ReadonlySet<Requirement>): Requirement {
  const mentions = all.filter((each) => each !== main && !twins.has(each));
  if (mentions.length === 0) return main;
  const graded = mentions.map(({ place }) => (place.form === 'row' ? gradesIn(place.table, place.row) : {}));
  const grades = graded.reduce<Grades>((known, each) => ({ ...each, ...known }), main.grades);
  return { ...main, grades, isOutOfScope: main.isOutOfScope || graded.some(isWont) };
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
