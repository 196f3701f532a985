import * as vscode from 'vscode';
import type { Command } from './command.js';

/** The user speaks for the owners in one document: nothing more is said about whose sections they change. */
export const standIn: Command = {
  id: 'tandem.standIn',
  async run({ tandem, analyses }, uri) {
    if (!(uri instanceof vscode.Uri)) return Promise.resolve();
    tandem.sessions.standIn(uri.toString());
    analyses.refreshAll();
    return Promise.resolve();
  },
};
