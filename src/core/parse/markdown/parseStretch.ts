import type { Root, RootContent } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified, type Data } from 'unified';
import { limitInline } from './inlineLimit.js';
import { definedLabels } from './linkLabels.js';
import type { Chunk } from './markdownTree.js';
import { lineStartOf, moveBy, positionOf } from './positions.js';

type SyntaxExtension = NonNullable<Data['micromarkExtensions']>[number];

const tables = { syntax: gfmTable(), tree: gfmTableFromMarkdown() };
const byteOrderMark = '\uFEFF';
const rightSquareBracket = 93;

/** One object for all of them, so that what stands before a heading that opens a document keeps its identity too. */
const emptyChunk: Chunk = { length: 0, nodes: [], definitions: [] };

export interface StretchContext {
  /** Whether the stretch opens with (closed) YAML front matter. */
  readonly frontMatter: boolean;
  /** Normalised labels of link references defined elsewhere in the document. */
  readonly labels: Iterable<string>;
}

/**
 * Parses a stretch of a document that begins where no list, quote or other block is open, and cuts it into chunks.
 *
 * @returns Chunks that lie back to back and cover the stretch. The first holds what stands before the first top-level
 * heading and is empty when the stretch begins with one.
 */
export function parseStretch(text: string, context: StretchContext): readonly Chunk[] {
  const { children } = parseRoot(text, context);
  children.forEach(startAtOwnText);
  return cut(children, text.length);
}

function parseRoot(text: string, { frontMatter, labels }: StretchContext): Root {
  const processor = unified().use(remarkParse);
  if (frontMatter) processor.use(remarkFrontmatter, 'yaml');
  processor.use(function () {
    const data = this.data();
    (data.micromarkExtensions ??= []).push(tables.syntax, define(labels), limitInline());
    (data.fromMarkdownExtensions ??= []).push(tables.tree);
  });
  // micromark drops a byte order mark that opens its input without counting it. Inside a document one is a character like
  // any other, so micromark gets another one to drop. Besides, JavaScript engines make that sum a string of its own,
  // while `text` alone, a slice, would let each chunk hold on to the whole document it was parsed from.
  return processor.parse(byteOrderMark + text);
}

/**
 * Makes micromark take `labels` for defined. It looks them up when it meets the `]` of a possible reference, after it
 * has read every block: so a construct that stands first in line there, adds them once, and matches nothing.
 */
function define(labels: Iterable<string>): SyntaxExtension {
  let done = false;
  return {
    text: {
      [rightSquareBracket]: {
        tokenize(_effects, _ok, nok) {
          // One by one: a text may define more labels than a call takes arguments.
          if (!done) for (const label of labels) this.parser.defined.push(label);
          done = true;
          return nok;
        },
      },
    },
  };
}

/**
 * micromark lets a setext heading that follows several link reference definitions begin at the first of them. Left so,
 * headings would overlap other nodes, and what a section says of its place would depend on text before it.
 */
function startAtOwnText(node: RootContent): void {
  const text = node.type === 'heading' ? node.children[0] : undefined;
  if (text && positionOf(text).start.line > positionOf(node).start.line) {
    positionOf(node).start = { ...positionOf(text).start };
  }
}

function cut(nodes: readonly RootContent[], length: number): readonly Chunk[] {
  const headings = nodes.flatMap((node, index) =>
    node.type === 'heading' ? [{ index, place: lineStartOf(node) }] : [],
  );
  const openings = [{ index: 0, place: { line: 1, offset: 0 } }, ...headings];
  return openings.map((opening, i) => {
    const next = openings[i + 1];
    const own = nodes.slice(opening.index, next?.index);
    // Not `-offset`: minus zero is no small integer, and every point would be copied to hold one that is not.
    moveBy(own, { lines: 1 - opening.place.line, offset: 0 - opening.place.offset });
    const size = (next?.place.offset ?? length) - opening.place.offset;
    return size === 0 ? emptyChunk : { length: size, nodes: own, definitions: definedLabels(own) };
  });
}
