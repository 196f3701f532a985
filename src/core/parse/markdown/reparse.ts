import { anchorAt } from './anchor.js';
import type { EditRegion } from './editRegion.js';
import { frontMatterEnd } from './frontMatterFence.js';
import { labelsOf } from './linkReferences.js';
import type { MarkdownTree, PlacedChunk } from './markdownTree.js';
import { parseStretch } from './parseStretch.js';
import { bodyStart, endOf, headingLineEnd, placeFrom } from './placing.js';
import { offsetOf, positionOf } from './positions.js';

/**
 * Parses what an edit may have touched and takes over the rest, link references aside: `refreshReferences` sees to
 * those.
 *
 * A top-level heading is where Markdown forgets: no block is open before it, and what it is depends on nothing after
 * it. So the parse starts at the last heading that the edit leaves whole, and may stop at any later heading that
 * still turns out to be one at its old place. When it does not (a code fence was opened, say), the goal moves further
 * away, in growing steps so that all attempts together cost little more than the last one.
 */
export function reparse(previous: MarkdownTree, text: string, edit: EditRegion): MarkdownTree {
  const frontMatter = frontMatterEnd(text);
  const old = previous.chunks;
  const shift = edit.newEnd - edit.oldEnd;
  const moved = (placed: PlacedChunk): PlacedChunk =>
    shift === 0 ? placed : { start: placed.start + shift, chunk: placed.chunk };

  // Front matter looks ahead without limit for its end: an edit far below may close it.
  const first = frontMatter === frontMatterEnd(previous.text) ? firstTouched(previous, edit.start) : 0;
  const start = first === 0 ? bodyStart(text) : (old[first]?.start ?? 0);
  const safe = Math.max(edit.oldEnd, (frontMatter ?? 0) - shift);

  let resume = old.findIndex((placed, index) => index > first && placed.start >= safe);
  for (let step = 1; ; step *= 4) {
    const goal = old[resume];
    const rest = goal ? old.slice(resume) : [];
    const stretch = text.slice(start, goal && headingLineEnd(text, moved(goal)));
    const parsed = placeFrom(
      start,
      parseStretch(stretch, {
        frontMatter: first === 0 && frontMatter !== undefined,
        labels: labelsOf([...old.slice(0, first), ...rest]),
      }),
    );
    const chunks = first === 0 ? parsed : parsed.slice(1);
    const last = chunks.at(-1);
    if (!goal || (last && isSameHeading(last, moved(goal)))) {
      const fresh = goal ? chunks.slice(0, -1) : chunks;
      return { text, chunks: [...old.slice(0, first), ...reuse(fresh, previous, edit), ...rest.map(moved)] };
    }
    resume += step;
  }
}

/** Index of the first chunk to parse anew, for an edit that begins at offset `start`. */
function firstTouched(tree: MarkdownTree, start: number): number {
  const index = tree.chunks.findLastIndex((placed) => placed.start <= start);
  const touched = tree.chunks[index];
  if (!touched) return 0;
  // Once its own heading changes, a chunk may no longer begin there.
  return anchorAt(tree, start <= headingLineEnd(tree.text, touched) ? index - 1 : index);
}

/** Both placed chunks begin at one offset; says whether `last` is just the heading that `goal` opens with. */
function isSameHeading(last: PlacedChunk, goal: PlacedChunk): boolean {
  const [found, ...rest] = last.chunk.nodes;
  const [wanted] = goal.chunk.nodes;
  return (
    last.start === goal.start &&
    found?.type === 'heading' &&
    wanted?.type === 'heading' &&
    rest.length === 0 &&
    offsetOf(positionOf(found).end) === offsetOf(positionOf(wanted).end)
  );
}

/**
 * Puts old chunk objects in the place of fresh ones that say the same: the chunk before a changed heading is parsed
 * again only to see whether that heading still is one.
 */
function reuse(
  fresh: readonly PlacedChunk[],
  previous: MarkdownTree,
  { start, oldEnd, newEnd }: EditRegion,
): readonly PlacedChunk[] {
  const byStart = new Map(previous.chunks.map((placed) => [placed.start, placed]));
  return fresh.map((placed) => {
    // A chunk that ended the old text and no longer ends the new one may differ in its trailing blank lines: hence `<`.
    const unmoved = endOf(placed) < start ? byStart.get(placed.start) : undefined;
    const moved = placed.start >= newEnd ? byStart.get(placed.start - newEnd + oldEnd) : undefined;
    // What opened the old text may have been front matter, which it is nowhere else.
    const same = unmoved ?? (moved === previous.chunks[0] ? undefined : moved);
    return same?.chunk.length === placed.chunk.length ? { start: placed.start, chunk: same.chunk } : placed;
  });
}
