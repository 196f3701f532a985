import * as vscode from 'vscode';
import type { Charter } from '../../core/charter/model/charter.js';
import { assignArea } from '../../core/features/ownership/assignEdits.js';
import { askSharing } from '../ownership/askSharing.js';
import { charterToAsk } from '../ownership/charterToAsk.js';
import { changeCharter } from '../ownership/changeCharter.js';
import { subjectOf } from '../ownership/subjects.js';
import type { Command } from './command.js';

/** Makes several roles accountable for an area, with the rule by which they decide. */
export const shareArea: Command = {
  id: 'tandem.shareArea',
  async run(context, line) {
    const subject = subjectOf(line, 'area');
    if (!subject) return;
    const { charter: uri, target } = subject;
    const areaIn = (charter: Charter) => charter.teams.get(target.team)?.areas.find(({ id }) => id === target.area);
    const charter = await charterToAsk(context, uri, target, (now) => {
      const shared = areaIn(now);
      const accountable = [...now.roles.keys()].slice(0, 2);
      return shared ? [assignArea(target.team, shared, { accountable, resolve: shared.label })] : [];
    });
    const area = charter && areaIn(charter);
    const assignment = area && (await askSharing(charter, area, vscode.l10n.t('Share {0}', area.label)));
    if (!assignment) return;
    await changeCharter(context, uri, target, (now) => {
      const current = areaIn(now);
      return current && assignArea(target.team, current, assignment);
    });
  },
};
