import { splitPhrases } from '../../../language/headingIndex.js';
import { languages } from '../../../language/languages.js';
import type { TitleForm } from './partStack.js';

/** A line that begins with a title. */
export interface TitleLine {
  readonly form: TitleForm;
  readonly text: string;
  readonly level: number;
  /** Where in the line the title ends. */
  readonly end: number;
}

/** Longest title, in UTF-16 units; a question may be longer. */
const maxLength = 60;

const prefix = /^[\s>]*/u;
const boldAlone = /^(?:\*\*|__)([^*_\n]{1,80})(?:\*\*|__)[:：]?\s*\\?$/u;
const boldQuestion = /^(?:\*\*|__)([^*_\n]{1,120}[?？])(?:\*\*|__)/u;
const bracketed = /^【([^【】]{1,40})】/u;
const signed = /^[■□◆◇●▼▶►▷◎][ \u3000]{0,3}(\S.*)$/u;
const numbered =
  /^(?:[(（]?(?:[\d０-９]{1,2}((?:[.．][\d０-９]{1,2}){0,5})|[一二三四五六七八九十]{1,3}|[IVX]{1,4}|[A-Z가나다라마바사아])[)）.．、]|\d{1,2}((?:\.\d{1,2}){1,5})(?=\s)|[①-⑳]|第[\d０-９一二三四五六七八九十]{1,3}[章节節部]|제 ?\d{1,2}[장절])[)）.．、: \u3000]{0,3}(\S.*)$/u;
const capitals = /^[\p{Lu}\d &/'’-]{4,40}[:：]?\s*$/u;
const question = markOf(({ question: words }) => words);
const answer = markOf(({ answer: words }) => words);

/** Words before a colon or full stop, with a number or without, in bold or not. */
function markOf(wordsOf: (words: (typeof languages)[number]['dialogues']) => string): RegExp {
  const words = [...new Set(languages.flatMap(({ dialogues }) => splitPhrases(wordsOf(dialogues))))]
    .sort((a, b) => b.length - a.length)
    .join('|');
  return new RegExp(`^[*_]{0,3}(?:${words})[ .]?\\d{0,3}[*_]{0,3}[ \\u00a0\\u202f]?[:：.)．][*_]{0,3}\\s*`, 'iu');
}

/**
 * Reads the title that a line begins with; `undefined` when it has none. Whether the title is known to anybody is for
 * others to say: `1. Ask Ada` is read as well.
 *
 * @param isAlone the line is a whole paragraph, which capitals must be
 */
export function readTitleLine(line: string, isAlone: boolean): TitleLine | undefined {
  const from = prefix.exec(line)?.[0].length ?? 0;
  const text = from === 0 ? line : line.slice(from);
  const bold = boldAlone.exec(text)?.[1];
  if (bold !== undefined) return { form: formOfBold(bold), text: withoutMark(bold), level: 1, end: line.length };
  const mark = question.exec(text)?.[0];
  if (mark !== undefined) {
    const asked = text.slice(mark.length).replace(/[*_]/gu, '').trim();
    const isQuestion = asked !== '' && asked.length <= 200 && (/[:：]/u.test(mark) || /[?？]$/u.test(asked));
    if (isQuestion) return { form: 'question', text: asked, level: 1, end: line.length };
  }
  const asked = boldQuestion.exec(text);
  if (asked?.[1] !== undefined) return { form: 'question', text: asked[1], level: 1, end: from + asked[0].length };
  const bracket = bracketed.exec(text);
  if (bracket?.[1] !== undefined) return { form: 'sign', text: bracket[1], level: 1, end: from + bracket[0].length };
  return readWholeLine(text, line.length, isAlone);
}

function readWholeLine(text: string, end: number, isAlone: boolean): TitleLine | undefined {
  if (text.length > maxLength + 20) return undefined;
  const sign = signed.exec(text)?.[1];
  if (sign !== undefined) return isTitle(sign) ? { form: 'sign', text: withoutColon(sign), level: 2, end } : undefined;
  const [, dots, bareDots, after] = numbered.exec(text) ?? [];
  if (after !== undefined) {
    const level = 1 + ((dots ?? bareDots)?.match(/[.．]/gu)?.length ?? 0);
    return isTitle(after) ? { form: 'numbered', text: withoutColon(after), level, end } : undefined;
  }
  return isAlone && capitals.test(text) && /\p{Lu}{4}/u.test(text)
    ? { form: 'sign', text: withoutColon(text), level: 1, end }
    : undefined;
}

/** Where in a line what answers a question begins, after `A:`; 0 without such a mark. */
export function answerStart(line: string): number {
  const from = prefix.exec(line)?.[0].length ?? 0;
  const mark = answer.exec(line.slice(from))?.[0];
  return mark === undefined ? 0 : from + mark.length;
}

/** Whether words can be a title: few, on one line, and no sentence. */
export function isTitle(text: string): boolean {
  const own = text.trim();
  return own.length <= maxLength && !/[.。!！;；,，、]$/u.test(own) && /\p{L}/u.test(own) && !/[\n|]|\]\(/u.test(own);
}

/** A title without the colon behind it and the marks around it. */
export function withoutColon(text: string): string {
  return text
    .replace(/[*_]/gu, '')
    .trim()
    .replace(/[:：]$/u, '')
    .trimEnd();
}

/** What bold text alone is: a question where it says so, else a title. */
export function formOfBold(text: string): 'bold' | 'question' {
  return question.test(text) ? 'question' : 'bold';
}

/** A question without what says that it is one. */
export function withoutMark(text: string): string {
  const mark = question.exec(text)?.[0] ?? '';
  const rest = text.slice(mark.length);
  return (rest === '' ? text : rest).trim().replace(/[:：]$/u, '');
}
