import * as vscode from 'vscode';
import { moveSectionEdits } from '../../core/features/moveSection.js';
import { toWorkspaceEdit } from '../convert.js';
import type { Command } from './command.js';

/** Moves a section to the paired document and leaves its heading with a link. */
export const moveSection: Command = {
  id: 'tandem.moveSection',
  async run(_context, uri, line, to) {
    if (!(uri instanceof vscode.Uri) || typeof line !== 'number' || typeof to !== 'string') return;
    const [from, target] = await Promise.all([
      vscode.workspace.openTextDocument(uri),
      vscode.workspace.openTextDocument(vscode.Uri.parse(to)),
    ]);
    const edits = moveSectionEdits({ uri: from.uri.toString(), text: from.getText() }, line, {
      uri: target.uri.toString(),
      text: target.getText(),
    });
    if (edits && (await vscode.workspace.applyEdit(toWorkspaceEdit(edits)))) return;
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The section cannot be moved. Does the other document end inside a code fence?'),
    );
  },
};
