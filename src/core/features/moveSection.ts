import * as l10n from '@vscode/l10n';
import type { DecisionId } from '../charter/model/charter.js';
import type { TandemDocument } from '../document/document.js';
import { decisionOrder, placeFor, type SectionPlace } from '../document/outline.js';
import { parseMarkdown } from '../parse/markdown/markdownParser.js';
import type { Section } from '../parse/markdown/sections.js';
import { insertBlock } from '../text/insertBlock.js';
import type { Span } from '../text/range.js';
import { applyEdits, lineBreakOf, type SpanEdit } from '../text/textEdit.js';
import { relativeLink } from '../workspace/uris.js';
import { nearestHeading, type HeadingLine } from './headingLine.js';
import { movedLinks } from './movedLinks.js';
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
 * order of the charter. Its heading stays behind with a link. Line breaks, heading levels and links are fitted to where it
 * goes; where a link cannot be kept, nothing is moved.
 */
export function moveSection(from: TandemDocument, heading: HeadingLine, to: MoveTarget): Plan {
  const entry = nearestHeading(from.decisions.sections, ({ section }) => section, from.text, from.lines, heading);
  if (!entry) return { refused: l10n.t('The section is no longer there; nothing was moved.') };
  const { section } = entry;
  const place = placeIn(to, entry.decisions);
  const tooDeep = withSubsections(section).find((each) => each.depth + place.depth - section.depth > 6);
  if (tooDeep) {
    return {
      refused: l10n.t(
        'The section cannot be moved, because “{0}” would become a heading of the seventh level. Raise that heading first.',
        tooDeep.text,
      ),
    };
  }
  const links = movedLinks({
    from,
    span: section.span,
    to: { uri: to.uri, tree: parseMarkdown(to.text) },
    offset: place.offset,
  });
  if (links.refused !== undefined) return { refused: links.refused };
  const lines = fitted(from, section, place.depth, links.moved)
    .trimEnd()
    .split(/\r\n|\n|\r/);
  const addition = insertBlock(to.text, place.offset, lines);
  if (!arrives(to.text, addition, withSubsections(section).length)) {
    return {
      refused: l10n.t(
        'The section cannot be moved: the other document ends inside a code fence or a comment. Close it first.',
      ),
    };
  }
  return {
    files: [
      {
        uri: from.uri,
        text: from.text,
        edits: [leftBehind(from, section, to.uri, links.fragment), ...links.staying],
      },
      { uri: to.uri, text: to.text, edits: [addition] },
    ],
  };
}

function leftBehind(from: Source, section: Section, to: string, fragment: string): SpanEdit {
  const eol = lineBreakOf(from.text, section.body.start);
  const link = `${relativeLink(from.uri, to) ?? to}#${fragment}`;
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
  const rank = order.findLastIndex((id) => decisions.includes(id));
  return placeFor(document, rank < 0 ? order.length : rank, true);
}

/** Whether what is added is read as just the headings that it holds, and not as part of what stands before it. */
function arrives(text: string, addition: SpanEdit, headings: number): boolean {
  const before = parseMarkdown(text).chunks;
  const after = parseMarkdown(applyEdits(text, [addition])).chunks;
  const start = addition.span.start + addition.newText.search(/[^\r\n]/);
  return after.length === before.length + headings && after.some((placed) => placed.start === start);
}

/** The section's text with its top heading at a level and its links changed. */
function fitted(from: Source, section: Section, level: number, links: readonly SpanEdit[]): string {
  const start = section.span.start;
  const edits: SpanEdit[] = [...links];
  if (level !== section.depth)
    for (const each of withSubsections(section)) edits.push(...releveled(from.text, each, level - section.depth));
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
  const level = '#'.repeat(Math.max(1, depth + shift));
  const source = text.slice(heading.start, heading.end);
  const hashes = /^#{1,6}(?=[ \t\r\n]|$)/.exec(source);
  if (hashes) return [{ span: { start: heading.start, end: heading.start + hashes[0].length }, newText: level }];
  // Only what stands between its lines changes: its words may hold a link that changes too.
  const edits: SpanEdit[] = [{ span: { start: heading.start, end: heading.start }, newText: `${level} ` }];
  const lines = source.split(/(\r\n|\n|\r)/);
  let at = heading.start;
  for (let index = 0; index + 2 < lines.length; index += 2) {
    const [line = '', lineBreak = '', next = ''] = lines.slice(index, index + 3);
    const isLast = index + 3 >= lines.length;
    const start = at + inkOf(line).end;
    at += line.length + lineBreak.length;
    const end = isLast ? heading.end : at + inkOf(next).start;
    edits.push({ span: { start, end }, newText: isLast ? '' : ' ' });
  }
  return edits;
}

/** A line without its blanks as Markdown knows them: a line of any other white space still is a line of its paragraph. */
function inkOf(line: string): Span {
  const isBlank = (at: number) => line[at] === ' ' || line[at] === '\t';
  let [start, end] = [0, line.length];
  while (start < end && isBlank(start)) start++;
  while (end > start && isBlank(end - 1)) end--;
  return { start, end };
}
