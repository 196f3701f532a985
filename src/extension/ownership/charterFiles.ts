import * as vscode from 'vscode';
import { charterFileName, isCharterFile } from '../../core/workspace/charters.js';

/** URIs of every charter of the open folders, those among them that were never saved to the disk too. */
export async function charterUris(): Promise<readonly string[]> {
  const files = await vscode.workspace.findFiles(`**/${charterFileName}`, '**/node_modules/**');
  const open = vscode.workspace.textDocuments
    .map((document) => document.uri)
    .filter((uri) => isCharterFile(uri.toString()) && vscode.workspace.getWorkspaceFolder(uri) !== undefined);
  return [...new Set([...files, ...open].map((uri) => uri.toString()))].sort();
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
