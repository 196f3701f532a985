import * as l10n from '@vscode/l10n';
import { toString } from 'mdast-util-to-string';
import type { SectionDecisions } from '../../document/decisions.js';
import type { TandemDocument } from '../../document/document.js';
import { isDeferredSection, isExcluded, isLeftOut } from '../../document/requirements/excluded.js';
import { findRequirements } from '../../document/requirements/findRequirements.js';
import type { Requirement } from '../../document/requirements/requirement.js';
import { isIdLabel } from '../../document/requirements/labels.js';
import { nextRequirementIds } from '../../document/requirements/nextRequirementIds.js';
import { spanOfNode, type Section } from '../../parse/markdown/sections.js';
import { LineIndex } from '../../text/lineIndex.js';
import type { Position } from '../../text/range.js';
import { insertBlock } from '../../text/insertBlock.js';
import { applyEdits } from '../../text/textEdit.js';
import type { Refused } from '../dissent/recordDissent.js';
import type { PlannedFile } from '../plannedFile.js';
import { firstRow, requirementLike, type NewLines } from './requirementLike.js';

/** A new requirement that is planned, and where its words are to be typed once it stands there. */
export interface InsertedRequirement {
  readonly files: readonly PlannedFile[];
  readonly id: string;
  readonly cursor: Position;
  readonly refused?: undefined;
}

/**
 * Plans a requirement with the next free ID of a PRD, written as the one before it is: as a list item, a row or a heading.
 * It is read again before it is given: the document has to have this requirement more, and no other change.
 *
 * @param line where the cursor is, zero-based: the new one comes after the last requirement that begins there or before, in
 *   the same section if that has any
 * @param readAs what the document would be with another text; `undefined` when it would be none
 */
export async function planInsertRequirement(
  document: TandemDocument,
  line: number,
  readAs: (text: string) => Promise<TandemDocument | undefined>,
): Promise<InsertedRequirement | Refused> {
  if (document.kind !== 'prd') return { refused: l10n.t('Requirements stand in the PRD. Open it first.') };
  if ((document.place?.layout.ids ?? 'printed') !== 'printed') {
    return { refused: l10n.t('Requirements have no printed ID here. Add one by hand, as the others are written.') };
  }
  const { uri, text, lines } = document;
  const at = Math.max(0, Math.min(line, lines.lineCount - 1));
  const end = at + 1 < lines.lineCount ? lines.lineStart(at + 1) : text.length + 1;
  const current = sectionWith(document, lines.lineStart(at));
  const model = modelFor(document, current, end);
  const [id, added] = model
    ? after(document, model)
    : first(document, current?.decisions.includes('what') ? current : undefined);
  if (id === undefined || added === undefined) {
    return { refused: l10n.t('No section here lists requirements. Add one called “Requirements” first.') };
  }
  const { edit, cursor } = added;
  const changed = applyEdits(text, [edit]);
  const read = await readAs(changed);
  if (!read || !isFaithful(document, read, id)) {
    return { refused: l10n.t('A requirement would not be read as one here; nothing was written. Add it by hand.') };
  }
  return { files: [{ uri, text, edits: [edit] }], id, cursor: new LineIndex(changed).positionAt(cursor) };
}

/** The innermost section that an offset is in. */
function sectionWith({ decisions }: TandemDocument, offset: number): SectionDecisions | undefined {
  return decisions.sections.findLast(({ section }) => (section.heading?.start ?? 0) <= offset);
}

/** The requirement that a new one is to follow. */
function modelFor(
  document: TandemDocument,
  current: SectionDecisions | undefined,
  end: number,
): Requirement | undefined {
  const isOut = current !== undefined && isLeftOut(current.section);
  const isLater = current !== undefined && isDeferredSection(current.section);
  const all = findRequirements(document).filter(
    ({ named, isOutOfScope, isDeferred }) => named === 'printed' && isOutOfScope === isOut && isDeferred === isLater,
  );
  const here = current?.section.heading
    ? all.filter(({ span }) => span.start >= current.section.span.start && span.start < current.section.span.end)
    : [];
  // A section that says what is to be built, and that has none yet, gets its own.
  if (here.length === 0 && current?.decisions.includes('what') && isOwnList(current)) return undefined;
  const among = here.length > 0 ? here : all;
  return among.findLast(({ span }) => span.start < end) ?? among.at(-1);
}

/** Whether requirements may well begin in a section: one that is cut into further ones introduces them. */
function isOwnList({ section }: SectionDecisions): boolean {
  return section.depth > 1 && section.children.length === 0 && !isLeftOut(section);
}

function after(document: TandemDocument, model: Requirement): readonly [string, NewLines | undefined] {
  const id = nextRequirementIds(document, model.span.start + 1)(1);
  return [id, requirementLike(document.text, model, id)];
}

function first(
  document: TandemDocument,
  current: SectionDecisions | undefined,
): readonly [string | undefined, NewLines | undefined] {
  const { text, decisions } = document;
  const what = decisions.sections.filter(
    ({ section, decisions: answered }) =>
      section.heading && answered.includes('what') && !isExcluded(section) && !isDeferredSection(section),
  );
  // Of several the one that is cut into no further ones: where the list is to stand.
  const chosen = current ?? what.find(isOwnList) ?? what[0];
  if (!chosen) return [undefined, undefined];
  const { section } = chosen;
  const offset = section.chunkStart + section.chunk.length;
  const id = nextRequirementIds(document, offset)(1);
  const table = emptyTable(section);
  if (table) return [id, firstRow(text, table, id)];
  const item = `- ${id}:`;
  const { span, newText } = insertBlock(text, offset, [item]);
  const at = newText.indexOf(item) + item.length;
  // Whoever types on would have to begin with a space.
  const edit = { span, newText: `${newText.slice(0, at)} ${newText.slice(at)}` };
  return [id, { edit, cursor: span.start + at + 1 }];
}

/** The first table of a section with a column for IDs in which none stands yet. */
function emptyTable(section: Section): Parameters<typeof firstRow>[1] | undefined {
  for (const table of section.nodes) {
    if (table.type !== 'table') continue;
    const [head, ...rows] = table.children;
    const heads = head?.children.map((cell) => toString(cell)) ?? [];
    const isEmpty = (column: number) =>
      rows.every(({ children }) => {
        const cell = children[column];
        return !cell || toString(cell).trim() === '';
      });
    const column = heads.findIndex((text, at) => isIdLabel(text) && !/^\s*[#№]/u.test(text) && isEmpty(at));
    if (column < 0) continue;
    const { start, end } = spanOfNode(section, table);
    const last = rows.at(-1);
    // Below the head stands the line of dashes.
    return { table, column, last: last ? spanOfNode(section, last) : { start, end } };
  }
  return undefined;
}

/** Whether a document has one requirement more, and all others as before. */
function isFaithful(before: TandemDocument, now: TandemDocument, id: string): boolean {
  const were = findRequirements(before).map((each) => each.id);
  const are = findRequirements(now).map((each) => each.id);
  const at = are.indexOf(id);
  if (at === -1 || are.length !== were.length + 1) return false;
  return are.toSpliced(at, 1).every((each, index) => each === were[index]);
}
