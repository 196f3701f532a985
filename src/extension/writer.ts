import * as vscode from 'vscode';
import type { Plan, PlannedFile } from '../core/features/plannedFile.js';
import type { Tandem } from '../core/tandem.js';
import { LineIndex } from '../core/text/lineIndex.js';
import { toRange } from './convert.js';
import { maySave } from './encoding.js';

/** How often a plan is made anew when somebody types while it is made. */
const attempts = 3;

/** Whether something was written; if not, the sentence says why. */
export type Written =
  { readonly done: true; readonly why?: undefined } | { readonly done: false; readonly why: string };

/**
 * The one way in which Tandem changes files that are there. Every change is planned on the texts as they stand, unsaved
 * changes included, and goes in as one step that can be undone; when a text changed in between it is planned again. A file
 * in an editor stays the user's to save, a closed one is saved.
 */
export class Writer {
  readonly #tandem: Tandem;

  constructor(tandem: Tandem) {
    this.#tandem = tandem;
  }

  /**
   * Carries out a plan.
   *
   * @param uris the files that the plan reads and may change; they are opened before it is made
   * @param make makes the plan from the texts that these files have at this moment
   */
  async write(
    uris: readonly string[],
    make: (textOf: (uri: string) => string) => Promise<Plan> | Plan,
  ): Promise<Written> {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const documents = await openAll(uris);
      const plan = await make((uri) => documents.get(uri)?.getText() ?? '');
      if (plan.refused !== undefined) return { done: false, why: plan.refused };
      const files = plan.files.filter((file) => file.edits.length > 0);
      if (files.length === 0 && !plan.created) return { done: true };
      const changed = await openAll(files.map((file) => file.uri));
      if (files.some((file) => changed.get(file.uri)?.getText() !== file.text)) continue;
      for (const { uri, edits } of files) {
        const document = changed.get(uri);
        const added = edits.map((edit) => edit.newText).join('');
        if (document && !(await maySave(document, added))) return { done: false, why: otherEncoding(uri) };
      }
      const [conflict] = files.flatMap((file) => this.#tandem.whyNotToWrite(file) ?? []);
      if (conflict !== undefined) return { done: false, why: conflict };
      if (await this.#apply(files, changed, plan.created)) return { done: true };
    }
    return { done: false, why: vscode.l10n.t('The document changed meanwhile; nothing was written.') };
  }

  async #apply(
    files: readonly PlannedFile[],
    documents: ReadonlyMap<string, vscode.TextDocument>,
    created: { readonly uri: string; readonly text: string } | undefined,
  ): Promise<boolean> {
    const edit = new vscode.WorkspaceEdit();
    if (created) {
      const contents = new TextEncoder().encode(created.text);
      edit.createFile(vscode.Uri.parse(created.uri), { contents, overwrite: false });
    }
    const closed: string[] = [];
    for (const { uri, text, edits } of files) {
      const document = documents.get(uri);
      if (!document) return false;
      if (!document.isDirty && !isInEditor(document.uri)) closed.push(uri);
      const lines = new LineIndex(text);
      for (const { span, newText } of edits) edit.replace(document.uri, toRange(lines.rangeOf(span)), newText);
    }
    // The editor refuses the edit when a document has another version by the time it gets there.
    if (!(await vscode.workspace.applyEdit(edit))) return false;
    // The editor may have let go of a document that nobody looks at, and give it anew.
    const changed = await openAll(files.map((file) => file.uri));
    for (const { uri, text } of files) this.#tandem.sessions.accept(uri, text, changed.get(uri)?.getText() ?? text);
    for (const uri of closed) await changed.get(uri)?.save();
    return true;
  }
}

async function openAll(uris: readonly string[]): Promise<ReadonlyMap<string, vscode.TextDocument>> {
  const documents = new Map<string, vscode.TextDocument>();
  for (const uri of uris) documents.set(uri, await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)));
  return documents;
}

function otherEncoding(uri: string): string {
  const path = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  return vscode.l10n.t(
    '{0} has another encoding than the editor shows. Reopen it with its encoding, or save it as UTF-8.',
    path,
  );
}

/** Whether a tab shows the file. */
function isInEditor(uri: vscode.Uri): boolean {
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .some(({ input }) => {
      if (input instanceof vscode.TabInputText) return input.uri.toString() === uri.toString();
      return input instanceof vscode.TabInputTextDiff && input.modified.toString() === uri.toString();
    });
}
