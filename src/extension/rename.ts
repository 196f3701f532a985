import * as vscode from 'vscode';
import type { PlannedFile } from '../core/features/plannedFile.js';
import type { Tandem } from '../core/tandem.js';
import { isCharterFile } from '../core/workspace/charters.js';
import type { Analyses } from './analyses.js';
import { toRange } from './convert.js';
import { ourFiles } from './ourFiles.js';
import { addPlanned, OwnEdits } from './plannedEdit.js';
import type { Writer } from './writer.js';

/** How often a rename is planned anew when a text changes while it is planned. */
const attempts = 3;

/**
 * Renames requirements and handles of people over all documents and charters. The editor asks for the name, shows its preview
 * and writes; it is one step that can be undone.
 */
export function registerRename(tandem: Tandem, analyses: Analyses, writer: Writer): vscode.Disposable {
  const own = new OwnEdits(tandem);
  return vscode.Disposable.from(
    own,
    vscode.languages.registerRenameProvider(ourFiles, {
      async prepareRename(document, position) {
        await analyses.allNow();
        const found = await tandem.names.renamable(document.uri.toString(), position);
        if (found && 'refused' in found) throw new Error(found.refused);
        if (found) return { range: toRange(found.range), placeholder: found.name };
        // In Markdown the editor itself may rename what stands there: a heading, a link.
        if (!isCharterFile(document.uri.toString())) return undefined;
        throw new Error(vscode.l10n.t('Only handles of people can be renamed here.'));
      },
      async provideRenameEdits(document, position, name, token) {
        for (let attempt = 0; attempt < attempts; attempt++) {
          await analyses.allNow();
          const plan = await tandem.names.planRename(document.uri.toString(), position, name);
          if (plan.refused !== undefined) throw new Error(plan.refused);
          const edit = new vscode.WorkspaceEdit();
          if (!(await addAll(edit, plan.files, writer))) continue;
          if (token.isCancellationRequested) return undefined;
          own.expect(plan.files);
          return edit;
        }
        throw new Error(vscode.l10n.t('Nothing was renamed, because a document changed. Try again.'));
      },
    }),
  );
}

/** Adds the edits of each file; `false` when one says something else by now. */
async function addAll(edit: vscode.WorkspaceEdit, files: readonly PlannedFile[], writer: Writer): Promise<boolean> {
  for (const file of files) {
    const why = await writer.whyNot(file.uri);
    if (why !== undefined) throw new Error(why);
    if (!(await addPlanned(edit, file))) return false;
  }
  return true;
}
