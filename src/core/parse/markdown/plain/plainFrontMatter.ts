import type { RootContent, Yaml } from 'mdast';
import type { Lines } from './lines.js';
import { notPlain, positionOf } from './reading.js';

/**
 * Reads YAML front matter between two lines of nothing but `---`, the first line of the text and a later one. Result as for
 * `readPlainBlock`.
 */
export function readPlainFrontMatter(lines: Lines, nodes: RootContent[]): number {
  const { text } = lines;
  if (text.slice(0, lines.end(0)) !== fence) return notPlain;
  for (let line = 1; line < lines.count; line++) {
    if (!text.startsWith(fence, lines.start(line))) continue;
    const rest = text.slice(lines.start(line) + fence.length, lines.end(line));
    if (/[^ \t]/.test(rest)) continue;
    // Spaces behind a fence are left to micromark.
    if (rest !== '') return notPlain;
    const value = line === 1 ? '' : text.slice(lines.start(1), lines.end(line - 1));
    const yaml: Yaml = { type: 'yaml', value, position: positionOf(lines, 0, 0, line) };
    nodes.push(yaml);
    return line + 1;
  }
  return notPlain;
}

const fence = '---';
