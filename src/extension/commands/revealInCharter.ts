import * as vscode from 'vscode';
import { whyNoCharter } from '../ownership/charterToAsk.js';
import { revealTarget } from '../ownership/reveal.js';
import { subjectOf } from '../ownership/subjects.js';
import type { Command } from './command.js';

/** Goes from a line of the *Ownership* view to where the charter says it, or would. */
export const revealInCharter: Command = {
  id: 'tandem.revealInCharter',
  async run(context, line) {
    const subject = subjectOf(line, 'charter', 'decision', 'area', 'role', 'agreement', 'team', 'person');
    if (!subject) return;
    const state = await context.tandem.charters.stateOf(subject.charter);
    if (state.type === 'missing') {
      void vscode.window.showInformationMessage(whyNoCharter(subject.charter, state));
      return;
    }
    await revealTarget(subject.charter, subject.target);
  },
};
