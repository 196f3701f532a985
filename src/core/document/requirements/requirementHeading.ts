import { foldInPlace } from '../../language/foldInPlace.js';
import { smallWordPattern } from '../../language/phrasePattern.js';
import type { NumberedHeadings } from '../../layouts/layout.js';

/** A heading taken apart that names a requirement. */
export interface RequirementHeading {
  /** `3` of “Requirement 3: Pay by card”. */
  readonly number: string;
  /** Offset of the number in the heading. */
  readonly start: number;
  /** What is asked, as far as the heading says. */
  readonly title: string;
}

const words = {
  requirement: smallWordPattern(({ coverage }) => coverage.requirement),
  story: smallWordPattern(({ coverage }) => coverage.story),
};

const criteria = smallWordPattern(({ coverage }) => coverage.criteria);

/** What may stand before the word: emphasis, a picture, what strikes it out. */
const lead = /^[^\p{L}\p{N}]{0,12}/u;
/** The number behind the word, which is neither the beginning of a range nor of a longer word. */
const numberBehind = /^\s{0,3}[#№]?\s?(\d{1,3}(?:\.\d{1,3}){0,3})(?![\p{L}\p{N}]|\.\d|\s?[-–—~〜～]\s?\d)/u;
/** `R3: Pay by card`, of which the letter says nothing else than the word. */
const shortNumber = /^R-?(\d{1,3}(?:\.\d{1,3}){0,3})(?=\s?[:：.、)）–—-]|\s*$)(?!\.\d|\s?[-–—]\s?\d)/u;
/** `3. Pay by card` */
const bareNumber = /^(\d{1,3})(?:[.)、．]\s?|\s)(?=\s?\p{L})/u;

/**
 * Takes a heading apart that begins with the word and the number of a requirement, in any language; `undefined` for any other.
 *
 * @param mayBeBare the number alone will do: what stands below tells that it is a requirement
 */
export function readRequirementHeading(
  text: string,
  { word }: NumberedHeadings,
  mayBeBare: boolean,
): RequirementHeading | undefined {
  const begin = lead.exec(text)?.[0].length ?? 0;
  const named = wordAt(text, begin, word);
  const short = word === 'requirement' ? shortNumber : undefined;
  const found =
    (named === undefined ? undefined : numberIn(text, named, numberBehind)) ??
    (short && numberIn(text, begin, short)) ??
    (mayBeBare ? numberIn(text, begin, bareNumber) : undefined);
  if (!found) return undefined;
  return { ...found, title: titleBehind(text.slice(found.start + found.number.length)) };
}

/** The name in a heading such as `Requirement: Pay by card`, with its offset; `undefined` for any other heading. */
export function readRequirementName(text: string): { readonly name: string; readonly start: number } | undefined {
  const begin = lead.exec(text)?.[0].length ?? 0;
  const end = wordAt(text, begin, 'requirement');
  const [sign] = end === undefined ? [] : (/^\s?[:：]\s*/u.exec(text.slice(end)) ?? []);
  if (end === undefined || sign === undefined) return undefined;
  const start = end + sign.length;
  const name = text.slice(start).replace(/\s+/gu, ' ').trim();
  return name === '' ? undefined : { name, start };
}

/** Whether a heading or label is that of the list that says when a requirement is met. */
export function isCriteriaLabel(text: string): boolean {
  if (text.length > 60) return false;
  const bare = foldInPlace(text).replace(/(?<=[\p{L}\p{N})）])[^\p{L}\p{N})）]{1,20}$/u, '');
  const begin = lead.exec(bare)?.[0].length ?? 0;
  const match = criteria.findAt(bare, begin);
  return match !== undefined && /^\s*(?:[(（].*)?$/u.test(bare.slice(match.end));
}

/** Where a word of a sort ends that stands at an offset. */
function wordAt(text: string, at: number, sort: keyof typeof words): number | undefined {
  return words[sort].findAt(foldInPlace(text.slice(0, at + 60)), at)?.end;
}

function numberIn(text: string, at: number, pattern: RegExp): Omit<RequirementHeading, 'title'> | undefined {
  const match = pattern.exec(text.slice(at, at + 60));
  const [whole, number] = match ?? [];
  if (whole === undefined || number === undefined) return undefined;
  return { number, start: at + whole.indexOf(number) };
}

function titleBehind(rest: string): string {
  const signs = /^[\s:：.．、)）\]】~*–—-]*/u.exec(rest)?.[0].length ?? 0;
  return rest.slice(signs).replaceAll('~~', '').replace(/\s+/gu, ' ').trim();
}
