import * as vscode from 'vscode';
import type { PlannedFile } from '../core/features/plannedFile.js';
import type { Tandem } from '../core/tandem.js';
import { applyEdits } from '../core/text/textEdit.js';
import type { Analyses } from './analyses.js';
import { addPlanned, OwnEdits } from './plannedEdit.js';
import { editorUpdatesLinks, linkUpdate, writeSetting } from './settings.js';
import type { Writer } from './writer.js';

/** How often links are planned anew when a text changes while they are planned. */
const attempts = 3;

/** How many documents a question names. */
const mostNamed = 10;

/** What is to be written, and who is not to see it as unsaved afterwards. */
interface Update {
  readonly edit: vscode.WorkspaceEdit;
  readonly files: readonly PlannedFile[];
  readonly links: number;
}

/**
 * Keeps the links of PRDs and SDDs when the user moves files or folders in the editor: it takes part in the move itself, so
 * that one undo takes back both. Documents that were closed are saved afterwards.
 */
export function registerFileMoves(tandem: Tandem, analyses: Analyses, writer: Writer): vscode.Disposable {
  const own = new OwnEdits(tandem);
  const toSave = new ToSave();
  /** Moves that have begun, by where their first file goes. */
  const running = new Map<string, { isOver: boolean }>();
  return vscode.Disposable.from(
    own,
    vscode.workspace.onWillRenameFiles((event) => {
      if (linkUpdate(event.files[0]?.oldUri) === 'never') return;
      const isAsked = linkUpdate(event.files[0]?.oldUri) !== 'always';
      const move = { isOver: false };
      running.set(event.files[0]?.newUri.toString() ?? '', move);
      event.waitUntil(
        updateFor(event.files, { tandem, analyses, writer }).then((update) => {
          if (!update) return undefined;
          // The editor waits a minute, and then moves the files without what takes part.
          const isLate = event.token.isCancellationRequested || move.isOver;
          if (isLate && isAsked) {
            void vscode.window.showWarningMessage(
              vscode.l10n.t(
                'The files moved before the answer came, so the links were not updated. Undo the move and repeat it.',
              ),
            );
          }
          if (isLate) return undefined;
          own.expect(update.files);
          toSave.remember(update.files);
          return update.edit;
        }),
      );
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      const key = files[0]?.newUri.toString() ?? '';
      const move = running.get(key);
      if (move) move.isOver = true;
      running.delete(key);
      return toSave.save(files);
    }),
  );
}

async function updateFor(
  renamed: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
  { tandem, analyses, writer }: { readonly tandem: Tandem; readonly analyses: Analyses; readonly writer: Writer },
): Promise<Update | undefined> {
  const moves = renamed.map(({ oldUri, newUri }) => ({ from: oldUri.toString(), to: newUri.toString() }));
  for (let attempt = 0; attempt < attempts; attempt++) {
    await analyses.allNow();
    const plan = await tandem.planFileMoves(moves, !editorUpdatesLinks());
    const left = [...plan.left];
    const files: PlannedFile[] = [];
    for (const file of plan.files) {
      const why = await writer.whyNot(file.uri);
      if (why === undefined) files.push(file);
      else left.push(why);
    }
    if (files.length > 0 && !(await isWanted(files, plan.links, renamed[0]?.oldUri))) return undefined;
    // The user may have typed while the question was open.
    const edit = new vscode.WorkspaceEdit();
    const added = await Promise.all(files.map((file) => addPlanned(edit, file)));
    if (added.includes(false)) continue;
    if (left.length > 0) void vscode.window.showWarningMessage(inOne(left));
    return files.length > 0 ? { edit, files, links: plan.links } : undefined;
  }
  void vscode.window.showWarningMessage(
    vscode.l10n.t('The links were not updated, because a document changed. Check them by hand.'),
  );
  return undefined;
}

/** Asks whether links are to follow, unless the user said so for good. */
async function isWanted(files: readonly PlannedFile[], links: number, moved: vscode.Uri | undefined): Promise<boolean> {
  if (linkUpdate(moved) === 'always') return true;
  const update = vscode.l10n.t('Update');
  const always = vscode.l10n.t('Always Update');
  const never = vscode.l10n.t('Never Update');
  const names = files.slice(0, mostNamed).map(({ uri }) => vscode.workspace.asRelativePath(vscode.Uri.parse(uri)));
  const detail = files.length > mostNamed ? [...names, '…'].join('\n') : names.join('\n');
  const question =
    links === 1
      ? vscode.l10n.t('Update one link, so that it leads to the same file as before?')
      : vscode.l10n.t('Update {0} links, so that they lead to the same files as before?', links);
  const answer = await vscode.window.showInformationMessage(question, { modal: true, detail }, update, always, never);
  if (answer === always) await writeSetting('updateLinksOnFileMove', 'always', moved);
  if (answer === never) await writeSetting('updateLinksOnFileMove', 'never', moved);
  return answer === update || answer === always;
}

function inOne(sentences: readonly string[]): string {
  const [first = '', second, ...others] = sentences;
  if (second === undefined) return first;
  return others.length === 0
    ? `${first} ${second}`
    : vscode.l10n.t('{0} {1} And {2} more.', first, second, others.length);
}

/** The documents that nobody had open when links in them were changed. */
class ToSave {
  #texts: ReadonlyMap<string, string> = new Map();

  remember(files: readonly PlannedFile[]): void {
    const shown = new Set(
      vscode.window.tabGroups.all.flatMap(({ tabs }) =>
        tabs.flatMap(({ input }) => (input instanceof vscode.TabInputText ? [input.uri.toString()] : [])),
      ),
    );
    const dirty = new Set(
      vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.toString()),
    );
    this.#texts = new Map(
      files
        .filter(({ uri }) => !shown.has(uri) && !dirty.has(uri))
        .map(({ uri, text, edits }) => [uri, applyEdits(text, edits)]),
    );
  }

  /** Saves them, wherever they are now, as long as they say just what was written. */
  async save(renamed: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): Promise<void> {
    const texts = this.#texts;
    this.#texts = new Map();
    for (const [uri, text] of texts) {
      const now = placeAfter(uri, renamed);
      const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === now);
      if (document?.isDirty && document.getText() === text) await document.save();
    }
  }
}

function placeAfter(
  uri: string,
  renamed: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
): string {
  for (const { oldUri, newUri } of renamed) {
    const from = oldUri.toString();
    if (uri === from) return newUri.toString();
    if (uri.startsWith(`${from}/`)) return `${newUri.toString()}${uri.slice(from.length)}`;
  }
  return uri;
}
