import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Chunk } from '../../parse/markdown/markdownTree.js';
import { derived } from '../../text/derived.js';
import { inFile, type ChunkSpan, type Span } from '../../text/range.js';
import type { TandemDocument } from '../document.js';
import { linkedFile } from './linkedFile.js';

/** A place in a document that leads to another file. */
export interface PathMention {
  /** As written, escapes of addresses undone. */
  readonly target: string;
  /** Of front matter the path without its quotes, else the whole link. */
  readonly span: Span;
  readonly inFrontMatter: boolean;
}

/** The paths of partner documents in front matter and the links to Markdown files in the text, each in its order. */
export const pathMentionsOf = derived((document: TandemDocument): readonly PathMention[] => {
  const { text, fields, tree } = document;
  const own = fields.links.map(({ target, span }) => {
    const at = text.slice(span.start, span.end).indexOf(target);
    const bare = { start: span.start + at, end: span.start + at + target.length };
    return { target, span: at < 0 ? span : bare, inFrontMatter: true };
  });
  const linked = tree.chunks.flatMap(({ start, chunk }) =>
    linksIn(chunk).map(({ target, ...span }) => ({ target, span: inFile(span, start), inFrontMatter: false })),
  );
  return [...own, ...linked];
});

const linksIn = derived((chunk: Chunk): readonly (ChunkSpan & { readonly target: string })[] => {
  const found: (ChunkSpan & { readonly target: string })[] = [];
  for (const root of chunk.nodes) {
    visit(root as Nodes, 'link', ({ url, position }) => {
      const target = linkedFile(url);
      if (target === undefined) return;
      const start = position?.start.offset ?? 0;
      found.push({ target, start, end: position?.end.offset ?? start });
    });
  }
  return found;
});
