import * as vscode from 'vscode';
import { handlesIn } from './handles.js';
import type { Command } from './command.js';

/** The user speaks for some people in one document: nothing more is said about changes to what they decide. */
export const standIn: Command = {
  id: 'tandem.standIn',
  async run({ tandem, analyses }, uri, people) {
    if (!(uri instanceof vscode.Uri)) return Promise.resolve();
    tandem.sessions.standIn(uri.toString(), handlesIn(people));
    analyses.refreshAll();
    return Promise.resolve();
  },
};
