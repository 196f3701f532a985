/** One line of a text, without its line break. */
export interface Line {
  /** UTF-16 offset at which it begins. */
  readonly offset: number;
  readonly line: string;
}

/** The lines of a text, in its order; a line ends with `\r\n`, `\n` or `\r`, and an empty text has one. */
export function* linesOf(text: string): Generator<Line> {
  const lineBreak = /\r\n|\n|\r/g;
  let offset = 0;
  for (let found = lineBreak.exec(text); found; found = lineBreak.exec(text)) {
    yield { offset, line: text.slice(offset, found.index) };
    offset = lineBreak.lastIndex;
  }
  yield { offset, line: text.slice(offset) };
}
