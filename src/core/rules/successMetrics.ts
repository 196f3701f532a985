import * as l10n from '@vscode/l10n';
import { namesCountedEffect } from '../document/recognise/countedEffects.js';
import { markedAs } from '../document/recognise/readMarkers.js';
import { mentions, sectionsOn } from '../document/recognise/topics.js';
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

It is enough to speak of a metric, a measure, a KPI or of success anywhere in the document, or to say what is wanted as an effect that can
be counted: “Cut the waiting time by 30 %”. Under a heading of its own there has to be something real. Where Tandem does not see your
metrics, the light bulb offers to choose their section, which puts \`<!-- decision: success-metrics -->\` into it.`,
  defaultSeverity: 'info',
  appliesTo: ['prd'],
  fixable: true,
  *checkDocument({ document }: DocumentContext): Iterable<Report> {
    // A PRD that does not say what it wants has a greater gap than this.
    if (document.decisions.answers.get('what')?.state !== 'answered') return;
    if (document.decisions.sections.some((entry) => markedAs(entry, 'success-metrics'))) return;
    const own = sectionsOn('success', document).filter((entry) => !entry.empty);
    if (own.length > 0 || mentions('success', document) || namesCountedEffect(document)) return;
    yield {
      span: document.title.span,
      about: { type: 'metrics' },
      message: l10n.t(
        'Nothing in this PRD says by what you will know that it worked. {0} decides: name at least one number and where it should stand.',
        ownerOf(document, 'what'),
      ),
      fixes: insertSectionFixes(document, templateSection),
    };
  },
} satisfies Rule;
