import { linesOf } from '../../text/linesOf.js';

/** Longest text that is parsed, in UTF-16 units. */
export const maxLength = 1_000_000;
/** Most lines of a text. */
export const maxLines = 30_000;
/**
 * What the markup of a text may cost to read, counted in characters of prose. A character that may begin or end markup
 * (emphasis, a link, code, an escape) costs as much as 30 of them, a line 45, a cell of a table 50, a list item or a quote 60,
 * what looks like the ID of a requirement 170, a heading, which begins a section that every rule looks at, 240, and a link that
 * says where it leads, which micromark reads twice and every reader looks at, 300 more.
 */
const maxCost = 1_000_000;
const costOfMark = 30;
const costOfLine = 45;
const costOfCell = 50;
const costOfHeading = 240;
const costOfContainer = 60;
const costOfId = 170;
const costOfTarget = 300;
/** Most lines without a blank one between them: inside one block, micromark may look back from each line at all others. */
export const maxLinesInBlock = 5000;
/** Most lines of `===` or `---` right under a text: for each, micromark copies what it has read so far. */
export const maxUnderlines = 1000;
/**
 * Where a list or quote ends before other text, or within another, micromark copies everything it knows of the text so
 * far, some events for each line and each marker: the most that it may copy in all.
 */
const maxCopiedEvents = 36_000_000;
const eventsOfLine = 4;
const eventsOfMarker = 20;
/** Long texts may cost more in all: so much for each of their characters. */
const costOfCharacter = 2.5;
/** Up to so many UTF-16 units a text is short: what copies most is a few pages of quotes. */
const shortText = 100_000;
const copiedOfCharacter = 130;
/** From here on what is copied grows with the square of the length, of ordinary lists as well. */
const longText = 500_000;

/** The most that a text of so many UTF-16 units may cost, and that micromark may copy of it. */
function mostFor(length: number): { readonly cost: number; readonly copied: number } {
  const upTo = Math.max(0, Math.min(length, longText) - shortText);
  const beyond = Math.max(length, longText) / longText;
  return {
    cost: Math.max(maxCost, costOfCharacter * length),
    copied: (maxCopiedEvents + copiedOfCharacter * upTo) * beyond * beyond,
  };
}

/** Deepest nesting of lists and block quotes. */
export const maxNesting = 100;
/** Levels of nesting and indent that a line has free. */
export const freeNesting = 4;
/** Most levels beyond {@link freeNesting}, summed over all lines: each line is led through all blocks it stands in. */
export const maxExcessNesting = 10_000;

/** Where a text is too heavy, and in what way. */
export interface TooHeavy {
  /** UTF-16 offset of the first line beyond a limit; of the first character beyond the length; of the first NUL. */
  readonly offset: number;
  /**
   * Too long as a whole, too many lines in one block, too many of them underlines, too dense with markup, nested too deep, or
   * no text at all.
   */
  readonly reason: 'length' | 'block' | 'underlines' | 'markup' | 'nesting' | 'binary';
}

const space = 32;
const hyphen = 45;
const verticalBar = 124;
const closingBracket = 93;
const blankLine = /^[ \t]*$/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
const heading = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const thematicBreak = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/;
/** A line that begins another block than a paragraph, whatever stands above it. */
const beginsBlock = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|```|~~~|<|([-*_])(?:[ \t]*\1){2,}[ \t]*$)/;
/** A line that no paragraph goes on from, behind list and quote markers. */
const endsItself = /^[ \t>+*\d.)-]*(?:[#`~<|]|$)/;
/** Indent, and list and quote markers, in front of a text. */
const containers = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*[ \t]*/;
const marker = />|[-+*]|\d{1,9}[.)]/g;

/**
 * Says, in one cheap pass, whether a text is not to be parsed because that would take too long or nest too deep.
 *
 * Each limit is many times what people write, so that whoever meets one is told instead of made to wait. What is within
 * them parses in seconds at worst, and into a tree that may be walked recursively.
 */
export function tooHeavyToParse(text: string): TooHeavy | undefined {
  const heavy = tooHeavyAsWhole(text);
  if (heavy) return heavy;
  const weighing = new Weighing(text.length);
  for (const { offset, line } of linesOf(text)) {
    const reason = weighing.add(line);
    if (reason) return { offset, reason };
  }
  return undefined;
}

/** The same as far as can be told without looking at lines. */
export function tooHeavyAsWhole(text: string): TooHeavy | undefined {
  if (text.length > maxLength) return { offset: maxLength, reason: 'length' };
  const nul = text.indexOf('\0');
  return nul >= 0 ? { offset: nul, reason: 'binary' } : undefined;
}

/** What the lines of a text come to; each of them only grows. */
export interface Weight {
  readonly lines: number;
  readonly underlines: number;
  readonly excess: number;
  readonly cost: number;
  readonly events: number;
  readonly copied: number;
  /** How often events were copied. */
  readonly copies: number;
}

/** What the lines so far mean for those to come: the same lines behind the same state weigh as much, copied events aside. */
export interface WeighingState {
  readonly linesInBlock: number;
  readonly open: number;
  readonly aboveEnds: boolean;
  readonly quoted: boolean;
}

/** Whether a text of so many UTF-16 units and such a weight is too heavy. */
export function isTooMuch({ lines, underlines, excess, cost, copied }: Weight, length: number): boolean {
  const most = mostFor(length);
  return (
    lines > maxLines ||
    underlines > maxUnderlines ||
    excess > maxExcessNesting ||
    cost > most.cost ||
    copied > most.copied
  );
}

/** Adds up what the lines of a text weigh, one after the other. */
export class Weighing {
  #weight: { -readonly [key in keyof Weight]: number };
  #state: { -readonly [key in keyof WeighingState]: WeighingState[key] };
  /** The last line that was added. */
  #above: string | undefined;
  readonly #most: ReturnType<typeof mostFor>;

  /**
   * @param length that of the whole text, in UTF-16 units
   * @param after what stands before the first line that is added
   */
  constructor(length: number, after?: { readonly weight: Weight; readonly state: WeighingState }) {
    this.#most = mostFor(length);
    this.#weight = { lines: 0, underlines: 0, excess: 0, cost: 0, events: 0, copied: 0, copies: 0, ...after?.weight };
    this.#state = { linesInBlock: 0, open: 0, aboveEnds: true, quoted: false, ...after?.state };
  }

  get weight(): Weight {
    return { ...this.#weight };
  }

  get state(): WeighingState {
    return { ...this.#state, aboveEnds: this.#aboveEnds() };
  }

  /** Adds a line, without its line break; says why the text is too heavy from there on. */
  add(line: string): TooHeavy['reason'] | undefined {
    const weight = this.#weight;
    const state = this.#state;
    weight.lines++;
    const linesInBlock = blankLine.test(line) ? 0 : state.linesInBlock + 1;
    state.linesInBlock = linesInBlock;
    if (linesInBlock > 1 && underline.test(line)) weight.underlines++;
    if (weight.lines > maxLines) return 'length';
    if (linesInBlock > maxLinesInBlock) return 'block';
    if (weight.underlines > maxUnderlines) return 'underlines';
    const { levels, markers } = nestingOf(line);
    weight.cost += markCost(line) + costOfContainer * Math.min(1, markers) + costOfLine * Math.min(1, linesInBlock);
    if (weight.cost > this.#most.cost) return 'markup';
    const opens = markers > 0;
    // Whatever is open ends at a line without indent that follows a blank one.
    // So it does at one that cannot go on with a paragraph; and a quote ends at a blank line.
    const ends =
      linesInBlock === 0
        ? state.quoted
        : levels === 0 && (linesInBlock === 1 || beginsBlock.test(line) || this.#aboveEnds());
    if (state.open > (ends ? 0 : 1) && (ends || opens)) {
      weight.copied += weight.events;
      weight.copies++;
    }
    if (ends) state.open = 0;
    state.quoted = (state.quoted && !ends) || isQuoted(line);
    this.#above = line;
    weight.events += eventsOfLine + eventsOfMarker * markers;
    if (weight.copied > this.#most.copied) return 'markup';
    if (opens) state.open = Math.max(state.open, levels);
    weight.excess += Math.max(0, Math.min(levels, state.open) - freeNesting);
    return (opens && levels > maxNesting) || weight.excess > maxExcessNesting ? 'nesting' : undefined;
  }

  #aboveEnds(): boolean {
    return this.#above === undefined ? this.#state.aboveEnds : endsItself.test(this.#above);
  }
}

/** What marks cost at which micromark looks for inline markup and tables, and a heading; of a break across the page, each is a token. */
function markCost(line: string): number {
  let cost = thematicBreak.test(line) ? costOfMark * (line.match(/-+/g)?.length ?? 0) : 0;
  if (heading.test(line)) cost += costOfHeading;
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index);
    if (code === verticalBar) cost += costOfCell;
    else if (isMark(code)) cost += costOfMark;
    const mayBeInId = code === hyphen || code === space;
    if (mayBeInId && isCapital(line.charCodeAt(index - 1)) && isDigit(line.charCodeAt(index + 1))) cost += costOfId;
    if (code === closingBracket && isOpening(line.charCodeAt(index + 1))) cost += costOfTarget;
  }
  return cost;
}

function isMark(code: number): boolean {
  switch (code) {
    case 33: // !
    case 38: // &
    case 42: // *
    case 60: // <
    case 91: // [
    case 92: // \
    case 93: // ]
    case 95: // _
    case 96: // `
      return true;
    default:
      return false;
  }
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** `(` or `[`. */
function isOpening(code: number): boolean {
  return code === 40 || code === 91;
}

function isQuoted(line: string): boolean {
  return containers.exec(line)?.[0].includes('>') ?? false;
}

/**
 * How deep a line may stand: a level for each marker at its start and, in lists, for each two columns of indent. Only a
 * line that has markers opens blocks; others may just be indented far, as code is.
 */
function nestingOf(line: string): { readonly levels: number; readonly markers: number } {
  const prefix = containers.exec(line)?.[0] ?? '';
  const own = thematicBreak.test(line) ? 0 : (prefix.match(marker)?.length ?? 0);
  let columns = 0;
  for (const character of prefix) columns += character === '\t' ? 4 : character === ' ' ? 1 : 0;
  // A marker is followed by a column that belongs to it.
  return { levels: own + Math.max(0, columns - own) / 2, markers: own };
}
