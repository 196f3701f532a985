import type { Nodes } from 'mdast';
import { perChunk } from '../../parse/markdown/perChunk.js';
import type { ChunkSpan } from '../../text/range.js';

/** A stretch of a chunk in which words are meant as words: no code, no address of a link, no front matter. */
export interface RunningTextOfChunk extends ChunkSpan {
  /** The address of the link that it stands in. */
  readonly link?: string;
}

interface Stretch extends ChunkSpan {
  readonly link?: string;
  /** It may be a tag, of which nothing counts, or hold comments, of which the text does. */
  readonly isHtml?: true;
}

/** The running text of a section, comments and the labels of links among it, in its order. */
export const runningTextIn = perChunk(({ nodes }, source): readonly RunningTextOfChunk[] => {
  const stretches: Stretch[] = [];
  for (const node of nodes) collect(node, undefined, stretches);
  return stretches.flatMap(({ isHtml, ...stretch }) => (isHtml ? [...commentsIn(source, stretch)] : [stretch]));
});

function collect(node: Nodes, link: string | undefined, found: Stretch[]): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  switch (node.type) {
    case 'text':
      found.push({ start, end, ...(link === undefined ? {} : { link }) });
      return;
    case 'html':
      found.push({ start, end, isHtml: true });
      return;
    case 'definition':
      // `[label]: address`
      found.push({ start, end: Math.min(end, start + (node.label?.length ?? 0) + 2) });
      return;
    case 'imageReference':
      return;
    default:
      if (!('children' in node)) return;
      for (const child of node.children) collect(child, node.type === 'link' ? node.url : link, found);
      // `[text][label]`
      if (node.type === 'linkReference' && node.referenceType === 'full')
        found.push({ start: Math.max(start, end - (node.label?.length ?? 0) - 2), end });
  }
}

/** What stands in the comments of a stretch of HTML. */
function* commentsIn(text: string, { start, end }: ChunkSpan): Generator<ChunkSpan> {
  const html = text.slice(start, end);
  for (let at = html.indexOf('<!--'); at >= 0;) {
    const close = html.indexOf('-->', at + 4);
    const last = close < 0 ? html.length : close;
    yield { start: start + at + 4, end: start + last };
    if (close < 0) return;
    at = html.indexOf('<!--', close);
  }
}
