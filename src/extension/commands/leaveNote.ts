import * as vscode from 'vscode';
import { leaveNoteEdit } from '../../core/features/leaveNote.js';
import { toWorkspaceEdit } from '../convert.js';
import type { Command } from './command.js';

/** Asks for a few words and leaves them as a comment under a heading, for the person who owns its decision. */
export const leaveNote: Command = {
  id: 'tandem.leaveNote',
  async run(_context, uri, line, to) {
    if (!(uri instanceof vscode.Uri) || typeof line !== 'number' || typeof to !== 'string') return;
    const document = await vscode.workspace.openTextDocument(uri);
    if (line < 0 || line >= document.lineCount) return;
    const heading = { line, text: document.lineAt(line).text };
    const words = await vscode.window.showInputBox({
      prompt: vscode.l10n.t('A note to @{0}, kept as a comment under the heading', to),
      ignoreFocusOut: true,
      validateInput: (text) => (text.trim() ? undefined : vscode.l10n.t('Write what the owner should know.')),
    });
    if (words === undefined) return;
    // Opened anew: it may have been closed while the user was asked.
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    const edit = leaveNoteEdit({ uri: uri.toString(), text }, heading, to, words);
    if (edit && (await vscode.workspace.applyEdit(toWorkspaceEdit([edit])))) return;
    void vscode.window.showErrorMessage(vscode.l10n.t('The document changed meanwhile; nothing was written.'));
  },
};
