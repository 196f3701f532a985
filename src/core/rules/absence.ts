import * as l10n from '@vscode/l10n';
import { remove } from '../charter/edit/charterChange.js';
import { changeFix } from '../charter/edit/charterFixes.js';
import { dayText } from '../charter/model/dayText.js';
import { awayToday, isOver } from '../charter/resolve/deputies.js';
import { lastDay } from '../charter/resolve/ownerNames.js';
import { inCharter } from './support/inCharter.js';
import type { CharterContext, Report, Rule } from './rule.js';

/** Somebody who is away by the charter, and it is over, or nobody decides meanwhile. */
export const absence = {
  id: 'absence',
  summary: 'Somebody is away without a deputy who is there, or has been back for long.',
  docs: `While somebody is away, decisions wait or are made by whoever comes first. \`away\` in \`ownership.yaml\` says who decides meanwhile:

\`\`\`yaml
away:
  ada: { until: 2027-01-10, deputy: grace }
\`\`\`

Until that day, the last one away, everything that names the owner of a decision names the deputy too: “Grace Hopper for Ada Lovelace until
10 January”. Whoever is away stays the owner. A deputy who is away passes it on to their own deputy.

Reported are a day that is over, which counts for nothing; an entry without a day; and somebody for whom nobody decides, because no deputy
is named, or every deputy is away too. *Tandem: I’m Away Until…* writes the entry, and takes it back.`,
  defaultSeverity: 'info',
  appliesTo: ['charter'],
  fixable: true,
  *checkCharter({ reading }: CharterContext): Iterable<Report> {
    const { charter, kept } = reading;
    const { today } = charter;
    // What is in force from before stands nowhere in this text.
    if (kept.has('away') || today === undefined) return;
    for (const { person, until, deputy, isUnusable, span, untilSpan, deputySpan } of charter.absences.values()) {
      const who = charter.people.get(person);
      // What cannot be used is said where it stands.
      if (!who || isUnusable) continue;
      const { name } = who;
      if (until === undefined) {
        yield { span, message: l10n.t('{0} is away, but not until when. Add “until” with the last day away.', name) };
      } else if (isOver(until, today)) {
        const title = l10n.t('Remove “{0}” from “away”', person);
        yield {
          span: untilSpan,
          message: l10n.t('{0} was away until {1}. Remove this entry.', name, dayText(until, today)),
          fixes: inCharter(reading, [changeFix(remove(['away', person]), title)]),
        };
      } else {
        const away = awayToday(charter, who);
        if (!away || away.deputy) continue;
        const day = lastDay(away);
        yield {
          span: deputy === undefined ? span : deputySpan,
          message:
            deputy === undefined
              ? l10n.t('{0} is away until {1}, and nobody decides meanwhile. Add “deputy”.', name, day)
              : l10n.t('{0} is away until {1}, and so is every deputy. Choose a deputy who is there.', name, day),
        };
      }
    }
  },
} satisfies Rule;
