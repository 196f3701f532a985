import * as l10n from '@vscode/l10n';
import { hollowSections } from './support/hollowSections.js';
import { ownerOf } from './support/ownerPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** A section about the schedule that gives no date. */
export const whenWithoutDate = {
  id: 'when-without-date',
  summary: 'The section about when it is available gives no date, quarter or dated milestone.',
  docs: `“Soon” and a list of phases without a time are no answer: others plan by it. A day, a month, a quarter, a half, a release or a version
will do, flexible or not ([source](../sources.md#mitra-raman)). A beta counts, with whom it is for ([source](../sources.md#segment)).`,
  defaultSeverity: 'by-stage',
  appliesTo: ['prd', 'sdd'],
  fixable: false,
  *checkDocument({ document }: DocumentContext): Iterable<Report> {
    const [entry] = hollowSections(document, 'when');
    if (!entry?.section.heading) return;
    yield {
      span: entry.section.heading,
      message: l10n.t(
        'This section gives no date. {0} decides when it is available: write a day, quarter or release, and for whom.',
        ownerOf(document, 'when'),
      ),
    };
  },
} satisfies Rule;
