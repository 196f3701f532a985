import * as vscode from 'vscode';
import type { Tandem } from '../../core/tandem.js';
import { isCharterFile } from '../../core/workspace/charters.js';

/** URIs of every charter of the open folders, those among them that were never saved to the disk too. */
export async function charterUris(tandem: Tandem): Promise<readonly string[]> {
  const files = await tandem.documents.charterUris();
  const open = vscode.workspace.textDocuments
    .filter(({ uri }) => isCharterFile(uri.toString()) && vscode.workspace.getWorkspaceFolder(uri) !== undefined)
    .map(({ uri }) => uri.toString());
  return [...new Set([...files, ...open])].sort();
}

/** What the user calls the folder of a charter. */
export function folderName(charter: string): string {
  const folder = vscode.Uri.joinPath(vscode.Uri.parse(charter), '..');
  const workspaceFolder = vscode.workspace.getWorkspaceFolder(folder);
  // The top folder has no path within itself; its path on the machine says too much.
  return workspaceFolder?.uri.path.replace(/\/$/, '') === folder.path.replace(/\/$/, '')
    ? workspaceFolder.name
    : vscode.workspace.asRelativePath(folder, (vscode.workspace.workspaceFolders ?? []).length > 1);
}
