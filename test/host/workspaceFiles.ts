import * as vscode from 'vscode';
import { ok } from './assert.js';

/** URI of a file of the opened folder; the path is relative, with forward slashes. */
export function fileUri(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a file of the folder in an editor. */
export async function openFile(path: string): Promise<vscode.TextDocument> {
  // Not openTextDocument: a document an extension opens stays open for minutes after its editor is gone.
  await vscode.commands.executeCommand('vscode.open', fileUri(path));
  const document = vscode.window.activeTextEditor?.document;
  ok(document?.uri.toString() === fileUri(path).toString(), `${path} did not open`);
  return document;
}

/** Writes a file and opens it; files made here are thrown away with the folder. */
export async function createFile(path: string, text: string): Promise<vscode.TextDocument> {
  await vscode.workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text));
  return openFile(path);
}

/** Opens a document that was never saved. */
export async function openUnsaved(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
  return document;
}

/** Replaces the whole text of a document, as an edit that can be undone. */
export async function replaceAll(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  ok(await vscode.workspace.applyEdit(edit), 'the edit was not applied');
}

/** Closes every editor; unsaved changes are dropped. */
export async function closeEverything(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty || document.isUntitled) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isUntitled || !document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
