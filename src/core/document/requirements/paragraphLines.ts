import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** A line of a paragraph, as one of its own. Places count as those of the paragraph do. */
export interface ParagraphLine {
  readonly children: readonly PhrasingContent[];
  readonly start: number;
  readonly end: number;
}

const lineBreak = /\r\n?|\n/g;

/**
 * The lines of a paragraph. One that begins within emphasis or a link is a part of the line before.
 *
 * @param source the text that the places of the paragraph count in
 */
export function linesOfParagraph({ children }: Paragraph, source: string): readonly ParagraphLine[] {
  const lines: { children: PhrasingContent[]; start: number; end: number }[] = [];
  let open: (typeof lines)[number] | undefined;
  const add = (child: PhrasingContent, start: number, end: number): void => {
    if (open) {
      open.children.push(child);
      open.end = end;
    } else lines.push((open = { children: [child], start, end }));
  };
  for (const child of children) {
    const start = child.position?.start.offset ?? 0;
    const end = child.position?.end.offset ?? start;
    if (isLineBreak(child)) {
      open = undefined;
      continue;
    }
    const written = child.type === 'text' ? piecesOf(source.slice(start, end)) : [];
    const values = child.type === 'text' ? child.value.split(lineBreak) : [];
    // A line break that is written as an entity ends no line.
    if (written.length !== values.length || values.length < 2) add(child, start, end);
    else
      for (const [at, piece] of written.entries()) {
        if (at > 0) open = undefined;
        const value = values[at] ?? '';
        if (value !== '') add({ type: 'text', value }, start + piece.start, start + piece.end);
      }
  }
  return lines;
}

/** Whether a node ends a line. */
export function isLineBreak(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'html' && /^<br\s*\/?>$/iu.test(node.value));
}

/** Lines as one paragraph again. */
export function paragraphOf(lines: readonly ParagraphLine[]): Paragraph {
  const children = lines.flatMap((line, at): readonly PhrasingContent[] =>
    at === 0 ? line.children : [{ type: 'text', value: '\n' }, ...line.children],
  );
  return { type: 'paragraph', children };
}

/** What a line says. */
export function textOfLine({ children }: ParagraphLine): string {
  return children.map((child) => toString(child)).join('');
}

/** The lines of a source text, without the blanks around them. */
function piecesOf(source: string): readonly { readonly start: number; readonly end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index, 0: mark } of [...source.matchAll(lineBreak), { index: source.length, 0: '' }]) {
    const indent = start === 0 ? 0 : (/^[ \t]*/.exec(source.slice(start, index))?.[0].length ?? 0);
    pieces.push({ start: Math.min(start + indent, index), end: index });
    start = index + mark.length;
  }
  return pieces;
}
