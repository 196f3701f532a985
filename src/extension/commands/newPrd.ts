import * as vscode from 'vscode';
import { teamOf } from '../../core/charter/teams.js';
import { draftPrd, fileNameFor, freeName, placesFor } from '../../core/features/newDocument.js';
import { pathWithin } from '../../core/workspace/uris.js';
import type { Command } from './command.js';
import { createAndFill, exists } from './createAndFill.js';
import { pickFolder } from './pickFolder.js';
import { pickTemplate } from './pickTemplate.js';

/** Asks for a template, a title and a place, and opens the new PRD at its first place to fill in. */
export const newPrd: Command = {
  id: 'tandem.newPrd',
  async run({ tandem, writer }) {
    const template = await pickTemplate('prd');
    if (!template) return;
    const title = await vscode.window.showInputBox({
      title: vscode.l10n.t('New PRD'),
      prompt: vscode.l10n.t('What is it about? This becomes the title and the name of the file.'),
      placeHolder: vscode.l10n.t('For example: HIPAA compliance'),
      ignoreFocusOut: true,
      validateInput: (text) => (text.trim() ? undefined : vscode.l10n.t('Give the document a title.')),
    });
    if (title === undefined) return;
    const folders = (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.toString());
    const current = vscode.window.activeTextEditor?.document.uri;
    const inWorkspace = current && vscode.workspace.getWorkspaceFolder(current) ? current.toString() : undefined;
    const others = await Promise.all(folders.map((folder) => tandem.documents.inFolderOf(`${folder}/x`, 'prd')));
    const place = await pickFolder(placesFor(inWorkspace, others.flat(), folders));
    if (!place) return;
    const name = fileNameFor('prd', title);
    const uri =
      place === 'unsaved'
        ? undefined
        : vscode.Uri.joinPath(
            place,
            await freeName(name, (candidate) => exists(vscode.Uri.joinPath(place, candidate))),
          );
    const { charter, folder } = await tandem.charters.for(uri?.toString() ?? 'untitled:new');
    const path = uri && folder !== undefined ? pathWithin(folder, uri.toString()) : undefined;
    // A team is written down where there is a choice and its folders do not make it.
    const team = charter.teams.size > 1 ? teamOf(charter, { path, declared: undefined }) : undefined;
    await createAndFill(writer, uri, draftPrd(template, { title, charter, team, authors: [], eol: '\n' }));
  },
};
