import * as l10n from '@vscode/l10n';
import type { Span } from '../text/range.js';

/**
 * The marks that git leaves in a file that could not be merged, each at the beginning of a line: `<<<<<<< ours`, perhaps
 * `||||||| base`, `=======`, `>>>>>>> theirs` (git-merge, “How conflicts are presented”).
 */
const mark = /^(<{7}|\|{7}|={7}|>{7})(?=[ \t\r\n]|$)/;

/** One side of a conflict, or what stands outside of all. */
type Side = 'both' | 'ours' | 'base' | 'theirs';

/** Says that a merge is unfinished, and what to do. */
export function conflictMessage(): string {
  return l10n.t('This file has an unresolved merge conflict. Resolve it and remove the conflict markers.');
}

/** The first mark of the first whole conflict in a text; `undefined` when there is none. */
export function findConflict(text: string): Span | undefined {
  for (const conflict of conflictsIn(text)) return conflict;
  return undefined;
}

/** The first mark of each whole conflict in a text. */
export function* conflictsIn(text: string): Iterable<Span> {
  if (!text.includes('<<<<<<<')) return;
  let opened: Span | undefined;
  let isDivided = false;
  for (const { start, end, sign } of markedLines(text)) {
    if (sign === '<') [opened, isDivided] = [{ start, end }, false];
    else if (sign === '=') isDivided = opened !== undefined;
    else if (sign === '>' && opened && isDivided) {
      yield opened;
      opened = undefined;
    }
  }
}

/** A text in conflict as one side has it: all else is blank, so that every offset stays. */
export function withoutTheirs(text: string): string {
  let side: Side = 'both';
  let result = '';
  for (const { start, end, sign } of lines(text)) {
    const next = sideAfter(side, sign);
    const isKept = sign === undefined || (next === side && side === 'both');
    result += isKept && (side === 'both' || side === 'ours') ? text.slice(start, end) : blank(text.slice(start, end));
    side = next;
  }
  return result;
}

function sideAfter(side: Side, sign: Line['sign']): Side {
  if (sign === '<') return 'ours';
  if (side === 'both') return side;
  if (sign === '|') return 'base';
  if (sign === '=') return 'theirs';
  return sign === '>' ? 'both' : side;
}

interface Line {
  readonly start: number;
  /** After its line break. */
  readonly end: number;
  readonly sign: '<' | '|' | '=' | '>' | undefined;
}

function* lines(text: string): Iterable<Line> {
  const lineBreak = /\r\n|\n|\r|$/g;
  for (let start = 0; start < text.length;) {
    lineBreak.lastIndex = start;
    const found = lineBreak.exec(text);
    const end = found ? found.index + found[0].length : text.length;
    yield { start, end, sign: mark.exec(text.slice(start, start + 8))?.[1]?.charAt(0) as Line['sign'] };
    start = end;
  }
}

/** Lines that are marks, their line breaks left off. */
function* markedLines(text: string): Iterable<Line> {
  for (const line of lines(text)) {
    if (line.sign) yield { ...line, end: line.start + text.slice(line.start, line.end).trimEnd().length };
  }
}

function blank(line: string): string {
  return line.replace(/[^\r\n]/g, ' ');
}
