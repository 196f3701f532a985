import * as vscode from 'vscode';
import type { Charter, TeamId } from '../../core/charter/model/charter.js';
import { likelyTeams, teamOf } from '../../core/charter/resolve/teams.js';
import { draftPrd, fileNameFor, freeName, placesFor } from '../../core/features/newDocument.js';
import { pathWithin } from '../../core/workspace/uris.js';
import { type Choice, askChoice } from '../ownership/steps.js';
import type { Command } from './command.js';
import { createAndFill, exists } from './createAndFill.js';
import { pickFolder } from './pickFolder.js';
import { pickTemplate } from './pickTemplate.js';

/** Asks for a template, a title and a place, and opens the new PRD at its first place to fill in. */
export const newPrd: Command = {
  id: 'tandem.newPrd',
  async run({ tandem, writer }) {
    const template = await pickTemplate(tandem, 'prd');
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
    // Written down even where it goes without saying: another team may come, or the file go elsewhere.
    const told = teamOf(charter, { path, declared: undefined });
    const asked = told === undefined && charter.teams.size > 1 ? await askTeam(charter) : { value: told };
    if (!asked) return;
    const team = asked.value;
    await createAndFill(writer, uri, draftPrd(template, { title, charter, team, authors: [], eol: '\n' }));
  },
};

/** Asks which team's the document is; it may be left open. `undefined` when the user gave up. */
async function askTeam(charter: Charter): Promise<{ readonly value: TeamId | undefined } | undefined> {
  interface Item extends Choice {
    readonly team: TeamId | undefined;
  }
  const items: Item[] = likelyTeams(charter, []).map(({ id, name }) => ({ label: name, team: id }));
  items.push({ label: vscode.l10n.t('Not decided yet'), team: undefined });
  const title = vscode.l10n.t('New PRD');
  const answer = await askChoice({ title, placeholder: vscode.l10n.t('Which team?'), items, canGoBack: false });
  return typeof answer === 'object' ? { value: answer.value.team } : undefined;
}
