import * as l10n from '@vscode/l10n';
import { capacityTotal } from '../charter/model/capacity.js';
import type { CharterContext, Report, Rule } from './rule.js';

/** A team that divides more or less than all of its time. */
export const capacitySum = {
  id: 'capacity-sum',
  summary: 'The shares of a team’s capacity do not add up to 100 percent.',
  docs: `A team that writes down how it divides its time can refer to it when something does not fit:
\`capacity: { product: 60, debt: 20, bugs: 10, operations: 10 }\` under the team in \`ownership.yaml\`. *Product* is what the roadmap asks
for, *debt* is what makes later work cheaper, *bugs* is what is broken, *operations* is what keeps things running. The sidebar shows it
under the team.

The numbers are percent and add up to 100. Otherwise somebody plans with time that is not there.`,
  defaultSeverity: 'info',
  appliesTo: ['charter'],
  fixable: false,
  *checkCharter({ reading }: CharterContext): Iterable<Report> {
    // What is in force from before stands nowhere in this text.
    if (reading.kept.has('teams')) return;
    for (const { capacity, name } of reading.charter.teams.values()) {
      if (!capacity) continue;
      const total = capacityTotal(capacity);
      if (total === 100) continue;
      const message = l10n.t(
        'The capacity of {0} adds up to {1} percent. Change the shares to make it 100.',
        name,
        total,
      );
      yield { span: capacity.span, message };
    }
  },
} satisfies Rule;
