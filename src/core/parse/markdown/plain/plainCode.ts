import type { Code, RootContent } from 'mdast';
import type { Lines } from './lines.js';
import { notPlain, positionOf } from './reading.js';

const language = /^ *([^ \t\\&]*)$/;

/** Reads a code block between fences. */
export function readPlainFence(lines: Lines, line: number, end: number, nodes: RootContent[]): number {
  const { text } = lines;
  const at = lines.word(line);
  const indent = at - lines.begins(line);
  let info = at;
  while (text.charCodeAt(info) === text.charCodeAt(at)) info++;
  const fence = text.slice(at, info);
  const [, lang] = language.exec(text.slice(info, lines.lastWord(line, info))) ?? [];
  if (lang === undefined) return notPlain;
  const isNested = lines.begins(line) > lines.start(line);
  for (let last = line + 1; last < end; last++) {
    const word = lines.word(last);
    const begin = lines.begins(last);
    // How much of the blanks a list takes for itself is not clear.
    if (isNested && word === lines.end(last) && begin < word) return notPlain;
    if (word - begin > 3 || !text.startsWith(fence, word)) {
      if (indent > 0 && text.charCodeAt(word) === 9) return notPlain;
      continue;
    }
    let close = word;
    while (text.charCodeAt(close) === fence.charCodeAt(0)) close++;
    const rest = text.slice(close, lines.end(last));
    if (/[^ ]/.test(rest)) {
      if (/^[ \t]*$/.test(rest)) return notPlain;
      continue;
    }
    const code: Code = {
      type: 'code',
      lang: lang === '' ? null : lang,
      meta: null,
      value: codeBetween(lines, line, last, indent),
      position: positionOf(lines, line, at, last),
    };
    nodes.push(code);
    return last + 1;
  }
  return notPlain;
}

/** What stands between two fences, each line without the opening one's indent. */
function codeBetween(lines: Lines, open: number, close: number, indent: number): string {
  const { text } = lines;
  if (close === open + 1) return '';
  const isWhole = indent === 0 && lines.begins(open) === lines.start(open);
  if (isWhole) return text.slice(lines.start(open + 1), lines.end(close - 1));
  let value = '';
  for (let line = open + 1; line < close; line++) {
    const from = Math.min(lines.begins(line) + indent, lines.word(line));
    value += text.slice(from, line === close - 1 ? lines.end(line) : lines.start(line + 1));
  }
  return value;
}
