import type { Position, Range } from '../text/range.js';

/** The line of YAML around a cursor. */
export class YamlLine {
  /** What is replaced: the word around the cursor. */
  readonly range: Range;
  /** That word, up to the cursor. */
  readonly typed: string;
  /** What stands before that word on the line. */
  readonly before: string;
  /** What stands after it. */
  readonly after: string;

  constructor(line: string, { line: number, character }: Position) {
    let start = Math.min(character, line.length);
    while (start > 0 && /[^\s,[\]{}:"']/.test(line[start - 1] ?? '')) start--;
    const typed = line.slice(start, character);
    this.typed = typed;
    const rest = /^[^\s,[\]{}:"'#]*/.exec(line.slice(character))?.[0] ?? '';
    this.before = line.slice(0, character - typed.length);
    this.after = line.slice(character + rest.length);
    this.range = {
      start: { line: number, character: character - typed.length },
      end: { line: number, character: character + rest.length },
    };
  }

  /** Whether a key here begins a line, so that what it holds can go below it. */
  get isBlock(): boolean {
    return /^\s*(?:- +)*$/.test(this.before);
  }

  /** A value begins a space after its colon or dash. */
  get gap(): string {
    return /[:-]$/.test(this.before) ? ' ' : '';
  }
}
