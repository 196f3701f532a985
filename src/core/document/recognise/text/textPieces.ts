import type { Span } from '../../../text/range.js';

/** Where a stretch of text stands. */
export interface Place {
  /** Running text, the first paragraph of a list item, or a value: a cell, or what follows a label. */
  readonly form: 'text' | 'item' | 'value';
  /** In italics as a whole. */
  readonly apart?: boolean;
  /** It is the value of a status, as in a column “Status”. */
  readonly status?: boolean;
}

/** A stretch of text that is read by itself: a labelled line with those that go on with it. */
export interface Piece extends Span {
  /** Where what the label asks for begins; without a label the start. */
  readonly valueStart: number;
}

const label = /^[\s>•-]*(?:\d+[.)] +)?[^\s:：][^:：]{0,58}(?::(?=\s|$)|：)/u;

/** A paragraph in its labelled lines; other lines go on with the one before them. */
export function piecesOf(text: string): Piece[] {
  const pieces: { start: number; valueStart: number; end: number }[] = [];
  let start = 0;
  while (start <= text.length) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const head = label.exec(text.slice(start, Math.min(end, start + 80)))?.[0];
    const last = pieces.at(-1);
    // Words with a sentence in them are no label.
    if (head !== undefined && !/[.!?。] /u.test(head) && !isWithinBrackets(head) && head.split(/\s+/u).length <= 8)
      pieces.push({ start, valueStart: start + head.length, end });
    else if (last) last.end = end;
    else pieces.push({ start, valueStart: start, end });
    start = end + 1;
  }
  return pieces;
}

/** Whether a colon stands within brackets that are still open: “[add a fact: a number]”. */
function isWithinBrackets(head: string): boolean {
  const last = (marks: readonly string[]): number => Math.max(...marks.map((mark) => head.lastIndexOf(mark)));
  return last(['[', '(', '{', '<']) > last([']', ')', '}', '>']);
}

/** The sentences of a piece, with the white space and marks behind them. */
export function sentencesOf(text: string, piece: Piece): Span[] {
  const sentences: Span[] = [];
  let start = piece.valueStart;
  for (const { 0: mark, index } of text.slice(start, piece.end).matchAll(/[.!?。！？；;]/gu)) {
    const end = piece.valueStart + index + 1;
    if (/[.!?;]/u.test(mark) && !endsSentence(text, end, mark)) continue;
    sentences.push({ start, end });
    start = end;
  }
  if (start < piece.end) sentences.push({ start, end: piece.end });
  return sentences;
}

/** A full stop within “t.b.d. by Grace” ends nothing. */
function endsSentence(text: string, end: number, mark: string): boolean {
  const after = /^["'”’»)\]]?(\s+|$)(\S?)/u.exec(text.slice(end, end + 8));
  return after !== null && (mark === ';' || !/\p{Ll}/u.test(after[2] ?? ''));
}

/** Whether quotation marks stand right around a stretch of text. */
export function isQuoted(text: string, start: number, end: number): boolean {
  return start > 0 && /["'“”„«‹‘「『]/u.test(text.charAt(start - 1)) && /["'“”»›’」』]/u.test(text.charAt(end));
}
