import * as vscode from 'vscode';
import type { Command } from './command.js';

/** Switches all of Tandem's lenses off or on, where the setting was made, else for the user. */
export const toggleCodeLens: Command = {
  id: 'tandem.toggleCodeLens',
  async run() {
    const settings = vscode.workspace.getConfiguration('tandem');
    const places = settings.inspect<boolean>('codeLens.enabled');
    const target =
      places?.workspaceValue === undefined ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
    await settings.update('codeLens.enabled', !settings.get('codeLens.enabled', true), target);
  },
};
