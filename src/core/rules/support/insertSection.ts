import * as l10n from '@vscode/l10n';
import type { DecisionId, DocumentKind } from '../../charter/model/charter.js';
import type { TandemDocument } from '../../document/document.js';
import { nextNumber } from '../../document/headingNumbers.js';
import { languageOf } from '../../document/languageOf.js';
import { nextRequirementIds, withRequirementIds } from '../../document/requirements/nextRequirementIds.js';
import { decisionOrder, outermostSections, placeFor } from '../../document/outline.js';
import { templatesFor } from '../../document/templates/builtIn.js';
import { renderSection } from '../../document/templates/render.js';
import type { TemplateSection } from '../../document/templates/template.js';
import { isTargetOfPreset } from '../../document/templates/sectionsUnder.js';
import { inWords, target } from '../../document/templates/templateSections.js';
import type { MarkdownTree } from '../../parse/markdown/markdownTree.js';
import { parseStretch } from '../../parse/markdown/parseStretch.js';
import { headingLineEnd } from '../../parse/markdown/placing.js';
import { lineStartOf } from '../../parse/markdown/positions.js';
import { insertBlock } from '../../text/insertBlock.js';
import { linesOf } from '../../text/linesOf.js';
import type { SpanEdit } from '../../text/textEdit.js';
import type { RuleFix } from '../rule.js';

/**
 * The fix that inserts a section in the document's language, where the template's order has it: after the last section that the template puts before
 * it, else before the first that it puts after it, else at the end; counted as the sections beside it are. None where the section would not be one: at the end of a
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
  const rank = decision === undefined ? rankOf(order, section, document.kind) : order.indexOf(decision);
  const { offset, depth } = placeFor(document, rank, false);
  const beside = outermostSections(document).map((entry) => entry.section);
  const number = nextNumber(
    beside.filter((each) => each.depth === depth),
    offset,
  );
  const written = withRequirementIds(inWords(section, languageOf(document)), nextRequirementIds(document, offset));
  const heading = `${number?.prefix ?? ''}${written.heading}`;
  const edit = insertBlock(document.text, number?.offset ?? offset, renderSection({ ...written, heading }, depth));
  if (!becomesSection(document, edit)) return [];
  return [{ title: l10n.t('Insert section “{0}”', written.heading), edits: [edit], preferred: true }];
}

/**
 * A section that answers no decision by itself comes after all that do; beside the main one of its decision it comes before
 * or after it, as in the template.
 */
function rankOf(order: readonly DecisionId[], section: TemplateSection, kind: DocumentKind): number {
  const rank = order.findIndex((id) => section.decisions.includes(id));
  if (rank < 0) return order.length;
  if (section.isMain) return rank;
  const sections = templatesFor(kind)[0]?.sections ?? [];
  const main = sections.findIndex((each) => each.isMain && each.decisions.includes(order[rank] ?? ''));
  const own = sections.indexOf(section);
  return own >= 0 && own < main ? rank - 0.5 : rank + 0.5;
}

/**
 * Whether the inserted lines become one section, and the heading after them stays one. All that can keep them from it is a
 * block before them that no blank line ends, and a heading that is one only with the text before it: so no more than
 * these is read again, however long the document.
 */
function becomesSection({ tree }: TandemDocument, { span, newText }: SpanEdit): boolean {
  const { text, chunks } = tree;
  const before = openBlock(tree, text, span.start);
  const next = chunks.find((placed) => placed.start >= span.start && placed.chunk.nodes[0]?.type === 'heading');
  const after = next ? text.slice(next.start, headingLineEnd(text, next)) : '';
  // With nothing open before it and a plain heading after it, the lines alone decide.
  if (before !== '' || !(after === '' || /^#{1,6} /u.test(after))) return staysWhole(before, newText, after);
  const key = `${after === '' ? 'last' : 'within'} ${newText}`;
  let known = wholes.get(key);
  if (known === undefined) {
    if (wholes.size >= maxWholes) wholes.clear();
    wholes.set(key, (known = staysWhole('', newText, after === '' ? '' : '# Next')));
  }
  return known;
}

/** Sections that are inserted again and again, the same for every document. */
const wholes = new Map<string, boolean>();
const maxWholes = 100;

function staysWhole(before: string, newText: string, after: string): boolean {
  const [ahead, section, ...rest] = parseStretch(before + newText + after, { frontMatter: false, labels: [] });
  const heading = newText.trimStart();
  return (
    ahead?.length === before.length + newText.length - heading.length &&
    section?.length === heading.length &&
    rest.length === (after === '' ? 0 : 1)
  );
}

/**
 * The block before an offset when it is of the kinds that may go on after a blank line, else nothing. Its first line says what would
 * end it, and a line that ends it is its last: the lines between say nothing, however many they are.
 */
function openBlock({ chunks }: MarkdownTree, text: string, offset: number): string {
  const placed = chunks.findLast(({ start }) => start < offset);
  const last = placed?.chunk.nodes.at(-1);
  if (!placed || (last?.type !== 'code' && last?.type !== 'html')) return '';
  const block = text.slice(placed.start + lineStartOf(last).offset, offset);
  const lines = [...linesOf(block.trimEnd())];
  const [second, ending] = [lines[1], lines.at(-1)];
  if (lines.length <= maxLinesOfBlock || !second || !ending) return block;
  return block.slice(0, second.offset) + block.slice(ending.offset);
}

/** Lines of a block that are read again as they are. */
const maxLinesOfBlock = 20;

/** The template's section for a decision; one with the decision's own heading when a charter added it. */
export function templateSectionFor(document: TandemDocument, id: DecisionId): TemplateSection {
  const decision = document.charter.decisions.find((each) => each.id === id);
  if (decision && isTargetOfPreset(decision)) return target;
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
