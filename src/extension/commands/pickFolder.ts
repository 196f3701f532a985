import * as vscode from 'vscode';

/** Lets the user choose where a new file goes: one of `folders`, any other, or nowhere yet. */
export async function pickFolder(folders: readonly string[]): Promise<vscode.Uri | 'unsaved' | undefined> {
  if (folders.length === 0) return 'unsaved';
  interface Item extends vscode.QuickPickItem {
    readonly place: vscode.Uri | 'unsaved' | 'other';
  }
  const items: Item[] = folders.map((folder) => {
    const uri = vscode.Uri.parse(folder);
    const label = vscode.workspace.asRelativePath(uri, true);
    const workspaceFolder = vscode.workspace.getWorkspaceFolder(uri);
    return {
      label: `$(folder) ${workspaceFolder?.uri.toString() === folder ? workspaceFolder.name : label}`,
      place: uri,
    };
  });
  items.push(
    { label: `$(folder-opened) ${vscode.l10n.t('Another folder…')}`, place: 'other' },
    { label: `$(new-file) ${vscode.l10n.t('Nowhere yet: decide when saving')}`, place: 'unsaved' },
  );
  const placeHolder = vscode.l10n.t('Where the file goes');
  const picked = await vscode.window.showQuickPick(items, { placeHolder, ignoreFocusOut: true });
  if (picked?.place !== 'other') return picked?.place;
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: vscode.l10n.t('Create Here'),
  });
  return chosen?.[0];
}
