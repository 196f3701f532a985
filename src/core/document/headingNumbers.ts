import type { Section } from '../parse/markdown/sections.js';

/** What counts a heading among those beside it. */
interface HeadingNumber {
  readonly section: Section;
  /** The numbers above it: `2.` of `2.3`. */
  readonly above: string;
  readonly count: number;
  /** What ends it, with the blanks before the words: `. `, `) `, `、`. */
  readonly end: string;
  readonly isHan: boolean;
}

/** Where one more heading goes among others that are counted, and what counts it. */
export interface NextNumber {
  /** What stands before the words of the heading: `3. `. */
  readonly prefix: string;
  /** Beginning of a line, or the end of the text. */
  readonly offset: number;
}

const digits = /^((?:\d{1,2}\.)*)(\d{1,2})([.)]?[ \t]+|[、．])(?=\S)/u;
const han = /^()([一二三四五六七八九十]{1,3})([、．.][ \t]*)(?=\S)/u;
const hanDigits = '一二三四五六七八九十';

/**
 * The number for one more heading beside `siblings`; `undefined` where they are not counted. Numbers that are there stay: they
 * may be linked to, from anywhere. So where the next one is taken, the heading goes behind the last that has one.
 *
 * @param siblings headings of one level, in the order of the text
 * @param offset where the heading is to go
 */
export function nextNumber(siblings: readonly Section[], offset: number): NextNumber | undefined {
  const numbers = siblings.flatMap((section) => readNumber(section) ?? []);
  const [first] = numbers;
  const last = numbers.at(-1);
  if (!first || !last || first.count > 1 || numbers.length * 2 < siblings.length) return undefined;
  const isCounted = numbers.every(
    ({ above, count, end, isHan }, index) =>
      above === first.above && end === first.end && isHan === first.isHan && count === first.count + index,
  );
  if (!isCounted) return undefined;
  const before = numbers.findLast(({ section }) => section.span.start < offset);
  const at = before === last ? offset : last.section.span.end;
  const count = spell(last.count + 1, last.isHan);
  return count === undefined ? undefined : { prefix: `${last.above}${count}${last.end}`, offset: at };
}

function readNumber(section: Section): HeadingNumber | undefined {
  const asDigits = digits.exec(section.text);
  const [, above = '', count = '', end = ''] = asDigits ?? han.exec(section.text) ?? [];
  if (count === '') return undefined;
  return { section, above, count: asDigits ? Number(count) : readHan(count), end, isHan: !asDigits };
}

/** `二` is 2, `十二` is 12, `二十` is 20. */
function readHan(text: string): number {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text];
  const value = (digit: string) => hanDigits.indexOf(digit) + 1;
  return (text.includes('十') ? (tens === '' ? 1 : value(tens)) * 10 : 0) + (ones === '' ? 0 : value(ones));
}

function spell(count: number, isHan: boolean): string | undefined {
  if (!isHan) return String(count);
  if (count > 19) return undefined;
  return count > 10 ? `十${hanDigits.charAt(count - 11)}` : hanDigits.charAt(count - 1);
}
