import type { PhrasingContent, Text } from 'mdast';
import type { LabelWords } from './labelWords.js';
import type { Lines } from './lines.js';

/** The inlines of one paragraph, heading or cell: a stretch of each of its lines. */
export interface Content {
  /** Its first line. */
  readonly line: number;
  /** Offset in the first line at which it begins. */
  readonly start: number;
  /** Offset in the last line at which it ends, trailing spaces left out. */
  readonly end: number;
  /** How many lines it has. */
  readonly count: number;
}

/** A mark that may turn out to be text. */
interface Mark {
  readonly type: 'mark';
  readonly character: string;
  readonly text: Text;
}

type Item = PhrasingContent | Mark;

/** More marks than this are left to micromark, which counts them. */
const mostMarks = 200;

/**
 * Reads inlines that leave no doubt: plain text, code within a line, `*emphasis*` and `**strong**` in pairs, links and
 * images without a title, tags without attributes, line breaks.
 *
 * @param labels tells which `[label]` may be a link
 * @returns what remark-parse would give; `undefined` when there is anything else in it
 */
export function readPlainInline(lines: Lines, content: Content, labels: LabelWords): PhrasingContent[] | undefined {
  return new PlainInline(lines, content, labels).read();
}

/** Whether a content has several lines behind marks of containers. */
export function isNested(lines: Lines, { line, count }: Content): boolean {
  for (let next = line + 1; next < line + count; next++) if (lines.begins(next) > lines.start(next)) return true;
  return false;
}

/** `(address)` behind a link's text, with nothing in it that Markdown would take for more than itself. */
const address = /\(([^\s\p{Cc}()<>\\&]+)\)/uy;
const tag = /<\/?[a-z][a-z\d-]*>|<[a-z][a-z\d-]* ?\/>/iy;
const reference = /&(?:#|[a-z])/iy;
const strangeSpace = /\s/;
const strangeMark = /[\p{P}\p{S}]/u;

class PlainInline {
  readonly #text: string;
  readonly #lines: Lines;
  readonly #content: Content;
  readonly #labels: LabelWords;
  /** Where micromark looks ahead over lines of a list or quote, it counts another place for what ends with the line. */
  readonly #isNested: boolean;
  #line: number;
  /** Where the line being read ends, trailing spaces left out. */
  #end: number;
  #at: number;
  #items: Item[] = [];
  /** Indexes of the open `[` among the items. */
  readonly #brackets: number[] = [];
  /** Text read and not yet an item. */
  #value = '';
  /** Where the part of it that is not in `#value` yet begins. */
  #from: number;
  /** Where it begins as a whole. */
  #begin: { line: number; column: number; offset: number };

  constructor(lines: Lines, content: Content, labels: LabelWords) {
    this.#lines = lines;
    this.#text = lines.text;
    this.#content = content;
    this.#labels = labels;
    this.#isNested = isNested(lines, content);
    this.#line = content.line;
    this.#at = content.start;
    this.#from = content.start;
    this.#begin = lines.point(content.line, content.start);
    this.#end = this.#endOf(content.line);
  }

  read(): PhrasingContent[] | undefined {
    const text = this.#text;
    const last = this.#content.line + this.#content.count - 1;
    let marks = 0;
    for (;;) {
      if (this.#at >= this.#end) {
        if (this.#line === last) break;
        if (!this.#nextLine()) return undefined;
        continue;
      }
      let isRead = true;
      switch (text.charCodeAt(this.#at)) {
        case 92: // \
          isRead = this.#escape();
          break;
        case 38: // &
          reference.lastIndex = this.#at;
          if (reference.test(text)) return undefined;
          this.#at++;
          break;
        case 96: // `
          marks++;
          isRead = this.#code();
          break;
        case 42: // *
        case 95: // _
          marks++;
          isRead = this.#attention();
          break;
        case 91: // [
          marks++;
          this.#brackets.push(this.#pushMark('[', this.#at + 1));
          break;
        case 93: // ]
          marks++;
          isRead = this.#closeBracket();
          break;
        case 33: // !
          marks++;
          if (text.charCodeAt(this.#at + 1) === 91) this.#brackets.push(this.#pushMark('![', this.#at + 2));
          else this.#at++;
          break;
        case 60: // <
          marks++;
          if (this.#tag()) break;
          if (this.#mayBeTag() || (this.#isNested && text.charCodeAt(this.#at + 1) !== 32)) return undefined;
          this.#at++;
          break;
        default:
          this.#at++;
      }
      if (!isRead || marks > mostMarks) return undefined;
    }
    this.#flush();
    return settled(this.#items);
  }

  #endOf(line: number): number {
    const { line: first, count, end, start } = this.#content;
    if (line === first + count - 1) return end;
    return this.#lines.lastWord(line, line === first ? start : this.#lines.word(line));
  }

  /** Goes on to the next line; `false` where a tab ends or begins one. */
  #nextLine(): boolean {
    const lines = this.#lines;
    const lineEnd = lines.end(this.#line);
    const next = this.#line + 1;
    const start = lines.word(next);
    if (this.#text.charCodeAt(this.#end - 1) === 9 || this.#text.charCodeAt(start) === 9) return false;
    if (lineEnd - this.#end >= 2) {
      this.#flush();
      const position = { start: lines.point(this.#line, this.#end), end: lines.point(next, lines.start(next)) };
      this.#items.push({ type: 'break', position });
      this.#begin = lines.point(next, start);
    } else {
      // Where nothing but spaces stands before it, a text begins with the line break.
      if (this.#value === '' && this.#from === this.#end) this.#begin = lines.point(this.#line, lineEnd);
      this.#value += this.#text.slice(this.#from, this.#end) + this.#text.slice(lineEnd, lines.start(next));
    }
    this.#line = next;
    this.#at = this.#from = start;
    this.#end = this.#endOf(next);
    return true;
  }

  /** Makes an item of the text read so far. */
  #flush(): void {
    const value = this.#value + this.#text.slice(this.#from, this.#at);
    if (value !== '') {
      // Behind a line break nothing was read yet: there the text ends where the break does.
      const isAtBreak = this.#from === this.#at && this.#value !== '' && /[\r\n]$/.test(this.#value);
      const end = this.#lines.point(this.#line, isAtBreak ? this.#lines.start(this.#line) : this.#at);
      this.#items.push({ type: 'text', value, position: { start: this.#begin, end } });
    }
    this.#value = '';
    this.#from = this.#at;
    this.#begin = this.#lines.point(this.#line, this.#at);
  }

  /** An item for a mark up to `end`; gives its index. */
  #pushMark(character: string, end: number): number {
    this.#flush();
    const position = { start: this.#lines.point(this.#line, this.#at), end: this.#lines.point(this.#line, end) };
    const value = this.#text.slice(this.#at, end);
    this.#items.push({ type: 'mark', character, text: { type: 'text', value, position } });
    this.#goTo(end);
    return this.#items.length - 1;
  }

  /** Goes on behind something that is no text. */
  #goTo(at: number): void {
    this.#at = this.#from = at;
    this.#begin = this.#lines.point(this.#line, at);
  }

  #escape(): boolean {
    const next = this.#at + 1;
    if (next >= this.#end) return false;
    if (isAsciiMark(this.#text.charCodeAt(next))) {
      this.#value += this.#text.slice(this.#from, this.#at);
      this.#from = next;
      this.#at = next + 1;
    } else this.#at = next;
    return true;
  }

  #code(): boolean {
    const text = this.#text;
    const open = this.#run(this.#at);
    for (let at = open; ;) {
      const close = text.indexOf('`', at);
      // It may end in a later line.
      if (close < 0 || close >= this.#end) return false;
      at = this.#run(close);
      if (at - close !== open - this.#at) continue;
      this.#flush();
      const position = { start: this.#lines.point(this.#line, this.#at), end: this.#lines.point(this.#line, at) };
      this.#items.push({ type: 'inlineCode', value: unpadded(text.slice(open, close)), position });
      this.#goTo(at);
      return true;
    }
  }

  /** Offset behind a run of one character. */
  #run(at: number): number {
    const code = this.#text.charCodeAt(at);
    let end = at + 1;
    while (end < this.#end && this.#text.charCodeAt(end) === code) end++;
    return end;
  }

  #attention(): boolean {
    const text = this.#text;
    const end = this.#run(this.#at);
    const isFirst =
      this.#at === (this.#line === this.#content.line ? this.#content.start : this.#lines.word(this.#line));
    const before = isFirst ? 1 : classOf(text.charCodeAt(this.#at - 1));
    const after = end >= this.#end ? 1 : classOf(text.charCodeAt(end));
    const mayOpen = after === 0 || (after === 2 && before !== 0);
    const mayClose = before === 0 || (before === 2 && after !== 0);
    const isLow = text.charCodeAt(this.#at) === 95;
    const opens = isLow ? mayOpen && (before !== 0 || !mayClose) : mayOpen;
    const closes = isLow ? mayClose && (after !== 0 || !mayOpen) : mayClose;
    if (!opens && !closes) {
      this.#at = end;
      return true;
    }
    if (end - this.#at > 2) return false;
    const character = isLow ? '_' : '*';
    if (opens && !(closes && this.#isOpen(character))) {
      this.#pushMark(character, end);
      return true;
    }
    return this.#closeAttention(character, end);
  }

  #isOpen(character: string): boolean {
    return this.#items.some((item) => item.type === 'mark' && item.character === character);
  }

  #closeAttention(character: string, end: number): boolean {
    const size = end - this.#at;
    for (let index = this.#items.length - 1; index >= 0; index--) {
      const item = this.#items[index];
      if (item?.type !== 'mark') continue;
      // What an open bracket will be is not known yet.
      if (item.character !== character || item.text.value.length !== size) return false;
      this.#flush();
      const children = settled(this.#items.slice(index + 1));
      if (children.length === 0) return false;
      const position = { start: startOf(item.text), end: this.#lines.point(this.#line, end) };
      this.#items.length = index;
      this.#items.push({ type: size === 2 ? 'strong' : 'emphasis', children, position });
      this.#goTo(end);
      return true;
    }
    this.#at = end;
    return true;
  }

  #closeBracket(): boolean {
    const open = this.#brackets.pop();
    const next = this.#text.charCodeAt(this.#at + 1);
    const item = open === undefined ? undefined : this.#items[open];
    if (open === undefined || item?.type !== 'mark') {
      this.#at++;
      return true;
    }
    if (this.#at + 1 >= this.#end || next !== 40) {
      if (this.#isNested && next === 91) return false;
      if (this.#labels.mayDefine(this.#text.slice(offsetOf(item.text), this.#at))) return false;
      // Both brackets are text.
      this.#flush();
      this.#items[open] = item.text;
      this.#at++;
      return true;
    }
    address.lastIndex = this.#at + 1;
    const found = address.exec(this.#text);
    const end = address.lastIndex;
    // A link within a link, or one that ends in a later line.
    if (!found || end > this.#end || this.#brackets.length > 0) return false;
    // “[a][b](c)” may refer to “b”, with more behind it.
    const isBehind = this.#text.charCodeAt(offsetOf(item.text) - 1) === 93;
    if (isBehind && this.#labels.mayDefine(this.#text.slice(offsetOf(item.text), this.#at))) return false;
    this.#flush();
    const children = settled(this.#items.slice(open + 1));
    const position = { start: startOf(item.text), end: this.#lines.point(this.#line, end) };
    this.#items.length = open;
    const url = found[1] ?? '';
    if (item.character === '[') this.#items.push({ type: 'link', title: null, url, children, position });
    else {
      const alt = altOf(children);
      if (alt === undefined) return false;
      this.#items.push({ type: 'image', title: null, url, alt, position });
    }
    this.#goTo(end);
    return true;
  }

  /** Reads a tag without attributes. */
  #tag(): boolean {
    tag.lastIndex = this.#at;
    if (!tag.test(this.#text)) return false;
    const end = tag.lastIndex;
    this.#flush();
    const position = { start: this.#lines.point(this.#line, this.#at), end: this.#lines.point(this.#line, end) };
    this.#items.push({ type: 'html', value: this.#text.slice(this.#at, end), position });
    this.#goTo(end);
    return true;
  }

  /** Whatever `<` begins ends with `>`. */
  #mayBeTag(): boolean {
    const next = this.#text.charCodeAt(this.#at + 1);
    if (this.#at + 1 >= this.#end || next === 32) return false;
    return this.#text.slice(this.#at, this.#content.end).includes('>');
  }
}

/** What stands for an image whose description is plain text; `undefined` for any other. */
function altOf(children: readonly PhrasingContent[]): string | undefined {
  let alt = '';
  for (const child of children) {
    if (child.type !== 'text') return undefined;
    alt += child.value;
  }
  return alt;
}

function offsetOf(text: Text): number {
  return text.position?.start.offset ?? 0;
}

function startOf(text: Text): { line: number; column: number; offset: number } {
  const { line, column, offset = 0 } = text.position?.start ?? { line: 1, column: 1 };
  return { line, column, offset };
}

/** Marks that found no partner are text, and texts side by side are one. */
function settled(items: readonly Item[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const item of items) {
    const node = item.type === 'mark' ? item.text : item;
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text' && last.position && node.position) {
      const position = { start: last.position.start, end: node.position.end };
      nodes[nodes.length - 1] = { type: 'text', value: last.value + node.value, position };
    } else nodes.push(node);
  }
  return nodes;
}

/** One space at both ends of code is none of its own, unless there is nothing else. */
function unpadded(code: string): string {
  const isPadded = code.startsWith(' ') && code.endsWith(' ') && /[^ ]/.test(code);
  return isPadded ? code.slice(1, -1) : code;
}

function isAsciiMark(code: number): boolean {
  return (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127);
}

/** What micromark takes a character for beside a mark: 1 for white space, 2 for punctuation, 0 for anything else. */
function classOf(code: number): 0 | 1 | 2 {
  if (code < 128) return code === 32 || (code > 8 && code < 14) ? 1 : isAsciiMark(code) ? 2 : 0;
  const character = String.fromCharCode(code);
  if (strangeSpace.test(character)) return 1;
  return strangeMark.test(character) ? 2 : 0;
}
