import type { Span } from '../../text/range.js';
import { conflictsIn } from '../conflicts.js';
import type { MarkdownTree } from './markdownTree.js';
import { endOf } from './placing.js';

/** The first mark of an unresolved merge conflict in a Markdown text; one that is shown in a code block is none. */
export function conflictIn(tree: MarkdownTree): Span | undefined {
  for (const conflict of conflictsIn(tree.text)) if (!isInCode(tree, conflict.start)) return conflict;
  return undefined;
}

function isInCode({ chunks }: MarkdownTree, offset: number): boolean {
  const placed = chunks.find((each) => each.start <= offset && offset < endOf(each));
  return (
    placed?.chunk.nodes.some(({ type, position }) => {
      const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
      return type === 'code' && placed.start + start <= offset && offset < placed.start + end;
    }) ?? false
  );
}
