import * as vscode from 'vscode';
import type { Command } from './command.js';

/** Opens the sample in a window of its own, without touching what is open here. */
export const trySample: Command = {
  id: 'tandem.trySample',
  async run({ sample }) {
    let folder: vscode.Uri;
    try {
      folder = await sample();
    } catch {
      void vscode.window.showErrorMessage(
        vscode.l10n.t('The sample could not be copied. Check that there is space on the disk.'),
      );
      return;
    }
    const forceNewWindow = (vscode.workspace.workspaceFolders ?? []).length > 0;
    await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow });
  },
};
