import * as words from '../../../language/blankIndex.js';
import { isOpenMark } from '../../../layouts/openMarks.js';
import type { Span } from '../../../text/range.js';
import { isQuoted } from '../text/textPieces.js';

/** Most forms of one stretch of text; no template has as many. */
const maxForms = 100;

/** Longest text that may be one form, with the marks around it. */
const maxWhole = 300;

/** The marks of all forms, of plain and of full width; brackets where they may hold a whole value. */
const formMark = /[[<{?X○〇×％［＜｛？]|N{4}|[xXｘＸ] ?%|[yjaYJAｙｊａＹＪＡ]{4}|_{4}|(?:^|[:：|])[ \t*_]{0,8}[(（]/mu;

const questionMarks = /(?<![\p{L}\p{N}?])\?{3,}|(?<!\d)\d{4}-\?\?(?:-\?\?)?|(?<![\p{L}\p{N}])Q\? \d{4}/gu;
const crosses = /(?<![\p{L}\p{N}_#.-])(?:XX+(?![\p{L}\p{N}_]|-[\p{L}\p{N}])|(?:19|20)XX(?![\p{L}\p{N}_]))/gu;
/** The number that a proposal gets once it has one: `KEP-NNNN`. */
const numbers = /(?<![\p{L}\p{N}_])N{4}(?![\p{L}\p{N}_])/gu;
const percents =
  /(?<![\p{L}\p{N}_.-])(?:X{1,3} ?[%％]|x{1,3} ?[%％](?! ?[\p{N}(]| \p{L}(?!\p{L}))|[$€£¥] ?X+(?![\p{L}\p{N}]))/gu;
/** “Approved by: ____”, “〇〇店”: a line to write on, circles in the place of a name or number. */
const lines = /(?<![\p{L}\p{N}_])_{4,}(?![\p{L}\p{N}_])|〇{2,}|○{2,}/gu;
const counted = /(?<![\p{L}\p{N}_.-])X{1,3} (?=\p{L})/gu;

/** Whether a text may hold a form: a cheap look. */
export function mayHoldForm(text: string): boolean {
  return formMark.test(text);
}

/**
 * Forms that templates use for a blank: `[insert the date]`, `<name>`, `{{title}}`, `YYYY-MM-DD`, `XX %`, `???`. In the
 * order in which they are looked for.
 *
 * @param folded the same text, folded in place
 */
export function findForms(text: string, folded: string, within: Span): Span[] {
  const source = text.slice(within.start, within.end);
  if (!mayHoldForm(source)) return [];
  const found: Span[] = [];
  const add = (start: number, end: number): void => {
    const span = { start: within.start + start, end: within.start + end };
    if (found.length < maxForms && !found.some((other) => span.start < other.end && span.end > other.start))
      found.push(span);
  };
  const foldedSource = folded.slice(within.start, within.end);
  for (const { 0: form, index } of foldedSource.matchAll(words.dateForms())) {
    if (isForm(text, folded, within, index, index + form.length) && isWritten(source, index, form))
      add(index, index + form.length);
  }
  for (const pattern of [questionMarks, percents, lines]) {
    for (const { 0: form, index } of source.matchAll(pattern)) add(index, index + form.length);
  }
  for (const { 0: form, index } of source.matchAll(crosses)) {
    const before = foldedSource.slice(Math.max(0, index - 20), index);
    const after = foldedSource.slice(index + form.length, index + form.length + 20);
    if (words.endsInCentury().test(before) || words.beginsWithCentury().test(after)) continue;
    if (isForm(text, folded, within, index, index + form.length)) add(index, index + form.length);
  }
  for (const { 0: form, index } of source.matchAll(numbers))
    if (isForm(text, folded, within, index, index + form.length)) add(index, index + form.length);
  for (const { 0: form, index } of source.matchAll(counted)) {
    const unit = words.beginsWithUnit().exec(foldedSource.slice(index + form.length, index + form.length + 24))?.[0];
    if (unit !== undefined) add(index, index + form.length + unit.length);
  }
  findBrackets(source, foldedSource, within, text, folded, add);
  return found;
}

/** Letters of a date are capitals where letters have two forms; a word that only looks so is not. */
function isWritten(source: string, index: number, form: string): boolean {
  const written = source.slice(index, index + form.length);
  return written === written.toUpperCase() || written === written.toLowerCase();
}

/** Whether a form is a blank and not what its sentence speaks of, or what a screen shows. */
function isForm(text: string, folded: string, within: Span, start: number, end: number): boolean {
  const [from, to] = [within.start + start, within.start + end];
  if (isQuoted(text, from, to)) return false;
  const before = folded.slice(Math.max(within.start, from - 80), from);
  const after = folded.slice(to, Math.min(within.end, to + 60));
  const sentence = `${before.slice(lastMark(before) + 1)} ${after.split(/[.!?;。！？；] /u, 1)[0] ?? ''}`;
  if (isSpokenOf(text.slice(from, to), before, after)) return false;
  return !words.holdsFormat().test(sentence) && !(/[\p{L}\p{N}] *$/u.test(before) && words.endsInShown().test(before));
}

/** “No [NEEDS CLARIFICATION] markers remain”: that there is none of them, or what is to be done with each. */
function isSpokenOf(form: string, before: string, after: string): boolean {
  if (!/^\[[^[\]:：]+\]$/u.test(form) || !/[\p{L}\p{N}] +$/u.test(before)) return false;
  return words.endsInArticle().test(before) && words.beginsWithThing().test(after);
}

function lastMark(text: string): number {
  return Math.max(...['. ', '! ', '? ', '; ', '。', '！', '？'].map((mark) => text.lastIndexOf(mark)));
}

const brackets =
  /[(（][^()（）\n]{1,60}[)）]|\{\{[^{}\n]{1,60}\}\}|\{[^{}\n]{1,120}\}|\[[^[\]\n]{1,200}\]|<[^<>\n]{1,200}>/gu;

function findBrackets(
  source: string,
  foldedSource: string,
  within: Span,
  text: string,
  folded: string,
  add: (start: number, end: number) => void,
): void {
  for (const { 0: form, index } of foldedSource.matchAll(brackets)) {
    const end = index + form.length;
    const original = source.slice(index, end);
    const before = source.charAt(index - 1);
    const whole = source.length <= maxWhole && !/[\p{L}\p{N}]/u.test(source.slice(0, index) + source.slice(end));
    const isBlank = form.startsWith('{{')
      ? true
      : /^[(（]/u.test(form)
        ? // In the middle of a text brackets hold remarks.
          whole && isBlankInBrackets(original, form, false)
        : form.startsWith('{')
          ? isBlankInBraces(original, before, whole)
          : form.startsWith('<')
            ? !/[\p{L}\p{N}]/u.test(before) && (isBlankInBrackets(original, form, whole) || isSentence(original, 3))
            : !/[\p{L}\p{N}\])]/u.test(before) && isBlankInBrackets(original, form, whole);
    if (isBlank && isForm(text, folded, within, index, end)) add(index, end);
  }
}

/** `{problem statement}`, not `/users/{id}` nor `{ a: 1 }`. */
function isBlankInBraces(form: string, before: string, whole: boolean): boolean {
  const inner = form.slice(1, -1).trim();
  if (/[:="'`;,|]/u.test(inner) || /[\p{L}\p{N}/$#\\]/u.test(before)) return false;
  return whole ? /\p{L}/u.test(inner) : /^\p{L}+(?: [\p{L}\p{N}/-]+)+$/u.test(inner);
}

function isBlankInBrackets(form: string, folded: string, whole: boolean): boolean {
  const inner = folded.slice(1, -1).trim();
  if (inner.startsWith('^') || inner === '' || inner === 'x' || isOpenMark(inner)) return false;
  if (/^(?:…|\.{3})$/u.test(inner)) return true;
  if (words.meaningOfWhole(inner) === 'blank') return true;
  const plain = words.plainWords(inner);
  const parts = plain.split(' ');
  if (words.wanted().has(plain)) return true;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(inner)) {
    return (
      (inner.length <= 14 && words.wantedGlued().some((noun) => inner.endsWith(noun))) ||
      words.beginsWithInsert().test(inner) ||
      words.endsInOrder().test(inner)
    );
  }
  const named = parts.length <= 5 && (words.wanted().has(parts.at(-1) ?? '') || words.wanted().has(parts[0] ?? ''));
  if (named && parts.length > 1 && !inner.includes(',')) return true;
  if (parts.length > 1 && words.beginsWithInsert().test(inner)) return true;
  // “[e.g., a queue or files]” in the place of a value.
  if (whole && parts.length > 1 && words.beginsWithAdvice().test(inner)) return true;
  const asks = words.beginsWithOrder().test(inner) || words.beginsWithWeakOrder().test(inner);
  // A button begins with a capital: “[Add a patient]”.
  if (asks && (whole ? /^.\p{Ll}/u.test(form) || parts.length > 1 : parts.length > 2 && /^.\p{Ll}/u.test(form)))
    return true;
  if (!whole) return false;
  return isSentence(form, 4);
}

/** Words as in a sentence, not a list and not a name. */
function isSentence(form: string, least: number): boolean {
  const inner = form.slice(1, -1).trim();
  const parts = inner.split(/\s+/u);
  if (parts.length < least || /[,;="'{}()/|:]/u.test(inner)) return false;
  return parts.filter((part) => /^\p{Ll}/u.test(part)).length >= parts.length - 1;
}
