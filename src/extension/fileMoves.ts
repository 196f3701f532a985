import * as vscode from 'vscode';
import { moveQuestion } from '../core/features/fileMoves/moveQuestion.js';
import type { PlannedFile } from '../core/features/plannedFile.js';
import type { Tandem } from '../core/tandem.js';
import { applyEdits } from '../core/text/textEdit.js';
import type { Analyses } from './analyses.js';
import { addPlanned, OwnEdits } from './plannedEdit.js';
import { editorUpdatesLinks, linkUpdate, writeSetting } from './settings.js';
import { closeTabs } from './tabs.js';
import type { Writer } from './writer.js';

/** How often links are planned anew when a text changes while they are planned. */
const attempts = 3;

/** How many documents a question names. */
const mostNamed = 10;

/** What is to be written. */
interface Update {
  readonly files: readonly PlannedFile[];
  readonly links: number;
  readonly records: number;
  /** In a sentence each: what has to be changed by hand. */
  readonly left: readonly string[];
}

type Renamed = readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[];

interface Context {
  readonly tandem: Tandem;
  readonly analyses: Analyses;
  readonly writer: Writer;
}

/**
 * Keeps the links of PRDs and SDDs, and the records of ledgers, when the user moves files or folders in the editor. Where the user
 * wants that always, it takes part in the move itself, so that one undo takes back both; documents that were closed are saved
 * afterwards. Else it asks once the files have moved: about whatever takes part in a move the editor asks a question of its own.
 */
export function registerFileMoves(tandem: Tandem, analyses: Analyses, writer: Writer): vscode.Disposable {
  const own = new OwnEdits(tandem);
  const toSave = new ToSave();
  const context = { tandem, analyses, writer };
  /** What is asked once the files have moved, by where the first of them goes. */
  const toAsk = new Map<string, Promise<Update | undefined>>();
  return vscode.Disposable.from(
    own,
    vscode.workspace.onWillRenameFiles((event) => {
      const { files } = event;
      const [first] = files;
      const wanted = linkUpdate(first?.oldUri);
      if (wanted === 'never') return;
      if (wanted === 'prompt') {
        const planned = planFor(files, context);
        toAsk.set(first?.newUri.toString() ?? '', planned);
        // The files stay where they are until all is read that says where links lead.
        event.waitUntil(planned.then(() => undefined));
        return;
      }
      event.waitUntil(
        takingPart(files, context).then((taking) => {
          // The editor waits a minute, and then moves the files without what takes part.
          if (!taking || event.token.isCancellationRequested) return undefined;
          own.expect(taking.files);
          toSave.remember(taking.files);
          return taking.edit;
        }),
      );
    }),
    vscode.workspace.onDidRenameFiles(async ({ files }) => {
      await toSave.save(files);
      const key = files[0]?.newUri.toString() ?? '';
      const update = await toAsk.get(key);
      toAsk.delete(key);
      if (!update) return;
      if (update.files.length > 0) await ask(update, files, writer);
      if (update.left.length > 0) void vscode.window.showWarningMessage(inOne(update.left));
    }),
  );
}

/** What the move comes to on the texts of this moment; `undefined` when nothing has to change. */
async function planFor(renamed: Renamed, { tandem, analyses, writer }: Context): Promise<Update | undefined> {
  const moves = renamed.map(({ oldUri, newUri }) => ({ from: oldUri.toString(), to: newUri.toString() }));
  await analyses.allNow();
  const { files: all, links, records, left } = await tandem.planFileMoves(moves, !editorUpdatesLinks());
  const refused: string[] = [];
  const files: PlannedFile[] = [];
  for (const file of all) {
    const why = await writer.whyNot(file.uri);
    if (why === undefined) files.push(file);
    else refused.push(why);
  }
  const isNothing = files.length === 0 && left.length + refused.length === 0;
  return isNothing ? undefined : { files, links, records, left: [...left, ...refused] };
}

/** The edit that takes part in a move. */
async function takingPart(
  renamed: Renamed,
  context: Context,
): Promise<{ readonly edit: vscode.WorkspaceEdit; readonly files: readonly PlannedFile[] } | undefined> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const update = await planFor(renamed, context);
    if (!update) return undefined;
    const { files, left } = update;
    const edit = new vscode.WorkspaceEdit();
    const added = await Promise.all(files.map((file) => addPlanned(edit, file)));
    if (added.includes(false)) continue;
    if (left.length > 0) void vscode.window.showWarningMessage(inOne(left));
    return files.length > 0 ? { edit, files } : undefined;
  }
  void vscode.window.showWarningMessage(notUpdated());
  return undefined;
}

/** Asks whether links and records are to follow files that have moved, and writes them where these are now. */
async function ask(update: Update, renamed: Renamed, writer: Writer): Promise<void> {
  const files = update.files.map((file) => ({ ...file, uri: placeAfter(file.uri, renamed) }));
  if (!(await isWanted(files, moveQuestion(update), renamed[0]?.newUri))) return;
  const written = await writer.write(
    files.map(({ uri }) => uri),
    (textOf) => (files.every(({ uri, text }) => textOf(uri) === text) ? { files } : { refused: notUpdated() }),
  );
  if (!written.done) void vscode.window.showWarningMessage(written.why);
}

async function isWanted(
  files: readonly PlannedFile[],
  question: string,
  moved: vscode.Uri | undefined,
): Promise<boolean> {
  const update = vscode.l10n.t('Update');
  const always = vscode.l10n.t('Always Update');
  const never = vscode.l10n.t('Never Update');
  const names = files.slice(0, mostNamed).map(({ uri }) => vscode.workspace.asRelativePath(vscode.Uri.parse(uri)));
  const detail = files.length > mostNamed ? [...names, '…'].join('\n') : names.join('\n');
  const answer = await vscode.window.showInformationMessage(question, { modal: true, detail }, update, always, never);
  if (answer === always) await writeSetting('updateLinksOnFileMove', 'always', moved);
  if (answer === never) await writeSetting('updateLinksOnFileMove', 'never', moved);
  return answer === update || answer === always;
}

function notUpdated(): string {
  return vscode.l10n.t('The links were not updated, because a document changed. Check them by hand.');
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
  async save(renamed: Renamed): Promise<void> {
    const texts = this.#texts;
    this.#texts = new Map();
    for (const [uri, text] of texts) {
      const now = placeAfter(uri, renamed);
      const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === now);
      if (document?.isDirty && document.getText() === text && (await document.save())) await closeTabs(document);
    }
  }
}

function placeAfter(uri: string, renamed: Renamed): string {
  for (const { oldUri, newUri } of renamed) {
    const from = oldUri.toString();
    if (uri === from) return newUri.toString();
    if (uri.startsWith(`${from}/`)) return `${newUri.toString()}${uri.slice(from.length)}`;
  }
  return uri;
}
