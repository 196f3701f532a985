import * as l10n from '@vscode/l10n';
import { hasMetric, metricSections } from '../document/recognise/metricSections.js';
import { successMetrics as templateSection } from '../document/templates/templateSections.js';
import { insertSectionFixes } from './support/insertSection.js';
import { ownerOf } from './support/ownerPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** A PRD that says nowhere how one will know that it worked. */
export const successMetrics = {
  id: 'success-metrics',
  summary: 'A PRD does not say by what one will know that it worked.',
  docs: `A PRD holds the metrics of its success beside the features, and every piece of work needs an effect that can be counted [Segment 2021,
Raman]. Without one, nobody can say after launch whether to go on.

What counts is a measure with a value: a number, a share, a count or a score, best with its date. Under a heading such as *Success metrics*,
*KPIs* or *How will we know it worked?* any number does (“Refund time from 6 days to 2”, “nobody calls any more”). Under *Goals* it has to
be something that users or the business gain. Anywhere else a sentence has to say what is to become more or less: “Cut the waiting time by
30 %”. Limits of the product, dates, versions and the numbers of requirements are no metrics, and neither is a heading with an empty table.

Where Tandem does not see your metrics, the light bulb offers to choose their section, which puts \`<!-- decision: success-metrics -->\` into it.`,
  defaultSeverity: 'info',
  defaultFromReady: 'warning',
  appliesTo: ['prd'],
  fixable: true,
  *checkDocument({ document }: DocumentContext): Iterable<Report> {
    // A PRD that does not say what it wants has a greater gap than this.
    if (document.decisions.answers.get('what')?.state !== 'answered' || hasMetric(document)) return;
    const owner = ownerOf(document, 'what');
    const [place] = metricSections(document);
    if (!place) {
      yield {
        span: document.title.span,
        about: { type: 'metrics' },
        message: l10n.t('This PRD has no success metric. {0}: add a number and its target.', owner),
        fixes: insertSectionFixes(document, templateSection),
      };
      return;
    }
    const { heading, text } = place.section;
    yield {
      span: heading ?? document.title.span,
      about: { type: 'metrics' },
      message: place.empty
        ? l10n.t('The “{0}” section is empty. {1}: add a number and its target.', text, owner)
        : l10n.t('The “{0}” section names no number. {1}: add one and its target.', text, owner),
    };
  },
} satisfies Rule;
