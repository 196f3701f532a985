import { requirementIdAt } from '../../requirements/requirementId.js';
import { grades, meaningOfWhole, minimum, plainWords, wanted } from '../../../language/blankIndex.js';
import { foldInPlace } from '../../../language/foldInPlace.js';
import { findPhrases } from '../../../language/phrasePattern.js';
import { findBlanks } from './blanks.js';
import { isUnfilledReason } from '../options/onlyOption.js';
import { readAlready, type Prose } from '../text/prosePhrases.js';
import type { Place } from '../text/textPieces.js';
import { maskInline, something } from '../text/inlineMask.js';

/** Whether a single value, such as a table cell or what follows a label, gives nothing real. */
export function isBlankValue(value: string): boolean {
  if (value.length > maxKept) return isBlankText(value, { form: 'value' });
  let known = values.get(value);
  if (known === undefined) {
    if (values.size >= maxValues) values.clear();
    values.set(value, (known = isBlankText(value, { form: 'value' })));
  }
  return known;
}

/**
 * Whether a name is a place to fill in and no more: “TBD”, `<team>`, nothing at all. What may give way to a name has to be
 * sure: with a label, a quotation or anything beside the blank it is somebody's words.
 */
export function isBlankName(name: string): boolean {
  const text = name.trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (text.length > maxKept || /[:："`]/u.test(text)) return false;
  return findBlanks(text, { form: 'value' }).some(({ start, end }) => start === 0 && end === text.length);
}

/** A cell is asked for again as part of its row and its column, and every table has the same few words in many cells. */
const values = new Map<string, boolean>();
const maxValues = 2000;
/** Longest value that is remembered, in UTF-16 units. */
const maxKept = 100;

/** Longest text, in UTF-16 units, that may hold a place and no more. */
const maxLength = 1200;

/**
 * Whether a paragraph, item or value holds a place only: nothing is left of it but blanks, labels and marks.
 *
 * @param prose the same as running text, where it was looked over already
 */
export function isBlankText(source: string, place: Place, prose?: Prose): boolean {
  // To compare costs, and what goes on for as long as this was written by somebody.
  if (source.length > maxLength) return false;
  const text = maskInline(source);
  if (!says(text)) return true;
  const phrases = (prose && readAlready(prose, text)) ?? findPhrases(foldInPlace(text));
  if (isUnfilledReason(text, phrases)) return true;
  let rest = text;
  for (const { covers } of findBlanks(text, place, phrases)) {
    rest = rest.slice(0, covers.start) + blanked(rest.slice(covers.start, covers.end)) + rest.slice(covers.end);
  }
  return rest
    .split('\n')
    .every((line) => !says(line) || (rest !== text || place.form !== 'value' ? isBareLabel(line) : false));
}

const checkBox = /^[\s>*+•-]*(?:\d+[.)]\s+)?\[[ xX]\](?=\s|$)/u;

function says(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replace(checkBox, '')) || text.includes(something);
}

/** `FR-1`, or `Goal:` with nothing behind it, or with a value that says nothing. */
function isBareLabel(line: string): boolean {
  if (line.includes(something)) return false;
  const text = line
    .replace(checkBox, '')
    .replace(/^[\s>*+•-]+/u, '')
    .trim();
  if (/^(?:[A-Z]{1,6}[ -]?)?\d+(?:\.\d+)*[\s.:：)–—-]*$/u.test(text)) return true;
  const id = requirementIdAt(text, 0);
  if (id !== undefined && /^[\s.:：)–—-]*$/u.test(text.slice(id.length))) return true;
  const colon = /^([^:：]{1,60})[:：](.*)$/u.exec(text);
  if (!colon) return false;
  const [, label = '', value = ''] = colon;
  if (label.trim().split(/\s+/u).length > 8) return false;
  return !says(value) || meaningOfWhole(foldInPlace(value)) !== undefined;
}

function blanked(text: string): string {
  return text.replace(/[^\n]/gu, ' ');
}

/** Whether a word names what a form asks for, as the head of a column does: “Owner”, “Date”. */
export function isWanted(text: string): boolean {
  return wanted().has(plainWords(foldInPlace(text)));
}

/** Whether the head of a column says that its cells rank or mark what their rows are about: “Priority”, “MVP”. */
export function isGrade(text: string): boolean {
  return grades().has(plainWords(foldInPlace(text)));
}

/** How the head of a column grades what its rows are about; `undefined` when it does not. */
export function gradeIn(text: string): 'priority' | 'mvp' | undefined {
  const words = plainWords(foldInPlace(text));
  if (minimum().has(words)) return 'mvp';
  return grades().has(words) ? 'priority' : undefined;
}
