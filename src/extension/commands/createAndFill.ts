import * as vscode from 'vscode';
import type { Draft } from '../../core/features/newDocument.js';
import type { SpanEdit } from '../../core/text/textEdit.js';
import type { Writer } from '../writer.js';

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
 * place to fill in.
 *
 * @returns whether it is there
 * @param alongside a document that is changed in the same step, and what becomes of its text
 */
export async function createAndFill(
  writer: Writer,
  uri: vscode.Uri | undefined,
  draft: Draft,
  alongside?: { readonly uri: string; readonly plan: (text: string) => readonly SpanEdit[] | undefined },
): Promise<boolean> {
  const document = uri ? await createFile(writer, uri, draft, alongside) : await createUnsaved();
  if (!document) return false;
  const editor = await vscode.window.showTextDocument(document);
  const everything = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  // The file holds the plain text already; the same as a snippet brings the tab stops.
  await editor.insertSnippet(new vscode.SnippetString(draft.snippet), everything);
  return true;
}

async function createFile(
  writer: Writer,
  uri: vscode.Uri,
  draft: Draft,
  alongside: Parameters<typeof createAndFill>[3],
): Promise<vscode.TextDocument | undefined> {
  const written = await writer.write(alongside ? [alongside.uri] : [], (textOf) => {
    const text = alongside ? textOf(alongside.uri) : '';
    const edits = alongside?.plan(text) ?? [];
    return {
      files: alongside ? [{ uri: alongside.uri, text, edits }] : [],
      created: { uri: uri.toString(), text: draft.text },
    };
  });
  if (written.done) return vscode.workspace.openTextDocument(uri);
  const path = vscode.workspace.asRelativePath(uri);
  await vscode.window.showErrorMessage(
    vscode.l10n.t('{0} could not be created. Check that you may write to the folder.', path),
  );
  return undefined;
}

async function createUnsaved(): Promise<vscode.TextDocument> {
  return vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
}
