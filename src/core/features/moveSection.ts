import * as l10n from '@vscode/l10n';
import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { DecisionId } from '../charter/charter.js';
import type { TandemDocument } from '../document/document.js';
import { decisionOrder, placeFor, type SectionPlace } from '../document/outline.js';
import { parseMarkdown } from '../parse/markdownParser.js';
import { spanOfNode, type Section } from '../parse/sections.js';
import { insertBlock } from '../text/insertBlock.js';
import { applyEdits, lineBreakOf, type SpanEdit } from '../text/textEdit.js';
import { folderOf, relativeLink, resolveLink } from '../workspace/uris.js';
import { nearestHeading, type HeadingLine } from './headingLine.js';
import type { Plan } from './plannedFile.js';

/** A file as it stands. */
interface Source {
  readonly uri: string;
  readonly text: string;
}

/** The document that a section goes to: read, when it is one of ours. */
export interface MoveTarget extends Source {
  readonly document: TandemDocument | undefined;
}

/**
 * Plans the move of a section to where the other document has its decision: behind the sections that answer it, else in the
 * order of the charter. Its heading stays behind with a link. Line breaks, heading levels and relative links are fitted to
 * where it goes.
 */
export function moveSection(from: TandemDocument, heading: HeadingLine, to: MoveTarget): Plan {
  const entry = nearestHeading(from.decisions.sections, ({ section }) => section, from.text, from.lines, heading);
  if (!entry) return { refused: l10n.t('The section is no longer there; nothing was moved.') };
  const { section } = entry;
  const place = placeIn(to, entry.decisions);
  const lines = fitted(from, section, to, place.depth)
    .trimEnd()
    .split(/\r\n|\n|\r/);
  const addition = insertBlock(to.text, place.offset, lines);
  if (!arrives(to.text, addition, withSubsections(section).length)) {
    return {
      refused: l10n.t('The section cannot be moved: the other document ends inside a code fence or a comment.'),
    };
  }
  return {
    files: [
      { uri: from.uri, text: from.text, edits: [leftBehind(from, section, to.uri)] },
      { uri: to.uri, text: to.text, edits: [addition] },
    ],
  };
}

function leftBehind(from: Source, section: Section, to: string): SpanEdit {
  const eol = lineBreakOf(from.text, section.body.start);
  const link = `${relativeLink(from.uri, to) ?? to}#${slugOf(section.text)}`;
  const isLast = from.text.slice(section.span.end).trim() === '';
  const text = `→ [${section.text.replace(/[[\]\\]/g, '\\$&')}](${/[\s()]/.test(link) ? `<${link}>` : link})`;
  return {
    span: { start: section.body.start, end: section.span.end },
    newText: `${eol}${eol}${text}${eol}${isLast ? '' : eol}`,
  };
}

/** Where the section goes; at the end of a file that is none of ours. */
function placeIn({ document, text }: MoveTarget, decisions: readonly DecisionId[]): SectionPlace {
  if (!document) return { offset: text.length, depth: 2 };
  const order = decisionOrder(document);
  const rank = Math.max(...decisions.map((id) => order.indexOf(id)));
  return placeFor(document, rank < 0 ? order.length : rank, true);
}

/** Whether what is added is read as just the headings that it holds, and not as part of what stands before it. */
function arrives(text: string, addition: SpanEdit, headings: number): boolean {
  const before = parseMarkdown(text).chunks;
  const after = parseMarkdown(applyEdits(text, [addition])).chunks;
  const start = addition.span.start + addition.newText.search(/[^\r\n]/);
  return after.length === before.length + headings && after.some((placed) => placed.start === start);
}

/** The section's text with its top heading at a level and its relative links leading where they led. */
function fitted(from: Source, section: Section, to: Source, level: number): string {
  const start = section.span.start;
  const edits: SpanEdit[] = [];
  for (const each of withSubsections(section)) {
    if (level !== section.depth) edits.push(...releveled(from.text, each, level - section.depth));
    if (folderOf(from.uri) === folderOf(to.uri)) continue;
    for (const node of each.chunk.nodes) {
      // One by one: a list may hold more links than a call takes arguments.
      for (const edit of relinked(from, to, each, node)) edits.push(edit);
    }
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

/** A heading at another level. Underlines know two levels only, so one that is underlined gets hashes. */
function releveled(text: string, { heading, depth }: Section, shift: number): SpanEdit[] {
  if (!heading) return [];
  const level = '#'.repeat(Math.min(6, Math.max(1, depth + shift)));
  const source = text.slice(heading.start, heading.end);
  const hashes = /^#{1,6}(?=[ \t\r\n]|$)/.exec(source);
  if (hashes) return [{ span: { start: heading.start, end: heading.start + hashes[0].length }, newText: level }];
  const lines = source.split(/\r\n|\n|\r/);
  const words = lines.slice(0, -1).map((line) => line.trim());
  return [{ span: heading, newText: `${level} ${words.join(' ')}` }];
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
