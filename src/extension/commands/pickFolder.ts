import * as vscode from 'vscode';
import type { LayoutFolder } from '../../core/features/layoutStarts.js';
import { askChoice, type Answer, type Choice, type Step } from '../ownership/steps.js';

/** A folder for a new file, one of its own in the way of another tool, or none before it is saved. */
export type Place = vscode.Uri | LayoutFolder | 'unsaved';

/** Lets the user choose where a new file goes: a new folder of another tool, one of `folders`, any other, or nowhere yet. */
export async function pickFolder(
  folders: readonly string[],
  ofLayouts: readonly LayoutFolder[],
  chosen: Place | undefined,
  step: Step,
): Promise<Answer<Place>> {
  if (folders.length + ofLayouts.length === 0) return { value: 'unsaved' };
  interface Item extends Choice {
    readonly place: Place | 'other';
  }
  const items: Item[] = ofLayouts.map((place) => ({
    label: vscode.l10n.t('New folder in {0}', vscode.workspace.asRelativePath(vscode.Uri.parse(place.units), true)),
    description: place.layout,
    icon: 'new-folder',
    place,
  }));
  const plain = folders.map((folder): Item => {
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
    ...plain,
    { label: vscode.l10n.t('Another folder…'), icon: 'folder-opened', place: 'other' },
    { label: vscode.l10n.t('Don’t save yet'), icon: 'new-file', place: 'unsaved' },
  );
  const keyOf = (place: Item['place'] | undefined) =>
    typeof place === 'object' && 'units' in place ? place.units : place?.toString();
  const active = items.find(({ place }) => keyOf(place) === keyOf(chosen));
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
