import { linesOf } from '../../text/linesOf.js';
import { findEdit } from './editRegion.js';
import { isTooMuch, tooHeavyAsWhole, Weighing, type TooHeavy, type Weight, type WeighingState } from './limits.js';

/** So many lines lie between two marks. */
const linesBetween = 64;

/** What a text weighs up to one of its lines. */
interface Mark {
  /** At which the line begins, in UTF-16 units. */
  readonly offset: number;
  readonly weight: Weight;
  readonly state: WeighingState;
}

/** What a text weighs that is not too heavy, so that its next version need not be looked at whole. */
export interface KeptWeight {
  readonly text: string;
  /** In the order of the text, the first at its start. */
  readonly marks: readonly Mark[];
  readonly total: Weight;
}

/**
 * Says what `tooHeavyToParse` says, of a later state of a text at about the cost of the lines that changed.
 *
 * @returns what to give the next time, or where the text is too heavy
 */
export function weighText(text: string, before?: KeptWeight): KeptWeight | TooHeavy {
  const heavy = tooHeavyAsWhole(text);
  if (heavy) return heavy;
  return (before && weighChange(text, before)) ?? weighLines(text, [], () => undefined);
}

/** Whether a text was found to be too heavy. */
export function isTooHeavy(found: KeptWeight | TooHeavy): found is TooHeavy {
  return 'reason' in found;
}

/** `undefined` where all of the text has to be looked at, because it may be too heavy. */
function weighChange(text: string, before: KeptWeight): KeptWeight | undefined {
  const edit = findEdit(before.text, text);
  if (!edit) return before;
  const shift = edit.newEnd - edit.oldEnd;
  // A line break right before the edit, or right behind it, may become another by it.
  const last = before.marks.findLastIndex(({ offset }) => offset === 0 || offset < edit.start);
  const places = new Map(before.marks.map(({ offset }, index) => [offset, index]));
  const found = weighLines(text, before.marks.slice(0, last + 1), (offset, weighing) => {
    const index = offset > edit.newEnd ? places.get(offset - shift) : undefined;
    const same = index === undefined ? undefined : before.marks[index];
    if (!same || !isSame(same.state, weighing.state)) return undefined;
    const { weight } = weighing;
    const move = (after: Weight) => moved(after, same.weight, weight);
    const rest = before.marks
      .slice(index)
      .map((mark) => ({ offset: mark.offset + shift, weight: move(mark.weight), state: mark.state }));
    return { marks: rest, total: move(before.total) };
  });
  return isTooHeavy(found) || isTooMuch(found.total, text.length) ? undefined : found;
}

/**
 * @param known marks from the start of the text on; lines are looked at from the last of them
 * @param findRest tells what follows from a line on, at its offset, where that is known
 */
function weighLines(
  text: string,
  known: readonly Mark[],
  findRest: (offset: number, weighing: Weighing) => Omit<KeptWeight, 'text'> | undefined,
): KeptWeight | TooHeavy {
  const start = known.at(-1);
  const from = start?.offset ?? 0;
  const weighing = new Weighing(text.length, start);
  const marks: Mark[] = known.slice(0, -1);
  let lines = 0;
  for (const { offset, line } of linesOf(text.slice(from))) {
    const at = from + offset;
    const rest = findRest(at, weighing);
    if (rest) return { text, marks: [...marks, ...rest.marks], total: rest.total };
    if (lines % linesBetween === 0) marks.push({ offset: at, weight: weighing.weight, state: weighing.state });
    const reason = weighing.add(line);
    if (reason) return { offset: at, reason };
    lines++;
  }
  return { text, marks, total: weighing.weight };
}

/** What lines come to that stand behind others now than before. */
function moved(after: Weight, before: Weight, now: Weight): Weight {
  const events = now.events - before.events;
  return {
    lines: after.lines + now.lines - before.lines,
    underlines: after.underlines + now.underlines - before.underlines,
    excess: after.excess + now.excess - before.excess,
    cost: after.cost + now.cost - before.cost,
    events: after.events + events,
    copied: after.copied + now.copied - before.copied + (after.copies - before.copies) * events,
    copies: after.copies + now.copies - before.copies,
  };
}

function isSame(one: WeighingState, other: WeighingState): boolean {
  return (
    one.linesInBlock === other.linesInBlock &&
    one.open === other.open &&
    one.aboveEnds === other.aboveEnds &&
    one.quoted === other.quoted
  );
}
