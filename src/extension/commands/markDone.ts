import { markDone as markDoneChanges } from '../../core/features/ownership/assignEdits.js';
import { changeCharter } from '../ownership/changeCharter.js';
import { subjectOf } from '../ownership/subjects.js';
import type { Command } from './command.js';

/** Notes in the charter that something agreed happened today. */
export const markDone: Command = {
  id: 'tandem.markDone',
  async run(context, line) {
    const subject = subjectOf(line, 'agreement');
    if (!subject) return;
    const { charter: uri, target } = subject;
    await changeCharter(context, uri, target, () =>
      markDoneChanges(target.team, target.agreement, context.ownership.today()),
    );
  },
};
