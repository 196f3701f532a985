import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { MarkdownTree } from '../parse/markdown/markdownTree.js';

/** A heading anywhere in a document, also in a quote or a list: renderers make an anchor of each. */
export interface AnchoredHeading {
  readonly text: string;
  /** Offset in the document's text. */
  readonly start: number;
}

/** The headings of a document in the order of its text. */
export function anchoredHeadings(tree: MarkdownTree): readonly AnchoredHeading[] {
  const headings: AnchoredHeading[] = [];
  for (const { start, chunk } of tree.chunks) {
    for (const root of chunk.nodes) {
      visit(root, 'heading', (node) => {
        headings.push({ text: toString(node).trim(), start: start + (node.position?.start.offset ?? 0) });
      });
    }
  }
  return headings;
}

/** The fragments by which renderers reach headings in this order, as GitHub makes them: one that is taken gets a number. */
export function fragmentsOf(headings: readonly AnchoredHeading[]): readonly string[] {
  const taken = new Map<string, number>();
  return headings.map(({ text }) => {
    const plain = fragmentOf(text);
    let count = taken.get(plain) ?? 0;
    let fragment = plain;
    while (taken.has(fragment)) fragment = `${plain}-${++count}`;
    taken.set(plain, count);
    taken.set(fragment, taken.get(fragment) ?? 0);
    return fragment;
  });
}

function fragmentOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
