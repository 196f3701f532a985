import * as l10n from '@vscode/l10n';
import { mentions, sectionsOn } from '../document/recognise/topics.js';
import { options as templateSection } from '../document/templates/templateSections.js';
import { insertSectionFixes } from './support/insertSection.js';
import { ownerOf } from './support/ownerPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** A design that weighs nothing against what it proposes. */
export const singleOption = {
  id: 'single-option',
  summary: 'A Solution Design Document weighs no second option.',
  docs: `*How* is a choice among options: each has a cost, a time and an effect on technical debt, and the people and the date follow from it
([source](../sources.md#segment)). A design with one option leaves the PM nothing to trade.

Options may stand under any heading that speaks of alternatives, options or what was rejected, in a table, or in the text.`,
  defaultSeverity: 'info',
  defaultFromReady: 'warning',
  appliesTo: ['sdd'],
  fixable: true,
  *checkDocument({ document }: DocumentContext): Iterable<Report> {
    if (document.decisions.answers.get('how')?.state !== 'answered') return;
    const own = sectionsOn('options', document);
    if (own.length === 0 && !mentions('options', document)) {
      yield {
        span: document.title.span,
        message: l10n.t(
          'This SDD weighs no other option. {0} decides: name at least one more way, with its cost and time, and why it was not taken.',
          ownerOf(document, 'how'),
        ),
        fixes: insertSectionFixes(document, templateSection),
      };
      return;
    }
    const [first] = own;
    if (first?.section.heading && own.every((entry) => entry.empty)) {
      yield {
        span: first.section.heading,
        message: l10n.t('No other option is filled in here. {0} decides among at least two.', ownerOf(document, 'how')),
      };
    }
  },
} satisfies Rule;
