import * as vscode from 'vscode';
import { placeOf } from '../ownership/place.js';

/** A line of a document that a command is about. */
export interface DocumentLine {
  readonly document: vscode.TextDocument;
  /** Zero-based. */
  readonly line: number;
  /** The document is one that the command was called on, not just the one that is open. */
  readonly isGiven: boolean;
}

/**
 * What a command was called on: a document and a line, a line of the *Ownership* view that leads to one, or nothing, and then
 * where the cursor is. Without any the user is told to open one.
 */
export async function documentAt(what: unknown, line: unknown): Promise<DocumentLine | undefined> {
  if (what instanceof vscode.Uri && typeof line === 'number') {
    return { document: await vscode.workspace.openTextDocument(what), line, isGiven: true };
  }
  const place = placeOf(what);
  if (place) {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri));
    return { document, line: place.at.line, isGiven: true };
  }
  const editor = vscode.window.activeTextEditor;
  if (editor) return { document: editor.document, line: editor.selection.active.line, isGiven: false };
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a PRD or SDD first.'));
  return undefined;
}
