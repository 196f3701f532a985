import * as vscode from 'vscode';
import type { Draft } from '../../core/features/newDocument.js';
import type { FileEdit } from '../../core/rules/finding.js';
import { toWorkspaceEdit } from '../convert.js';

/** Whether something is at `uri` already. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/**
 * Creates a file from a draft, or an unsaved document when `uri` is `undefined`, and leaves the cursor at its first
 * place to fill in. `alongside` goes in together with a new file, in one step that can be undone.
 */
export async function createAndFill(
  uri: vscode.Uri | undefined,
  draft: Draft,
  alongside: readonly FileEdit[] = [],
): Promise<void> {
  const document = uri ? await createFile(uri, draft, alongside) : await createUnsaved();
  if (!document) return;
  const editor = await vscode.window.showTextDocument(document);
  const everything = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  // The file holds the plain text already; the same as a snippet brings the tab stops.
  await editor.insertSnippet(new vscode.SnippetString(draft.snippet), everything);
}

async function createFile(
  uri: vscode.Uri,
  draft: Draft,
  alongside: readonly FileEdit[],
): Promise<vscode.TextDocument | undefined> {
  const edit = toWorkspaceEdit(alongside);
  edit.createFile(uri, { contents: new TextEncoder().encode(draft.text), overwrite: false });
  // As a refactoring the editor saves what it changed; a file with changes of the user's own is not ours to save.
  const isDirty = vscode.workspace.textDocuments.some(
    (document) => document.isDirty && alongside.some((each) => each.uri === document.uri.toString()),
  );
  if (!(await vscode.workspace.applyEdit(edit, { isRefactoring: !isDirty }))) {
    const path = vscode.workspace.asRelativePath(uri);
    await vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be created. Is the folder writable?', path));
    return undefined;
  }
  return vscode.workspace.openTextDocument(uri);
}

async function createUnsaved(): Promise<vscode.TextDocument> {
  return vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
}
