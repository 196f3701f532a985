import * as l10n from '@vscode/l10n';
import { hollowSections } from './support/hollowSections.js';
import { ownerOf } from './support/ownerPhrase.js';
import type { DocumentContext, Report, Rule } from './rule.js';

/** A section about the schedule that gives no date. */
export const whenWithoutDate = {
  id: 'when-without-date',
  summary: 'The section about When has no date, quarter or release.',
  docs: `“Soon” and a list of phases without dates do not help others to plan. A day, a month, a quarter, a half-year, a release or a version
is enough, fixed or flexible ([source](../sources.md#mitra-raman)). A beta counts, if you say for whom ([source](../sources.md#segment)).`,
  defaultSeverity: 'by-stage',
  appliesTo: ['prd', 'sdd'],
  fixable: false,
  *checkDocument({ document }: DocumentContext): Iterable<Report> {
    const [entry] = hollowSections(document, 'when');
    if (!entry?.section.heading) return;
    yield {
      span: entry.section.heading,
      message: l10n.t(
        'This section has no date. {0}: add a day, quarter or release, and for whom.',
        ownerOf(document, 'when'),
      ),
    };
  },
} satisfies Rule;
