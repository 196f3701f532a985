import * as vscode from 'vscode';
import type { Command } from './command.js';

/** Switches all of Tandem's lenses off or on, where the setting was made, else for the user. */
export const toggleCodeLens: Command = {
  id: 'tandem.toggleCodeLens',
  async run() {
    const settings = vscode.workspace.getConfiguration('tandem', vscode.window.activeTextEditor?.document.uri);
    const places = settings.inspect<boolean>('codeLens.enabled');
    const { WorkspaceFolder, Workspace, Global } = vscode.ConfigurationTarget;
    const target =
      places?.workspaceFolderValue !== undefined
        ? WorkspaceFolder
        : places?.workspaceValue !== undefined
          ? Workspace
          : Global;
    await settings.update('codeLens.enabled', !settings.get('codeLens.enabled', true), target);
  },
};
