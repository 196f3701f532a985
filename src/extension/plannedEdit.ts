import * as vscode from 'vscode';
import type { PlannedFile } from '../core/features/plannedFile.js';
import type { Tandem } from '../core/tandem.js';
import { LineIndex } from '../core/text/lineIndex.js';
import { applyEdits } from '../core/text/textEdit.js';
import { toRange } from './convert.js';

/** Adds the edits of a file to those that the editor is to make; `false` when the file says something else by now. */
export async function addPlanned(edit: vscode.WorkspaceEdit, { uri, text, edits }: PlannedFile): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  if (document.getText() !== text) return false;
  const lines = new LineIndex(text);
  for (const { span, newText } of edits) edit.replace(document.uri, toRange(lines.rangeOf(span)), newText);
  return true;
}

/** Tells the editor's writing of what Tandem planned from what the user types: it counts as nobody's edit of a section. */
export class OwnEdits implements vscode.Disposable {
  readonly #expected = new Map<string, { readonly before: string; readonly after: string }>();
  readonly #subscription: vscode.Disposable;

  constructor(tandem: Tandem) {
    this.#subscription = vscode.workspace.onDidChangeTextDocument(({ document }) => {
      const uri = document.uri.toString();
      const expected = this.#expected.get(uri);
      if (expected?.after !== document.getText()) return;
      this.#expected.delete(uri);
      tandem.sessions.accept(uri, expected.before, expected.after);
    });
  }

  /** The files that were planned last; those of a plan that was given up are forgotten. */
  expect(files: readonly PlannedFile[]): void {
    this.#expected.clear();
    for (const { uri, text, edits } of files) this.#expected.set(uri, { before: text, after: applyEdits(text, edits) });
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}
