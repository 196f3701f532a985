import * as vscode from 'vscode';
import { askChoice, type Choice } from '../ownership/steps.js';

/** Lets the user choose where a new file goes: one of `folders`, any other, or nowhere yet. */
export async function pickFolder(folders: readonly string[]): Promise<vscode.Uri | 'unsaved' | undefined> {
  if (folders.length === 0) return 'unsaved';
  interface Item extends Choice {
    readonly place: vscode.Uri | 'unsaved' | 'other';
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
    { label: vscode.l10n.t('Nowhere yet: decide when saving'), icon: 'new-file', place: 'unsaved' },
  );
  const placeholder = vscode.l10n.t('Where the file goes');
  const answer = await askChoice({ title: vscode.l10n.t('New PRD'), placeholder, items, canGoBack: false });
  const place = typeof answer === 'object' ? answer.value.place : undefined;
  if (place !== 'other') return place;
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: vscode.l10n.t('Create Here'),
  });
  return chosen?.[0];
}
