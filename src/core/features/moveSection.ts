import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../parse/markdownParser.js';
import { endsOpen } from '../parse/openEnd.js';
import { readSections, spanOfNode, type Section } from '../parse/sections.js';
import type { FileEdit } from '../rules/finding.js';
import { LineIndex } from '../text/lineIndex.js';
import { applyEdits, lineBreakOf, type SpanEdit } from '../text/textEdit.js';
import { folderOf, relativeLink, resolveLink } from '../workspace/uris.js';

/** A file as it stands. */
interface Source {
  readonly uri: string;
  readonly text: string;
}

/**
 * Edits that move the section whose heading stands on a zero-based line to the end of another document, and leave its
 * heading with a link behind. Line breaks, heading levels and relative links are fitted to where it goes. `undefined`
 * when no heading stands there, or when the other document ends inside a code fence, in which the section would drown.
 */
export function moveSectionEdits(from: Source, headingLine: number, to: Source): readonly FileEdit[] | undefined {
  const fromLines = new LineIndex(from.text);
  const section = readSections(parseMarkdown(from.text)).find(
    ({ heading }) => heading && fromLines.lineAt(heading.start) === headingLine,
  );
  if (!section?.heading || endsOpen(parseMarkdown(to.text))) return undefined;
  const eol = lineBreakOf(from.text);
  const link = `${relativeLink(from.uri, to.uri) ?? to.uri}#${slugOf(section.text)}`;
  const isLast = from.text.slice(section.span.end).trim() === '';
  const left = `${eol}${eol}→ [${section.text.replace(/[[\]\\]/g, '\\$&')}](${/[\s()]/.test(link) ? `<${link}>` : link})${eol}${isLast ? '' : eol}`;
  const removal: SpanEdit = { span: { start: section.heading.end, end: section.span.end }, newText: left };

  const toLines = new LineIndex(to.text);
  const toEol = lineBreakOf(to.text);
  const moved = fitted(from, section, to)
    .trimEnd()
    .replace(/\r\n|\n|\r/g, toEol);
  const before = to.text.trimEnd();
  const addition: SpanEdit = {
    span: { start: before.length, end: to.text.length },
    newText: `${before === '' ? '' : toEol.repeat(2)}${moved}${toEol}`,
  };
  return [
    { uri: from.uri, range: fromLines.rangeOf(removal.span), newText: removal.newText },
    { uri: to.uri, range: toLines.rangeOf(addition.span), newText: addition.newText },
  ];
}

/** The section's text with its top heading at level 2 and its relative links leading where they led. */
function fitted(from: Source, section: Section, to: Source): string {
  const start = section.span.start;
  const edits: SpanEdit[] = [];
  const shift = 2 - section.depth;
  for (const each of withSubsections(section)) {
    if (each.heading && shift !== 0) edits.push(...releveled(from.text, each, shift));
    if (folderOf(from.uri) !== folderOf(to.uri))
      for (const node of each.chunk.nodes) edits.push(...relinked(from, to, each, node));
  }
  const text = from.text.slice(start, section.span.end);
  return applyEdits(
    text,
    edits.map((edit) => ({ ...edit, span: { start: edit.span.start - start, end: edit.span.end - start } })),
  );
}

function withSubsections(section: Section): readonly Section[] {
  return [section, ...section.children.flatMap(withSubsections)];
}

/** Only headings with hashes have room for every level; one that is underlined keeps its own. */
function releveled(text: string, { heading, depth }: Section, shift: number): SpanEdit[] {
  const hashes = heading && /^#+/.exec(text.slice(heading.start, heading.end));
  if (!heading || !hashes) return [];
  const level = Math.min(6, Math.max(1, depth + shift));
  return [{ span: { start: heading.start, end: heading.start + hashes[0].length }, newText: '#'.repeat(level) }];
}

function relinked(from: Source, to: Source, section: Section, root: RootContent): SpanEdit[] {
  const edits: SpanEdit[] = [];
  visit(root, (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    if (/^(?:[a-z][a-z0-9+.-]*:|#|\/)/i.test(node.url) || node.url === '') return;
    const target = resolveLink(from.uri, decodeSafely(node.url), undefined);
    const path = target && relativeLink(to.uri, target);
    const span = spanOfNode(section, node);
    const at = from.text.lastIndexOf(node.url, span.end);
    if (path === undefined || at < span.start) return;
    const suffix = /[#?].*/s.exec(node.url)?.[0] ?? '';
    edits.push({ span: { start: at, end: at + node.url.length }, newText: path.replaceAll(' ', '%20') + suffix });
  });
  return edits;
}

/** The fragment by which renderers reach a heading, as GitHub makes it. */
function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
