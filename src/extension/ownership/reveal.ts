import * as vscode from 'vscode';
import { placeOfTarget, type OwnershipTarget } from '../../core/features/ownership/target.js';
import { toRange } from '../convert.js';

/** Opens a charter with the cursor where it says something, as it stands now, unsaved changes included. */
export async function revealTarget(charter: string, target: OwnershipTarget): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(charter));
  const { start } = toRange(placeOfTarget(document.getText(), target));
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(start, start) });
}
