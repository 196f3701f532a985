import * as vscode from 'vscode';
import { decodeText } from '../core/workspace/decodeText.js';
import { mayRewrite, showsOtherText } from '../core/workspace/mayRewrite.js';

/**
 * Whether an open file may be changed and saved without touching bytes that nobody meant to: the editor reads it in the
 * encoding it has, and that encoding has letters for `added`. Ask before every edit that Tandem makes by itself.
 */
export async function maySave(document: vscode.TextDocument, added: string): Promise<boolean> {
  if (document.isUntitled) return true;
  const shown = { text: document.getText(), hasUnsavedChanges: document.isDirty };
  try {
    return mayRewrite(shown, decodeText(await vscode.workspace.fs.readFile(document.uri)), added);
  } catch (error) {
    // A file that is gone has no bytes to lose.
    return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
  }
}

/** Whether an open file has nothing to save and yet another text than the file on disk, however that is encoded. */
export async function showsWhatIsNotOnDisk(document: vscode.TextDocument): Promise<boolean> {
  const hasNothingToSave = () => !document.isUntitled && !document.isDirty;
  if (!hasNothingToSave()) return false;
  try {
    const { version } = document;
    const stored = decodeText(await vscode.workspace.fs.readFile(document.uri));
    // Somebody may type, or the editor may learn that there is something to save, while the file is read.
    if (!hasNothingToSave() || document.version !== version) return false;
    return showsOtherText(document.getText(), stored);
  } catch {
    return false;
  }
}
