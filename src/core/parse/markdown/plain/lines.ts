/**
 * The lines of a text as offsets in UTF-16 units. Where a block stands inside a list or a quote, its lines begin behind the
 * marks of these: {@link begin} moves as containers are entered.
 */
export class Lines {
  /** Offsets at which the lines begin. */
  readonly starts: readonly number[];
  /** Offsets at which they end, before the line break. */
  readonly ends: readonly number[];
  /** Offsets at which what belongs to the innermost container begins. */
  readonly begin: number[];
  /** Offsets of the first character that is no space; the line's end where there is none. */
  readonly words: readonly number[];

  constructor(readonly text: string) {
    const starts: number[] = [0];
    const ends: number[] = [];
    const hasReturns = text.includes('\r');
    for (let at = nextBreak(text, 0, hasReturns); at >= 0;) {
      ends.push(at);
      const next = at + (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1);
      starts.push(next);
      at = nextBreak(text, next, hasReturns);
    }
    ends.push(text.length);
    this.starts = starts;
    this.ends = ends;
    this.begin = [...starts];
    this.words = starts.map((start, line) => {
      const end = ends[line] ?? start;
      let at = start;
      while (at < end && text.charCodeAt(at) === 32) at++;
      return at;
    });
  }

  get count(): number {
    return this.starts.length;
  }

  start(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  end(line: number): number {
    return this.ends[line] ?? this.text.length;
  }

  begins(line: number): number {
    return this.begin[line] ?? this.text.length;
  }

  /** Offset of the first character behind the containers' marks that is no space. */
  word(line: number): number {
    const begin = this.begins(line);
    const known = this.words[line] ?? this.text.length;
    if (known >= begin) return known;
    let at = begin;
    const end = this.end(line);
    while (at < end && this.text.charCodeAt(at) === 32) at++;
    return at;
  }

  /** Whether a line holds nothing but spaces. (One with tabs counts as text: whoever meets the tab gives up.) */
  isBlank(line: number): boolean {
    return this.word(line) === this.end(line);
  }

  /** Offset behind the last character of a line that is no space. */
  lastWord(line: number, from: number): number {
    let end = this.end(line);
    while (end > from && this.text.charCodeAt(end - 1) === 32) end--;
    return end;
  }

  /** The point of an offset in a line. */
  point(line: number, offset: number): { line: number; column: number; offset: number } {
    return { line: line + 1, column: offset - this.start(line) + 1, offset };
  }
}

function nextBreak(text: string, from: number, hasReturns: boolean): number {
  const feed = text.indexOf('\n', from);
  if (!hasReturns) return feed;
  const until = feed < 0 ? text.length : feed;
  for (let at = from; at < until; at++) if (text.charCodeAt(at) === 13) return at;
  return feed;
}
