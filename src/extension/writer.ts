import * as vscode from 'vscode';
import type { Plan, PlannedFile } from '../core/features/plannedFile.js';
import type { Tandem } from '../core/tandem.js';
import { LineIndex } from '../core/text/lineIndex.js';
import { applyEdits } from '../core/text/textEdit.js';
import { withoutLineEnds } from '../core/workspace/mayRewrite.js';
import { toRange } from './convert.js';
import { maySave, showsWhatIsNotOnDisk } from './encoding.js';
import { isSetReadonly } from './settings.js';
import { closeTabs, isInEditor } from './tabs.js';

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
      for (const [uri, document] of changed) {
        const path = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
        if (await isReadonly(document)) return { done: false, why: readonly(path) };
      }
      for (const { uri, edits } of files) {
        const document = changed.get(uri);
        const why = document && (await whyNotSaved(document, edits.map((edit) => edit.newText).join('')));
        if (why !== undefined) return { done: false, why };
      }
      const inConflict = files.find((file) => this.#tandem.whyNotToWrite(file) !== undefined);
      if (inConflict) return { done: false, why: unresolved(inConflict.uri) };
      const outcome = await this.#apply(files, changed, plan.created);
      if (outcome === 'refused') continue;
      return outcome === 'done' ? { done: true } : { done: false, why: outcome.why };
    }
    return { done: false, why: vscode.l10n.t('Nothing was written, because the document changed. Try again.') };
  }

  /**
   * Why nothing could be written into a file as it stands, whatever it is; `undefined` when something could. For whoever is
   * about to ask the user what to write.
   */
  async whyNot(uri: string): Promise<string | undefined> {
    const at = vscode.Uri.parse(uri);
    const path = vscode.workspace.asRelativePath(at);
    let document: vscode.TextDocument;
    try {
      document = await vscode.workspace.openTextDocument(at);
    } catch {
      return vscode.l10n.t('{0} cannot be opened. Check that you may read it.', path);
    }
    if (this.#tandem.whyNotToWrite({ uri, text: document.getText() }) !== undefined) return unresolved(uri);
    if (await isReadonly(document)) return readonly(path);
    return whyNotSaved(document, '');
  }

  async #apply(
    files: readonly PlannedFile[],
    documents: ReadonlyMap<string, vscode.TextDocument>,
    created: { readonly uri: string; readonly text: string } | undefined,
  ): Promise<'done' | 'refused' | { readonly why: string }> {
    const edit = new vscode.WorkspaceEdit();
    if (created) {
      const contents = new TextEncoder().encode(created.text);
      edit.createFile(vscode.Uri.parse(created.uri), { contents, overwrite: false });
    }
    const closed: string[] = [];
    for (const { uri, text, edits } of files) {
      const document = documents.get(uri);
      if (!document) return 'refused';
      if (!document.isDirty && !isInEditor(document.uri)) closed.push(uri);
      const lines = new LineIndex(text);
      for (const { span, newText } of edits) edit.replace(document.uri, toRange(lines.rangeOf(span)), newText);
    }
    // The editor refuses the edit when a document has another version by the time it gets there.
    if (!(await vscode.workspace.applyEdit(edit))) return 'refused';
    // The editor may have let go of a document that nobody looks at, and give it anew.
    const changed = await openAll(files.map((file) => file.uri));
    const locked = await takeBackUnsaveable(
      files.filter(({ uri }) => !closed.includes(uri)),
      changed,
    );
    for (const { uri, text } of files) this.#tandem.sessions.accept(uri, text, changed.get(uri)?.getText() ?? text);
    // All at once: a file that waits for another to be saved is shown in a tab meanwhile, and older editors give it up.
    const saved = await Promise.all(
      closed
        .flatMap((uri) => changed.get(uri) ?? [])
        .map(async (document) => ({ document, done: await document.save() })),
    );
    const failed: string[] = [];
    for (const { document, done } of saved) {
      if (done) {
        await closeTabs(document);
        continue;
      }
      // Nobody had it open, and nobody asked for a tab with changes that cannot be saved.
      await letGo(document);
      failed.push(vscode.workspace.asRelativePath(document.uri));
    }
    const [path] = locked;
    if (path !== undefined) return { why: readonly(path) };
    return failed.length === 0
      ? 'done'
      : { why: vscode.l10n.t('{0} could not be saved. Nothing was changed there.', failed.join(', ')) };
  }
}

/**
 * Takes the changes of files back that the editor shows and will never save: it treats them as read-only in a way that it
 * tells nobody of. Gives the paths of these files.
 */
async function takeBackUnsaveable(
  files: readonly PlannedFile[],
  documents: ReadonlyMap<string, vscode.TextDocument>,
): Promise<readonly string[]> {
  const locked: string[] = [];
  for (const { uri, text, edits } of files) {
    const document = documents.get(uri);
    if (!document || !(await showsWhatIsNotOnDisk(document))) continue;
    // Only what was just written goes: in a file that is read-only nobody can have typed since.
    if (withoutLineEnds(document.getText()) !== withoutLineEnds(applyEdits(text, edits))) continue;
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
    await vscode.workspace.applyEdit(edit);
    locked.push(vscode.workspace.asRelativePath(document.uri));
  }
  return locked;
}

/** Takes unsaved changes of a file back and closes the tab that they opened. */
async function letGo(document: vscode.TextDocument): Promise<void> {
  const before = vscode.window.activeTextEditor;
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  if (before && !before.document.isClosed) await vscode.window.showTextDocument(before.document, before.viewColumn);
}

/** Whether a file’s place or the file itself cannot be written to. */
async function isReadonly(document: vscode.TextDocument): Promise<boolean> {
  const { uri } = document;
  if (document.isUntitled) return false;
  if (isSetReadonly(document)) return true;
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  try {
    return (await vscode.workspace.fs.stat(uri)).permissions === vscode.FilePermission.Readonly;
  } catch {
    return false;
  }
}

function unresolved(uri: string): string {
  return vscode.l10n.t(
    '{0} has an unresolved merge conflict. Resolve it and remove the conflict markers.',
    vscode.workspace.asRelativePath(vscode.Uri.parse(uri)),
  );
}

function readonly(path: string): string {
  return vscode.l10n.t('{0} is read-only. Make it writable, then try again.', path);
}

async function openAll(uris: readonly string[]): Promise<ReadonlyMap<string, vscode.TextDocument>> {
  const documents = new Map<string, vscode.TextDocument>();
  for (const uri of uris) documents.set(uri, await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)));
  return documents;
}

/** Why saving an open file would lose what is on disk; `undefined` when it would not. */
async function whyNotSaved(document: vscode.TextDocument, added: string): Promise<string | undefined> {
  if (await maySave(document, added)) return undefined;
  const path = vscode.workspace.asRelativePath(document.uri);
  if (await showsWhatIsNotOnDisk(document)) {
    return vscode.l10n.t('{0} has changed on disk. Revert the file, then try again.', path);
  }
  return vscode.l10n.t('{0} is open in the wrong encoding. Reopen it with its encoding, or save it as UTF-8.', path);
}
