import { anchorAt } from './anchor.js';
import { changedLabels, mayMention } from './linkLabels.js';
import type { Chunk, MarkdownTree, PlacedChunk } from './markdownTree.js';
import { parseStretch } from './parseStretch.js';
import { endOf, headingLineEnd } from './placing.js';

/** Normalised labels that any of the chunks defines. */
export function labelsOf(chunks: readonly PlacedChunk[]): ReadonlySet<string> {
  return new Set(chunks.flatMap(({ chunk }) => chunk.definitions));
}

/**
 * Parses again the chunks of `tree` that stem from `previous` and may refer to a label that only one of the two defines:
 * `[label]` is a link or plain text depending on a definition that may stand anywhere.
 */
export function refreshReferences(tree: MarkdownTree, previous: MarkdownTree): MarkdownTree {
  const labels = labelsOf(tree.chunks);
  const changed = changedLabels(labelsOf(previous.chunks), labels);
  if (changed.length === 0) return tree;
  const stale = new Set(previous.chunks.map(({ chunk }) => chunk));
  const chunks = tree.chunks.map((placed, index) =>
    stale.has(placed.chunk) && mayMention(tree.text.slice(placed.start, endOf(placed)), changed)
      ? { start: placed.start, chunk: parseAgain(tree, index, labels) ?? placed.chunk }
      : placed,
  );
  return { text: tree.text, chunks };
}

function parseAgain(tree: MarkdownTree, index: number, labels: ReadonlySet<string>): Chunk | undefined {
  const { text, chunks } = tree;
  const first = anchorAt(tree, index);
  const next = chunks[index + 1];
  // With the next heading, for what ends a chunk shows in it: a list that a heading follows ends earlier than one that
  // the text ends with.
  const stretch = text.slice(chunks[first]?.start, next && headingLineEnd(text, next));
  const frontMatter = first === 0 && chunks[0]?.chunk.nodes[0]?.type === 'yaml';
  const parsed = parseStretch(stretch, { frontMatter, labels });
  return parsed[first === 0 ? index : index - first + 1];
}
