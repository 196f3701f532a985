import { isDay } from '../../../charter/model/calendar.js';
import type { Span } from '../../../text/range.js';

/** A word of a marker and where it stands. */
export interface MarkerWord {
  readonly text: string;
  readonly span: Span;
}

/** What a marker of dissent says. */
export interface DissentWords {
  readonly role: MarkerWord;
  /** Without the `@` that may stand before it. */
  readonly person: MarkerWord;
  readonly day: MarkerWord;
  /** Who settled it, and when; `undefined` while it is open. */
  readonly settled: { readonly by: MarkerWord; readonly on: MarkerWord } | undefined;
  /** As it stands there, trimmed; may be empty. */
  readonly reason: string;
}

/**
 * A comment by which a consulted partner disagrees: `<!-- dissent: em grace 2027-01-04: reason -->`, or what has become of it:
 * `<!-- dissent-settled: em grace 2027-01-04, by lin 2027-01-06: reason -->`.
 */
export interface DissentMarker {
  readonly isSettled: boolean;
  readonly span: Span;
  /** `undefined` when it is not written as it has to be. */
  readonly words: DissentWords | undefined;
  /** Days in it that do not exist. */
  readonly wrongDays: readonly MarkerWord[];
}

const opening = /<!--[ \t\r\n]*(?:tandem[ \t]*(?:-[ \t]*)?)?dissent(-settled)?[ \t]*:/giu;

/** Whether a text may hold dissent at all; cheap, so that most files are never parsed for it. */
export function mayHoldDissent(text: string): boolean {
  return /<!--[ \t\r\n]*(?:tandem[ \t]*(?:-[ \t]*)?)?dissent/iu.test(text);
}

/** The markers in a stretch of source, in its order. One that nothing closes goes as far as its opening. */
export function findDissentMarkers(source: string): readonly DissentMarker[] {
  const markers: DissentMarker[] = [];
  let done = 0;
  for (const { 0: found, 1: settled, index } of source.matchAll(opening)) {
    if (index < done) continue;
    const from = index + found.length;
    const end = source.indexOf('-->', from);
    const isSettled = settled !== undefined;
    if (end < 0) {
      markers.push({ isSettled, span: { start: index, end: from }, words: undefined, wrongDays: [] });
      break;
    }
    done = end + '-->'.length;
    const words = readWords(source.slice(from, end), from, isSettled);
    const days = words ? [words.day, ...(words.settled ? [words.settled.on] : [])] : [];
    const wrongDays = days.filter(({ text }) => !isDay(text));
    markers.push({ isSettled, span: { start: index, end: done }, words, wrongDays });
  }
  return markers;
}

const open = /^\s*(\S+)\s+(\S+)\s+(\d{4}-\d\d-\d\d)\s*[:：]/u;
const settledBy = /^\s*(\S+)\s+(\S+)\s+(\d{4}-\d\d-\d\d)\s*,\s*by\s+(\S+)\s+(\d{4}-\d\d-\d\d)\s*[:：]/iu;

/** Reads what stands between the colon and the end of a marker; `offset` is where that begins. */
function readWords(text: string, offset: number, isSettled: boolean): DissentWords | undefined {
  const found = (isSettled ? settledBy : open).exec(text);
  if (!found) return undefined;
  const [whole, ...parts] = found;
  let at = 0;
  const places = parts.map((part): MarkerWord => {
    const start = text.indexOf(part, at);
    at = start + part.length;
    // “@grace” is the handle “grace”.
    const handle = part.startsWith('@') ? 1 : 0;
    return { text: part.slice(handle), span: { start: offset + start + handle, end: offset + at } };
  });
  const [role, person, day, by, on] = places;
  if (!role || !person || !day) return undefined;
  return { role, person, day, settled: by && on ? { by, on } : undefined, reason: text.slice(whole.length).trim() };
}

/** Longest reason that is written, in UTF-16 units. */
const longestReason = 500;

/** A reason as it can stand in a comment: on one line, and nothing in it can end the comment early. */
export function plainReason(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/-{2,}/gu, '–')
    .replace(/</gu, '‹')
    .replace(/>/gu, '›')
    .trim()
    .slice(0, longestReason)
    .replace(/[\ud800-\udbff]$/, '');
}

/** The marker by which somebody disagrees. */
export function dissentMarker(said: {
  readonly role: string;
  readonly person: string;
  readonly day: string;
  readonly reason: string;
}): string {
  return `<!-- dissent: ${said.role} ${said.person} ${said.day}: ${plainReason(said.reason)} -->`;
}

/** The marker that keeps what was settled. */
export function settledMarker({ role, person, day, reason }: DissentWords, by: string, on: string): string {
  return `<!-- dissent-settled: ${role.text} ${person.text} ${day.text}, by ${by} ${on}: ${reason} -->`;
}
