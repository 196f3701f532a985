import { revealTarget } from '../ownership/reveal.js';
import { subjectOf } from '../ownership/subjects.js';
import type { Command } from './command.js';

/** Goes from a line of the *Ownership* view to where the charter says it, or would. */
export const revealInCharter: Command = {
  id: 'tandem.revealInCharter',
  async run(_context, line) {
    const subject = subjectOf(line, 'charter', 'decision', 'area', 'role', 'agreement', 'team', 'person');
    if (subject) await revealTarget(subject.charter, subject.target);
  },
};
