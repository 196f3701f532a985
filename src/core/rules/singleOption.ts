import * as l10n from '@vscode/l10n';
import { findOptions } from '../document/recognise/options/options.js';
import { options as templateSection } from '../document/templates/templateSections.js';
import { insertSectionFixes } from './support/insertSection.js';
import { ownerOf } from './support/ownerPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** A design that weighs nothing against what it proposes. */
export const singleOption = {
  id: 'single-option',
  summary: 'An SDD describes only one option.',
  docs: `*How* is a choice between options. Each has a cost, a time and an effect on technical debt, and the people and the date depend on it
([source](../sources.md#segment)). If there is only one option, the PM has nothing to choose.

Options may be headings, list items, rows or columns of a table, bold labels (“**Option 1**”) or sentences: “We ruled out a queue, because …”,
“a worker over a queue”. The proposed solution and one that was not taken make two. An empty heading or table is not an option.

If there is only one way, say why: “Only option, because the regulator prescribes it.”`,
  defaultSeverity: 'info',
  defaultFromReady: 'warning',
  asked: 'options',
  appliesTo: ['sdd'],
  fixable: true,
  *checkDocument({ document }: DocumentContext): Iterable<Report> {
    if (document.decisions.answers.get('how')?.state !== 'answered') return;
    const { count, forced, unreasoned, place } = findOptions(document);
    if (count > 1 || forced) return;
    const owner = ownerOf(document, 'how');
    if (unreasoned) {
      yield {
        span: unreasoned,
        message: l10n.t('This says that there is only one option, but not why. {0}: add the reason.', owner),
      };
    } else if (place?.heading && count === 0) {
      yield {
        span: place.heading,
        message: l10n.t(
          'The “{0}” section has no option. {1}: add at least two, each with its cost and time.',
          place.text,
          owner,
        ),
      };
    } else {
      yield {
        span: place?.heading ?? document.title.span,
        message: l10n.t(
          'Only one option is described. {0}: add another with its cost and time, and why it was not taken.',
          owner,
        ),
        fixes: place ? [] : insertSectionFixes(document, templateSection),
      };
    }
  },
} satisfies Rule;
