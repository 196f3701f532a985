import type { Html, Node, Parents, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Section } from '../../parse/markdown/sections.js';
import { inFile, type ChunkSpan, type Span } from '../../text/range.js';

/** Something an author meant to replace and has not. */
export interface Leftover<Of extends Span | ChunkSpan = Span> {
  readonly span: Of;
  /** As it stands in the text. */
  readonly text: string;
}

/** Words that stand for an answer not given. Upper case only: “a todo list” is a product, not a gap. */
const standIns = /(?<![\p{L}\p{N}_/-])(?:TBD|TBA|TBC|TODO|FIXME)(?![\p{L}\p{N}_/-])/gu;

/**
 * Around such a word, what makes it part of a sentence that speaks of it: “in a TBD follow-up”, “every TODO in the code”,
 * “TODO comments”. An article alone at the end, as in “Limit: a TBD.”, is still a gap.
 */
const spokenOf = {
  before: /(?:^|[^\p{L}])(?:an?|the|this|that|these|those|each|every|any|no|some|its|their|our)\s+$/iu,
  after: /^\s+\p{Ll}/u,
  thing:
    /^\s+(?:comments?|lists?|items?|markers?|notes?|tags?|apps?|files?|entries|sections?|placeholders?)(?![\p{L}\p{N}])/iu,
};

/** `[insert the date]`, `{{ title }}`, `XX%`: forms that templates use for a blank. */
const blanks =
  /\[(?:insert|add|describe|fill in|your|name of|link to|to be)\b[^\]\n]{0,80}\]|\{\{[^{}\n]{1,60}\}\}|(?<![\p{L}\p{N}])XX+ ?%/giu;

/** What stands between angle brackets when it is a blank and not markup: instructions and names of what is wanted. */
const angleBlank =
  /^<(?:…|\.{3}|(?:insert|add|describe|fill|enter|your|name of|link to|list|explain|what|who|when|why|how)(?:[ -][^<>=]{1,80})?|(?:name|date|title|team|owner|person|role|number|todo|tbd|summary|description|quarter|deadline|email|metric|target)s?)>$/iu;

const leftoversOfChunk = new WeakMap<Section['chunk'], readonly Leftover<ChunkSpan>[]>();

/**
 * Blanks left in a section's own heading and body, in the order of the text. Code is never looked into, and comments
 * are for those who write: what stands in them is not left over. A section headed “TODO” lists work to do.
 *
 * @param text the whole document
 */
export function findLeftovers(section: Section, text: string): readonly Leftover[] {
  const { chunk, chunkStart } = section;
  let relative = leftoversOfChunk.get(chunk);
  if (!relative) {
    const found: Leftover<ChunkSpan>[] = [];
    const source = text.slice(chunkStart, chunkStart + chunk.length);
    for (const node of chunk.nodes) {
      if (node.type === 'heading' && chunk.nodes.length > 1 && /^TODO\W*$/u.test(toString(node))) continue;
      collect(node, source, found);
    }
    relative = found.sort((a, b) => a.span.start - b.span.start);
    leftoversOfChunk.set(chunk, relative);
  }
  return relative.map(({ span, text: left }) => ({ span: inFile(span, chunkStart), text: left }));
}

function collect(root: RootContent, source: string, found: Leftover<ChunkSpan>[]): void {
  visit(root, (node: Node, _index, parent: Parents | undefined) => {
    if (node.type === 'text') collectFromText(node as Text, source, found);
    else if (node.type === 'html' && parent !== undefined) {
      const html = node as Html;
      if (angleBlank.test(html.value)) found.push({ span: spanInChunk(html), text: html.value });
    } else if (node.type === 'link') return SKIP;
    return undefined;
  });
}

function collectFromText(node: Text, source: string, found: Leftover<ChunkSpan>[]): void {
  const whole = spanInChunk(node);
  const raw = source.slice(whole.start, whole.end);
  for (const pattern of [standIns, blanks]) {
    // What the reader sees and what the file holds differ in line prefixes and escapes, so places are looked up in order.
    let from = 0;
    for (const { 0: text, index } of node.value.matchAll(pattern)) {
      const at = raw.indexOf(text, from);
      const start = whole.start + at;
      from = Math.max(from, at + text.length);
      if (pattern === standIns && isSpokenOf(node.value, index, index + text.length)) continue;
      found.push({ span: at < 0 ? whole : { start, end: start + text.length }, text });
    }
  }
}

function isSpokenOf(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 40);
  if (spokenOf.thing.test(after)) return true;
  return spokenOf.after.test(after) && spokenOf.before.test(text.slice(Math.max(0, start - 12), start));
}

function spanInChunk(node: Node): ChunkSpan {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}
