import * as vscode from 'vscode';
import { handlesIn } from './handles.js';
import type { Command } from './command.js';

/** The user no longer speaks for some people in one document. */
export const stopStandingIn: Command = {
  id: 'tandem.stopStandingIn',
  async run({ tandem, analyses }, uri, people) {
    if (!(uri instanceof vscode.Uri)) return Promise.resolve();
    tandem.sessions.stopStandingIn(uri.toString(), handlesIn(people));
    analyses.refreshAll();
    return Promise.resolve();
  },
};
