import * as vscode from 'vscode';
import { handlesIn } from './handles.js';
import type { Command } from './command.js';

/** The user no longer speaks for some people in one document; called on nothing, for nobody in the current one. */
export const stopStandingIn: Command = {
  id: 'tandem.stopStandingIn',
  async run({ tandem, analyses }, uri, people) {
    const document = uri === undefined ? vscode.window.activeTextEditor?.document.uri : uri;
    if (!(document instanceof vscode.Uri)) return Promise.resolve();
    const given = handlesIn(people);
    const key = document.toString();
    tandem.sessions.stopStandingIn(key, given.length > 0 ? given : (tandem.standingIn(key)?.people ?? []));
    analyses.refreshAll();
    return Promise.resolve();
  },
};
