import { markDone as markDoneChanges } from '../../core/features/ownership/assignEdits.js';
import { changeCharter } from '../ownership/changeCharter.js';
import { subjectOf } from '../ownership/subjects.js';
import type { Command } from './command.js';

/** Notes in the charter that something agreed happened today. */
export const markDone: Command = {
  id: 'tandem.markDone',
  async run({ ownership, writer }, line) {
    const subject = subjectOf(line, 'agreement');
    if (!subject) return;
    const { charter: uri, target } = subject;
    await changeCharter(writer, uri, target, (charter) =>
      charter.teams.get(target.team)?.agreements.some(({ id }) => id === target.agreement)
        ? markDoneChanges(target.team, target.agreement, ownership.today())
        : undefined,
    );
  },
};
