import * as vscode from 'vscode';
import type { HeadingLine } from '../../core/features/headingLine.js';

/** The heading on a line, zero-based, as it stands now; the user is told when it is no longer there. */
export async function headingAt(uri: vscode.Uri, line: number): Promise<HeadingLine | undefined> {
  const document = await vscode.workspace.openTextDocument(uri);
  if (line >= 0 && line < document.lineCount) return { line, text: document.lineAt(line).text };
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Nothing was written, because the heading no longer exists.'),
  );
  return undefined;
}
