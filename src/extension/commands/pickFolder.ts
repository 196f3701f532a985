import * as vscode from 'vscode';
import { askChoice, type Answer, type Choice, type Step } from '../ownership/steps.js';

/** A folder for a new file, or none before it is saved. */
export type Place = vscode.Uri | 'unsaved';

/** Lets the user choose where a new file goes: one of `folders`, any other, or nowhere yet. */
export async function pickFolder(
  folders: readonly string[],
  chosen: Place | undefined,
  step: Step,
): Promise<Answer<Place>> {
  if (folders.length === 0) return { value: 'unsaved' };
  interface Item extends Choice {
    readonly place: Place | 'other';
  }
  const items: Item[] = folders.map((folder) => {
    const uri = vscode.Uri.parse(folder);
    const label = vscode.workspace.asRelativePath(uri, true);
    const workspaceFolder = vscode.workspace.getWorkspaceFolder(uri);
    return {
      label: workspaceFolder?.uri.toString() === folder ? workspaceFolder.name : label,
      icon: 'folder',
      place: uri,
    };
  });
  items.push(
    { label: vscode.l10n.t('Another folder…'), icon: 'folder-opened', place: 'other' },
    { label: vscode.l10n.t('Don’t save yet'), icon: 'new-file', place: 'unsaved' },
  );
  const active = items.find(({ place }) => place.toString() === chosen?.toString());
  for (;;) {
    const answer = await askChoice({ ...step, placeholder: vscode.l10n.t('Where should the file go?'), items, active });
    if (typeof answer !== 'object') return answer;
    const { place } = answer.value;
    if (place !== 'other') return { value: place };
    const [other] =
      (await vscode.window.showOpenDialog({
        canSelectFiles: false,
        canSelectFolders: true,
        openLabel: vscode.l10n.t('Create Here'),
      })) ?? [];
    if (other) return { value: other };
  }
}
