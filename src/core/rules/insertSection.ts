import * as l10n from '@vscode/l10n';
import type { DecisionId } from '../charter/charter.js';
import type { SectionDecisions } from '../document/decisions.js';
import type { TandemDocument } from '../document/document.js';
import { templatesFor } from '../document/templates/builtIn.js';
import { renderSection } from '../document/templates/render.js';
import type { TemplateSection } from '../document/templates/template.js';
import { endsOpen } from '../parse/openEnd.js';
import type { Section } from '../parse/sections.js';
import { lineBreakOf, type SpanEdit } from '../text/textEdit.js';
import type { RuleFix } from './rule.js';

/**
 * The fix that inserts a section where the template's order has it: after the last section that the template puts before
 * it, else before the first that it puts after it, else at the end. None at the end of a document that ends inside a code
 * fence: the section would be code too, and the next *fix all* would put one more there.
 *
 * @param decision for a section that is in no template: the decision it answers
 */
export function insertSectionFixes(
  document: TandemDocument,
  section: TemplateSection,
  decision?: DecisionId,
): readonly RuleFix[] {
  const order = orderOf(document);
  const place = decision === undefined ? rankOf(order, section) : order.findIndex((step) => step === decision);
  const outline = outermostSections(document);
  const ranks = outline.map((entry) => ({ entry, rank: rankOfEntry(order, entry) }));
  const previous = ranks.findLast(({ rank }) => rank >= 0 && rank < place)?.entry;
  const next = ranks.find(({ rank }) => rank > place)?.entry;
  const depth = (previous ?? next ?? outline.at(-1))?.section.depth ?? 2;
  const offset = previous?.section.span.end ?? next?.section.span.start ?? document.text.length;
  if (document.text.slice(offset).trim() === '' && endsOpen(document.tree)) return [];
  const edit = insertion(document.text, offset, renderSection(section, Math.max(depth, 1)));
  return [{ title: l10n.t('Insert section “{0}”', section.heading), edits: [edit], preferred: true }];
}

/** The decisions of a kind, in the charter's order: the steps along which a document runs. */
function orderOf(document: TandemDocument): readonly DecisionId[] {
  return document.charter.decisions.filter((each) => each.document === document.kind).map((each) => each.id);
}

/** A section that answers no decision by itself comes after all that do. */
function rankOf(order: readonly DecisionId[], section: TemplateSection): number {
  const rank = order.findIndex((id) => section.decisions.includes(id));
  return rank < 0 ? order.length : rank + (section.isMain ? 0 : 0.5);
}

function rankOfEntry(order: readonly DecisionId[], entry: SectionDecisions): number {
  return order.findLastIndex((id) => entry.decisions.includes(id));
}

/** The sections that make up the document's outline: below its title, if one heading stands above all others. */
function outermostSections(document: TandemDocument): readonly SectionDecisions[] {
  const entries = document.decisions.sections.filter((entry) => entry.section.depth > 0);
  const tops = entries.filter((entry) => !entry.section.parent);
  const title = tops.length === 1 ? tops[0]?.section : undefined;
  const isOutline = (section: Section) => (title ? section.parent === title : !section.parent);
  return entries.filter((entry) => isOutline(entry.section));
}

/** Inserts lines as a paragraph of their own: one empty line before and after, whatever stands there. */
function insertion(text: string, offset: number, lines: readonly string[]): SpanEdit {
  const eol = lineBreakOf(text);
  const before = text.slice(0, offset);
  const breaks = /(?:(?:\r\n|\n|\r)[ \t]*)*$/.exec(before)?.[0].match(/\r\n|\n|\r/g)?.length ?? 0;
  const isLast = text.slice(offset).trim() === '';
  const gap = before === '' ? '' : eol.repeat(Math.max(0, 2 - breaks));
  const newText = gap + lines.join(eol).trimEnd() + (isLast ? eol : eol.repeat(2));
  return { span: { start: offset, end: offset }, newText };
}

/** The template's section for a decision; one with the decision's own heading when a charter added it. */
export function templateSectionFor(document: TandemDocument, id: DecisionId): TemplateSection {
  const decision = document.charter.decisions.find((each) => each.id === id);
  const topic = decision?.standsFor ?? id;
  const sections = templatesFor(document.kind)[0]?.sections ?? [];
  return (
    sections.find((section) => section.isMain && section.decisions.includes(topic)) ?? {
      heading: decision?.headings[0] ?? decision?.label ?? id,
      decisions: [id],
      prompt: decision?.question ?? '',
    }
  );
}
