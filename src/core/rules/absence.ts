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
  summary: 'Somebody is away without a deputy, or is back again.',
  docs: `While somebody is away, decisions wait, or the next person makes them. \`away\` in \`ownership.yaml\` says who decides in the meantime:

\`\`\`yaml
away:
  ada: { until: 2027-01-10, deputy: grace }
\`\`\`

Until the last day away, Tandem names the deputy wherever it names the owner: “Grace Hopper for Ada Lovelace until 10 January”. The person
who is away stays the owner. If the deputy is away too, the deputy’s own deputy decides.

This rule reports an entry whose last day is over, an entry without a last day, and a person for whom nobody decides because there is no
deputy or every deputy is away. *Tandem: I’m Away Until…* writes the entry and removes it again.`,
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
        yield { span, message: l10n.t('{0} is away without a last day. Add “until” with that day.', name) };
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
              : l10n.t('{0} is away until {1}, and so is every deputy. Choose a deputy who is available.', name, day),
        };
      }
    }
  },
} satisfies Rule;
