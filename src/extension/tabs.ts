import * as vscode from 'vscode';

/**
 * Closes the tabs of a file that nobody had open: where saving takes long, the editor shows every file with changes. Left
 * there, a later change of the file would be the user's to save.
 */
export async function closeTabs({ uri, isDirty }: vscode.TextDocument): Promise<void> {
  const tabs = isDirty ? [] : tabsOf(uri).filter((tab) => !tab.isDirty);
  if (tabs.length > 0) await vscode.window.tabGroups.close(tabs, true);
}

/** Whether a tab shows the file. */
export function isInEditor(uri: vscode.Uri): boolean {
  return tabsOf(uri).length > 0;
}

function tabsOf(uri: vscode.Uri): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(({ input }) => {
      if (input instanceof vscode.TabInputText) return input.uri.toString() === uri.toString();
      return input instanceof vscode.TabInputTextDiff && input.modified.toString() === uri.toString();
    });
}
