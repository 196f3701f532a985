import * as l10n from '@vscode/l10n';
import type { Decision, DecisionId } from '../charter/charter.js';
import { templatesFor } from '../document/templates/builtIn.js';
import { renderSection } from '../document/templates/render.js';
import type { TemplateSection } from '../document/templates/template.js';
import type { TandemDocument } from '../document/document.js';
import type { Section } from '../parse/sections.js';
import { lineBreakOf, type SpanEdit } from '../text/textEdit.js';
import { kindName, ownerPhrase } from './ownerPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** A decision that this kind of document must answer and nothing in it does. */
export const missingDecision = {
  id: 'missing-decision',
  summary: 'No part of the document answers a decision that its kind must answer.',
  docs: `A PRD must say *Why* and *What*; an SDD must say *How*, *Who* and *When* (a charter may change this). A decision that is
written nowhere is made by whoever touches the work first.

Any form counts as an answer: a section under a heading Tandem knows, a key in the front matter, a line such as
\`**When:** Q3 2027\`, a table row. If your heading is not recognised, add it to the decision's \`headings\` in \`ownership.yaml\`, or put
\`<!-- decision: when -->\` into the section.

The fix inserts a section where the template has it. It stays reported as empty until somebody fills it in.`,
  defaultSeverity: 'by-stage',
  appliesTo: ['prd', 'sdd'],
  fixable: true,
  *checkDocument({ document }: DocumentContext): Iterable<Report> {
    for (const decision of document.charter.decisions) {
      if (decision.document !== document.kind || !decision.required) continue;
      if (document.decisions.answers.get(decision.id)?.state !== 'missing') continue;
      const section = sectionToInsert(document, decision);
      yield {
        span: document.title.span,
        message: l10n.t(
          'Nothing in this {0} answers {1}: “{2}” {3} decides. Add a section or a line “{1}: …”.',
          kindName(document.kind),
          decision.label,
          decision.question,
          ownerPhrase(document, decision),
        ),
        fixes: [
          {
            title: l10n.t('Insert section “{0}”', section.heading),
            edits: [insertionOf(document, decision.id, section)],
            preferred: true,
          },
        ],
      };
    }
  },
} satisfies Rule;

/** The template's section for a decision; one with the decision's own heading when a charter added it. */
function sectionToInsert(document: TandemDocument, decision: Decision): TemplateSection {
  const topic = decision.standsFor ?? decision.id;
  const found = templatesFor(document.kind)[0]?.sections.find(
    (section) => section.isMain && section.decisions.includes(topic),
  );
  return (
    found ?? {
      heading: decision.headings[0] ?? decision.label,
      decisions: [decision.id],
      prompt: decision.question,
    }
  );
}

/** Puts the section after the last one that the template has before it, else before the first that it has after it. */
function insertionOf(document: TandemDocument, decision: DecisionId, section: TemplateSection): SpanEdit {
  const order = document.charter.decisions.filter((other) => other.document === document.kind).map((other) => other.id);
  const before = order.slice(0, order.indexOf(decision));
  const after = order.slice(order.indexOf(decision) + 1);
  const outline = outermostSections(document);
  const previous = outline.findLast((entry) => entry.decisions.some((id) => before.includes(id)));
  const next = outline.find((entry) => entry.decisions.some((id) => after.includes(id)));
  const depth = (previous ?? next ?? outline.at(-1))?.section.depth ?? 2;
  const offset = previous?.section.span.end ?? next?.section.span.start ?? document.text.length;
  return insertSection(document.text, offset, renderSection(section, Math.max(depth, 1)));
}

/** The sections that make up the document's outline: below its title, if one heading stands above all others. */
function outermostSections(document: TandemDocument) {
  const entries = document.decisions.sections.filter((entry) => entry.section.depth > 0);
  const tops = entries.filter((entry) => !entry.section.parent);
  const title = tops.length === 1 ? tops[0]?.section : undefined;
  const isOutline = (section: Section) => (title ? section.parent === title : !section.parent);
  return entries.filter((entry) => isOutline(entry.section));
}

/** Inserts lines as a paragraph of their own: one empty line before and after, whatever stands there. */
function insertSection(text: string, offset: number, lines: readonly string[]): SpanEdit {
  const eol = lineBreakOf(text);
  const before = text.slice(0, offset);
  const breaksBefore =
    before === '' ? 2 : (/(?:(?:\r\n|\n|\r)[ \t]*)*$/.exec(before)?.[0].match(/\r\n|\n|\r/g)?.length ?? 0);
  const isLast = text.slice(offset).trim() === '';
  const newText =
    eol.repeat(Math.max(0, 2 - breaksBefore)) + lines.join(eol).trimEnd() + (isLast ? eol : eol.repeat(2));
  return { span: { start: offset, end: offset }, newText };
}
