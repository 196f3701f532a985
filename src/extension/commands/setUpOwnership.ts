import * as vscode from 'vscode';
import { newCharter } from '../../core/charter/writeCharter.js';
import { charterFileName } from '../../core/workspace/charters.js';
import type { Command } from './command.js';
import { exists } from './createAndFill.js';

/** Asks for the team and its two leads and writes a first charter. */
export const setUpOwnership: Command = {
  id: 'tandem.setUpOwnership',
  async run() {
    const folder = await pickWorkspaceFolder();
    if (!folder) return;
    const uri = vscode.Uri.joinPath(folder.uri, charterFileName);
    if (await exists(uri)) {
      await vscode.window.showTextDocument(uri);
      return;
    }
    const teamName = await ask(1, vscode.l10n.t('What is the team called?'), true);
    if (teamName === undefined) return;
    const pm = await ask(2, vscode.l10n.t('Who is its product manager? Leave empty if nobody is yet.'), false);
    if (pm === undefined) return;
    const em = await ask(3, vscode.l10n.t('Who is its engineering manager? Leave empty if nobody is yet.'), false);
    if (em === undefined) return;
    const text = newCharter({ teamName, ...(pm ? { pm: { name: pm } } : {}), ...(em ? { em: { name: em } } : {}) });
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, { contents: new TextEncoder().encode(text), overwrite: false });
    await vscode.workspace.applyEdit(edit);
    await vscode.window.showTextDocument(uri);
  },
};

async function ask(step: number, prompt: string, required: boolean): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('Set Up Team Ownership ({0}/3)', step),
    prompt,
    ignoreFocusOut: true,
    validateInput: (text) => (required && !text.trim() ? vscode.l10n.t('Give a name.') : undefined),
  });
  return answer?.trim();
}

async function pickWorkspaceFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    await vscode.window.showInformationMessage(
      vscode.l10n.t('Open a folder first: the team’s ownership is written into a file at its top.'),
    );
  }
  return folders.length > 1 ? vscode.window.showWorkspaceFolderPick() : folders[0];
}
