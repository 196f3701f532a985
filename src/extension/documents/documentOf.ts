import * as vscode from 'vscode';
import type { Analyses } from '../analyses.js';
import { placeOf } from '../ownership/place.js';

/**
 * URI of the document that a command was called on: a line of a view, a file, else the one in the editor, which is read as it stands.
 * Without any the user is told to open one.
 */
export async function documentOf(what: unknown, analyses: Analyses): Promise<string | undefined> {
  const given = what instanceof vscode.Uri ? what.toString() : placeOf(what)?.uri;
  const uri = given ?? vscode.window.activeTextEditor?.document.uri.toString();
  const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri);
  const current = document && (await analyses.now(document));
  if (uri !== undefined && (given !== undefined || current?.analysis.type === 'document')) return uri;
  tellToOpen();
  return undefined;
}

/** Tells the user what a command needs. */
export function tellToOpen(): void {
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a PRD or SDD first.'));
}
