import { toString } from 'mdast-util-to-string';
import { conflictIn } from '../../parse/markdown/markdownConflict.js';
import { derived } from '../../text/derived.js';
import type { Span } from '../../text/range.js';
import type { TandemDocument } from '../document.js';
import { isMetByLabel } from './coverageGrammar.js';
import { isInMatrix } from './matrixSections.js';
import { findNumbered } from './numberedRequirements.js';
import { findPrinted } from './printedRequirements.js';
import type { Requirement } from './requirement.js';
import { isAskingHead } from './requirementCandidates.js';
import { beginsAs } from './requirementId.js';
import { withRepeats } from './repeats.js';
import { findTitled } from './titledRequirements.js';

/**
 * The requirements of a document, in the order of the text: those that begin with an ID and, where the layout it stands in has it
 * so, those that go by the numbers or the words of headings. An ID given twice is listed twice, and says which counts, but for
 * those that are struck out beside one that is not, and for tables that only say where requirements are met.
 */
export const findRequirements = derived((document: TandemDocument): readonly Requirement[] => {
  const all = withoutMatrices(findAll(document));
  const found = conflictIn(document.tree) ? onceInConflict(all) : all;
  if (!found.some(({ struck }) => struck !== undefined)) return withRepeats(found, document.decisions.sections);
  const alive = new Set(found.filter(({ struck }) => struck === undefined).map(({ id }) => id));
  return withRepeats(
    found.filter(({ id, struck }) => struck === undefined || !alive.has(id)),
    document.decisions.sections,
  );
});

function findAll(document: TandemDocument): readonly Requirement[] {
  const printed = findPrinted(document);
  const layout = document.kind === 'prd' ? document.place?.layout : undefined;
  if (!layout) return printed;
  const { headings, ids } = layout;
  const numbered = headings ? findNumbered(document, headings) : [];
  const prefixes = document.charter.requirementPrefixes;
  const wanted = prefixes && ids === 'printed' ? numbered.filter(({ id }) => beginsAs(id, prefixes)) : numbered;
  const own = ids === 'titled' ? [...wanted, ...findTitled(document)] : wanted;
  if (own.length === 0) return printed;
  // What stands below a requirement that goes by its heading belongs to it, and may speak of anything.
  const parts =
    ids === 'printed' ? [] : own.flatMap(({ place }) => (place.form === 'heading' ? place.section.span : []));
  return [...own, ...outside(printed, parts)].sort((a, b) => a.span.start - b.span.start);
}

/** What begins in none of some stretches, both in the order of the text. */
function outside(found: readonly Requirement[], parts: readonly Span[]): readonly Requirement[] {
  let at = 0;
  let end = 0;
  return found.filter(({ span: { start } }) => {
    for (let part = parts[at]; part !== undefined && part.start <= start; part = parts[++at])
      end = Math.max(end, part.end);
    return start >= end;
  });
}

/**
 * A table of where requirements are met asks for none that stands elsewhere; nor for one that stands nowhere, of which it says no
 * more than where, while others are asked for: it would cover itself.
 */
function withoutMatrices(found: readonly Requirement[]): readonly Requirement[] {
  const isInOne = ({ place }: Requirement) => place.form !== 'heading' && isInMatrix(place.section);
  const elsewhere = new Set(found.flatMap((each) => (isInOne(each) ? [] : each.id)));
  const isNothing = (each: Requirement) => elsewhere.has(each.id) || (elsewhere.size > 0 && saysOnlyWhere(each));
  return found.filter((each) => !isInOne(each) || !isNothing(each));
}

/** Whether a row has its ID and, beside it, where it is met and how far that is: “REQ-1 | Phase 2 | Done”. */
function saysOnlyWhere({ id, place }: Requirement): boolean {
  if (place.form !== 'row') return false;
  const heads = place.table.children[0]?.children.map((cell) => toString(cell).trim()) ?? [];
  return place.row.children.every((cell, column) => {
    const words = toString(cell).trim();
    const head = heads[column] ?? '';
    return words === '' || words === id || isMetByLabel(head) || !isAskingHead(head);
  });
}

/** Both sides of a merge conflict ask for the same thing, be it in other words: the first one stands for both. */
function onceInConflict(found: readonly Requirement[]): readonly Requirement[] {
  const first = new Map<string, Requirement>();
  for (const each of found) if (!first.has(each.id)) first.set(each.id, { ...each, text: withoutMarks(each.text) });
  return [...first.values()];
}

/** Words without the marks of the conflict that ended up among them. */
function withoutMarks(text: string): string {
  return text.replace(/ ?(?:<{7}|\|{7}|={7}|>{7})(?:$| .*)/u, '');
}
