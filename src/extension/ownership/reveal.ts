import * as vscode from 'vscode';
import { placeOfTarget, type OwnershipTarget } from '../../core/features/ownership/target.js';
import { readYaml } from '../../core/parse/yamlSource.js';
import { toRange } from '../convert.js';
import { LineIndex } from '../../core/text/lineIndex.js';

/** Opens a charter with the cursor where it says something, as it stands now, unsaved changes included. */
export async function revealTarget(charter: string, target: OwnershipTarget): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(charter));
  const text = document.getText();
  const { start } = toRange(new LineIndex(text).rangeOf(placeOfTarget(readYaml(text), target)));
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(start, start) });
}
