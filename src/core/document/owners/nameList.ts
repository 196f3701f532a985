import { foldHan } from '../../language/foldHan.js';
import { splitPhrases } from '../../language/headingIndex.js';
import type { Span } from '../../text/range.js';
import { ownerWords } from './ownerWords.js';

/** One of the names in a value such as `Ada Lovelace (PM), @grace`. */
export interface ListedName {
  /** The name itself, without markup and remarks in brackets. */
  readonly text: string;
  /** The name as it stands there, with what belongs to it. */
  readonly span: Span;
  /**
   * What stands before it: nothing; a comma, behind which remarks stand as well (“Ada, Berlin”); a semicolon, which ends
   * what was said before; or something that joins it to the name before.
   */
  readonly joint: 'first' | 'comma' | 'semicolon' | 'joined';
}

const joints = ownerWords.flatMap((words) => splitPhrases(words.joints)).map(foldHan);
const joining = (script: RegExp): string =>
  joints
    .filter((joint) => script.test(joint))
    .sort((a, b) => b.length - a.length)
    .map((joint) => joint.replace('.', '\\.').replaceAll(' ', '[ \\t\\n]'))
    .join('|');
const words = joining(/\p{Script=Latin}/u);
const han = '\\p{Script=Han}';

/**
 * What sets names apart. A slash without blanks does so only outside of `@org/team` and addresses, a word only between blanks.
 * Korean puts such a word at the end of a name, Chinese and Japanese between two, of which neither is a single character.
 */
const separator = new RegExp(
  [
    `[,;、，；&+|](?:\\s+(?:${words})(?=\\s))?`,
    '\\/(?<=[\\p{L})]\\/)(?<![@/][\\p{L}\\p{N}_.-]*\\/)(?=\\p{Lu})',
    `(?<=\\s)(?:\\/|${words})(?=\\s)`,
    `(?:${joining(/\p{Script=Hangul}/u)})(?=\\s)`,
    `(?<=[^${han}]|${han}{2})(?:${joining(/[\p{Script=Han}\p{Script=Hiragana}]/u)})(?=[^${han}]|${han}{2})`,
  ].join('|'),
  'gu',
);
const blanks = /\s*/y;

/** Reads the names that a value lists; `start` is its offset, from which spans count. */
export function listNames(value: string, start: number): readonly ListedName[] {
  const masked = withoutRemarks(value);
  const names: ListedName[] = [];
  let from = 0;
  let joint: ListedName['joint'] = 'first';
  for (const { 0: mark, index } of foldHan(masked).matchAll(separator)) {
    add(names, { value, masked, from, end: index, joint }, start);
    joint = /^[;；]/u.test(mark) ? 'semicolon' : /^[,，]$/u.test(mark) ? 'comma' : 'joined';
    blanks.lastIndex = index + mark.length;
    blanks.test(masked);
    from = blanks.lastIndex;
  }
  add(names, { value, masked, from, end: masked.length, joint }, start);
  return names;
}

function add(
  names: ListedName[],
  {
    value,
    masked,
    from,
    end,
    joint,
  }: Pick<ListedName, 'joint'> & {
    value: string;
    masked: string;
    from: number;
    end: number;
  },
  start: number,
): void {
  const raw = value.slice(from, end);
  const text = masked
    .slice(from, end)
    .replaceAll(remark, ' ')
    .replace(/[[\]*_`~]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // `<ada@example.com>` alone is a name, although such an address after a name is a remark.
  const stop = sentenceEnd(text);
  const name = text === '' ? addressIn(raw.trim()) : text.slice(0, text.length - stop);
  if (name === '') return;
  // What emphasis around the whole value leaves at one end belongs to no name.
  const lead = /^\s*/.exec(raw)?.[0].length ?? 0;
  const trimmed = raw.trim();
  const opening = loneMark(/^[*_`~]+/.exec(trimmed)?.[0], trimmed);
  const closing = loneMark(closingMark(trimmed), trimmed);
  const first = start + from + lead;
  names.push({
    text: name,
    joint: names.length === 0 ? 'first' : joint,
    span: { start: first + opening, end: first + trimmed.length - (raw.trim().endsWith(text) ? stop : 0) - closing },
  });
}

/** The length of the full stop that ends the sentence with a name; that of an initial or “Jr.” belongs to the name. */
function sentenceEnd(text: string): number {
  if (!/[.。]$/u.test(text)) return 0;
  const last = text.slice(text.lastIndexOf(' ') + 1, -1);
  return /^(?:\p{Lu}|[JS]r|Inc|Ltd|Co|Corp|St)$/u.test(last) || last.includes('.') ? 0 : 1;
}

/** The address in `<ada@example.com>`; empty when the text is something else. */
function addressIn(text: string): string {
  const address = /^<([^<>\s]+)>$/.exec(text)?.[1] ?? '';
  return /^.+@./u.test(address) ? address : '';
}

function closingMark(text: string): string | undefined {
  let start = text.length;
  while (/[*_`~]/.test(text[start - 1] ?? '')) start--;
  return start < text.length ? text.slice(start) : undefined;
}

/** Length of a mark that has no partner in `text`. */
function loneMark(mark: string | undefined, text: string): number {
  return mark !== undefined && text.split(mark).length === 2 ? mark.length : 0;
}

/** Stands for a character that says nothing about the name; no white space, so that it separates nothing. */
const remark = '\u{e000}';

/** Remarks, addresses behind links and comments blanked out; every character keeps its place. */
function withoutRemarks(value: string): string {
  return value.replace(/<!--[\s\S]*?(?:-->|$)|\([^()]*\)|（[^（）]*）|<[^<>]*>/gu, (found) =>
    remark.repeat(found.length),
  );
}
