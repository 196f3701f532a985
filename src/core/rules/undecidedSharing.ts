import * as l10n from '@vscode/l10n';
import { listed } from '../charter/model/wording.js';
import { fillFix } from '../charter/edit/charterFixes.js';
import { inCharter } from './support/inCharter.js';
import { gapsOfAreas } from './support/reportedGaps.js';
import type { CharterContext, Report, Rule } from './rule.js';

/** An area that several roles share without saying how they decide. */
export const undecidedSharing = {
  id: 'undecided-sharing',
  summary: 'Several roles share an area, but not how they decide.',
  docs: `Two roles may own one area, and for some areas that is best. But then write down how they decide
when they do not agree ([source](../sources.md#mitra-raman)). Otherwise each waits for the other, or both decide.

Write it under \`resolve\`, in a sentence, such as “The PM sets the order, the EM how much fits.” Inside braces, put it in quotes, because a comma would
end it. Or leave one role under \`accountable\` and move the other to \`stakeholders\`.`,
  defaultSeverity: 'warning',
  appliesTo: ['charter'],
  fixable: true,
  *checkCharter(context: CharterContext): Iterable<Report> {
    const { reading } = context;
    for (const { gap, team, area } of gapsOfAreas(context, 'undecided-sharing')) {
      const path = ['teams', team.id, 'responsibilities', area.id];
      const labels = area.accountable.map((role) => reading.charter.roles.get(role)?.label ?? role);
      yield {
        span: gap.span,
        message: l10n.t(
          '{0} share {1} in {2}, but not how they decide. Add “resolve” with their rule.',
          listed(labels),
          area.label,
          team.name,
        ),
        fixes: labels.flatMap((label) => {
          const others = labels.filter((other) => other !== label).join(', ');
          const rule = l10n.t('If they disagree, the {0} decides after hearing the {1}.', label, others);
          const title = l10n.t('Add “resolve”: the {0} has the last word', label);
          return inCharter(reading, [fillFix([...path, 'resolve'], rule, title)]);
        }),
      };
    }
  },
} satisfies Rule;
