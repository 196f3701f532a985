import * as l10n from '@vscode/l10n';
import type { DecisionId } from '../charter/charter.js';
import type { TandemDocument } from '../document/document.js';
import { decisionOrder, placeFor } from '../document/outline.js';
import { templatesFor } from '../document/templates/builtIn.js';
import { renderSection } from '../document/templates/render.js';
import type { TemplateSection } from '../document/templates/template.js';
import { updateMarkdown } from '../parse/markdownParser.js';
import { insertBlock } from '../text/insertBlock.js';
import { applyEdits, type SpanEdit } from '../text/textEdit.js';
import type { RuleFix } from './rule.js';

/**
 * The fix that inserts a section where the template's order has it: after the last section that the template puts before
 * it, else before the first that it puts after it, else at the end. None where the section would not be one: at the end of a
 * document that ends inside a code fence it would be code too, and the next *fix all* would put one more there.
 *
 * @param decision for a section that is in no template: the decision it answers
 */
export function insertSectionFixes(
  document: TandemDocument,
  section: TemplateSection,
  decision?: DecisionId,
): readonly RuleFix[] {
  const order = decisionOrder(document);
  const rank = decision === undefined ? rankOf(order, section) : order.indexOf(decision);
  const { offset, depth } = placeFor(document, rank, false);
  const lines = renderSection(section, depth);
  const edit = insertBlock(document.text, offset, lines);
  if (!becomesSection(document, edit)) return [];
  return [{ title: l10n.t('Insert section “{0}”', section.heading), edits: [edit], preferred: true }];
}

/** A section that answers no decision by itself comes after all that do. */
function rankOf(order: readonly DecisionId[], section: TemplateSection): number {
  const rank = order.findIndex((id) => section.decisions.includes(id));
  return rank < 0 ? order.length : rank + (section.isMain ? 0 : 0.5);
}

/** Whether the document, read again, has just one heading more, and at the place of the insertion. */
function becomesSection({ tree }: TandemDocument, { span, newText }: SpanEdit): boolean {
  const after = updateMarkdown(tree, applyEdits(tree.text, [{ span, newText }]));
  const start = span.start + newText.search(/[^\r\n]/);
  return after.chunks.length === tree.chunks.length + 1 && after.chunks.some((placed) => placed.start === start);
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
