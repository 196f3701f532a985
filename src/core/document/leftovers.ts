import type { Html, Node, Parents, RootContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { spanOfNode, type Section } from '../parse/sections.js';
import type { Span } from '../text/range.js';

/** Something an author meant to replace and has not. */
export interface Leftover {
  readonly span: Span;
  /** As it stands in the text. */
  readonly text: string;
}

/** Words that stand for an answer not given. Upper case only: “a todo list” is a product, not a gap. */
const standIns = /(?<![\p{L}\p{N}_/-])(?:TBD|TBA|TBC|TODO|FIXME)(?![\p{L}\p{N}_/-])/gu;

/** `[insert the date]`, `{{ title }}`, `XX%`: forms that templates use for a blank. */
const blanks =
  /\[(?:insert|add|describe|fill in|your|name of|link to|to be)\b[^\]\n]{0,80}\]|\{\{[^{}\n]{1,60}\}\}|(?<![\p{L}\p{N}])XX+ ?%/giu;

/** What stands between angle brackets when it is a blank and not markup: instructions and names of what is wanted. */
const angleBlank =
  /^<(?:…|\.{3}|(?:insert|add|describe|fill|enter|your|name of|link to|list|explain|what|who|when|why|how)(?:[ -][^<>=]{1,80})?|(?:name|date|title|team|owner|person|role|number|todo|tbd|summary|description|quarter|deadline|email|metric|target)s?)>$/iu;

const leftoversOfChunk = new WeakMap<Section['chunk'], readonly Leftover[]>();

/**
 * Blanks left in a section's own heading and body, in the order of the text. Code is never looked into, and comments
 * are for those who write: what stands in them is not left over.
 */
export function findLeftovers(section: Section): readonly Leftover[] {
  let relative = leftoversOfChunk.get(section.chunk);
  if (!relative) {
    const found: Leftover[] = [];
    for (const node of section.chunk.nodes) collect({ ...section, chunkStart: 0 }, node, found);
    relative = found.sort((a, b) => a.span.start - b.span.start);
    leftoversOfChunk.set(section.chunk, relative);
  }
  const { chunkStart } = section;
  return relative.map(({ span, text }) => ({
    span: { start: span.start + chunkStart, end: span.end + chunkStart },
    text,
  }));
}

function collect(section: Section, root: RootContent, found: Leftover[]): void {
  visit(root, (node: Node, _index, parent: Parents | undefined) => {
    if (node.type === 'text') collectFromText(section, node as Text, found);
    else if (node.type === 'html' && parent !== undefined) {
      const html = node as Html;
      if (angleBlank.test(html.value)) found.push({ span: spanOfNode(section, html), text: html.value });
    } else if (node.type === 'link') return SKIP;
    return undefined;
  });
}

function collectFromText(section: Section, node: Text, found: Leftover[]): void {
  const whole = spanOfNode(section, node);
  const isVerbatim = whole.end - whole.start === node.value.length;
  for (const pattern of [standIns, blanks]) {
    for (const match of node.value.matchAll(pattern)) {
      // Where escapes or line prefixes make source and value differ in length, the whole text is the exact place known.
      const start = whole.start + match.index;
      found.push({ span: isVerbatim ? { start, end: start + match[0].length } : whole, text: match[0] });
    }
  }
}
