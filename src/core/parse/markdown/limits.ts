import { linesOf } from '../../text/linesOf.js';

/** Longest text that is parsed, in UTF-16 units. */
export const maxLength = 500_000;
/** Most lines of a text: each costs the Markdown parser about as much as 50 characters. */
export const maxLines = 10_000;
/**
 * What a text may cost to read, counted in characters of prose. A line costs as much as 50 of them, and a character that
 * may begin or end markup (emphasis, a link, code, an escape) as much as 30, a cell of a table 45.
 */
export const maxCost = 1_200_000;
const costOfLine = 50;
const costOfMark = 30;
const costOfCell = 45;
/** Most lines without a blank one between them: inside one block, micromark may look back from each line at all others. */
export const maxLinesInBlock = 5000;
/** Most lines of `===` or `---` right under a text: for each, micromark copies what it has read so far. */
export const maxUnderlines = 1000;
/**
 * Where a list or quote ends before other text, or within another, micromark copies everything it knows of the text so
 * far, some events for each line and each marker: the most that it may copy in all.
 */
export const maxCopiedEvents = 25_000_000;
const eventsOfLine = 4;
const eventsOfMarker = 20;
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

const verticalBar = 124;
const blankLine = /^[ \t]*$/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
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
  if (text.length > maxLength) return { offset: maxLength, reason: 'length' };
  const nul = text.indexOf('\0');
  if (nul >= 0) return { offset: nul, reason: 'binary' };

  let lines = 0;
  let linesInBlock = 0;
  let underlines = 0;
  let open = 0;
  let excess = 0;
  let cost = 0;
  let events = 0;
  let copied = 0;
  let above = '';
  let quoted = false;
  for (const { offset, line } of linesOf(text)) {
    lines++;
    linesInBlock = blankLine.test(line) ? 0 : linesInBlock + 1;
    if (linesInBlock > 1 && underline.test(line)) underlines++;
    if (lines > maxLines) return { offset, reason: 'length' };
    if (linesInBlock > maxLinesInBlock) return { offset, reason: 'block' };
    if (underlines > maxUnderlines) return { offset, reason: 'underlines' };
    cost += line.length + costOfLine + markCost(line);
    if (cost > maxCost) return { offset, reason: 'markup' };
    const { levels, markers } = nestingOf(line);
    const opens = markers > 0;
    // Whatever is open ends at a line without indent that follows a blank one.
    // So it does at one that cannot go on with a paragraph; and a quote ends at a blank line.
    const ends: boolean =
      linesInBlock === 0
        ? quoted
        : levels === 0 && (linesInBlock === 1 || beginsBlock.test(line) || endsItself.test(above));
    if (open > (ends ? 0 : 1) && (ends || opens)) copied += events;
    if (ends) open = 0;
    quoted = (quoted && !ends) || isQuoted(line);
    above = line;
    events += eventsOfLine + eventsOfMarker * markers;
    if (copied > maxCopiedEvents) return { offset, reason: 'markup' };
    if (opens) open = Math.max(open, levels);
    excess += Math.max(0, Math.min(levels, open) - freeNesting);
    if ((opens && levels > maxNesting) || excess > maxExcessNesting) return { offset, reason: 'nesting' };
  }
  return undefined;
}

/** What marks cost at which micromark looks for inline markup and tables; of a break across the page, each is a token. */
function markCost(line: string): number {
  let cost = thematicBreak.test(line) ? costOfMark * (line.match(/-+/g)?.length ?? 0) : 0;
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index);
    if (code === verticalBar) cost += costOfCell;
    else if (isMark(code)) cost += costOfMark;
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
