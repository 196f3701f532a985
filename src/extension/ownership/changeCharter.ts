import * as vscode from 'vscode';
import type { Charter } from '../../core/charter/charter.js';
import { readCharter } from '../../core/charter/readCharter.js';
import { charterEdits, type CharterChange } from '../../core/features/ownership/charterChange.js';
import type { OwnershipTarget } from '../../core/features/ownership/target.js';
import { LineIndex } from '../../core/text/lineIndex.js';
import { toRange } from '../convert.js';
import { revealTarget } from './reveal.js';

/**
 * Changes a charter in one step that can be undone. The plan is made for the charter as it stands at this moment,
 * unsaved changes included. A file without unsaved changes is saved again; what somebody is typing is not.
 *
 * @param plan the changes; `undefined` when what was to change is no longer there
 * @param target where to take the user when it cannot be done for them
 */
export async function changeCharter(
  uri: string,
  target: OwnershipTarget,
  plan: (charter: Charter) => readonly CharterChange[] | undefined,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const wasSaved = !document.isDirty;
  const text = document.getText();
  const changes = plan(readCharter(uri, text).charter);
  if (!changes) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The charter changed meanwhile; nothing was written.'));
    return;
  }
  const edits = charterEdits(text, changes);
  if (!edits) {
    await revealTarget(uri, target);
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Tandem cannot change the charter here without risk to what is written. Please change it by hand.'),
    );
    return;
  }
  if (edits.length === 0) return;
  const lines = new LineIndex(text);
  const edit = new vscode.WorkspaceEdit();
  for (const { span, newText } of edits) edit.replace(document.uri, toRange(lines.rangeOf(span)), newText);
  // The editor refuses the edit when the document has another version by the time it gets there.
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showErrorMessage(vscode.l10n.t('The charter changed meanwhile; nothing was written.'));
    return;
  }
  if (wasSaved) await document.save();
}
