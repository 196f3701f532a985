import * as l10n from '@vscode/l10n';
import { hasMetric, metricSections } from '../document/recognise/sections/metricSections.js';
import { successMetrics as templateSection } from '../document/templates/templateSections.js';
import { insertSectionFixes } from './support/insertSection.js';
import { ownerOf } from './support/ownerPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** A PRD that says nowhere how one will know that it worked. */
export const successMetrics = {
  id: 'success-metrics',
  summary: 'A PRD has no success metric.',
  docs: `A PRD names its success metrics next to the features, and every piece of work needs an effect that can be counted
([source](../sources.md#segment), [source](../sources.md#mitra-raman)). Without a metric, nobody can say after launch whether to go on.

A metric is a measure with a value: a number, a share, a count or a score, best with a date. Under a heading such as *Success metrics*,
*KPIs* or *How will we know it worked?* any number counts (“Refund time from 6 days to 2”, “nobody calls any more”). Under *Goals* it has to
be something that users or the business gain. Anywhere else, a sentence has to say what becomes more or less: “Cut the waiting time by
30 %”. Limits of the product, dates, versions and requirement numbers are not metrics, and neither is a heading with an empty table.

If Tandem does not find your metrics, use the light bulb to choose their section. That adds \`<!-- decision: success-metrics -->\` to it.`,
  defaultSeverity: 'info',
  defaultFromReady: 'warning',
  asked: 'metrics',
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
        : l10n.t('The “{0}” section has no number. {1}: add one and its target.', text, owner),
    };
  },
} satisfies Rule;
